using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

public sealed class FullDateTests
{
    [Theory]
    [InlineData("1984年9月25日", "1984-09-25")]
    [InlineData("2009年10月12号", "2009-10-12")]
    [InlineData("２００９年１０月１２號", "2009-10-12")]
    [InlineData("1984 年 9 月 25 日", "1984-09-25")]
    [InlineData("二〇二三年十月一日", "2023-10-01")]
    [InlineData("二零二四年十二月三十一日", "2024-12-31")]
    [InlineData("贰零贰肆年壹拾贰月叁拾壹日", "2024-12-31")]
    [InlineData("一九八四年九月廿五日", "1984-09-25")]
    [InlineData("1999年元月卅日", "1999-01-30")]
    [InlineData("1997年7月一日", "1997-07-01")]
    [InlineData("2024年零五月〇六日", "2024-05-06")]
    [InlineData("2018年12月3", "2018-12-03")]
    [InlineData("2018年的12月的3日", "2018-12-03")]
    [InlineData("12月25日，2020年", "2020-12-25")]
    [InlineData("公元618年6月18日", "0618-06-18")]
    [InlineData("于1984年9月25日", "1984-09-25")]
    public void A_Chinese_date_reads(string words, string expected) => Assert.Equal("Date " + expected, DateReading.Read(words));

    [Theory]
    [InlineData("2024-10-01", "2024-10-01")]
    [InlineData("2024/10/01", "2024-10-01")]
    [InlineData("2024.10.01", "2024-10-01")]
    [InlineData("2015.5.13", "2015-05-13")]
    [InlineData("2024－10－01", "2024-10-01")]
    [InlineData("2024\u201110\u201101", "2024-10-01")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2024-10-01日", "2024-10-01")]
    [InlineData("21/04/2016", "2016-04-21")]
    [InlineData("04-22-2016", "2016-04-22")]
    [InlineData("2/29/2020", "2020-02-29")]
    [InlineData("2/2/2020", "2020-02-02")]
    public void A_date_of_digits_reads(string words, string expected) => Assert.Equal("Date " + expected, DateReading.Read(words));

    [Theory]
    [InlineData("5 December 1391", "1391-12-05")]
    [InlineData("December 5, 1391", "1391-12-05")]
    [InlineData("december 5 1391", "1391-12-05")]
    [InlineData("the 5th of May, 1962", "1962-05-05")]
    [InlineData("the 5th day of May 1962", "1962-05-05")]
    [InlineData("Sep-23-2020", "2020-09-23")]
    [InlineData("Sept. 23, 2020", "2020-09-23")]
    [InlineData("14 nov 2023", "2023-11-14")]
    [InlineData("14NOV2023", "2023-11-14")]
    [InlineData("16. Nov. 2016", "2016-11-16")]
    [InlineData("03rd Jan 2019", "2019-01-03")]
    [InlineData("05-Aug-2016", "2016-08-05")]
    [InlineData("2019-aug-1", "2019-08-01")]
    [InlineData("2019/sep/01", "2019-09-01")]
    [InlineData("2017 April 5", "2017-04-05")]
    [InlineData("23/Sep/2020", "2020-09-23")]
    [InlineData("june the 28th of 2020", "2020-06-28")]
    [InlineData("May first, 2020", "2020-05-01")]
    [InlineData("the twenty-first of May, 1962", "1962-05-21")]
    [InlineData("thirty first of May in 1962", "1962-05-31")]
    [InlineData("on January 12, 2018", "2018-01-12")]
    [InlineData("5 May AD 1962", "1962-05-05")]
    public void An_English_date_reads(string words, string expected) => Assert.Equal("Date " + expected, DateReading.Read(words));

    [Theory]
    [InlineData("2009年10月12号，星期一", "2009-10-12")]
    [InlineData("2009年10月12日（週一）", "2009-10-12")]
    [InlineData("2009年10月18日 礼拜天", "2009-10-18")]
    [InlineData("Monday, October 12, 2009", "2009-10-12")]
    [InlineData("Mon. 12 Oct 2009", "2009-10-12")]
    [InlineData("12 October 2009, Monday", "2009-10-12")]
    [InlineData("thurs the 15th of October 2009", "2009-10-15")]
    public void A_weekday_beside_a_date_is_held_against_it(string words, string expected) => Assert.Equal("Date " + expected, DateReading.Read(words));

    [Fact]
    public void The_region_decides_which_number_is_the_month()
    {
        Assert.Equal("Date 2020-02-03", DateReading.Read("2/3/2020", region: Region.UnitedStates));
        Assert.Equal("Date 2020-03-02", DateReading.Read("2/3/2020", region: Region.UnitedKingdom));
        Assert.Equal("Date 2016-04-21", DateReading.Read("21/04/2016", region: Region.UnitedStates));
    }

    [Fact]
    public void Eight_digits_are_a_date_only_where_one_is_asked_for()
    {
        Assert.Equal("-", DateReading.Read("20241001"));
        Assert.Equal("Date 2024-10-01", DateReading.Read("20241001", "date"));
    }

    [Fact]
    public void A_date_admits_its_day_alone()
    {
        Figure figure = DateReading.Figure("1984年9月25日");

        Assert.Equal(Interval.Exactly(figure.Value), figure.Admits);
        Assert.False(figure.IsPartialDate);
        Assert.Null(figure.Unit);
    }
}
