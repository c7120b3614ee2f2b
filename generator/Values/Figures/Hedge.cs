using System;
using System.Runtime.CompilerServices;

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
        return hedge != Hedge.None ? OfHedged(numeral, hedge)
            : numeral.Is(Rounded) ? Interval.Around(numeral.Value, numeral.LastPlace * Half)
            : Interval.Exactly(numeral.Value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Interval OfHedged(in Numeral numeral, Hedge hedge)
    {
        if ((hedge & Hedge.Comparison) == hedge && (hedge & (hedge - 1)) == 0)
        {
            return OfComparison(numeral.Value, hedge);
        }

        Number value = numeral.Value;
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

        for (Hedge bound = Hedge.Over; bound <= Hedge.AtMost; bound = (Hedge)((byte)bound << 1))
        {
            if ((hedge & bound) != 0)
            {
                admits = admits.Intersect(OfComparison(value, bound));
            }
        }

        return admits;
    }

    private static Interval OfComparison(in Number value, Hedge hedge) => hedge switch
    {
        Hedge.Over => Interval.MoreThan(value),
        Hedge.AtLeast => Interval.AtLeast(value),
        Hedge.Under => Interval.LessThan(value),
        _ => Interval.AtMost(value),
    };

    // The hedges of size work on the magnitude, and the sign is put back.
    private static Interval Signed(in Number value, in Interval magnitudes) => value.Sign < 0 ? magnitudes.Negate() : magnitudes;
}
