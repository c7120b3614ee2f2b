using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values;

public class IntervalTests
{
    private static readonly Gen<Interval> Intervals = Gen.Select(Gen.Int[-6, 6], Gen.Int[0, 2], Gen.Int[-6, 6], Gen.Int[0, 2], (lower, lowerEnd, upper, upperEnd) =>
        (lowerEnd, upperEnd) switch
        {
            (0, 0) => Interval.All,
            (0, 1) => Interval.LessThan(upper),
            (0, _) => Interval.AtMost(upper),
            (1, 0) => Interval.MoreThan(lower),
            (_, 0) => Interval.AtLeast(lower),
            _ => Interval.Between(lower, upper, (End)lowerEnd, (End)upperEnd),
        });

    // Halves as well, so that an open interval between whole neighbours is not taken for empty.
    private static readonly Number[] Probes = [.. Enumerable.Range(-40, 81).Select(n => Number.Fraction(n, 4))];

    [Fact]
    public void An_intersection_holds_what_both_hold()
    {
        Gen.Select(Intervals, Intervals).Sample((a, b) =>
        {
            Interval both = a.Intersect(b);
            Assert.Equal(both, b.Intersect(a));
            Assert.All(Probes, probe => Assert.Equal(a.Contains(probe) && b.Contains(probe), both.Contains(probe)));
            Assert.Equal(both.IsEmpty, !Probes.Any(both.Contains));
        });
    }

    [Fact]
    public void The_closure_adds_the_ends_and_nothing_else()
    {
        Intervals.Sample(a => Assert.All(Probes, probe =>
        {
            bool end = (a.LowerEnd != End.None && probe == a.Lower) || (a.UpperEnd != End.None && probe == a.Upper);
            bool between = (a.LowerEnd == End.None || probe >= a.Lower) && (a.UpperEnd == End.None || probe <= a.Upper);
            Assert.Equal(between, a.ClosureContains(probe));
            Assert.True(a.ClosureContains(probe) == a.Contains(probe) || end);
        }));
    }

    [Fact]
    public void A_mapped_interval_holds_the_mapped_numbers()
    {
        Gen.Select(Intervals, Gen.Int[-3, 3], Gen.Int[1, 5], Gen.Int[-3, 3]).Sample((a, before, factor, after) =>
        {
            Interval mapped = a.Map(before, Number.Fraction(factor, 3), after);
            Assert.All(Probes, probe => Assert.Equal(a.Contains(probe), mapped.Contains(((probe + before) * Number.Fraction(factor, 3)) - after)));
            Assert.All(Probes, probe => Assert.Equal(a.Contains(probe), a.Negate().Contains(-probe)));
        });
    }

    [Fact]
    public void The_whole_numbers_of_an_interval_are_those_it_holds()
    {
        Gen.Select(Intervals, Gen.Int[1, 4]).Sample((a, parts) =>
        {
            Interval scaled = a.Map(0, Number.Fraction(1, parts), 0);
            Interval whole = scaled.Whole();
            for (int n = -10; n <= 10; n++)
            {
                Assert.Equal(scaled.Contains(n), whole.Contains(n));
            }

            Assert.True(whole.LowerEnd != End.Open && whole.Lower.IsInteger && whole.UpperEnd != End.Open && whole.Upper.IsInteger);
        });
    }

    [Fact]
    public void An_interval_about_a_number_holds_both_ends()
    {
        Interval around = Interval.Around(Number.Decimal(101, 11), Number.Decimal(5, 10));
        Assert.True(around.Contains(Number.Decimal(1005, 10)));
        Assert.True(around.Contains(Number.Decimal(1015, 10)));
        Assert.False(around.Contains(Number.Decimal(10049, 9)));
        Assert.False(around.Contains(Number.Decimal(10151, 9)));
        Assert.True(Interval.Exactly(3).Contains(3));
        Assert.False(Interval.Exactly(3).IsEmpty);
        Assert.True(Interval.Between(3, 3, End.Open).IsEmpty);
        Assert.False(Interval.All.IsEmpty);
    }

    [Fact]
    public void Ends_that_are_absent_do_not_tell_intervals_apart()
    {
        Assert.Equal(Interval.All, Interval.All.Map(3, 2, 1));
        Assert.Equal(Interval.AtLeast(3), Interval.AtMost(-3).Negate());
        Assert.NotEqual(Interval.AtLeast(3), Interval.MoreThan(3));
        Assert.NotEqual(Interval.AtLeast(3), Interval.AtMost(3));
    }
}
