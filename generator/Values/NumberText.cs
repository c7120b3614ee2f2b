using System.Globalization;
using System.Numerics;

namespace Etdz.Generator.Values;

/// <summary>Writes exact numbers, the same in every culture.</summary>
internal static class NumberText
{
    // What decimal holds: 96 bits, and no more than 28 places after the point.
    private const int DecimalPlaces = 28;
    private static readonly BigInteger DecimalLimit = (BigInteger.One << 96) - 1;

    /// <summary>The digits of a whole number, times a power of ten, without exponent: 1400, 0.25.</summary>
    public static string Plain(string digits, int exponent, bool negative)
    {
        if (exponent > 0)
        {
            digits += new string('0', exponent);
        }
        else if (exponent < 0)
        {
            digits = digits.PadLeft(1 - exponent, '0');
            digits = digits.Substring(0, digits.Length + exponent) + "." + digits.Substring(digits.Length + exponent);
            digits = digits.TrimEnd('0').TrimEnd('.');
        }

        return negative ? "-" + digits : digits;
    }

    /// <summary>A fraction in lowest terms: 1/3.</summary>
    public static string Fraction(BigInteger over, BigInteger under)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under);
        return (over / common).ToString(CultureInfo.InvariantCulture) + "/" + (under / common).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The value of <c>decimal</c> nearest to a fraction, ties to even; false where the magnitude is beyond it.</summary>
    public static bool TryRound(BigInteger over, BigInteger under, out string digits)
    {
        BigInteger magnitude = BigInteger.Abs(over);
        for (int places = DecimalPlaces; places >= 0; places--)
        {
            // Each try rounds the exact value, never a rounded one.
            BigInteger mantissa = DivideHalfEven(magnitude * PowersOfTen.Of(places), under);
            if (mantissa <= DecimalLimit)
            {
                digits = Plain(mantissa.ToString(CultureInfo.InvariantCulture), -places, over.Sign < 0 && !mantissa.IsZero);
                return true;
            }
        }

        digits = "";
        return false;
    }

    private static BigInteger DivideHalfEven(BigInteger over, BigInteger under)
    {
        BigInteger quotient = BigInteger.DivRem(over, under, out BigInteger rest);
        int half = (rest * 2).CompareTo(under);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
