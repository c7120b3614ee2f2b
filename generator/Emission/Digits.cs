using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>Numbers as digits, in groups of three before the point, without a string on the way where the number is of 64 bits.</summary>
internal static class Digits
{
    /// <summary>Groups of digits follow each other directly.</summary>
    public const char NoSeparator = '\0';

    private const int DecimalPlaces = 28;

    /// <summary>Whether <c>decimal</c> can hold the number, rounded where need be.</summary>
    public static bool FitDecimal(Number value) => IsPlainDecimal(value, out _, out _) || value.TryToDecimalDigits(out _);

    /// <summary>Writes the nearest value of <c>decimal</c>.</summary>
    public static void AppendDecimal(CodeWriter writer, Number value, char separator)
    {
        if (IsPlainDecimal(value, out long mantissa, out int exponent))
        {
            Append(writer, mantissa, exponent, separator);
        }
        else if (value.TryToDecimalDigits(out string digits))
        {
            Append(writer, digits, separator);
        }
    }

    /// <summary>Writes a number ÷ 10^scale exactly: as a fraction ("1/3") where no finite decimal is it.</summary>
    public static void AppendExact(CodeWriter writer, Number value, int scale, char separator)
    {
        if (value.TrySplit(out long mantissa, out int exponent))
        {
            Append(writer, mantissa, exponent - scale, separator);
        }
        else if (value.IsDecimal)
        {
            Append(writer, (value * Number.PowerOfTen(-scale)).ToString(), separator);
        }
        else
        {
            writer.Append((scale == 0 ? value : value * Number.PowerOfTen(-scale)).ToString());
        }
    }

    // Where all the digits are within decimal's, they are the literal: at most 19 of them, with nine zeros or so many that 64 bits hold the whole.
    private static bool IsPlainDecimal(Number value, out long mantissa, out int exponent) =>
        value.TrySplit(out mantissa, out exponent) && exponent >= -DecimalPlaces && (exponent <= 9 || value.TryToInt64(out _));

    private static void Append(CodeWriter writer, long mantissa, int exponent, char separator)
    {
        if (mantissa < 0)
        {
            writer.Append('-');
        }

        Span<char> digits = stackalloc char[20];
        int start = digits.Length;
        ulong rest = mantissa < 0 ? (ulong)-(mantissa + 1) + 1 : (ulong)mantissa;
        do
        {
            digits[--start] = (char)('0' + (rest % 10));
            rest /= 10;
        }
        while (rest > 0);

        digits = digits.Slice(start);
        int whole = digits.Length + (mantissa == 0 ? 0 : exponent);
        if (whole <= 0)
        {
            writer.Append("0.");
            writer.Append('0', -whole);
            writer.Append(digits);
            return;
        }

        AppendWhole(writer, digits.Slice(0, Math.Min(whole, digits.Length)), whole, separator);
        if (whole < digits.Length)
        {
            writer.Append('.');
            writer.Append(digits.Slice(whole));
        }
    }

    private static void Append(CodeWriter writer, string digits, char separator)
    {
        int start = digits[0] == '-' ? 1 : 0;
        int point = digits.IndexOf('.');
        int end = point < 0 ? digits.Length : point;
        writer.Append(digits.AsSpan(0, start));
        AppendWhole(writer, digits.AsSpan(start, end - start), end - start, separator);
        writer.Append(digits.AsSpan(end));
    }

    // The digits, and zeros up to the whole length.
    private static void AppendWhole(CodeWriter writer, ReadOnlySpan<char> digits, int length, char separator)
    {
        for (int start = 0, end = 1 + ((length - 1) % 3); start < length; start = end, end += 3)
        {
            if (start > 0 && separator != NoSeparator)
            {
                writer.Append(separator);
            }

            int stop = Math.Min(end, digits.Length);
            if (start < stop)
            {
                writer.Append(digits.Slice(start, stop - start));
            }

            writer.Append('0', end - Math.Max(start, stop));
        }
    }
}
