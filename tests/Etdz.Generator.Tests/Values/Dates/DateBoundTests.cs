using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

public sealed class DateBoundTests
{
    [Theory]
    [InlineData("2011-01-07之前")]
    [InlineData("2011年1月7日以前")]
    [InlineData("2011年1月7日前")]
    [InlineData("在2011年1月7日之前")]
    [InlineData("早于2011年1月7日")]
    [InlineData("before January 7, 2011")]
    [InlineData("prior to 7 January 2011")]
    [InlineData("earlier than 2011-01-07")]
    [InlineData("< 2011-01-07")]
    public void Before_leaves_the_day_out(string words) => AssertDay(words, "(,2011-01-07)");

    [Theory]
    [InlineData("2011年1月7日及之前")]
    [InlineData("2011年1月7日或之前")]
    [InlineData("2011-01-07及以前")]
    [InlineData("2011年1月7日或更早")]
    [InlineData("截至2011年1月7日")]
    [InlineData("截止到2011年1月7日")]
    [InlineData("截至2011年1月7日止")]
    [InlineData("直到2011年1月7日为止")]
    [InlineData("不晚于2011年1月7日")]
    [InlineData("最迟2011年1月7日")]
    [InlineData("until January 7, 2011")]
    [InlineData("by 7 January 2011")]
    [InlineData("through January 7, 2011")]
    [InlineData("on or before 2011-01-07")]
    [InlineData("no later than 2011-01-07")]
    [InlineData("January 7, 2011 or before")]
    [InlineData("January 7, 2011 or earlier")]
    public void Until_takes_the_day_in(string words) => AssertDay(words, "(,2011-01-07]");

    [Theory]
    [InlineData("2011-01-07之后")]
    [InlineData("2011年1月7日以後")]
    [InlineData("2011年1月7日后")]
    [InlineData("自2011年1月7日之后")]
    [InlineData("晚于2011年1月7日")]
    [InlineData("after January 7, 2011")]
    [InlineData("later than 2011-01-07")]
    public void After_leaves_the_day_out(string words) => AssertDay(words, "(2011-01-07,)");

    [Theory]
    [InlineData("2011-01-07或之后")]
    [InlineData("2011年1月7日及之后")]
    [InlineData("2011年1月7日或以后")]
    [InlineData("2011年1月7日起")]
    [InlineData("2011年1月7日以来")]
    [InlineData("2011年1月7日至今")]
    [InlineData("自2011年1月7日起")]
    [InlineData("自2011年1月7日以來")]
    [InlineData("从2011年1月7日起")]
    [InlineData("從2011年1月7日開始")]
    [InlineData("不早于2011年1月7日")]
    [InlineData("since January 7, 2011")]
    [InlineData("from January 7, 2011")]
    [InlineData("from 7 January 2011 onwards")]
    [InlineData("on or after 2011-01-07")]
    [InlineData("no earlier than 2011-01-07")]
    [InlineData("January 7, 2011 or later")]
    [InlineData("January 7, 2011 to date")]
    public void Since_takes_the_day_in(string words) => AssertDay(words, "[2011-01-07,)");

    [Theory]
    [InlineData("2018年6月之前", "Month", "(,2018-06-01)")]
    [InlineData("2018年6月及之前", "Month", "(,2018-06-30]")]
    [InlineData("截至2018年6月底", "Month", "(,2018-06-30]")]
    [InlineData("after June 2018", "Month", "(2018-06-30,)")]
    [InlineData("自2018年6月起", "Month", "[2018-06-01,)")]
    [InlineData("before 2018", "Year", "(,2018-01-01)")]
    [InlineData("2018年之前", "Year", "(,2018-01-01)")]
    [InlineData("截至2018年底", "Year", "(,2018-12-31]")]
    [InlineData("by the end of 2018", "Year", "(,2018-12-31]")]
    [InlineData("2018 or earlier", "Year", "(,2018-12-31]")]
    [InlineData("2018年之后", "Year", "(2018-12-31,)")]
    [InlineData("after 2018", "Year", "(2018-12-31,)")]
    [InlineData("since 2018", "Year", "[2018-01-01,)")]
    [InlineData("2018年以来", "Year", "[2018-01-01,)")]
    public void A_bound_of_a_month_or_a_year_is_of_all_its_days(string words, string kind, string admits)
    {
        Figure figure = DateReading.Figure(words);

        Assert.Equal(kind, figure.Kind.ToString());
        Assert.Equal(admits, DateReading.Write(figure.Admits));
        Assert.Equal(Day.Number(2018, kind == "Year" ? 1 : 6, 1), figure.Value);
    }

    private static void AssertDay(string words, string admits)
    {
        Figure figure = DateReading.Figure(words);

        Assert.Equal(Kind.Date, figure.Kind);
        Assert.Equal(Day.Number(2011, 1, 7), figure.Value);
        Assert.Equal(admits, DateReading.Write(figure.Admits));
    }
}
