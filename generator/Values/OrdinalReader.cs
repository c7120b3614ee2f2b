using System;

namespace Etdz.Generator.Values;

/// <summary>Reads an ordinal at the start of a text: 第一, 第3, first, twenty-first, 21st, 3rd.</summary>
/// <remarks>
/// <code>
/// ordinal = "第" blank* cardinal | digits ("st" | "nd" | "rd" | "th") | (English cardinal whose last word is an ordinal) ;
/// </code>
/// The letters after digits are those of the number: 21th is a slip of the pen that must show.
/// </remarks>
internal static class OrdinalReader
{
    public static ReadResult TryRead(ReadOnlySpan<char> text, out Numeral numeral, out int length)
    {
        char c = Glyph.At(text, 0);
        ReadResult result = c == '第' ? CardinalReader.TryRead(text, Glyph.SkipBlanks(text, 1), english: false, out Cardinal cardinal, out length)
            : c is >= '0' and <= '9' ? TryReadDigits(text, out cardinal, out length)
            : TryReadWords(text, out cardinal, out length);
        bool whole = result == ReadResult.Read && cardinal.Value.IsInteger && !cardinal.Is(NumeralForm.HasFraction | NumeralForm.HasMore);
        numeral = whole ? cardinal.ToNumeral() : default;
        length = result == ReadResult.TooLarge || whole ? length : 0;
        return result == ReadResult.Read && !whole ? ReadResult.None : result;
    }

    private static ReadResult TryReadDigits(ReadOnlySpan<char> text, out Cardinal cardinal, out int length)
    {
        ReadResult result = ArabicReader.TryRead(text, 0, out cardinal, out int end);
        length = end + 2;
        if (result != ReadResult.Read || length > text.Length)
        {
            length = end;
            return result == ReadResult.TooLarge ? result : ReadResult.None;
        }

        string suffix = Ending(text, end);
        return (Glyph.At(text, end) | 0x20) == suffix[0] && (Glyph.At(text, end + 1) | 0x20) == suffix[1] && !Glyph.IsLetter(Glyph.At(text, length))
            ? ReadResult.Read
            : ReadResult.None;
    }

    /// <summary>The letters that a number in digits has as an ordinal, where it stands before others that end one: 22th; null elsewhere.</summary>
    /// <param name="at">Where the number ends.</param>
    public static string? EndingAt(ReadOnlySpan<char> text, int at)
    {
        (int first, int second) = (Glyph.At(text, at) | 0x20, Glyph.At(text, at + 1) | 0x20);
        return at > 0 && Glyph.Digit(text, at - 1) >= 0 && !Glyph.IsLetter(Glyph.At(text, at + 2))
            && (first, second) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') && Ending(text, at) is { } ending && ending[0] != first
            ? ending
            : null;
    }

    private static string Ending(ReadOnlySpan<char> text, int end)
    {
        bool teen = end > 1 && Glyph.Digit(text, end - 2) == 1;
        return teen ? "th" : Glyph.Digit(text, end - 1) switch
        {
            1 => "st",
            2 => "nd",
            3 => "rd",
            _ => "th",
        };
    }

    private static ReadResult TryReadWords(ReadOnlySpan<char> text, out Cardinal cardinal, out int length)
    {
        CardinalReader reader = new(text, 0, english: true, ordinal: true);
        ReadResult result = reader.TryRead(out cardinal, out length);
        return result == ReadResult.Read && (!reader.HasOrdinal || reader.IsPlural) ? ReadResult.None : result;
    }
}
