using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

public sealed class DateRangeTests
{
    [Theory]
    [InlineData("2020-01-01至2020-03-01", "2020-01-01..2020-03-01")]
    [InlineData("2020-01-01-2020-03-01", "2020-01-01..2020-03-01")]
    [InlineData("2007/10/1 ～ 2007/10/5", "2007-10-01..2007-10-05")]
    [InlineData("2024-10-01至10-07", "2024-10-01..2024-10-07")]
    [InlineData("2024.10.1—10.7", "2024-10-01..2024-10-07")]
    [InlineData("2023年6月1日-6月30日", "2023-06-01..2023-06-30")]
    [InlineData("6月1日-2023年6月30日", "2023-06-01..2023-06-30")]
    [InlineData("2023年6月1日至30日", "2023-06-01..2023-06-30")]
    [InlineData("2023年6月1至30日", "2023-06-01..2023-06-30")]
    [InlineData("自2018年1月1日起至2019年1月1日止", "2018-01-01..2019-01-01")]
    [InlineData("在2019年1月5日和8日之间", "2019-01-05..2019-01-08")]
    [InlineData("位于2015年1月1日与2015年6月1日之间", "2015-01-01..2015-06-01")]
    [InlineData("26 june to 28 june in 2020", "2020-06-26..2020-06-28")]
    [InlineData("January 12, 2016 - 01/22/2016", "2016-01-12..2016-01-22")]
    [InlineData("from 4 to 22 January, 1995", "1995-01-04..1995-01-22")]
    [InlineData("4th through 22nd of January 1995", "1995-01-04..1995-01-22")]
    [InlineData("from june 26th of 2020 to june the 28th 2020", "2020-06-26..2020-06-28")]
    [InlineData("nov 18-dec 19, 2015", "2015-11-18..2015-12-19")]
    [InlineData("Jan 5–8, 2016", "2016-01-05..2016-01-08")]
    [InlineData("between January 5, 2019 and January 8, 2019", "2019-01-05..2019-01-08")]
    [InlineData("2018年1月1日之后2020年1月1日之前", "2018-01-01..2020-01-01")]
    [InlineData("after January 1, 2018 and before January 1, 2020", "2018-01-01..2020-01-01")]
    public void A_range_of_dates_reads(string words, string expected)
    {
        Assert.Equal("Date " + expected, DateReading.Read(words));
        Assert.Equal("Date " + expected, DateReading.Read(words, "range"));
    }

    [Theory]
    [InlineData("2019年10月到2020年3月", "2019-10..2020-03")]
    [InlineData("2023年3-5月", "2023-03..2023-05")]
    [InlineData("2023年3月到5月", "2023-03..2023-05")]
    [InlineData("2019-10至2020-03", "2019-10..2020-03")]
    [InlineData("may-june 2020", "2020-05..2020-06")]
    [InlineData("from October 2019 until March 2020", "2019-10..2020-03")]
    public void A_range_of_months_reads(string words, string expected) => Assert.Equal("Month " + expected, DateReading.Read(words));

    [Theory]
    [InlineData("2001年到2005年", "2001..2005")]
    [InlineData("从2001年到2005年", "2001..2005")]
    [InlineData("2001年至2005", "2001..2005")]
    [InlineData("1984—2024年", "1984..2024")]
    [InlineData("2018－2019年度", "2018..2019")]
    [InlineData("the years 2001 to 2005", "2001..2005")]
    public void A_range_of_years_reads(string words, string expected) => Assert.Equal("Year " + expected, DateReading.Read(words));

    [Fact]
    public void The_end_that_one_order_alone_fits_decides_the_order_of_the_other()
    {
        Assert.Equal("Date 2016-04-01..2016-04-22", DateReading.Read("between 4/1/2016 and 4/22/2016"));
        Assert.Equal("Date 2016-01-04..2016-04-22", DateReading.Read("between 4/1/2016 and 22/4/2016"));
    }

    [Fact]
    public void Each_end_admits_its_own_days()
    {
        Figure months = DateReading.Figure("2023年3-5月");

        Assert.Equal("[2023-03-01,2023-03-31]", DateReading.Write(months.Admits));
        Assert.Equal("[2023-05-01,2023-05-31]", DateReading.Write(months.MaxAdmits));
    }

    [Theory]
    [InlineData("1984-2024")]
    [InlineData("1984 to 2024")]
    [InlineData("between 1984 and 2024")]
    [InlineData("3至5")]
    [InlineData("3-5年")]
    [InlineData("1日至5日")]
    public void Numbers_are_no_range_of_dates(string words)
    {
        Assert.Equal("-", DateReading.Read(words));
        Assert.Equal("-", DateReading.Read(words, "range"));
    }
}
