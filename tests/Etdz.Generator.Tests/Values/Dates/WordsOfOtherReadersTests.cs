using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

public sealed class WordsOfOtherReadersTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2018")]
    [InlineData("229家")]
    [InlineData("10.1万亿元")]
    [InlineData("3.5 million")]
    [InlineData("1/10")]
    [InlineData("2019.12")]
    [InlineData("24/7/365")]
    [InlineData("192.168.1.1")]
    [InlineData("5年")]
    [InlineData("四十年")]
    [InlineData("40周年")]
    [InlineData("近2000年")]
    [InlineData("2000年以上")]
    [InlineData("2018年3个月")]
    [InlineData("3天")]
    [InlineData("5号")]
    [InlineData("May")]
    [InlineData("Monday")]
    [InlineData("Dalian")]
    [InlineData("by 2000")]
    [InlineData("from 1984")]
    [InlineData("大连经济技术开发区")]
    public void Words_that_are_no_date_are_left_to_others(string words) => Assert.Equal("-", DateReading.Read(words));

    [Theory]
    [InlineData("count")]
    [InlineData("long")]
    [InlineData("number")]
    [InlineData("ratio")]
    [InlineData("money")]
    [InlineData("measure")]
    [InlineData("ordinal")]
    public void A_kind_that_is_no_date_leaves_dates_to_others(string asked) => Assert.Equal("-", DateReading.Read("1984年9月25日", asked));

    [Fact]
    public void Words_too_long_for_a_date_are_left_to_others() =>
        Assert.Equal("-", DateReading.Read(string.Concat(Enumerable.Repeat("1984年", 100_000)), "date"));

    [Theory]
    [InlineData("between 2018-01-01")]
    [InlineData("2018年3")]
    [InlineData("2018-01-01至")]
    [InlineData("之前")]
    [InlineData("年月日")]
    public void A_date_cut_short_never_reads(string words)
    {
        foreach (string asked in new[] { "", "date", "month", "year", "range" })
        {
            Assert.NotEqual(WholeResult.Read, DateReading.Read(words, DateReading.For(asked), out _, out _));
        }
    }
}
