using Etdz.Generator.Tests.Fuzz;
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

    [Fact]
    public void The_distance_is_that_of_optimal_string_alignment()
    {
        var dice = new Dice(1);
        int near = 0;
        for (int n = 0; n < 20_000; n++)
        {
            string left = Word(dice);
            string right = Word(dice);
            int limit = Math.Min(left.Length - 1, Math.Max(1, left.Length / 3));
            bool isNear = Distance(left, right) <= limit;
            Assert.True(isNear == (Nearest.Of(left, [right]) is not null), left + " " + right);
            near += isNear ? 1 : 0;
        }

        Assert.InRange(near, 1_000, 10_000);
    }

    private static string Word(Dice dice) => string.Concat(Enumerable.Range(0, 1 + dice.Below(12)).Select(_ => "ab"[dice.Below(2)]));

    // The whole table, by the definition.
    private static int Distance(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
