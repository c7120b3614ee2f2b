using System;
using System.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What quantities are called in messages.</summary>
internal static class QuantityText
{
    private const int FewestInGroups = 7;

    private static readonly int LastDay = Day.Number(9999, 12, 31);

    /// <summary>"a date", "a plain number", "in square kilometres": what it is an amount of.</summary>
    public static string NameOf(Quantity quantity) => quantity.Sort switch
    {
        QuantitySort.Date => "a date",
        QuantitySort.Text => "a text",
        _ when quantity.Dimension.IsNone => "a number without unit",
        _ => quantity.Unit is { } unit ? "in " + unit.Plural : "in " + quantity.Dimension.ToString(),
    };

    /// <summary>"229", "10,050,000,000,000 to 10,150,000,000,000 CNY", "more than 14000", "1984-09-25": what is admitted for it.</summary>
    public static string Of(Quantity quantity)
    {
        if (quantity.Sort == QuantitySort.Text)
        {
            return "\"" + Etdz.Generator.Text.Shown.Piece(quantity.Text!.AsSpan()) + "\"";
        }

        Unit? unit = quantity.Unit;
        Interval admits = unit is null ? quantity.Admits : quantity.Admits.Map(Number.Zero, Number.One / unit.Factor, unit.Offset);
        string name = quantity.Sort == QuantitySort.Date ? "" : unit is not null ? " " + unit.Code : quantity.Dimension.IsNone ? "" : " (" + quantity.Dimension + ", in base units)";
        bool isDate = quantity.Sort == QuantitySort.Date;
        string lower = Write(admits.Lower, isDate);
        string upper = Write(admits.Upper, isDate);
        return (admits.LowerEnd, admits.UpperEnd) switch
        {
            (End.None, End.None) => "anything",
            (End.None, End.Open) => "less than " + upper + name,
            (End.None, _) => "at most " + upper + name,
            (End.Open, End.None) => "more than " + lower + name,
            (_, End.None) => "at least " + lower + name,
            (End.Closed, End.Closed) => lower == upper ? lower + name : lower + " to " + upper + name,
            (End.Open, End.Open) => "between " + lower + " and " + upper + name,
            (End.Open, _) => "more than " + lower + ", at most " + upper + name,
            _ => "at least " + lower + ", less than " + upper + name,
        };
    }

    private static string Write(Number value, bool isDate) =>
        isDate && value.TryToInt32(out int day) && day >= 0 && day <= LastDay ? Period.Single(PeriodKind.Day, day).ToString()
        : value.TryToDecimalDigits(out string digits) ? InGroups(digits)
        : value.ToString();

    // Thousands apart, where there are so many digits that one would count them.
    private static string InGroups(string digits)
    {
        int point = digits.IndexOf('.');
        int start = digits[0] == '-' ? 1 : 0;
        int end = point < 0 ? digits.Length : point;
        if (end - start < FewestInGroups)
        {
            return digits;
        }

        StringBuilder grouped = new(digits);
        for (int at = end - 3; at > start; at -= 3)
        {
            grouped.Insert(at, ',');
        }

        return grouped.ToString();
    }
}
