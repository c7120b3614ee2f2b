using System;
using System.Globalization;
using System.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

internal enum PeriodKind : byte
{
    None,
    Year,
    Quarter,
    Month,
    Day,
}

/// <summary>
/// What period a figure is for: none, a calendar year, quarter, month or day, or a stretch from one to another of the same kind.
/// </summary>
/// <param name="Kind">The kind of both ends.</param>
/// <param name="First">Counted in units of its kind: the year; year × 4 + quarter − 1; year × 12 + month − 1; the day's number.</param>
/// <param name="Last">The same for the end, itself in; equal to <paramref name="First"/> for a single one.</param>
/// <param name="IsStretch">Whether it was written with two ends (<c>2019..2023</c>).</param>
internal readonly record struct Period(PeriodKind Kind, int First, int Last, bool IsStretch) : IComparable<Period>
{
    public static Period None => default;

    public static Period Single(PeriodKind kind, int count) => new(kind, count, count, false);

    /// <summary>In order of kind, then begin, then end, a single one before a stretch.</summary>
    public int CompareTo(Period other)
    {
        int order = Kind.CompareTo(other.Kind);
        order = order != 0 ? order : First.CompareTo(other.First);
        order = order != 0 ? order : Last.CompareTo(other.Last);
        return order != 0 ? order : IsStretch.CompareTo(other.IsStretch);
    }

    /// <summary>As the attribute <c>period</c> has it: <c>2023</c>, <c>2023-Q3</c>, <c>2023-10</c>, <c>2023-10-01</c>, <c>2019..2023</c>; empty for none.</summary>
    public override string ToString()
    {
        if (Kind == PeriodKind.None)
        {
            return "";
        }

        StringBuilder text = new(24);
        Append(text, Kind, First, '-');
        if (IsStretch)
        {
            Append(text.Append(".."), Kind, Last, '-');
        }

        return text.ToString();
    }

    /// <summary>Writes one end: its numbers, four digits for a year and two for a month or day, with a separator between.</summary>
    public static void Append(StringBuilder text, PeriodKind kind, int count, char separator)
    {
        switch (kind)
        {
            case PeriodKind.Year:
                AppendPadded(text, count, 4);
                break;
            case PeriodKind.Quarter:
                AppendPadded(text, count / 4, 4);
                text.Append(separator).Append('Q').Append((char)('1' + (count % 4)));
                break;
            case PeriodKind.Month:
                AppendPadded(text, count / 12, 4);
                AppendPadded(text.Append(separator), (count % 12) + 1, 2);
                break;
            case PeriodKind.Day:
                (int year, int month, int day) = Day.Of(count);
                AppendPadded(text, year, 4);
                AppendPadded(text.Append(separator), month, 2);
                AppendPadded(text.Append(separator), day, 2);
                break;
        }
    }

    private static void AppendPadded(StringBuilder text, int number, int digits)
    {
        string written = number.ToString(CultureInfo.InvariantCulture);
        text.Append('0', digits - written.Length).Append(written);
    }
}
