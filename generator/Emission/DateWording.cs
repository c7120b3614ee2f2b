using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>Says days, months and years, each as ISO 8601 writes it: "1984-09-25", "before 2018-12".</summary>
internal readonly struct DateWording(CodeWriter writer, Kind kind)
{
    /// <summary>Says a date and the days that it is known to be among.</summary>
    public void Value(Number value, Interval bound)
    {
        if (!value.TryToInt32(out int first))
        {
            return;
        }

        int last = LastDayOf(first);
        bool hasFrom = TryDay(bound.Lower, bound.LowerEnd, 1, out int from);
        bool hasTo = TryDay(bound.Upper, bound.UpperEnd, -1, out int to);
        if ((!hasFrom && !hasTo) || (hasFrom && hasTo && from == first && to == last))
        {
            Say(first, kind);
        }
        else if (!hasTo && (from == first || from == last + 1))
        {
            writer.Append(from == first ? "from " : "after ");
            Say(first, kind);
            writer.Append(from == first ? " on" : "");
        }
        else if (!hasFrom && (to == last || to == first - 1))
        {
            writer.Append(to == last ? "by the end of " : "before ");
            Say(first, kind);
        }
        else
        {
            Say(first, kind);
            writer.Append(" (");
            SayDays(hasFrom, from, hasTo, to);
            writer.Append(')');
        }
    }

    /// <summary>Says a stretch of time from end to end.</summary>
    public void Range(Number min, Number max)
    {
        if (min.TryToInt32(out int first) && max.TryToInt32(out int last))
        {
            Say(first, kind);
            writer.Append(" to ");
            Say(last, kind);
        }
    }

    private void SayDays(bool hasFrom, int from, bool hasTo, int to)
    {
        if (hasFrom)
        {
            Say(from, Kind.Date);
        }

        writer.Append(!hasTo ? " or later" : !hasFrom ? "" : from == to ? "" : " to ");
        if (hasTo && !(hasFrom && from == to))
        {
            Say(to, Kind.Date);
            writer.Append(hasFrom ? "" : " or earlier");
        }
    }

    // The first or last day that is in.
    private static bool TryDay(Number end, End how, int inwards, out int day)
    {
        day = 0;
        if (how == End.None || !end.TryToInt32(out day))
        {
            return false;
        }

        day += how == End.Open ? inwards : 0;
        return true;
    }

    private int LastDayOf(int first)
    {
        (int year, int month, _) = Day.Of(first);
        return kind switch
        {
            Kind.Year => Day.Number(year, 12, 31),
            Kind.Month => Day.Number(year, month, Day.DaysInMonth(year, month)),
            _ => first,
        };
    }

    private void Say(int number, Kind precision)
    {
        (int year, int month, int day) = Day.Of(number);
        writer.Append(year, 4);
        if (precision != Kind.Year)
        {
            writer.Append('-');
            writer.Append(month, 2);
        }

        if (precision == Kind.Date)
        {
            writer.Append('-');
            writer.Append(day, 2);
        }
    }
}
