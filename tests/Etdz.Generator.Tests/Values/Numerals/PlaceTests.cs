using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Values.Numerals.Numerals;

namespace Etdz.Generator.Tests.Values.Numerals;

/// <summary>How precisely a numeral is written: its last place, its step and its form.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("0", "1", "1")]
    [InlineData("400", "1", "100")]
    [InlineData("407", "1", "1")]
    [InlineData("4,000", "1", "1000")]
    [InlineData("6.50", "0.01", "0.1")]
    [InlineData("6.0", "0.1", "1")]
    [InlineData("0.0", "0.1", "0.1")]
    [InlineData("四百", "100", "100")]
    [InlineData("四百零七", "1", "1")]
    [InlineData("四百二", "10", "10")]
    [InlineData("四〇〇", "1", "100")]
    [InlineData("三点一四", "0.01", "0.01")]
    [InlineData("twenty", "10", "10")]
    [InlineData("twelve", "1", "1")]
    [InlineData("three hundred and forty", "10", "10")]
    [InlineData("two point five", "0.1", "0.1")]
    public void A_digit_has_its_place(string words, string last, string step) => AssertPlaces(words, last, step);

    [Theory]
    [InlineData("20.6万亿", "100000000000", "100000000000")]
    [InlineData("1500万", "10000", "1000000")]
    [InlineData("36万7千", "1000", "1000")]
    [InlineData("2.40亿", "1000000", "10000000")]
    [InlineData("3万4000", "1", "1000")]
    [InlineData("三十五万", "10000", "10000")]
    [InlineData("三百万", "1000000", "1000000")]
    [InlineData("2.50 million", "10000", "100000")]
    [InlineData("30 thousand", "1000", "10000")]
    [InlineData("3 million 20", "1", "10")]
    [InlineData("7k", "1000", "1000")]
    [InlineData("3.2×10^5", "10000", "10000")]
    public void A_scale_word_moves_it(string words, string last, string step) => AssertPlaces(words, last, step);

    [Theory]
    [InlineData("十")]
    [InlineData("十万")]
    [InlineData("千亿")]
    [InlineData("百")]
    [InlineData("亿")]
    [InlineData("a hundred")]
    [InlineData("a million")]
    [InlineData("a dozen")]
    public void A_numeral_without_digit_is_its_own_place(string words)
    {
        Numeral numeral = Whole(words);
        Assert.Equal(numeral.Value, numeral.LastPlace);
        Assert.Equal(numeral.Value, numeral.Step);
    }

    [Theory]
    [InlineData("40%", "0.01", "0.1")]
    [InlineData("4.25%", "0.0001", "0.0001")]
    [InlineData("6‰", "0.001", "0.001")]
    [InlineData("百分之四", "0.01", "0.01")]
    [InlineData("百分之40", "0.01", "0.1")]
    [InlineData("四成", "0.1", "0.1")]
    [InlineData("4.5成", "0.01", "0.01")]
    [InlineData("四成五", "0.01", "0.01")]
    [InlineData("六折", "0.1", "0.1")]
    [InlineData("六五折", "0.01", "0.01")]
    [InlineData("3.1个百分点", "0.001", "0.001")]
    [InlineData("seven per cent", "0.01", "0.01")]
    public void A_percentage_counts_in_its_own(string words, string last, string step) => AssertPlaces(words, last, step);

    [Theory]
    [InlineData("四分之三", "0.25")]
    [InlineData("3/4", "0.25")]
    [InlineData("6又1/4", "0.25")]
    [InlineData("一半", "0.5")]
    [InlineData("two thirds", "1/3")]
    [InlineData("three out of ten", "0.1")]
    [InlineData("three quarters of a million", "250000")]
    [InlineData("两个半百分点", "0.005")]
    [InlineData("四成半", "0.05")]
    public void A_fraction_has_the_place_of_one_part(string words, string place) => AssertPlaces(words, place, place);

    [Theory]
    [InlineData("400余", "100")]
    [InlineData("400多", "100")]
    [InlineData("400+", "100")]
    [InlineData("400餘", "100")]
    [InlineData("400-odd", "100")]
    [InlineData("400 odd", "100")]
    [InlineData("400 plus", "100")]
    [InlineData("400-some", "100")]
    [InlineData("400 and some", "100")]
    [InlineData("1.7万余", "1000")]
    [InlineData("600余万", "1000000")]
    [InlineData("600+万", "1000000")]
    [InlineData("十余万", "100000")]
    [InlineData("二十多", "10")]
    [InlineData("二十多万亿", "10000000000000")]
    [InlineData("四十一万多亿", "1000000000000")]
    [InlineData("百余", "100")]
    [InlineData("30多%", "0.1")]
    [InlineData("30%多", "0.1")]
    [InlineData("四成多", "0.1")]
    [InlineData("百分之三十多", "0.1")]
    [InlineData("20-odd million", "10000000")]
    [InlineData("20+ million", "10000000")]
    public void More_stands_inside_or_after_and_has_a_step(string words, string step)
    {
        Numeral numeral = Whole(words);
        Assert.True(numeral.Is(NumeralForm.HasMore));
        Assert.Equal(Number(step), numeral.Step);
    }

    [Theory]
    [InlineData("5+3", "+3")]
    [InlineData("5 plus 3", " plus 3")]
    [InlineData("十几", "几")]
    public void What_is_no_mark_of_more_is_left(string words, string rest)
    {
        AssertRest(words, rest);
        Assert.Equal(ReadResult.Read, NumeralReader.TryRead(words, out Numeral numeral, out _));
        Assert.False(numeral.Is(NumeralForm.HasMore));
    }

    [Theory]
    [InlineData("14", NumeralForm.HasDigits)]
    [InlineData("十四", NumeralForm.Plain)]
    [InlineData("三百", NumeralForm.Plain)]
    [InlineData("three hundred", NumeralForm.Plain)]
    [InlineData("four dozen", NumeralForm.Plain)]
    [InlineData("3.5", NumeralForm.HasDigits | NumeralForm.HasFraction)]
    [InlineData("三点五", NumeralForm.HasFraction)]
    [InlineData("three point five", NumeralForm.HasFraction)]
    [InlineData("3万", NumeralForm.HasDigits | NumeralForm.HasScaleWord)]
    [InlineData("三万", NumeralForm.HasScaleWord)]
    [InlineData("3千", NumeralForm.HasDigits | NumeralForm.HasScaleWord)]
    [InlineData("3百", NumeralForm.HasDigits | NumeralForm.HasScaleWord)]
    [InlineData("三千", NumeralForm.Plain)]
    [InlineData("3 hundred", NumeralForm.HasDigits)]
    [InlineData("3k", NumeralForm.HasDigits | NumeralForm.HasScaleWord)]
    [InlineData("two lakh", NumeralForm.HasScaleWord)]
    [InlineData("40%", NumeralForm.HasDigits | NumeralForm.IsPercent | NumeralForm.IsRatio)]
    [InlineData("百分之四", NumeralForm.IsPercent | NumeralForm.IsRatio)]
    [InlineData("四成", NumeralForm.IsPercent | NumeralForm.IsRatio)]
    [InlineData("四分之三", NumeralForm.IsFraction | NumeralForm.IsRatio)]
    [InlineData("一百分之三", NumeralForm.IsFraction | NumeralForm.IsRatio)]
    [InlineData("万分之三", NumeralForm.IsPercent | NumeralForm.IsRatio)]
    [InlineData("万分之三点五", NumeralForm.HasFraction | NumeralForm.IsPercent | NumeralForm.IsRatio)]
    [InlineData("1/10", NumeralForm.HasDigits | NumeralForm.IsFraction | NumeralForm.IsRatio)]
    [InlineData("5又1/4", NumeralForm.HasDigits | NumeralForm.IsFraction)]
    [InlineData("一半", NumeralForm.IsFraction | NumeralForm.IsRatio | NumeralForm.HasHalf)]
    [InlineData("three and a half", NumeralForm.IsFraction | NumeralForm.HasHalf)]
    [InlineData("one in ten", NumeralForm.IsFraction | NumeralForm.IsRatio)]
    [InlineData("half a million", NumeralForm.IsFraction | NumeralForm.HasHalf | NumeralForm.HasScaleWord)]
    internal void The_form_says_what_the_words_are(string words, NumeralForm form) => Assert.Equal(form, Whole(words).Form);

    private static void AssertPlaces(string words, string last, string step)
    {
        Numeral numeral = Whole(words);
        Assert.True(numeral.LastPlace == Number(last) && numeral.Step == Number(step), $"'{words}': {numeral.LastPlace}, {numeral.Step}");
    }
}
