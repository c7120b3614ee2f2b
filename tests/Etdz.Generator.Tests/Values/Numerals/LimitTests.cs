using System.Globalization;
using CsCheck;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Numerals;

public class LimitTests
{
    public static TheoryData<string> TooLarge => new()
    {
        new string('9', 101),
        "0." + new string('3', 101),
        "1" + new string('0', 101),
        "1e101",
        "1e-101",
        "1e99999999999",
        "10^101",
        "7^9999",
        "1.01^99",
        new string('九', 101),
        "一" + new string('兆', 9),
        "九点" + new string('三', 100),
        "1" + new string('0', 90) + "万亿",
        "one" + string.Concat(Enumerable.Repeat(" trillion", 9)),
        "point " + string.Concat(Enumerable.Repeat(" three", 101)),
        "1/" + new string('7', 101),
        "二分之" + new string('七', 101),
        "0." + new string('0', 500),
    };

    public static TheoryData<string, int> LargeEnough => new()
    {
        { new string('9', 100), 100 },
        { new string('0', 50) + new string('9', 100), 150 },
        { "0." + new string('3', 100), 102 },
        { "1e100", 5 },
        { "1e-100", 6 },
        { "10^100", 6 },
        { new string('九', 100), 100 },
        { "一" + new string('兆', 8), 9 },
        { "1/" + new string('7', 100), 102 },
    };

    [Theory]
    [MemberData(nameof(TooLarge))]
    public void Beyond_the_limits_is_too_large(string words)
    {
        Assert.Equal(ReadResult.TooLarge, NumeralReader.TryRead(words, out _, out int length));
        Assert.True(length <= words.Length);
    }

    [Theory]
    [MemberData(nameof(LargeEnough))]
    public void At_the_limits_reads(string words, int length)
    {
        Assert.Equal(ReadResult.Read, NumeralReader.TryRead(words, out Numeral numeral, out int read));
        Assert.Equal(length, read);
        Assert.True(numeral.Value.Sign > 0);
    }

    [Fact]
    public void A_hundred_digits_are_exact()
    {
        string digits = string.Concat(Enumerable.Range(0, 100).Select(i => (char)('1' + (i % 9))));
        Assert.Equal(ReadResult.Read, NumeralReader.TryRead(digits, out Numeral numeral, out _));
        Assert.Equal(digits, numeral.Value.ToString());
    }

    [Fact]
    public void No_string_makes_a_reader_throw_or_pass_its_end()
    {
        Gen<char> known = Gen.Char["0123456789.,+-/%^eE 　一二三四五六七八九十百千万亿兆零〇两半点分之又成折个多余负第壹拾佰萬億廿½¾²⁻⁄₂×１．，\u00A0\u202F"];
        Gen<string> words = Gen.OneOf(
            "one", "two", "twenty", "hundred", "thousand", "million", "and", "a", "half", "quarter", "thirds", "point", "of", "in", "out", "dozen", "percent",
            "per", "cent", "first", "fifth", "lakh", "k", "m", "plus", "odd", "minus", " ", "-", ",", "3", "0", "百分", "分之", "百分点");
        Gen.OneOf(Gen.String, Gen.String[known, 0, 40], words.Array[0, 14].Select(parts => string.Join(' ', parts)), words.Array[0, 14].Select(string.Concat))
            .Sample(text =>
            {
                Check(text, NumeralReader.TryRead(text, out Numeral numeral, out int length), numeral, length);
                Check(text, NumeralReader.TryRead(text, LetterScales.All, out numeral, out length), numeral, length);
                Check(text, OrdinalReader.TryRead(text, out numeral, out length), numeral, length);
            });
    }

    [Fact]
    public void The_end_of_a_numeral_does_not_depend_on_what_is_cut_off_after_it()
    {
        Gen.OneOf("三万五", "12,345", "two hundred and six", "百分之三", "3 1/2", "half a million", "二十多万", "1.4亿")
            .Select(Gen.OneOf("家", " of it", "，", " and more", "。三", "）")).Sample((words, rest) =>
            {
                Assert.Equal(ReadResult.Read, NumeralReader.TryRead(words + rest, out Numeral inside, out int length));
                Assert.Equal(ReadResult.Read, NumeralReader.TryRead(words, out Numeral alone, out _));
                Assert.Equal(words.Length, length);
                Assert.Equal(alone, inside);
            });
    }

