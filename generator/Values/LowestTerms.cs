using System;
using System.Numerics;

namespace Etdz.Generator.Values;

/// <summary>
/// Brings numerator × 10^exponent ÷ denominator to the one form of <see cref="Number"/>: no common factor, none with ten below the line, no zero at the
/// end above it.
/// </summary>
internal static class LowestTerms
{
    /// <summary>In 64 bits; false, and the parts of no meaning, where they do not suffice.</summary>
    public static bool TryReduce(ref long numerator, ref long denominator, ref int exponent)
    {
        if (numerator == 0)
        {
            denominator = 1;
            exponent = 0;
            return true;
        }

        if (numerator == long.MinValue || denominator == long.MinValue)
        {
            return false;
        }

        if (denominator != 1)
        {
            long common = denominator < 0 ? -CommonDivisor(numerator, denominator) : CommonDivisor(numerator, denominator);
            numerator /= common;
            denominator /= common;
            // Each factor of two or five below the line becomes a tenth and its twin above the line.
            while (denominator != 1)
            {
                int twin = (denominator & 1) == 0 ? 5 : denominator % 5 == 0 ? 2 : 1;
                if (twin == 1)
                {
                    break;
                }

                if (Math.Abs(numerator) > long.MaxValue / twin)
                {
                    return false;
                }

                denominator /= 10 / twin;
                numerator *= twin;
                exponent--;
            }
        }

        while (numerator % 10 == 0)
        {
            numerator /= 10;
            exponent++;
        }

        return true;
    }

    public static void Reduce(ref BigInteger numerator, ref BigInteger denominator, ref int exponent)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        numerator /= common;
        denominator /= common;
        while (!denominator.IsOne)
        {
            int twin = denominator.IsEven ? 5 : (denominator % 5).IsZero ? 2 : 1;
            if (twin == 1)
            {
                break;
            }

            denominator /= 10 / twin;
            numerator *= twin;
            exponent--;
        }

        while (!numerator.IsZero && (numerator % 10).IsZero)
        {
            numerator /= 10;
            exponent++;
        }
    }

    /// <summary>Takes out what a numerator and a denominator have in common.</summary>
    public static void Cancel(ref long over, ref long under)
    {
        if (over != 0 && under != 1)
        {
            long common = CommonDivisor(over, under);
            over /= common;
            under /= common;
        }
    }

    private static long CommonDivisor(long left, long right)
    {
        left = Math.Abs(left);
        right = Math.Abs(right);
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
