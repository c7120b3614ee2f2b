using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads the unit of a numeral: the name before it, and the name after it.</summary>
/// <remarks><code>
/// after = name scale? age?                       (* 30亿美元, 75 USD million, 50 years old, 三周大 *)
///       | "-" name                               (* 16-bit, three-ton *)
///       | "个" "半"? more? name                  (* 一个小时, 两个半小时, 3个多月 *)
///       | "of"? ("a" | "an") name ;              (* half an hour, a quarter of a mile: after a fraction *)
/// age   = "-"? "old" | "of age" | "大" ;
/// </code></remarks>
internal static class UnitReader
{
    private static readonly Lexicon Ages = new((1, "old|-old|of age|大"));

    private static readonly Lexicon Articles = new((1, "a|an|of a|of an|of"));

    /// <summary>Takes the name of a unit that stands before a numeral.</summary>
    public static bool TryTakeBefore(ref WordCursor cursor, in Reading reading, out UnitMatch match)
    {
        int at = cursor.AfterBlanks();
        Unit? like = DividendOf(reading.Unit);
        if (cursor.CharAt(at) is (>= '0' and <= '9') or '\0' || !UnitTable.TryMatchBefore(cursor.Words.Slice(at), reading.Language, like, out match))
        {
            match = default;
            return false;
        }

        cursor.At = at + match.Length;
        return true;
    }

    /// <summary>Takes the name of a unit, blanks or a hyphen before it.</summary>
    /// <param name="like">The unit before the numeral, or the first one of a compound, which decides what an open name means.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryTakeName(ref WordCursor cursor, in Reading reading, Unit? like, out UnitMatch match)
    {
        int at = cursor.AfterBlanks();
        char c = cursor.CharAt(at);
        match = default;
        if (c is (>= '0' and <= '9') or '\0' or ',')
        {
            return false;
        }

        if (c == '-')
        {
            at++;
            c = cursor.CharAt(at);
            if (!Glyph.IsLetter(c) && !Glyph.IsHan(c))
            {
                return false;
            }
        }

        if (!TryMatch(cursor.Words.Slice(at), reading, like, out match))
        {
            return false;
        }

        cursor.At = at + match.Length;
        return true;
    }

    /// <summary>The name of a unit at the start of a text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryMatch(ReadOnlySpan<char> text, in Reading reading, Unit? like, out UnitMatch match)
    {
        UnitSort sort = reading.As switch
        {
            Kind.Money => UnitSort.Money,
            Kind.Measure => UnitSort.Measure,
            _ => UnitSort.Any,
        };
        return UnitTable.TryMatchAfter(text, reading.Language, sort, like ?? DividendOf(reading.Unit), out match);
    }

    // Of a rate of a currency, what names the currency is sought: 5 francs per kg, of CHF/kg.
    private static Unit? DividendOf(Unit? given) => given is null ? null : UnitRates.DividendOf(given) ?? given;

    /// <summary>Takes the unit after a numeral; the numeral itself may change (两个半小时 is two and a half).</summary>
    public static bool TryTakeAfter(ref WordCursor cursor, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        int start = cursor.At;
        if (TryTakeName(ref cursor, reading, like, out match))
        {
            // The longer of a unit and a counter wins: 人民币 and 人, 位 and 位次.
            int name = cursor.At - match.Length;
            if (CounterReader.Measure(cursor.Folded.Slice(name)) <= match.Length)
            {
                return true;
            }
        }
        else if (TryTakeCounted(ref cursor, reading, like, ref term, out match) || (term.Numeral.Is(NumeralForm.IsFraction) && TryTakeFraction(ref cursor, reading, like, out match)))
        {
            return true;
        }

        cursor.At = start;
        match = default;
        return false;
    }

    /// <summary>Takes what makes a time an age: it is a time all the same.</summary>
    public static void SkipAge(ref WordCursor cursor, Unit unit)
    {
        if (unit.Code is "a" or "mo" or "wk" or "d")
        {
            Ages.TryTake(ref cursor, out _);
        }
    }

    /// <summary>Takes 半 after a unit, half of one of it; not 半 that begins another word.</summary>
    public static bool TryTakeHalf(ref WordCursor cursor, ref Numeral numeral, in Number unit)
    {
        if (cursor.Next != '半')
        {
            return false;
        }

        cursor.At++;
        AddHalf(ref numeral, unit);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddHalf(ref Numeral numeral, in Number unit)
    {
        Number half = unit * Number.Decimal(5, -1);
        numeral = new(numeral.Value + (numeral.Value.Sign < 0 ? -half : half), half, half, (numeral.Form & NumeralForm.HasDigits) | NumeralForm.IsFraction | NumeralForm.HasHalf);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeCounted(ref WordCursor cursor, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        match = default;
        if (!cursor.TryTake('个'))
        {
            return false;
        }

        Numeral numeral = term.Numeral;
        TryTakeHalf(ref cursor, ref numeral, Number.One);
        Hedge more = MoreReader.TryReadMark(cursor.Words, cursor.At, out int afterMore) ? Hedge.More : Hedge.None;
        cursor.At = more == Hedge.None ? cursor.At : afterMore;
        if (TryTakeMonth(ref cursor, reading, out match))
        {
            term.Numeral = numeral;
            term.Hedge |= more;
            return true;
        }

        // After 个 a name of one character begins a noun: 3个分公司.
        if (!TryTakeName(ref cursor, reading, like, out match) || match.Length == 1)
        {
            return false;
        }

        term.Numeral = numeral;
        term.Hedge |= more;
        return true;
    }

    // 月 alone is no measure; what stands between parts it from its 个 (两个半月, 三个多月).
    private static bool TryTakeMonth(ref WordCursor cursor, in Reading reading, out UnitMatch match)
    {
        match = default;
        if (cursor.Next != '月' || !TryMatch("个月".AsSpan(), reading, null, out match))
        {
            return false;
        }

        cursor.At++;
        match = match with { Length = 1 };
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeFraction(ref WordCursor cursor, in Reading reading, Unit? like, out UnitMatch match)
    {
        match = default;
        return Articles.TryTake(ref cursor, out _) && TryTakeName(ref cursor, reading, like, out match);
    }
}
