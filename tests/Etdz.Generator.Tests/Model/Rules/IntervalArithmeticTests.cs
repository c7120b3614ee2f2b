using CsCheck;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Values;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model.Rules;

/// <summary>An interval's results are checked against those of points of it.</summary>
public sealed class IntervalArithmeticTests
{
    private static readonly Gen<Interval> Intervals = Gen.Select(Gen.Int[-6, 6], Gen.Int[0, 2], Gen.Int[0, 6], Gen.Int[0, 2], (lower, lowerEnd, width, upperEnd) =>
        width == 0 ? Interval.Exactly(lower) : Interval.Between(lower, lower + width, (End)lowerEnd, (End)upperEnd));

    // Ends, points very near to them, points between, and points far away.
    private static readonly Number[] Probes =
    [
        .. Enumerable.Range(-12, 25).SelectMany(n => new[] { Number.Fraction(n, 1), Number.Fraction(n, 1) + Tiny, Number.Fraction(n, 1) - Tiny }),
        .. new[] { 15, -15, 1000, -1000 }.Select(n => (Number)n),
    ];

    private static Number Tiny => Number.Decimal(1, -6);

    [Fact]
    public void Every_result_for_points_is_in_the_interval_of_the_results() => Gen.Select(Intervals, Intervals).Sample((a, b) =>
    {
        Number[] left = [.. Probes.Where(a.Contains)];
        Number[] right = [.. Probes.Where(b.Contains)];
        foreach (Number x in left)
        {
            foreach (Number y in right)
            {
                Assert.True(IntervalArithmetic.Add(a, b).Contains(x + y));
                Assert.True(IntervalArithmetic.Subtract(a, b).Contains(x - y));
                Assert.True(IntervalArithmetic.Multiply(a, b).Contains(x * y));
                Assert.True(y.Sign == 0 || IntervalArithmetic.Divide(a, b).Contains(x / y));
                Assert.True(IntervalArithmetic.Min(a, b).Contains(x <= y ? x : y));
                Assert.True(IntervalArithmetic.Max(a, b).Contains(x >= y ? x : y));
            }
        }
    }, iter: LongRun.Or(300));

    [Fact]
    public void The_interval_of_the_results_is_no_wider_than_it_must_be() => Gen.Select(Intervals, Intervals).Sample((a, b) =>
    {
        Number[] left = [.. Probes.Where(a.Contains)];
        Number[] right = [.. Probes.Where(b.Contains)];
        Reaches(IntervalArithmetic.Add(a, b), [.. left.SelectMany(x => right.Select(y => x + y))]);
        Reaches(IntervalArithmetic.Multiply(a, b), [.. left.SelectMany(x => right.Select(y => x * y))]);
        if (!b.Contains(0))
        {
            Reaches(IntervalArithmetic.Divide(a, b), [.. left.SelectMany(x => right.Select(y => x / y))]);
        }
    }, iter: LongRun.Or(300));

    [Fact]
    public void A_comparison_is_broken_only_where_no_two_points_satisfy_it() => Gen.Select(Intervals, Gen.Int[0, 5], Intervals).Sample((a, comparator, b) =>
    {
        Number[] left = [.. Probes.Where(a.Contains)];
        Interval narrowed = IntervalArithmetic.Narrow(a, (Comparator)comparator, b);
        Assert.Equal(narrowed.IsEmpty, !left.Any(x => Probes.Where(b.Contains).Any(y => Satisfies(x, (Comparator)comparator, y))));
        foreach (Number y in Probes.Where(b.Contains).Where(y => left.Any(x => Satisfies(x, (Comparator)comparator, y))))
        {
            Assert.True(narrowed.Contains(y));
        }
    }, iter: LongRun.Or(300));

    [Fact]
    public void A_divisor_that_may_be_zero_gives_anything_and_one_that_only_comes_near_it_does_not()
    {
        Assert.Equal(Interval.All, IntervalArithmetic.Divide(Interval.Exactly(1), Interval.Between(-1, 1)));
        Assert.Equal(Interval.All, IntervalArithmetic.Divide(Interval.Exactly(1), Interval.Exactly(0)));
        Assert.Equal(Interval.AtLeast(Number.Fraction(1, 2)), IntervalArithmetic.Divide(Interval.Exactly(1), Interval.Between(0, 2, End.Open)));
        Assert.Equal(Interval.LessThan(0), IntervalArithmetic.Divide(Interval.Exactly(1), Interval.LessThan(0)));
    }

    [Fact]
    public void A_zero_that_is_in_makes_zero_of_what_has_no_end()
    {
        Assert.Equal(Interval.Exactly(0), IntervalArithmetic.Multiply(Interval.Exactly(0), Interval.All));
        Assert.Equal(Interval.AtLeast(0), IntervalArithmetic.Multiply(Interval.Between(0, 1), Interval.MoreThan(2)));
        Assert.Equal(Interval.MoreThan(0), IntervalArithmetic.Multiply(Interval.Between(0, 1, End.Open), Interval.MoreThan(2)));
    }

    // Some result is within a small distance of each end, an end that is in is itself a result, and one without end is passed by far.
    private static void Reaches(Interval interval, Number[] results)
    {
        Number near = Number.Decimal(2, -2);
        Number lowest = results.Min();
        Number highest = results.Max();
        Assert.True(interval.LowerEnd switch { End.None => lowest < -50, End.Closed => lowest == interval.Lower, _ => lowest <= interval.Lower + near });
        Assert.True(interval.UpperEnd switch { End.None => highest > 50, End.Closed => highest == interval.Upper, _ => highest >= interval.Upper - near });
    }

    private static bool Satisfies(Number x, Comparator comparator, Number y) => comparator switch
    {
        Comparator.Equal => x == y,
        Comparator.NotEqual => x != y,
        Comparator.Less => x < y,
        Comparator.LessOrEqual => x <= y,
        Comparator.Greater => x > y,
        _ => x >= y,
    };
}
