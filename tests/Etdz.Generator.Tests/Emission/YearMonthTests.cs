using System.Reflection;
using Etdz.Generator.Emission;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

public sealed class YearMonthTests
{
    private static readonly string[] Operators = ["op_Equality", "op_Inequality", "op_LessThan", "op_GreaterThan", "op_LessThanOrEqual", "op_GreaterThanOrEqual"];

    private static readonly Type YearMonth = Compiled.Of(MonthOf("A.Month", 2024, 6)).TypeOf("YearMonth")!;

    [Fact]
    public void It_is_written_only_where_a_month_is_stated()
    {
        Assert.True(YearMonthEmitter.IsUsed(Groups(Date("A.Day", 2024, 6, 1), MonthOf("B.Month", 2024, 6))));
        Assert.False(YearMonthEmitter.IsUsed(Groups(Date("A.Day", 2024, 6, 1), YearOf("B.Year", 2024))));
        Assert.False(YearMonthEmitter.IsUsed(default));
    }

    [Fact]
    public void It_has_year_month_first_and_last_day()
    {
        object february = Make(2024, 2);

        Assert.Equal(2024, Get(february, "Year"));
        Assert.Equal(2, Get(february, "Month"));
        Assert.Equal(new DateOnly(2024, 2, 1), Get(february, "First"));
        Assert.Equal(new DateOnly(2024, 2, 29), Get(february, "Last"));
        Assert.Equal(new DateOnly(9999, 12, 31), Get(Make(9999, 12), "Last"));
    }

    [Fact]
    public void Its_default_is_the_first_month_there_is() => Assert.Equal(Make(1, 1), Activator.CreateInstance(YearMonth));

    [Theory]
    [InlineData(2024, 6, "2024-06")]
    [InlineData(794, 12, "0794-12")]
    public void It_is_written_as_ISO_8601_has_it(int year, int month, string written) => Assert.Equal(written, Make(year, month).ToString());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10000, 1)]
    [InlineData(2024, 0)]
    [InlineData(2024, 13)]
    public void No_other_months_exist(int year, int month) =>
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<TargetInvocationException>(() => Make(year, month)).InnerException);

    [Fact]
    public void Months_are_equal_and_in_order_by_time()
    {
        object[] months = [Make(2023, 12), Make(2024, 1), Make(2024, 2)];
        for (int i = 0; i < months.Length; i++)
        {
            for (int j = 0; j < months.Length; j++)
            {
                Assert.Equal(i == j, months[i].Equals(months[j]));
                Assert.Equal(i.CompareTo(j), Math.Sign((int)Call("CompareTo", months[i], months[j])));
                Assert.Equal(
                    [i == j, i != j, i < j, i > j, i <= j, i >= j],
                    Operators.Select(name => (bool)YearMonth.GetMethod(name)!.Invoke(null, [months[i], months[j]])!));
            }
        }

        Assert.False(months[0].Equals("2023-12"));
        Assert.Equal(Make(2024, 6).GetHashCode(), Make(2024, 6).GetHashCode());
    }

    private static object Make(int year, int month) => Activator.CreateInstance(YearMonth, year, month)!;

    private static object? Get(object month, string name) => YearMonth.GetProperty(name)!.GetValue(month);

    private static object Call(string name, object month, object other) => YearMonth.GetMethod(name, [YearMonth])!.Invoke(month, [other])!;
}
