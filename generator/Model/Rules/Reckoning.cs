using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What quantities come to together, and which do not go together.</summary>
internal sealed class Reckoning(Rule rule)
{
    private static readonly Number SecondsOfDay = 86400;

    /// <summary>The first fault.</summary>
    public RuleFinding? Fault { get; private set; }

    public void Report(string id, Span place, params string[] arguments) =>
        Fault ??= new RuleFinding(id, new RuleRef(rule.Document, rule.Ordinal, place), new(arguments), default);

    public Quantity? Negate(NegatedTerm term, Quantity value) => IsReckonedWith(value, term.Inner.Place, "'-' before it")
        ? Quantity.Amount(value.Admits.Negate(), value.Dimension, value.Unit, value.Period)
        : null;

    /// <summary>The sum of two quantities, or their difference: of two dates it is a time, and a time moves a date.</summary>
    /// <param name="leftPlace">Where the left one stands.</param>
    /// <param name="place">Where the right one stands, to which a fault is put.</param>
    public Quantity? Add(Quantity left, Quantity right, bool subtracts, Span leftPlace, Span place)
    {
        bool isLeftDate = left.Sort == QuantitySort.Date;
        bool isRightDate = right.Sort == QuantitySort.Date;
        if (isLeftDate && isRightDate && subtracts)
        {
            Interval days = IntervalArithmetic.Subtract(left.Admits, right.Admits);
            return Quantity.Amount(days.Map(default, SecondsOfDay, default), Dimension.Time, UnitTable.TryFind("d", new(Tongue.English), out Unit? day) ? day : null);
        }

        if (isLeftDate && IsTime(right))
        {
            Interval days = InDays(right);
            return Quantity.Dated(subtracts ? IntervalArithmetic.Subtract(left.Admits, days) : IntervalArithmetic.Add(left.Admits, days));
        }

        if (isRightDate && !subtracts && IsTime(left))
        {
            return Quantity.Dated(IntervalArithmetic.Add(InDays(left), right.Admits));
        }

        string operation = subtracts ? "subtract" : "add up";
        if (isLeftDate || isRightDate)
        {
            ReportMixed(left, right, operation, leftPlace, place);
            return null;
        }

        return IsReckonedWith(left, leftPlace, "addition") && IsReckonedWith(right, place, "addition") && AreAlike(left, right, operation, leftPlace, place)
            && AreOfOnePeriod(left, right, leftPlace, place)
            ? Quantity.Amount(
                subtracts ? IntervalArithmetic.Subtract(left.Admits, right.Admits) : IntervalArithmetic.Add(left.Admits, right.Admits),
                left.Dimension,
                left.Unit ?? right.Unit,
                left.Period == default ? right.Period : left.Period)
            : null;
    }

    /// <summary>The product of two amounts, or their quotient.</summary>
    public Quantity? Multiply(Quantity left, Quantity right, bool divides, Span leftPlace, Span place)
    {
        string operation = divides ? "division" : "multiplication";
        if (!IsReckonedWith(left, leftPlace, operation) || !IsReckonedWith(right, place, operation))
        {
            return null;
        }

        Dimension dimension = left.Dimension.Times(right.Dimension, divides ? -1 : 1);
        Unit? unit = right.Dimension.IsNone ? left.Unit : left.Dimension.IsNone && !divides ? right.Unit : null;
        PeriodLength period = right.Period == default ? left.Period : left.Period == default && !divides ? right.Period : default;
        return Quantity.Amount(
            divides ? IntervalArithmetic.Divide(left.Admits, right.Admits) : IntervalArithmetic.Multiply(left.Admits, right.Admits), dimension, unit, period);
    }

    /// <summary>One value more of a call.</summary>
    public Quantity? Accumulate(Function function, Quantity total, Quantity next, Span firstPlace, Span place)
    {
        switch (function)
        {
            case Function.Count:
                return next;
            case Function.Sum:
                if (next.Sort == QuantitySort.Date)
                {
                    ReportMixed(total, next, "add up", firstPlace, place);
                    return null;
                }

                return Add(total, next, subtracts: false, firstPlace, place);
            default:
                if (!IsInOrder(total, firstPlace) || !IsInOrder(next, place) || !AreAlike(total, next, "compare", firstPlace, place))
                {
                    return null;
                }

                Interval admits = function == Function.Min ? IntervalArithmetic.Min(total.Admits, next.Admits) : IntervalArithmetic.Max(total.Admits, next.Admits);
                return next.Sort == QuantitySort.Date ? Quantity.Dated(admits)
                    : Quantity.Amount(admits, next.Dimension, total.Unit, total.Period == next.Period ? next.Period : default);
        }
    }

