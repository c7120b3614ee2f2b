using Etdz.Generator.Values;

namespace Etdz.Tool.Export;

/// <summary>
/// XBRL's <c>decimals</c>: a value correct to n of them stands for all from half of 10^-n below it to as much above. Here they come from the bound.
/// </summary>
internal static class Decimals
{
    private const int Most = 99;

    /// <summary>The most decimals that still admit all that the bound admits; null for exactly (XBRL's INF, which xBRL-JSON leaves out).</summary>
    /// <remarks>
    /// An end that is missing no number of decimals can say: then, as for a value written plainly, the place of its last digit that is not zero counts.
    /// </remarks>
    public static int? Of(Number value, Interval bound)
    {
        if (!bound.IsBounded)
        {
            return value.IsDecimal ? -value.LastPlace : Most;
        }

        Number above = bound.Upper - value;
        Number below = value - bound.Lower;
        Number margin = above > below ? above : below;
        if (margin.Sign <= 0)
        {
            return value.IsDecimal ? null : Most;
        }

        Number width = margin * 2;
        int decimals = Most;
        while (decimals > -Most && Number.PowerOfTen(-decimals) < width)
        {
            decimals--;
        }

        return decimals;
    }
}