    [Theory]
    [InlineData("9")]
    [InlineData("1,234")]
    [InlineData("1 234")]
    [InlineData("九")]
    [InlineData("零")]
    [InlineData("一万")]
    [InlineData("万")]
    [InlineData("兆")]
    [InlineData("十")]
    [InlineData("三百五")]
    [InlineData("1万 ")]
    [InlineData("1/")]
    [InlineData("1 1/")]
    [InlineData("又1/4")]
    [InlineData("分之一")]
    [InlineData("三分之")]
    [InlineData("百分点")]
    [InlineData("one ")]
    [InlineData("one million ")]
    [InlineData("one million and ")]
    [InlineData("million ")]
    [InlineData("one hundred and ")]
    [InlineData("one hundred and one hundredth and ")]
    [InlineData("two thirds of a ")]
    [InlineData("point one ")]
    [InlineData("one in ")]
    [InlineData("half a ")]
    [InlineData("余")]
    [InlineData("3+")]
    [InlineData("-")]
    [InlineData(" ")]
    [InlineData("1e9")]
    [InlineData("2^")]
    [InlineData("²")]
    [InlineData("½")]
    public void Many_numerals_take_time_in_proportion(string part)
    {
        foreach (string start in new[] { "", "1", "一", "one ", "第" })
        {
            string words = start + string.Concat(Enumerable.Repeat(part, 10_000));
            string longer = start + string.Concat(Enumerable.Repeat(part, Growth.Times * 10_000));
            Growth.MustBeInProportion(() => Read(words), () => Read(longer));
        }

        static void Read(string text)
        {
            NumeralReader.TryRead(text, out _, out _);
            OrdinalReader.TryRead(text, out _, out _);
        }
    }

    [Theory]
    [InlineData("1,234,567.89")]
    [InlineData("10.1万亿")]
    [InlineData("五兆六十二亿四万五千二")]
    [InlineData("5亿1万4千6百")]
    [InlineData("百分之三点五")]
    [InlineData("三百五十又七分之一")]
    [InlineData("七分之二")]
    [InlineData("22/7")]
    [InlineData("-3 7/8")]
    [InlineData("二〇二四")]
    [InlineData("30多%")]
    [InlineData("twenty-one trillion three hundred and six")]
    [InlineData("two thirds of a million")]
    [InlineData("one hundred and three and two thirds")]
    [InlineData("one in seven")]
    [InlineData("five and a half percent")]
    public void Numerals_that_fit_64_bits_are_read_without_allocation(string words)
    {
        NumeralReader.TryRead(words, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadResult result = NumeralReader.TryRead(words, out _, out int length);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(ReadResult.Read, result);
        Assert.Equal(words.Length, length);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Culture_never_matters()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            // Where globalization is invariant a name of a culture changes nothing; one of our own surely does.
            CultureInfo invented = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            invented.NumberFormat.NegativeSign = "neg";
            invented.NumberFormat.NumberDecimalSeparator = ",";
            invented.NumberFormat.NumberGroupSeparator = ".";
            CultureInfo.CurrentCulture = invented;
            Assert.Equal("neg1,5", (-1.5m).ToString(CultureInfo.CurrentCulture));

            Assert.Equal(ReadResult.Read, NumeralReader.TryRead("-1,234.5 MILLION", out Numeral numeral, out int length));
            Assert.Equal(16, length);
            Assert.Equal("-1234500000", numeral.Value.ToString());
            Assert.Equal(ReadResult.Read, NumeralReader.TryRead("MINUS SIX POINT FIVE", out numeral, out _));
            Assert.True(numeral.Value.TryToDecimalDigits(out string digits));
            Assert.Equal("-6.5", digits);
            Assert.Equal("-1/3", Number.Fraction(-1, 3).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static void Check(string text, ReadResult result, in Numeral numeral, int length)
    {
        Assert.InRange(length, 0, text.Length);
        Assert.Equal(result == ReadResult.None, length == 0);
        if (result == ReadResult.Read)
        {
            Assert.False(numeral.Value.IsBeyond(Numeral.MaxMagnitude));
            Assert.True(numeral.LastPlace > 0 && numeral.Step > 0);
            Assert.NotEmpty(numeral.Value.ToString());
        }
    }
}
