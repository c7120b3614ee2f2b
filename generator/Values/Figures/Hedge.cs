using System;

namespace Etdz.Generator.Values;

/// <summary>What the words around a numeral say about it.</summary>
[Flags]
internal enum Hedge : byte
{
    None = 0,

    /// <summary>余, 多, +, 300-odd: and some more, below the next step.</summary>
    More = 1,

    /// <summary>近, nearly: a little less.</summary>
    Near = 2,

    /// <summary>约, about: a little less or more.</summary>
    About = 4,

    /// <summary>超过, more than.</summary>
    Over = 8,

    /// <summary>至少, at least.</summary>
    AtLeast = 16,

    /// <summary>不到, less than.</summary>
    Under = 32,

    /// <summary>至多, at most.</summary>
    AtMost = 64,

    Lower = Over | AtLeast,
    Upper = Under | AtMost,
    Comparison = Lower | Upper,
}

/// <summary>How hedged words admit values: the table "Bounds" of the specification.</summary>
internal static class HedgeBound
{
    private const NumeralForm Rounded = NumeralForm.HasScaleWord | NumeralForm.HasFraction | NumeralForm.IsPercent;

    private static readonly Number Half = Number.Decimal(5, -1);

    private static readonly Number Tenth = Number.PowerOfTen(-1);

    /// <summary>What a numeral admits under hedges: of several, what all of them admit; 约 beside another adds nothing.</summary>
    /// <returns>Empty where the hedges contradict each other.</returns>
    public static Interval Of(in Numeral numeral, Hedge hedge)
    {
        Number value = numeral.Value;
        if (hedge == Hedge.None)
        {
            return numeral.Is(Rounded)
                ? Interval.Around(value, numeral.LastPlace * Half)
                : Interval.Exactly(value);
        }

        Number magnitude = value.Abs();
        if (hedge == Hedge.About)
        {
            return Interval.Around(value, Number.Min(numeral.Step * Half, magnitude * Tenth));
        }

        Interval admits = Interval.All;
        if ((hedge & Hedge.More) != 0)
        {
            admits = Signed(value, Interval.Between(magnitude, magnitude + numeral.Step, End.Closed, End.Open));
        }

        if ((hedge & Hedge.Near) != 0)
        {
            Number below = Number.Min(numeral.Step, magnitude * Tenth);
            admits = admits.Intersect(Signed(value, Interval.Between(magnitude - below, magnitude, End.Closed, End.Open)));
        }

        if ((hedge & Hedge.Over) != 0)
        {
            admits = admits.Intersect(Interval.MoreThan(value));
        }

        if ((hedge & Hedge.AtLeast) != 0)
        {
            admits = admits.Intersect(Interval.AtLeast(value));
        }

        if ((hedge & Hedge.Under) != 0)
        {
            admits = admits.Intersect(Interval.LessThan(value));
        }

        return (hedge & Hedge.AtMost) != 0 ? admits.Intersect(Interval.AtMost(value)) : admits;
    }

    // The hedges of size work on the magnitude, and the sign is put back.
    private static Interval Signed(Number value, Interval magnitudes) => value.Sign < 0 ? magnitudes.Negate() : magnitudes;
}
