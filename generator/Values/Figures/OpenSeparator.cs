namespace Etdz.Generator.Values;

/// <summary>
/// Finds a number that is one thing in English and another in much of the world: 2.500 and 1,234, one separator before exactly three digits. It is asked for words of
/// languages without a grammar here.
/// </summary>
/// <remarks><code>
/// open = (1 … 9) digit{0,2} ("." | ",") digit{3} ;      (* no digit nor a second separator beside it: 1,234.5 and 0.500 are one thing *)
/// </code></remarks>
internal static class OpenSeparator
{
    public static bool TryFind(in WordCursor cursor, out FigureProblem problem)
    {
        problem = default;
        for (int at = 0; at < cursor.Folded.Length; at++)
        {
            int start = at;
            int whole = Glyph.CountDigits(cursor.Folded, at);
            at += whole;
            if (whole is 0 or > 3 || cursor.CharAt(start) == '0' || !IsSeparator(cursor, at) || (start > 0 && IsSeparator(cursor, start - 1)))
            {
                continue;
            }

            int end = at + 1 + Glyph.CountDigits(cursor.Folded, at + 1);
            if (end == at + 4 && !(IsSeparator(cursor, end) && WordFolding.IsDigit(cursor.CharAt(end + 1))))
            {
                string above = cursor.Folded.Slice(start, whole).ToString();
                string below = cursor.Folded.Slice(at + 1, 3).ToString();
                problem = FigureFindings.Ambiguous(cursor.Words, start, end, above + below, above + "." + below,
                    "the language of the text does not say which, so write it without the separator, with a blank for it, or with another number of decimals");
                return true;
            }

            at = end;
        }

        return false;
    }

    private static bool IsSeparator(in WordCursor cursor, int at) => cursor.CharAt(at) is '.' or ',';
}
