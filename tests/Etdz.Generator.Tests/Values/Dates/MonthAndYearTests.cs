using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

public sealed class MonthAndYearTests
{
    [Theory]
    [InlineData("1984年9月", "1984-09")]
    [InlineData("1984年9月份", "1984-09")]
    [InlineData("2018年十二月", "2018-12")]
    [InlineData("2018年 12月", "2018-12")]
    [InlineData("二〇一八年元月", "2018-01")]
    [InlineData("June of 1992", "1992-06")]
    [InlineData("June 2016", "2016-06")]
    [InlineData("the month of June 2016", "2016-06")]
    [InlineData("2016 , nov", "2016-11")]
    [InlineData("2016, nov", "2016-11")]
    [InlineData("2017 april", "2017-04")]
    [InlineData("Feb-2018", "2018-02")]
    [InlineData("2019-12", "2019-12")]
    [InlineData("2019/12", "2019-12")]
    [InlineData("2019.12月", "2019-12")]
    public void A_month_reads(string words, string expected) => Assert.Equal("Month " + expected, DateReading.Read(words));

    [Theory]
    [InlineData("2018年", "2018")]
    [InlineData("二〇一八年", "2018")]
    [InlineData("一九八四年", "1984")]
    [InlineData("2008 年", "2008")]
    [InlineData("2018年度", "2018")]
    [InlineData("公元618年", "0618")]
    [InlineData("year 2008", "2008")]
    [InlineData("the year 2008", "2008")]
    [InlineData("in the year of 2008", "2008")]
    [InlineData("AD 2008", "2008")]
    public void A_year_reads(string words, string expected) => Assert.Equal("Year " + expected, DateReading.Read(words));

    [Theory]
    [InlineData("2019.12", "month", "Month 2019-12")]
    [InlineData("2019/1", "month", "Month 2019-01")]
    [InlineData("12/2019", "month", "Month 2019-12")]
    [InlineData("2018", "year", "Year 2018")]
    [InlineData("二〇一八", "year", "Year 2018")]
    public void What_may_be_a_number_is_a_month_or_a_year_only_where_one_is_asked_for(string words, string asked, string expected)
    {
        Assert.Equal("-", DateReading.Read(words));
        Assert.Equal(expected, DateReading.Read(words, asked));
    }

    [Theory]
    [InlineData("1984年9月", "[1984-09-01,1984-09-30]")]
    [InlineData("2024年2月", "[2024-02-01,2024-02-29]")]
    [InlineData("2018年12月", "[2018-12-01,2018-12-31]")]
    [InlineData("2018年", "[2018-01-01,2018-12-31]")]
    [InlineData("9999年", "[9999-01-01,9999-12-31]")]
    public void A_month_and_a_year_admit_their_days_and_have_the_first_as_value(string words, string admits)
    {
        Figure figure = DateReading.Figure(words);

        Assert.Equal(admits, DateReading.Write(figure.Admits));
        Assert.Equal(figure.Admits.Lower, figure.Value);
    }

    [Theory]
    [InlineData("1984年9月", "[1984-09-01,1984-09-30]")]
    [InlineData("1984年", "[1984-01-01,1984-12-31]")]
    [InlineData("1984", "[1984-01-01,1984-12-31]")]
    [InlineData("1984年9月之前", "(,1984-09-01)")]
    public void A_month_or_a_year_bounds_a_date_that_is_asked_for(string words, string admits)
    {
        Figure figure = DateReading.Figure(words, "date");

        Assert.Equal(Kind.Date, figure.Kind);
        Assert.True(figure.IsPartialDate);
        Assert.Equal(admits, DateReading.Write(figure.Admits));
    }
}
