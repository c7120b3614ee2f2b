using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

/// <summary>Figures as the readers would make them, built by hand.</summary>
internal static class Figures
{
    public static readonly Unit Cny = new("CNY", "CNY", "Cny", "CNY", 1, 0);
    public static readonly Unit Usd = new("USD", "USD", "Usd", "USD", 1, 0);
    public static readonly Unit Km2 = new("km2", "L2", "Km2", "square kilometres", 1_000_000, 0);
    public static readonly Unit Hectares = new("har", "L2", "Hectares", "hectares", 10_000, 0);
    public static readonly Unit Mu = new("[mu_cn]", "L2", "Mu", "mu", Number.Fraction(2000, 3), 0);
    public static readonly Unit Celsius = new("Cel", "T", "DegreesCelsius", "degrees Celsius", 1, Number.Decimal(27315, -2));
    public static readonly Unit Fahrenheit = new("[degF]", "T", "DegreesFahrenheit", "degrees Fahrenheit", Number.Fraction(5, 9), Number.Decimal(45967, -2));

    public static Figure Count(long value) => Exactly(Kind.Count, Number.Decimal(value, 0));

    public static Figure Exactly(Kind kind, Number value, Unit? unit = null) => Figure.Of(kind, value, Interval.Exactly(value), unit);

    public static Figure Around(Kind kind, Number value, Number margin, Unit? unit = null) => Figure.Of(kind, value, Interval.Around(value, margin), unit);

    /// <summary>10.1万亿元: the number of hundred milliards, to the last of them.</summary>
    public static Figure Trade(long tenths) => Around(Kind.Money, Number.Decimal(tenths, 11), Number.Decimal(5, 10), Cny);

    public static Figure Date(int year, int month, int day) => Exactly(Kind.Date, Day.Number(year, month, day));

    public static Figure Month(int year, int month, bool asDate = false)
    {
        int first = Day.Number(year, month, 1);
        Interval days = Interval.Between(first, first + Day.DaysInMonth(year, month) - 1);
        return Figure.Of(asDate ? Kind.Date : Kind.Month, first, days, isPartialDate: asDate);
    }

    public static Figure Year(int year)
    {
        int first = Day.Number(year, 1, 1);
        return Figure.Of(Kind.Year, first, Interval.Between(first, Day.Number(year, 12, 31)));
    }

    public static Figure Range(Kind kind, Interval min, Interval max, Unit? unit = null) => Figure.Range(kind, min.Lower, min, max.Lower, max, unit);
}
