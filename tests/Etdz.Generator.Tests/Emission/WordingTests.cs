using Etdz.Generator.Emission;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

public sealed class WordingTests
{
    private static readonly Number Trillion = Number.PowerOfTen(12);

    public static TheoryData<string, string> Values() => new()
    {
        { Say(Kind.Count, 14), "14" },
        { Say(Kind.Count, 1400, Interval.MoreThan(1400)), "more than 1,400" },
        { Say(Kind.Count, 1400, Interval.AtLeast(1400)), "at least 1,400" },
        { Say(Kind.Count, 1400, Interval.LessThan(1400)), "less than 1,400" },
        { Say(Kind.Count, 1400, Interval.AtMost(1400)), "at most 1,400" },
        { Say(Kind.Count, 1400, Interval.All), "1,400" },
        { Say(Kind.Count, 14000, Interval.Between(14000, 15000, End.Closed, End.Open)), "14,000 or more but less than 15,000" },
        { Say(Kind.Count, 14000, Interval.Between(14000, 15000, End.Open, End.Open)), "more than 14,000 but less than 15,000" },
        { Say(Kind.Count, 14000, Interval.Between(14000, 15000, End.Open)), "more than 14,000, up to 15,000" },
        { Say(Kind.Count, 14000, Interval.Between(14000, 15000)), "14,000 or more, up to 15,000" },
        { Say(Kind.Count, 100, Interval.Between(90, 100, End.Closed, End.Open)), "almost 100 (at least 90)" },
        { Say(Kind.Count, 100, Interval.Between(90, 100, End.Open)), "at most 100 (more than 90)" },
        { Say(Kind.Count, 1400, Interval.Around(1400, 140)), "about 1,400 (1,260 to 1,540)" },
        { Say(Kind.Count, 1400, Interval.Around(1400, 50)), "1,400, rounded (1,350 to 1,450)" },
        { Say(Kind.Count, 1400, Interval.Between(1380, 1450)), "1,400 (1,380 to 1,450)" },
        { Say(Kind.Count, 1400, Interval.Between(1380, 1450, End.Open, End.Open)), "1,400 (more than 1,380 to less than 1,450)" },
        { Say(Kind.Count, 1400, Interval.Exactly(1402)), "1,400 (exactly 1,402)" },
        { Say(Kind.Count, 1400, Interval.MoreThan(1402)), "1,400 (more than 1,402)" },
        { Say(Kind.Count, 1400, Interval.AtMost(1500)), "1,400 (at most 1,500)" },
        { Say(Kind.Count, -1400), "-1,400" },
        { Say(Kind.Count, 0), "0" },
        { Say(Kind.Count, 12345678), "12,345,678" },
        { Say(Kind.Long, Number.Decimal(14, 8)), "1.4 billion" },
        { Say(Kind.Count, 999999), "999,999" },
        { Say(Kind.Count, 1000000), "1 million" },
        { Say(Kind.Count, -2500000), "-2.5 million" },
        { Say(Kind.Number, Number.Decimal(35, -1)), "3.5" },
        { Say(Kind.Number, Number.Decimal(-25, -2)), "-0.25" },
        { Say(Kind.Number, Number.Decimal(123456789, -4)), "12,345.6789" },
        { Say(Kind.Number, Number.Fraction(21, 4)), "5.25" },
        { Say(Kind.Number, Number.Fraction(1, 3)), "1/3" },
        { Say(Kind.Number, Number.Fraction(-200, 3)), "-200/3" },
        { Say(Kind.Number, Number.Decimal(System.Numerics.BigInteger.Parse("12345678901234567890123456789", System.Globalization.CultureInfo.InvariantCulture), -8)), "123,456,789,012,345,678,901.23456789" },
        { Say(Kind.Number, Number.PowerOfTen(20)), "100,000,000 trillion" },
        { Say(Kind.Ratio, Number.Decimal(989, -3), Interval.Around(Number.Decimal(989, -3), Number.Decimal(5, -4))), "98.9%, rounded (98.85% to 98.95%)" },
        { Say(Kind.Ratio, Number.Decimal(3, -1), Interval.Around(Number.Decimal(3, -1), Number.Decimal(3, -2))), "about 30% (27% to 33%)" },
        { Say(Kind.Ratio, Number.Fraction(1, 4)), "25%" },
        { Say(Kind.Ratio, Number.Fraction(1, 3)), "1/3" },
        { Say(Kind.Ratio, Number.Decimal(15, -1)), "150%" },
        { Say(Kind.Money, Number.Decimal(101, 11), Interval.Around(Number.Decimal(101, 11), Number.Decimal(5, 10)), Cny), "10.1 trillion CNY, rounded (10.05 to 10.15 trillion)" },
        { Say(Kind.Money, Trillion, Interval.Around(Trillion, Number.Decimal(5, 8)), Cny), "1 trillion CNY, rounded (999.5 to 1,000.5 billion)" },
        { Say(Kind.Money, 1, unit: Cny), "1 CNY" },
        { Say(Kind.Measure, 1, Interval.Between(Number.Decimal(9, -1), 1, End.Closed, End.Open), Hours), "almost 1 hour (at least 0.9)" },
        { Say(Kind.Measure, 1, unit: Km2), "1 square kilometres" },
        { Say(Kind.Measure, 1400, Interval.MoreThan(1400), Km), "more than 1,400 kilometres" },
        { Say(Kind.Ordinal, 1), "1st" },
        { Say(Kind.Ordinal, 22), "22nd" },
        { Say(Kind.Ordinal, 103), "103rd" },
        { Say(Kind.Ordinal, 111), "111th" },
        { Say(Kind.Ordinal, 1000000), "1,000,000th" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_said_with_its_bound(string said, string expected) => Assert.Equal(expected, said);

    public static TheoryData<string, string> Dates()
    {
        Number first = Day.Number(2024, 2, 1);
        Number last = Day.Number(2024, 2, 29);
        Number newYear = Day.Number(2024, 1, 1);
        return new()
        {
            { Say(Kind.Date, first), "2024-02-01" },
            { Say(Kind.Date, first, Interval.LessThan(first)), "before 2024-02-01" },
            { Say(Kind.Date, first, Interval.AtMost(first)), "by the end of 2024-02-01" },
            { Say(Kind.Date, first, Interval.MoreThan(first)), "after 2024-02-01" },
            { Say(Kind.Date, first, Interval.AtLeast(first)), "from 2024-02-01 on" },
            { Say(Kind.Date, first, Interval.Between(newYear, first, End.Open, End.Open)), "2024-02-01 (2024-01-02 to 2024-01-31)" },
            { Say(Kind.Date, first, Interval.AtLeast(newYear)), "2024-02-01 (2024-01-01 or later)" },
            { Say(Kind.Date, first, Interval.LessThan(newYear)), "2024-02-01 (2023-12-31 or earlier)" },
            { Say(Kind.Date, first, Interval.Exactly(last)), "2024-02-01 (2024-02-29)" },
            { Say(Kind.Month, first, Interval.Between(first, last)), "2024-02" },
            { Say(Kind.Month, first, Interval.Between(first, last + 1, End.Closed, End.Open)), "2024-02" },
            { Say(Kind.Month, first, Interval.LessThan(first)), "before 2024-02" },
            { Say(Kind.Month, first, Interval.AtMost(last)), "by the end of 2024-02" },
            { Say(Kind.Month, first, Interval.MoreThan(last)), "after 2024-02" },
            { Say(Kind.Month, first, Interval.AtLeast(first)), "from 2024-02 on" },
            { Say(Kind.Month, first, Interval.Between(first, first + 9)), "2024-02 (2024-02-01 to 2024-02-10)" },
            { Say(Kind.Year, newYear, Interval.Between(newYear, Day.Number(2024, 12, 31))), "2024" },
            { Say(Kind.Year, newYear, Interval.MoreThan(Day.Number(2024, 12, 31))), "after 2024" },
            { Say(Kind.Year, Day.Number(794, 1, 1), Interval.All), "0794" },
        };
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_is_said_with_its_bound(string said, string expected) => Assert.Equal(expected, said);

    public static TheoryData<string, string> Ranges() => new()
    {
        { SayRange(Kind.Count, 3, 5), "3 to 5" },
        { SayRange(Kind.Count, 20000, 30000), "20,000 to 30,000" },
        { SayRange(Kind.Money, 3000000, 5000000, Cny), "3 to 5 million CNY" },
        { SayRange(Kind.Money, 500000, 5000000, Cny), "500,000 to 5 million CNY" },
        { SayRange(Kind.Ratio, Number.Decimal(1, -1), Number.Decimal(15, -2)), "10% to 15%" },
        { SayRange(Kind.Date, Day.Number(2024, 6, 1), Day.Number(2024, 6, 30)), "2024-06-01 to 2024-06-30" },
        { SayRange(Kind.Year, Day.Number(2019, 1, 1), Day.Number(2023, 1, 1)), "2019 to 2023" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_is_said_from_end_to_end(string said, string expected) => Assert.Equal(expected, said);

    private static string Say(Kind kind, Number value, Interval? bound = null, Unit? unit = null)
    {
        CodeWriter writer = CodeWriter.Rent();
        new Wording(writer, kind, unit).Value(value, bound ?? Interval.Exactly(value));
        return writer.Finish();
    }

    private static string SayRange(Kind kind, Number min, Number max, Unit? unit = null)
    {
        CodeWriter writer = CodeWriter.Rent();
        new Wording(writer, kind, unit).Range(min, max);
        return writer.Finish();
    }
}
