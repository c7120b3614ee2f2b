using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a number in Arabic digits, full-width or not, without sign.</summary>
/// <remarks>
/// <code>
/// number   = (whole ("." digit+)? | "." digit+) (exponent | power)? ;
/// whole    = digit+ | grouped ;
/// grouped  = digit{1,3} ("," digit{3})+ | digit{1,3} (blank digit{3})+     (* thousands *)
///          | digit{1,3} ("'" digit{3})+                                    (* as in Switzerland *)
///          | digit{1,4} ("," digit{4})+                                    (* ten thousands *)
///          | digit{1,2} ("," digit{2})* "," digit{3} ;                     (* lakh and crore *)
/// exponent = "e" sign? digit+ | ("×" | "x" | "*" | "·") "10" raised ;
/// power    = raised ;
/// raised   = "^" sign? digit+ | superscript sign? superscript digit+ ;
/// </code>
/// A group does not begin with zero (0,123 may be a decimal comma), and a point or comma that does not fit ends the number before itself.
/// </remarks>
internal static class ArabicReader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadResult TryRead(ReadOnlySpan<char> text, int at, out Cardinal cardinal, out int end)
    {
        cardinal = default;
        DigitRun digits = default;
        end = ReadWhole(text, at, ref digits);
        int places = 0;
        if (Glyph.At(text, end) == '.' && (end > at || at == 0 || Glyph.Digit(text, at - 1) < 0) && Glyph.Digit(text, end + 1) >= 0)
        {
            int point = end++;
            for (int digit = Glyph.Digit(text, end); digit >= 0; digit = Glyph.Digit(text, ++end))
            {
                digits.Append(digit);
            }

            places = end - point - 1;
        }

        if (end == at)
        {
            return ReadResult.None;
        }

        if (digits.IsTooLong)
        {
            return ReadResult.TooLarge;
        }

        cardinal = Cardinal.Of(digits, -places, places > 0 ? NumeralForm.HasDigits | NumeralForm.HasFraction : NumeralForm.HasDigits);
        cardinal.IsBare = digits.Count == 1 && places == 0;
        return ReadExponent(text, ref cardinal, ref end);
    }

    /// <summary>A whole number alone, as the parts of a fraction are.</summary>
    public static ReadResult TryReadWhole(ReadOnlySpan<char> text, int at, out Number value, out int end)
    {
        DigitRun digits = default;
        end = ReadWhole(text, at, ref digits);
        value = end == at || digits.IsTooLong ? default : digits.ToNumber(0);
        return end == at ? ReadResult.None : digits.IsTooLong ? ReadResult.TooLarge : ReadResult.Read;
    }

    private static int ReadWhole(ReadOnlySpan<char> text, int at, ref DigitRun digits)
    {
        int end = GroupedEnd(text, at, Glyph.CountDigits(text, at));
        for (int i = at; i < end; i++)
        {
            if (Glyph.Digit(text, i) is >= 0 and int digit)
            {
                digits.Append(digit);
            }
        }

        return end;
    }

    // Where the longest well grouped number ends whose first group has so many digits.
    private static int GroupedEnd(ReadOnlySpan<char> text, int at, int first)
    {
        int end = at + first;
        char separator = Glyph.At(text, end);
        bool blank = Glyph.IsBlank(separator);
        if (first is 0 or > 4 || !(blank || separator is ',' or '\'' or '\u2019') || Glyph.Digit(text, at) == 0)
        {
            return end;
        }

        bool thousands = first <= 3;
        bool tenThousands = separator == ',';
        bool lakhs = tenThousands && first <= 2;
        int next = end;
        while ((thousands || tenThousands || lakhs) && Glyph.At(text, next) == separator)
        {
            int group = Glyph.CountDigits(text, next + 1);
            next += group + 1;
            thousands &= group == 3;
            tenThousands &= group == 4;
            bool lastOfLakhs = lakhs && group == 3;
            lakhs &= group == 2;
            if ((thousands || tenThousands || lastOfLakhs) && !(blank && IsSlash(Glyph.At(text, next))))
            {
                end = next;
            }
        }

        return end;
    }

    /// <summary>The stroke of a fraction.</summary>
    public static bool IsSlash(char c) => c is '/' or '\u2044' or '\u2215';

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult ReadExponent(ReadOnlySpan<char> text, ref Cardinal cardinal, ref int end)
    {
        char c = Glyph.At(text, end);
        if (c is 'e' or 'E')
        {
            if (!TryReadInteger(text, end + 1, raised: false, out int power, out int after) || Glyph.IsLetter(Glyph.At(text, after)))
            {
                return ReadResult.Read;
            }

            end = after;
            return Shift(ref cardinal, power);
        }

        if (TryReadRaised(text, end, out int exponent, out int powerEnd))
        {
            if (cardinal.Value.Sign == 0 && exponent <= 0)
            {
                return ReadResult.Read;
            }

            end = powerEnd;
            return Raise(ref cardinal, exponent);
        }

        int times = Glyph.SkipBlanks(text, end);
        if (Glyph.At(text, times) is '\u00D7' or 'x' or 'X' or '*' or '\u00B7' or '\u22C5')
        {
            int ten = Glyph.SkipBlanks(text, times + 1);
            if (Glyph.Digit(text, ten) == 1 && Glyph.Digit(text, ten + 1) == 0 && TryReadRaised(text, ten + 2, out exponent, out powerEnd))
            {
                end = powerEnd;
                return Shift(ref cardinal, exponent);
            }
        }

        return ReadResult.Read;
    }

    private static ReadResult Shift(ref Cardinal cardinal, int places)
    {
        cardinal.Shift(places);
        return cardinal.IsTooLarge ? ReadResult.TooLarge : ReadResult.Read;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult Raise(ref Cardinal cardinal, int exponent)
    {
        Number power = Number.One;
        bool isOne = cardinal.Value == Number.One;
        for (int i = 0; i < Math.Abs(exponent) && !isOne; i++)
        {
            power *= cardinal.Value;
            if (Math.Abs(power.LeadingPlace) > Numeral.MaxMagnitude || power.LeadingPlace - power.LastPlace >= DigitRun.MaxDigits)
            {
                return ReadResult.TooLarge;
            }
        }

        Number value = exponent < 0 ? Number.One / power : power;
        cardinal.Value = value;
        cardinal.Last = value.IsDecimal ? value.LastPlace : 0;
        cardinal.Step = value.IsDecimal ? value.LastPlace : 0;
        cardinal.Form = value.IsDecimal ? cardinal.Form : NumeralForm.HasDigits | NumeralForm.IsFraction;
        cardinal.IsBare = false;
        return ReadResult.Read;
    }

    private static bool TryReadRaised(ReadOnlySpan<char> text, int at, out int exponent, out int end) => Glyph.At(text, at) == '^'
        ? TryReadInteger(text, at + 1, raised: false, out exponent, out end)
        : TryReadInteger(text, at, raised: true, out exponent, out end);

    // A whole number of at most four digits; one of more digits counts as 9999, which no figure bears.
    private static bool TryReadInteger(ReadOnlySpan<char> text, int at, bool raised, out int value, out int end)
    {
        value = 0;
        end = at;
        char sign = Glyph.At(text, at);
        bool negative = raised ? sign == '\u207B' : sign is '-' or '\u2212';
        if (negative || (raised ? sign == '\u207A' : sign == '+'))
        {
            end++;
        }

        int start = end;
        for (int digit = DigitAt(text, end, raised); digit >= 0; digit = DigitAt(text, ++end, raised))
        {
            value = Math.Min((value * 10) + digit, 9999);
        }

        value = negative ? -value : value;
        return end > start;
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at, bool raised) => raised ? Glyph.Superscript(Glyph.At(text, at)) : Glyph.Digit(text, at);
}
