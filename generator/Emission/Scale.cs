using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>A power of ten that a number is told in, and its word.</summary>
internal readonly struct Scale
{
    // As many digits after the point as are still read at a glance: 10.125 trillion, but 10,125,300,000,000.
    private const int MostPlaces = 3;

    private Scale(int power, string word)
    {
        Power = power;
        Word = word;
    }

    public static Scale One => new(0, "");

    public static Scale Percent => new(-2, "%");

    public int Power { get; }

    public string Word { get; }

    /// <summary>The largest of million, billion and trillion in which the number has a whole part and few digits after the point.</summary>
    public static Scale Of(Number value)
    {
        if (!value.TrySplit(out long mantissa, out int exponent) || exponent + MostPlaces < 6)
        {
            return One;
        }

        // The place of the first digit: 12 and more are trillions.
        int first = exponent;
        for (long rest = mantissa; rest is > 9 or < -9; rest /= 10)
        {
            first++;
        }

        int most = Math.Min(first, exponent + MostPlaces);
        return most >= 12 ? new(12, " trillion")
            : most >= 9 ? new(9, " billion")
            : most >= 6 ? new(6, " million")
            : One;
    }
}
