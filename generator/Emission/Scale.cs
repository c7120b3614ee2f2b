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
        int power = value.IsDecimal ? value.LastPlace + MostPlaces : 0;
        if (power < 6)
        {
            return One;
        }

        Number size = value.Abs();
        return power >= 12 && size >= Number.PowerOfTen(12) ? new(12, " trillion")
            : power >= 9 && size >= Number.PowerOfTen(9) ? new(9, " billion")
            : size >= Number.PowerOfTen(6) ? new(6, " million")
            : One;
    }
}