    /// <summary>The value of a call, of the last total and the number of values; a call with one value is held to the same as one with several.</summary>
    public Quantity? Finish(Function function, Quantity total, int count, Span firstPlace) => function switch
    {
        Function.Count => Quantity.Number(count),
        Function.Sum => IsReckonedWith(total, firstPlace, "sum") ? total : null,
        _ => IsInOrder(total, firstPlace) ? total : null,
    };

    /// <summary>
    /// What is left of the right side after a comparison: the values for which the left side has one that satisfies it. Null where none is left, and the
    /// comparison is broken, or where the two do not compare, and there is a fault.
    /// </summary>
    public Quantity? Compare(Quantity left, Comparator comparator, Quantity right, Span leftPlace, Span place)
    {
        if (!AreAlike(left, right, "compare", leftPlace, place))
        {
            return null;
        }

        if (right.Sort == QuantitySort.Text)
        {
            if (comparator is not (Comparator.Equal or Comparator.NotEqual))
            {
                Report(FindingId.NotReckonedWith, place, rule.Source(place), "a text", "a comparison other than = and !=");
                return null;
            }

            return left.Text == right.Text == (comparator == Comparator.Equal) ? right : null;
        }

        Interval narrowed = IntervalArithmetic.Narrow(left.Admits, comparator, right.Admits);
        return narrowed.IsEmpty ? null
            : right.Sort == QuantitySort.Date ? Quantity.Dated(narrowed)
            : Quantity.Amount(narrowed, right.Dimension, right.Unit, right.Period);
    }

    private static bool IsTime(Quantity value) => value.Sort == QuantitySort.Amount && value.Dimension.Equals(Dimension.Time);

    private static Interval InDays(Quantity time) => time.Admits.Map(default, Number.One / SecondsOfDay, default);

    private bool AreAlike(Quantity left, Quantity right, string operation, Span leftPlace, Span place)
    {
        bool areAlike = left.Sort == right.Sort && left.Dimension.Equals(right.Dimension);
        if (!areAlike)
        {
            ReportMixed(left, right, operation, leftPlace, place);
        }

        return areAlike;
    }

    private void ReportMixed(Quantity left, Quantity right, string operation, Span leftPlace, Span place) => Report(
        FindingId.MixedTerms, place, rule.Source(leftPlace), QuantityText.NameOf(left), rule.Source(place), QuantityText.NameOf(right), operation);

    private bool AreOfOnePeriod(Quantity left, Quantity right, Span leftPlace, Span place)
    {
        bool areOfOne = left.Period == default || right.Period == default || left.Period == right.Period;
        if (!areOfOne)
        {
            Report(FindingId.MixedPeriods, place, rule.Source(leftPlace), NameOf(left.Period), rule.Source(place), NameOf(right.Period));
        }

        return areOfOne;
    }

    private static string NameOf(PeriodLength period)
    {
        string kind = period.Kind.ToString().ToLowerInvariant();
        return period.Count == 1 ? "a " + kind : Number.Decimal(period.Count, 0).ToString() + " " + kind + "s";
    }

    private bool IsInOrder(Quantity value, Span place)
    {
        if (value.Sort == QuantitySort.Text)
        {
            Report(FindingId.NotReckonedWith, place, rule.Source(place), "a text", "min and max");
            return false;
        }

        return true;
    }

    private bool IsReckonedWith(Quantity value, Span place, string operation)
    {
        string? name = value.Sort == QuantitySort.Date ? "a date" : value.Sort == QuantitySort.Text ? "a text" : value.Dimension.IsTemperature ? "a temperature" : null;
        if (name is not null)
        {
            Report(FindingId.NotReckonedWith, place, rule.Source(place), name, operation);
        }

        return name is null;
    }
}
