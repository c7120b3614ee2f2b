using System;

namespace Etdz.Generator.Values;

/// <summary>Reads the sign before a numeral, and the blanks after it.</summary>
/// <remarks>
/// <code>
/// sign = ("-" | "−" | "–" | "+" | "负" | "minus" | "negative" | "plus") blank* ;
/// </code>
/// </remarks>
internal static class SignReader
{
    /// <returns>The place after the sign; <paramref name="at"/> where there is none.</returns>
    public static int Skip(ReadOnlySpan<char> text, int at, out bool negative)
    {
        char c = Glyph.At(text, at);
        negative = c is '-' or '\u2212' or '\u2013' or '\uFE63' or '负' or '負';
        if (negative || c == '+')
        {
            return Glyph.SkipBlanks(text, at + 1);
        }

        if (c is not ('m' or 'M' or 'n' or 'N' or 'p' or 'P'))
        {
            return at;
        }

        EnglishWord word = EnglishWord.At(text, at);
        negative = word.Role == WordRole.Minus;
        return negative || word.Role == WordRole.Plus ? EnglishWord.SkipSeparator(text, word.End) : at;
    }
}
