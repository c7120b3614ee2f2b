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

    private static WholeResult TryReadBare(ref WordCursor cursor, ref Term term, ref FigureProblem problem)
    {
        char c = cursor.Next;
        bool isArticle = c == 'a' && Articles.TryMatch(cursor.Rest, out _, out _);
        if (isArticle || c is not ('第' or (>= '0' and <= '9') or (>= 'a' and <= 'z')))
        {
            return WholeResult.NotMine;
        }

        ReadResult result = OrdinalReader.TryRead(cursor.Rest, out Numeral numeral, out int length);
        if (result == ReadResult.TooLarge)
        {
            problem = FigureFindings.TooLarge(cursor.Words, cursor.At, cursor.At + length);
            return WholeResult.Wrong;
        }

        if (result == ReadResult.None)
        {
            return WholeResult.NotMine;
        }

        // A place in an order is exact, however it is written.
        numeral = numeral with { Form = numeral.Form & ~NumeralForm.HasScaleWord };
        term = new() { Numeral = numeral, Start = cursor.At, NumeralStart = cursor.At, NumeralEnd = cursor.At + length, UnitScale = Number.One };
        cursor.At += length;
        if (!cursor.IsAtEnd && !CounterReader.TryTake(ref cursor, ref term))
        {
            Periods.TryTake(ref cursor, out _);
        }

        term.Traits |= TermTraits.Ordinal;
        term.End = cursor.At;
        return WholeResult.Read;
    }
}
