using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a fraction in digits, alone or after a whole number.</summary>
/// <remarks>
/// <code>
/// fraction = whole? vulgar | (whole blank)? whole "/" whole | (whole blank)? superscript+ "⁄" subscript+ ;
/// vulgar   = "½" | "⅓" | "⅔" | "¼" | … ;
/// </code>
/// After a whole number the fraction is a proper one. What a second stroke or a point follows is no fraction: 2/3/2020 is a date.
/// </remarks>
internal static class DigitFraction
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadResult TryRead(ReadOnlySpan<char> text, int at, out Numeral numeral, out int end)
    {
        numeral = default;
        ReadResult result = TryReadPart(text, at, out Number over, out Number under, out end);
        if (result == ReadResult.Read)
        {
            numeral = Of(Number.Zero, over, under, NumeralForm.IsRatio | NumeralForm.HasDigits);
        }

        if (result != ReadResult.None)
        {
            return result;
        }

        result = ArabicReader.TryReadWhole(text, at, out Number whole, out int wholeEnd);
        int next = Glyph.SkipBlanks(text, wholeEnd);
        if (result != ReadResult.Read || (next == wholeEnd && Glyph.Digit(text, next) >= 0))
        {
            return ReadResult.None;
        }

        result = TryReadPart(text, next, out over, out under, out end);
        if (result == ReadResult.Read && over < under)
        {
            numeral = Of(whole, over, under, NumeralForm.HasDigits);
            return ReadResult.Read;
        }

        return result == ReadResult.TooLarge ? result : ReadResult.None;
    }

    /// <summary>A whole number and a fraction, whose place is one of its parts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Numeral Of(in Number whole, in Number over, in Number under, NumeralForm form)
    {
        Number part = Number.One / under;
        return new(whole + (over / under), part, part, form | NumeralForm.IsFraction);
    }

    /// <summary>Whether a fraction may begin or go on here: what a reader asks before it looks closer.</summary>
    public static bool MayFollow(ReadOnlySpan<char> text, int at)
    {
        char c = Glyph.At(text, at);
        if (Glyph.IsBlank(c))
        {
            at = Glyph.SkipBlanks(text, at);
            c = Glyph.At(text, at);
            return c is >= '0' and <= '9' || ArabicReader.IsSlash(c) || Glyph.Superscript(c) >= 0 || Vulgar(c, out _);
        }

        return ArabicReader.IsSlash(c) || Glyph.Superscript(c) >= 0 || Vulgar(c, out _);
    }

    private static ReadResult TryReadPart(ReadOnlySpan<char> text, int at, out Number over, out Number under, out int end)
    {
        over = default;
        end = at + 1;
        int vulgar = Vulgar(Glyph.At(text, at), out int parts) ? parts : 0;
        under = vulgar;
        if (vulgar > 0)
        {
            over = Over(Glyph.At(text, at));
            return ReadResult.Read;
        }

        if (TryReadRaised(text, at, out over, out under, out end))
        {
            return under.Sign == 0 ? ReadResult.None : ReadResult.Read;
        }

        ReadResult first = ArabicReader.TryReadWhole(text, at, out over, out end);
        int slash = Glyph.SkipBlanks(text, end);
        int second = slash > end ? Glyph.SkipBlanks(text, slash + 1) : slash + 1;
        if (first == ReadResult.None || !ArabicReader.IsSlash(Glyph.At(text, slash)) || (slash > end && second == slash + 1))
        {
            return ReadResult.None;
        }

        ReadResult result = ArabicReader.TryReadWhole(text, second, out under, out end);
        if (result == ReadResult.None || (result == ReadResult.Read && under.Sign == 0)
            || (Glyph.At(text, end) is '/' or '.' && Glyph.Digit(text, end + 1) >= 0))
        {
            return ReadResult.None;
        }

        return first == ReadResult.TooLarge ? first : result;
    }

    private static bool TryReadRaised(ReadOnlySpan<char> text, int at, out Number over, out Number under, out int end)
    {
        DigitRun above = default;
        DigitRun below = default;
        end = at;
        for (int digit = Glyph.Superscript(Glyph.At(text, end)); digit >= 0; digit = Glyph.Superscript(Glyph.At(text, ++end)))
        {
            above.Append(digit);
        }

        over = default;
        under = default;
        if (end == at || !ArabicReader.IsSlash(Glyph.At(text, end)))
        {
            return false;
        }

        for (int digit = Glyph.Subscript(Glyph.At(text, ++end)); digit >= 0; digit = Glyph.Subscript(Glyph.At(text, ++end)))
        {
            below.Append(digit);
        }

        if (above.IsTooLong || below.IsTooLong)
        {
            return false;
        }

        over = above.ToNumber(0);
        under = below.ToNumber(0);
        return true;
    }

    private static bool Vulgar(char c, out int parts)
    {
        parts = c switch
        {
            '½' => 2,
            '⅓' or '⅔' or '↉' => 3,
            '¼' or '¾' => 4,
            '⅕' or '⅖' or '⅗' or '⅘' => 5,
            '⅙' or '⅚' => 6,
            '⅐' => 7,
            '⅛' or '⅜' or '⅝' or '⅞' => 8,
            '⅑' => 9,
            '⅒' => 10,
            _ => 0,
        };
        return parts > 0;
    }

    private static int Over(char c) => c switch
    {
        '↉' => 0,
        '⅔' or '⅖' => 2,
        '¾' or '⅗' or '⅜' => 3,
        '⅘' => 4,
        '⅚' or '⅝' => 5,
        '⅞' => 7,
        _ => 1,
    };
}
