using System;

namespace Etdz.Generator.Values;

/// <summary>Knows times of day, for which there is no kind: read as numbers they would be wrong ones.</summary>
/// <remarks><code>
/// time = hour ("点" | "时" | ":") (minute "分"? | "半" | "钟" | "整" | quarter "刻") | hour ("o'clock" | "am" | "p.m." …) ;
/// </code></remarks>
internal static class TimeOfDay
{
    private static readonly Lexicon Marks = new((1, "o'clock|o’clock|oclock|am|pm|a.m.|p.m.|a.m|p.m"));

    /// <summary>Whether a numeral with a point is one, by what follows it or by its digits: 三点一刻, 3点15分, 8点30.</summary>
    /// <param name="unit">Its unit; of no length where there is none.</param>
    public static bool IsRead(in WordCursor cursor, in Term term, in UnitMatch unit)
    {
        if (term.Is(TermTraits.Counter))
        {
            // 12点整, 零点; 12点 may be points.
            return cursor.Next == '整' || term.Numeral.Value.Sign == 0;
        }

        int length = cursor.Folded.Slice(term.NumeralStart, term.NumeralEnd - term.NumeralStart).IndexOf('点');
        int point = term.NumeralStart + length;
        int digits = term.NumeralEnd - point - 1;
        return length > 0 && (unit.Length > 0
            ? cursor.CharAt(term.UnitStart) == '刻' || (cursor.CharAt(term.UnitStart) == '分' && unit.Length == 1)
            : digits == 2 && term.IsBare && length <= 2 && term.Numeral.Value < 25 && WordFolding.IsDigit(cursor.CharAt(point - 1)) && IsMinute(cursor, point + 1));
    }

    /// <summary>Whether what stands at a place, after a numeral, makes it one: "点半", ":30", "时30分", "o'clock".</summary>
    public static bool GoesOnAt(in WordCursor cursor, int at, in Term term)
    {
        if (!term.Numeral.Value.IsInteger || term.Numeral.Value > 24 || term.Numeral.Value.Sign < 0 || term.Is(TermTraits.Unit | TermTraits.Ordinal))
        {
            return false;
        }

        bool isAfterPoint = cursor.CharAt(at - 1) == '点';
        return cursor.CharAt(at) switch
        {
            ':' => IsMinute(cursor, at + 1),
            '时' or '点' when IsDigit(cursor.CharAt(at + 1)) => true,
            '半' or '钟' or '整' => isAfterPoint,
            char c when isAfterPoint && IsDigit(c) => true,
            char c => c is 'o' or 'a' or 'p' && Marks.TryMatch(cursor.Folded.Slice(at), out _, out _),
        };
    }

    private static bool IsDigit(char c) => WordFolding.IsDigit(c) || Glyph.HanDigit(c) >= 0 || Glyph.SmallUnit(c) == 1;

    private static bool IsMinute(in WordCursor cursor, int at) =>
        cursor.CharAt(at) is >= '0' and <= '5' && WordFolding.IsDigit(cursor.CharAt(at + 1)) && !WordFolding.IsDigit(cursor.CharAt(at + 2));
}
