using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>Says in plain English what a value is and how closely it is known: "more than 1,400 km", "10.1 trillion CNY, rounded (10.05 to 10.15 trillion)".</summary>
internal readonly struct Wording(CodeWriter writer, Kind kind, Unit? unit)
{
    /// <summary>Says a value and the set that it is known to be in.</summary>
    /// <param name="isAbout">Whether the words themselves say about.</param>
    public void Value(Number value, Interval bound, bool isAbout = false)
    {
        if (kind is Kind.Date or Kind.Month or Kind.Year)
        {
            new DateWording(writer, kind).Value(value, bound);
        }
        else if (bound.IsBounded)
        {
            Bounded(value, bound, isAbout);
        }
        else if (bound.LowerEnd != End.None)
        {
            OneSided(value, bound.Lower, bound.LowerEnd == End.Closed ? "at least " : "more than ");
        }
        else if (bound.UpperEnd != End.None)
        {
            OneSided(value, bound.Upper, bound.UpperEnd == End.Closed ? "at most " : "less than ");
        }
        else
        {
            Quantity(value);
        }
    }

    /// <summary>Says a range from end to end.</summary>
    public void Range(Number min, Number max)
    {
        if (kind is Kind.Date or Kind.Month or Kind.Year)
        {
            new DateWording(writer, kind).Range(min, max);
        }
        else
        {
            Pair(min, max, " to ");
            Unit(max);
        }
    }

    private void OneSided(Number value, Number end, string words)
    {
        if (end == value)
        {
            writer.Append(words);
            Quantity(value);
            return;
        }

        Quantity(value);
        writer.Append(" (");
        writer.Append(words);
        Amount(end);
        writer.Append(')');
    }

    private void Bounded(Number value, Interval bound, bool isAbout)
    {
        bool isBelow = bound.Upper == value;
        if (bound.Lower == value)
        {
            if (isBelow)
            {
                Quantity(value);
                return;
            }

            // 余 and 多: the value and something over.
            writer.Append(bound.LowerEnd == End.Closed ? "" : "more than ");
            Quantity(value);
            writer.Append(bound.LowerEnd == End.Closed ? " or more" : "");
            writer.Append(bound.UpperEnd == End.Closed ? ", up to " : " but less than ");
            Amount(bound.Upper);
        }
        else if (isBelow)
        {
            // 近: the value and something short of it.
            writer.Append(bound.UpperEnd == End.Closed ? "at most " : "almost ");
            Quantity(value);
            writer.Append(bound.LowerEnd == End.Closed ? " (at least " : " (more than ");
            Amount(bound.Lower);
            writer.Append(')');
        }
        else
        {
            Within(value, bound, isAbout);
        }
    }

    private void Within(Number value, Interval bound, bool isAbout)
    {
        Number margin = bound.Upper - value;
        bool isAround = bound.LowerEnd == End.Closed && bound.UpperEnd == End.Closed && margin == value - bound.Lower;
        bool isRounded = !isAbout && isAround && margin == Number.Decimal(5, margin.LastPlace);
        writer.Append(isAbout || (isAround && !isRounded) ? "about " : "");
        Quantity(value);
        writer.Append(isRounded ? ", rounded (" : " (");
        if (bound.Lower == bound.Upper)
        {
            writer.Append("exactly ");
            Amount(bound.Lower);
        }
        else
        {
            writer.Append(bound.LowerEnd == End.Closed ? "" : "more than ");
            Pair(bound.Lower, bound.Upper, bound.UpperEnd == End.Closed ? " to " : " to less than ");
        }

        writer.Append(')');
    }

    private void Quantity(Number value)
    {
        Amount(value);
        Unit(value);
    }

    private void Unit(Number value)
    {
        if (unit is null)
        {
            return;
        }

        writer.Append(' ');
        ReadOnlySpan<char> name = unit.Plural.AsSpan();
        bool isOne = value == Number.One && !unit.IsCurrency && name.IndexOf(' ') < 0;
        writer.Append(!isOne ? name
            : name.EndsWith("ches".AsSpan(), StringComparison.Ordinal) ? name.Slice(0, name.Length - 2)
            : name.EndsWith("s".AsSpan(), StringComparison.Ordinal) ? name.Slice(0, name.Length - 1)
            : name);
    }

    private void Amount(Number value)
    {
        Scale scale = ScaleOf(value);
        Amount(value, scale);
        writer.Append(scale.Word);
    }

    // A scale word at the end is of both.
    private void Pair(Number left, Number right, string between)
    {
        Scale scale = ScaleOf(left);
        Scale other = ScaleOf(right);
        Amount(left, scale);
        writer.Append(scale.Word == other.Word && kind != Kind.Ratio ? "" : scale.Word);
        writer.Append(between);
        Amount(right, other);
        writer.Append(other.Word);
    }

    private void Amount(Number value, Scale scale)
    {
        Digits.AppendExact(writer, value, scale.Power, ',');
        if (kind == Kind.Ordinal && value.TryToInt64(out long place))
        {
            writer.Append(SuffixOf(Math.Abs(place % 100)));
        }
    }

    private Scale ScaleOf(Number value) => kind switch
    {
        Kind.Ratio => value.IsDecimal ? Scale.Percent : Scale.One,
        Kind.Ordinal => Scale.One,
        _ => Scale.Of(value),
    };

    private static string SuffixOf(long place) => place is >= 11 and <= 13 ? "th" : (place % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
