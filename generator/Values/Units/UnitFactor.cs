using System;

namespace Etdz.Generator.Values;

/// <summary>Reads the exact numbers of the rows, which no culture has a say in.</summary>
/// <remarks>
/// <code>
/// factor  = decimal ("/" decimal)? ;
/// decimal = digit+ ("." digit+)? ("e" "-"? digit+)? ;     (* at most 18 digits *)
/// </code>
/// </remarks>
internal static class UnitFactor
{
    public static Number Read(ReadOnlySpan<byte> text)
    {
        int stroke = text.IndexOf((byte)'/');
        return stroke < 0 ? Decimal(text) : Decimal(text.Slice(0, stroke)) / Decimal(text.Slice(stroke + 1));
    }

    public static Number Decimal(ReadOnlySpan<byte> text)
    {
        long mantissa = 0;
        int exponent = 0;
        int places = 0;
        int i = 0;
        for (; i < text.Length && text[i] != 'e'; i++)
        {
            if (text[i] == '.')
            {
                places = 1;
                continue;
            }

            mantissa = (mantissa * 10) + (text[i] - '0');
            exponent -= places;
        }

        int power = 0;
        bool isBelow = false;
        for (i++; i < text.Length; i++)
        {
            isBelow |= text[i] == '-';
            power = text[i] == '-' ? power : (power * 10) + (text[i] - '0');
        }

        return Number.Decimal(mantissa, exponent + (isBelow ? -power : power));
    }
}
