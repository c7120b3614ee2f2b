using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class NearestTests
{
    private static readonly string[] Known = ["fact", "period", "unit", "decimals", "平方公里", "公顷"];

    [Theory]
    [InlineData("perod", "period")]
    [InlineData("peroid", "period")]
    [InlineData("PERIOD", "period")]
    [InlineData("units", "unit")]
    [InlineData("decimal", "decimals")]
    [InlineData("dceimlas", "decimals")]
    [InlineData("平方公理", "平方公里")]
    [InlineData("fcat", "fact")]
    [InlineData("uint", "unit")]
    public void A_slip_has_its_word(string slip, string word) => Assert.Equal(word, Nearest.Of(slip, Known));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("里")]
    [InlineData("colour")]
    [InlineData("时间")]
    public void Another_word_has_none(string word) => Assert.Null(Nearest.Of(word, Known));

    [Fact]
    public void A_word_of_one_letter_is_near_to_its_other_case_alone()
    {
        Assert.Equal("M", Nearest.Of("m", ["", "k", "mm", "M"]));
        Assert.Null(Nearest.Of("m", ["", "k", "mm"]));
    }

    [Fact]
    public void A_word_too_long_is_nobodys_slip() => Assert.Null(Nearest.Of(new string('a', 1_000_000), Known));

    [Fact]
    public void The_nearest_wins_and_then_the_first()
    {
        Assert.Equal("abcx", Nearest.Of("abcd", ["xbcx", "abcx", "abcy"]));
        Assert.Null(Nearest.Of("decmal", ["decimals"], most: 1));
    }
}
