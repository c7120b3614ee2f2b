namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>The form of the words decides the kind; <c>as</c> asks for another where the words may be read so.</summary>
public sealed class KindTests
{
    [Theory]
    [InlineData("14家", "count 14 [14, 14]")]
    [InlineData("118名", "count 118 [118, 118]")]
    [InlineData("12个", "count 12 [12, 12]")]
    [InlineData("12个城市", "count 12 [12, 12]")]
    [InlineData("43个园区和机构", "count 43 [43, 43]")]
    [InlineData("3个分公司", "count 3 [3, 3]")]
    [InlineData("5个多功能厅", "count 5 [5, 5]")]
    [InlineData("1,400", "count 1400 [1400, 1400]")]
    [InlineData("2018", "count 2018 [2018, 2018]")]
    [InlineData("1.4万余家", "count 14000 [14000, 15000)")]
    [InlineData("3 million and a quarter", "count 3250000 [3125000, 3375000]")]
    [InlineData("half a million", "count 500000 [250000, 750000]")]
    [InlineData("3.5", "number 3.5 [3.45, 3.55]")]
    [InlineData("3倍", "number 3 [3, 3]")]
    [InlineData("three times", "number 3 [3, 3]")]
    [InlineData("threefold", "number 3 [3, 3]")]
    [InlineData("Tenfold", "number 10 [10, 10]")]
    [InlineData("twenty-fivefold", "number 25 [25, 25]")]
    [InlineData("a hundredfold", "number 100 [100, 100]")]
    [InlineData("two to threefold", "range of number 2 [2, 2] to 3 [3, 3]")]
    [InlineData("about fivefold", "number 5 [4.5, 5.5]")]
    [InlineData("manifold", "text")]
    [InlineData("blindfold", "text")]
    [InlineData("5-fold", "number 5 [5, 5]")]
    [InlineData("half", "ratio 0.5 [0.5, 0.5]")]
    [InlineData("a hundredth", "ratio 0.01 [0.01, 0.01]")]
    [InlineData("第一家", "ordinal 1 [1, 1]")]
    [InlineData("第3", "ordinal 3 [3, 3]")]
    [InlineData("第40周年", "ordinal 40 [40, 40]")]
    [InlineData("first", "ordinal 1 [1, 1]")]
    [InlineData("21st", "ordinal 21 [21, 21]")]
    [InlineData("the first", "ordinal 1 [1, 1]")]
    [InlineData("大连", "text")]
    [InlineData("上合示范区", "text")]
    [InlineData("about a boy", "text")]
    [InlineData("完成", "text")]
    [InlineData("  12  ", "count 12 [12, 12]")]
    [InlineData("", "text")]
    public void Form_decides(string words, string expected) => Assert.Equal(expected, Notation.Read(words));

    [Theory]
    [InlineData("30亿", "long", "long 3000000000 [2950000000, 3050000000]")]
    [InlineData("14家", "long", "long 14 [14, 14]")]
    [InlineData("14家", "number", "number 14 [14, 14]")]
    [InlineData("2.5家", "number", "number 2.5 [2.45, 2.55]")]
    [InlineData("一半", "number", "number 0.5 [0.5, 0.5]")]
    [InlineData("5.00", "count", "count 5 [4.995, 5.005]")]
    [InlineData("3倍", "count", "count 3 [3, 3]")]
    [InlineData("5", "ratio", "ratio 5 [5, 5]")]
    [InlineData("five and a quarter", "ratio", "ratio 5.25 [5.25, 5.25]")]
    [InlineData("5m", "number", "number 5000000 [4500000, 5500000]")]
    [InlineData("三至五", "range", "range of count 3 [3, 3] to 5 [5, 5]")]
    [InlineData("万科", "text", "text")]
    [InlineData("1990-01 to 1999-12", "range", "range of month 726467 [726467, 726497] to 730088 [730088, 730118]")]
    [InlineData("2018", "year", "year 736694 [736694, 737058]")]
    public void As_may_ask_for_more_than_the_form_gives(string words, string asked, string expected) =>
        Assert.Equal(expected, Notation.Read(words, asked));

    [Theory]
    [InlineData("30%", "count", "ETDZ0304 at '30%'")]
    [InlineData("14家", "ratio", "ETDZ0304 at '14家'")]
    [InlineData("14家", "money", "ETDZ0304 at '14家'")]
    [InlineData("14", "money", "ETDZ0307 at '14'")]
    [InlineData("14", "measure", "ETDZ0307 at '14'")]
    [InlineData("14", "ordinal", "ETDZ0304 at '14'")]
    [InlineData("第一", "count", "ETDZ0304 at '第一'")]
    [InlineData("14家", "range", "ETDZ0304 at '14家'")]
    [InlineData("三至五", "count", "ETDZ0322 at '三至五'")]
    [InlineData("14家", "date", "ETDZ0304 at '14家'")]
    [InlineData("大连", "count", "ETDZ0303 at '大连'")]
    [InlineData("", "count", "ETDZ0303 at ''")]
    public void Words_of_another_form_are_an_error_that_says_which(string words, string asked, string expected) =>
        Assert.Equal(expected, Notation.Read(words, asked));

    [Theory]
    [InlineData("2.5家", "count", "ETDZ0312 at '2.5家'")]
    [InlineData("1.23456万", "count", "ETDZ0312 at '1.23456万'")]
    [InlineData("3.5", "count", "ETDZ0312 at '3.5'")]
    [InlineData("30亿", "count", "ETDZ0313 at '30亿'")]
    [InlineData("2147483648", "count", "ETDZ0313 at '2147483648'")]
    [InlineData("3至30亿家", "", "ETDZ0313 at '3至30亿家'")]
    [InlineData("10000000000000000000", "long", "ETDZ0313 at '10000000000000000000'")]
    [InlineData("80000000000000000000000000000", "number", "ETDZ0313 at '80000000000000000000000000000'")]
    [InlineData("1e400", "number", "ETDZ0314 at '1e400'")]
    public void A_value_that_does_not_fit_is_an_error_and_never_another_kind(string words, string asked, string expected) =>
        Assert.Equal(expected, Notation.Read(words, asked));

    [Theory]
    [InlineData("2.5家", "count 2.5 [2.45, 2.55]")]
    [InlineData("30亿", "count 3000000000 [2950000000, 3050000000]")]
    [InlineData("2147483648", "count 2147483648 [2147483648, 2147483648]")]
    public void A_count_without_as_reads_whatever_its_value_since_another_statement_may_say_as(string words, string expected) =>
        Assert.Equal(expected, Notation.Read(words, ""));

    [Theory]
    [InlineData("2147483647", "", "count 2147483647 [2147483647, 2147483647]")]
    [InlineData("9223372036854775807", "long", "long 9223372036854775807 [9223372036854775807, 9223372036854775807]")]
    public void The_largest_value_of_a_type_fits_it(string words, string asked, string expected) => Assert.Equal(expected, Notation.Read(words, asked));
}
