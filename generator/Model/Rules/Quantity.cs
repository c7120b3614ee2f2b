using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

internal enum QuantitySort : byte
{
    Amount,
    Date,
    Text,
}

/// <summary>How long a period a figure is for; of a figure for no period, or for several, nothing.</summary>
/// <param name="Count">How many periods of the kind.</param>
internal readonly record struct PeriodLength(PeriodKind Kind, int Count)
{
    public static PeriodLength Of(Period period) => period.Kind == PeriodKind.None ? default : new(period.Kind, period.Last - period.First + 1);
}

/// <summary>The value of a term: all that is admitted for it.</summary>
internal sealed class Quantity
{
    private Quantity(QuantitySort sort, Interval admits, Dimension dimension)
    {
        Sort = sort;
        Admits = admits;
        Dimension = dimension;
    }

    public QuantitySort Sort { get; }

    /// <summary>Of an amount, in base units of its dimension; of a date, day numbers (<see cref="Day"/>).</summary>
    public Interval Admits { get; }

    public Dimension Dimension { get; }

    public string? Text { get; private init; }

    /// <summary>The unit that a message shows it in; null where there is none, or where it is made of several.</summary>
    public Unit? Unit { get; private init; }

    public PeriodLength Period { get; private init; }

    public static Quantity Words(string text) => new(QuantitySort.Text, default, Dimension.None) { Text = text };

    public static Quantity Number(Number value) => Amount(Interval.Exactly(value), Dimension.None);

    public static Quantity Amount(Interval admits, Dimension dimension, Unit? unit = null, PeriodLength period = default) =>
        new(QuantitySort.Amount, admits, dimension) { Unit = unit, Period = period };

    public static Quantity Dated(Interval days) => new(QuantitySort.Date, days, Dimension.None);

    /// <summary>Of a figure that is no text: what it admits, and of a range all from its lower to its upper end.</summary>
    public static Quantity Of(in Figure figure) => Of(figure.Kind, figure.IsRange, figure.Admits, figure.MaxAdmits, figure.Unit, default);

    /// <summary>Of a fact: the same, of what all its statements admit together.</summary>
    public static Quantity Of(Fact fact) => fact.Kind == Kind.Text
        ? Words(fact.Text!)
        : Of(fact.Kind, fact.IsRange, fact.Bound, fact.MaxBound, fact.Unit, PeriodLength.Of(fact.Key.Period));

    private static Quantity Of(Kind kind, bool isRange, in Interval bound, in Interval maxBound, Unit? unit, PeriodLength period)
    {
        Interval admits = isRange ? Interval.Between(bound.Lower, maxBound.Upper, bound.LowerEnd, maxBound.UpperEnd) : bound;
        if (kind is Kind.Date or Kind.Month or Kind.Year)
        {
            return Dated(Whole(admits));
        }

        return unit is null
            ? Amount(kind is Kind.Number or Kind.Ratio ? admits : Whole(admits), Dimension.None, null, period)
            : Amount(admits.Map(unit.Offset, unit.Factor, Values.Number.Zero), Dimension.Of(unit.Dimension), unit, period);
    }

    // Where no whole number is left (近9家 admits 8.1 to 9, and not 9), whole numbers are not insisted on, as in merging.
    private static Interval Whole(in Interval admits)
    {
        Interval whole = admits.Whole();
        return whole.IsEmpty ? admits : whole;
    }
}
