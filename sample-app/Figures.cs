using System.Globalization;

namespace Etdz.Record;

/// <summary>Figures in print.</summary>
internal static class Figures
{
    /// <summary>1,400 or 6.5: all digits, grouped.</summary>
    public static string Plain(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>A part of one as a percentage: 0.989 is 98.9%.</summary>
    public static string Percent(decimal ratio) => Plain(ratio * 100) + "%";

    /// <summary>With a scale word in place of zeros, to one place: 10.1 trillion.</summary>
    public static string Scaled(decimal value) => value switch
    {
        >= 1_000_000_000_000 => Short(value / 1_000_000_000_000) + " trillion",
        >= 1_000_000_000 => Short(value / 1_000_000_000) + " billion",
        >= 1_000_000 => Short(value / 1_000_000) + " million",
        _ => Plain(value),
    };

    /// <summary>To one place at most.</summary>
    public static string Short(decimal value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);
}
