using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Numerals;

public class OrdinalTests
{
    [Theory]
    [InlineData("第一", 1)]
    [InlineData("第7", 7)]
    [InlineData("第 7", 7)]
    [InlineData("第十五", 15)]
    [InlineData("第二百零三", 203)]
    [InlineData("第1,000", 1000)]
    [InlineData("first", 1)]
    [InlineData("Second", 2)]
    [InlineData("eighth", 8)]
    [InlineData("ninth", 9)]
    [InlineData("twelfth", 12)]
    [InlineData("twentieth", 20)]
    [InlineData("forty-third", 43)]
    [InlineData("forty third", 43)]
    [InlineData("hundredth", 100)]
    [InlineData("two hundredth", 200)]
    [InlineData("one hundred and fifth", 105)]
    [InlineData("two thousand and twenty-first", 2021)]
    [InlineData("five thousandth", 5000)]
    [InlineData("a millionth", 1000000)]
    [InlineData("1st", 1)]
    [InlineData("2nd", 2)]
    [InlineData("3RD", 3)]
    [InlineData("4th", 4)]
    [InlineData("11th", 11)]
    [InlineData("12th", 12)]
    [InlineData("113th", 113)]
    [InlineData("22nd", 22)]
    [InlineData("1,001st", 1001)]
    public void Ordinals_read(string words, int value)
    {
        Assert.Equal(ReadResult.Read, OrdinalReader.TryRead(words, out Numeral numeral, out int length));
        Assert.Equal(words.Length, length);
        Assert.Equal(value, numeral.Value);
        Assert.Equal(char.IsAsciiDigit(words[0]) || words.Any(char.IsAsciiDigit), numeral.Is(NumeralForm.HasDigits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("第")]
    [InlineData("第几")]
    [InlineData("第三点五")]
    [InlineData("thirds")]
    [InlineData("twenty")]
    [InlineData("twenty-firsts")]
    [InlineData("21th")]
    [InlineData("11st")]
    [InlineData("1.5th")]
    [InlineData("2")]
    [InlineData("2n")]
    [InlineData("4thly")]
    [InlineData("half")]
    public void What_is_no_ordinal_is_none(string words)
    {
        Assert.Equal(ReadResult.None, OrdinalReader.TryRead(words, out _, out int length));
        Assert.Equal(0, length);
    }

    [Theory]
    [InlineData("第一家", 2)]
    [InlineData("first of all", 5)]
    [InlineData("21st century", 4)]
    [InlineData("twenty-first-class", 12)]
    public void What_follows_an_ordinal_is_left(string words, int length)
    {
        Assert.Equal(ReadResult.Read, OrdinalReader.TryRead(words, out _, out int read));
        Assert.Equal(length, read);
    }
}
