using System;

namespace Etdz.Generator.Values;

/// <summary>Reads a mark that says "and some more" after a numeral or inside it.</summary>
/// <remarks>
/// <code>
/// more = "余" | "餘" | "多" | "+" | ("-" | blank) ("odd" | "plus" | ("and" ("-" | blank))? "some") ;
/// </code>
/// A plus sign before a digit begins another number.
/// </remarks>
internal static class MoreReader
{
    /// <param name="after">The English word at the place, after blanks or a hyphen.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in EnglishWord after, out int end) =>
        TryReadMark(text, Glyph.SkipBlanks(text, at), out end) || TryReadEnglish(text, at, after, out end);

    /// <summary>The marks of one character.</summary>
    public static bool TryReadMark(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 1;
        return Glyph.At(text, at) switch
        {
            '余' or '餘' or '多' => true,
            '+' => Glyph.Digit(text, Glyph.SkipBlanks(text, end)) < 0,
            _ => false,
        };
    }

    /// <param name="after">The word at the place, after blanks or a hyphen.</param>
    public static bool TryReadEnglish(ReadOnlySpan<char> text, int at, in EnglishWord after, out int end)
    {
        end = at;
        char c = Glyph.At(text, at);
        if (c == '+')
        {
            return TryReadMark(text, at, out end);
        }

        if (!after.IsRead || (!Glyph.IsHyphen(c) && !Glyph.IsBlank(c)))
        {
            return false;
        }

        EnglishWord word = after;
        if (word.Role == WordRole.And)
        {
            word = EnglishWord.After(text, word.End);
            end = word.End;
            return word.Role == WordRole.Some;
        }

        end = word.End;
        return word.Role is WordRole.Odd or WordRole.Some || (word.Role == WordRole.Plus && Glyph.Digit(text, Glyph.SkipBlanks(text, end)) < 0);
    }
}
