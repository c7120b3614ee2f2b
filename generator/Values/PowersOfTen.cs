using System.Numerics;

namespace Etdz.Generator.Values;

/// <summary>Powers of ten, and whole numbers reckoned in 64 bits as far as they go.</summary>
internal static class PowersOfTen
{
    // 10^0 to 10^18, all that fit.
    private static readonly long[] Powers = MakePowers();

    public static BigInteger Of(int exponent) => exponent < Powers.Length ? Powers[exponent] : BigInteger.Pow(10, exponent);

    /// <summary>How many digits a number that is not negative has; zero has one.</summary>
    public static int CountDigits(long value)
    {
        int digits = 1;
        while (digits < Powers.Length && value >= Powers[digits])
        {
            digits++;
        }

        return digits;
    }

    /// <summary>value × 10^places, where that fits; places below zero do not.</summary>
    public static bool TryScale(long value, int places, out long scaled)
    {
        scaled = value;
        return value == 0 || places == 0 || ((uint)places < (uint)Powers.Length && TryMultiply(value, Powers[places], out scaled));
    }

    /// <summary>The product of two numbers, neither <see cref="long.MinValue"/>, where it fits and is not that number either.</summary>
    public static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        return (left is > int.MinValue and <= int.MaxValue && right is > int.MinValue and <= int.MaxValue)
            || left == 0
            || (product != long.MinValue && product / left == right);
    }

    private static long[] MakePowers()
    {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
