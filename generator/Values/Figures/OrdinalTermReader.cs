using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads an ordinal with what it counts.</summary>
/// <remarks><code>
/// term = "the"? ordinal (counter | "年" | "天" | "届" …)? ;     (* 第一家, 第3名, first, 21st *)
/// </code></remarks>
internal static class OrdinalTermReader
{
    private static readonly Lexicon Periods = new((1, "年|年度|天|日|周|个月|月|季|季度|周年|期|卷|版|大|课|点|届|阵营|梯队|代|集|讲|号"));

    // After an article stands a part: a hundredth.
    private static readonly Lexicon Articles = new((1, "a|an"));

    private static readonly Lexicon The = new((1, "the"));

    /// <summary>Reads an ordinal at the cursor, which stays where there is none.</summary>
    public static WholeResult TryRead(ref WordCursor cursor, out Term term, out FigureProblem problem)
    {
        problem = default;
        term = default;
        int start = cursor.At;
        cursor.SkipBlanks();
        if (cursor.Next == 't')
        {
            The.TryTake(ref cursor, out _);
            cursor.SkipBlanks();
        }

        WholeResult result = TryReadBare(ref cursor, ref term, ref problem);
        cursor.At = result == WholeResult.Read ? cursor.At : start;
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult TryReadBare(ref WordCursor cursor, ref Term term, ref FigureProblem problem)
    {
        char c = cursor.Next;
        if (!MayBe(cursor.Folded, cursor.At, c))
        {
            return WholeResult.NotMine;
        }

        bool isArticle = c == 'a' && Articles.TryMatch(cursor.Folded.Slice(cursor.At), out _, out _);
        if (isArticle)
        {
            return WholeResult.NotMine;
        }

        ReadResult result = OrdinalReader.TryRead(cursor.Rest, out Numeral numeral, out int length);
        if (result == ReadResult.TooLarge)
        {
            problem = FigureFindings.TooLarge(cursor.Words, cursor.At, cursor.At + length);
            return WholeResult.Wrong;
        }

        if (result == ReadResult.None || numeral.Is(NumeralForm.IsElliptic))
        {
            return WholeResult.NotMine;
        }

        // A place in an order is exact, however it is written.
        term.Numeral = numeral with { Form = numeral.Form & ~NumeralForm.HasScaleWord };
        term.Start = cursor.At;
        term.NumeralStart = cursor.At;
        term.NumeralEnd = cursor.At + length;
        term.UnitScale = Number.One;
        cursor.At += length;
        if (!cursor.IsAtEnd && !CounterReader.TryTake(ref cursor, ref term))
        {
            Periods.TryTake(ref cursor, out _);
        }

        term.Traits |= TermTraits.Ordinal;
        term.End = cursor.At;
        return WholeResult.Read;
    }

    // Whether an ordinal may begin here: a first sieve, so that numerals are not read twice.
    private static bool MayBe(ReadOnlySpan<char> folded, int at, char c)
    {
        if (c is >= '0' and <= '9')
        {
            while (at < folded.Length && folded[at] is (>= '0' and <= '9') or ',' or '.' or ' ')
            {
                at++;
            }

            return at < folded.Length && folded[at] is 's' or 'n' or 'r' or 't' && folded[at - 1] != ' ';
        }

        return c == '第' || (c is >= 'a' and <= 'z' && HoldsEnding(folded, at));
    }

    private static bool EndsWord(ReadOnlySpan<char> folded, int at) => at == folded.Length || !Glyph.IsLetter(folded[at])
        || (folded[at] == 's' && (at + 1 == folded.Length || !Glyph.IsLetter(folded[at + 1])));

    // One of -th, first, second, third and their plurals.
    private static bool HoldsEnding(ReadOnlySpan<char> folded, int at)
    {
        for (at += 2; at < folded.Length; at++)
        {
            char before = folded[at - 1];
            bool isEnding = folded[at] switch
            {
                'h' => before == 't',
                't' => before == 's',
                'd' => before == 'r' || (before == 'n' && folded[at - 2] == 'o'),
                _ => false,
            };
            if (isEnding && EndsWord(folded, at + 1))
            {
                return true;
            }
        }

        return false;
    }
}
