using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

/// <summary>What of an interval is whole numbers: what counts and days can be.</summary>
public sealed class WholeNumbersTests
{
    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(8, 2, 4, 4)]
    [InlineData(-1, 3, -1, 0)]
    [InlineData(20, 3, 6, 7)]
    [InlineData(2000, 3, 666, 667)]
    public void A_number_lies_between_its_floor_and_its_ceiling(long over, long under, int floor, int ceiling)
    {
        Assert.Equal(floor, Number.Fraction(over, under).Floor());
        Assert.Equal(ceiling, Number.Fraction(over, under).Ceiling());
    }

    [Fact]
    public void The_whole_part_of_an_interval_holds_the_whole_numbers_that_the_interval_does() =>
        Gen.Select(Gen.Int[-40, 40], Gen.Int[-5, 40], Gen.Int[1, 7], Gen.Int[0, 2], Gen.Int[0, 2]).Sample((lower, length, under, from, to) =>
        {
            Interval interval = Make(Number.Fraction(lower, under), (End)from, Number.Fraction(lower + length, under), (End)to);
            Interval whole = interval.Whole();

            Assert.Equal(interval.LowerEnd == End.None, whole.LowerEnd == End.None);
            Assert.Equal(interval.UpperEnd == End.None, whole.UpperEnd == End.None);
            bool isEmpty = true;
            for (int n = -60; n <= 90; n++)
            {
                Assert.Equal(interval.Contains(n), whole.Contains(n));
                isEmpty &= !interval.Contains(n);
            }

            Assert.Equal(isEmpty, whole.IsEmpty);
        });

    private static Interval Make(Number lower, End lowerEnd, Number upper, End upperEnd) => (lowerEnd, upperEnd) switch
    {
        (End.None, End.None) => Interval.All,
        (End.None, End.Open) => Interval.LessThan(upper),
        (End.None, _) => Interval.AtMost(upper),
        (End.Open, End.None) => Interval.MoreThan(lower),
        (_, End.None) => Interval.AtLeast(lower),
        _ => Interval.Between(lower, upper, lowerEnd, upperEnd),
    };
}
