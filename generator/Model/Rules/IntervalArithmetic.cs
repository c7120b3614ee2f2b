using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Reckons with sets of values: what comes out is the smallest interval that holds the result for each choice of one value from each operand
/// (Moore's interval arithmetic, with ends that are in, out or absent, and exact numbers, so that nothing is rounded outward).
/// No operand is empty.
/// </summary>
internal static class IntervalArithmetic
{
    public static Interval Add(in Interval left, in Interval right) => Interval.Between(
        left.Lower + right.Lower, left.Upper + right.Upper, Both(left.LowerEnd, right.LowerEnd), Both(left.UpperEnd, right.UpperEnd));

    public static Interval Subtract(in Interval left, in Interval right) => Add(left, right.Negate());

    public static Interval Multiply(in Interval left, in Interval right)
    {
        Edge a = Edge.LowerOf(left);
        Edge b = Edge.UpperOf(left);
        Edge c = Edge.LowerOf(right);
        Edge d = Edge.UpperOf(right);
        Edge lower = a.Times(c);
        Edge upper = lower;
        Widen(a.Times(d), ref lower, ref upper);
        Widen(b.Times(c), ref lower, ref upper);
        Widen(b.Times(d), ref lower, ref upper);
        return Interval.Between(lower.Value, upper.Value, lower.End, upper.End);
    }

    /// <summary>Where the divisor may be zero, the quotient may be anything.</summary>
    public static Interval Divide(in Interval left, in Interval right) => right.Contains(Number.Zero) ? Interval.All : Multiply(left, Reciprocal(right));

    /// <summary>The smaller of two values.</summary>
    public static Interval Min(in Interval left, in Interval right)
    {
        Interval lower = Interval.CompareLower(left, right) <= 0 ? left : right;
        Interval upper = Interval.CompareUpper(left, right) <= 0 ? left : right;
        return Interval.Between(lower.Lower, upper.Upper, lower.LowerEnd, upper.UpperEnd);
    }

    /// <summary>The larger of two values.</summary>
    public static Interval Max(in Interval left, in Interval right)
    {
        Interval lower = Interval.CompareLower(left, right) >= 0 ? left : right;
        Interval upper = Interval.CompareUpper(left, right) >= 0 ? left : right;
        return Interval.Between(lower.Lower, upper.Upper, lower.LowerEnd, upper.UpperEnd);
    }

    /// <summary>
    /// Those values of the right side for which some value of the left one satisfies the comparison; empty where the comparison is broken.
    /// </summary>
    public static Interval Narrow(in Interval left, Comparator comparator, in Interval right) => comparator switch
    {
        Comparator.Equal => right.Intersect(left),
        Comparator.NotEqual => IsSingle(left) && left.Equals(right) ? Interval.Between(left.Lower, left.Lower, End.Open, End.Open) : right,
        Comparator.Less => left.LowerEnd == End.None ? right : right.Intersect(Interval.MoreThan(left.Lower)),
        Comparator.LessOrEqual => right.Intersect(Interval.Between(left.Lower, default, left.LowerEnd, End.None)),
        Comparator.Greater => left.UpperEnd == End.None ? right : right.Intersect(Interval.LessThan(left.Upper)),
        _ => right.Intersect(Interval.Between(default, left.Upper, End.None, left.UpperEnd)),
    };

    private static bool IsSingle(in Interval interval) => interval.IsBounded && interval.Lower == interval.Upper;

    private static Interval Reciprocal(in Interval interval)
    {
        if (interval.UpperEnd != End.None && interval.Upper.Sign <= 0)
        {
            return Reciprocal(interval.Negate()).Negate();
        }

        // All of it is above zero.
        bool reachesZero = interval.Lower.Sign == 0;
        bool isEndless = interval.UpperEnd == End.None;
        return Interval.Between(
            isEndless ? Number.Zero : Number.One / interval.Upper,
            reachesZero ? Number.Zero : Number.One / interval.Lower,
            isEndless ? End.Open : interval.UpperEnd,
            reachesZero ? End.None : interval.LowerEnd);
    }

    private static End Both(End left, End right) => left == End.None || right == End.None ? End.None
        : left == End.Open || right == End.Open ? End.Open
        : End.Closed;

    private static void Widen(in Edge edge, ref Edge lower, ref Edge upper)
    {
        int below = edge.CompareTo(lower);
        int above = edge.CompareTo(upper);
        lower = below < 0 || (below == 0 && edge.End == End.Closed) ? edge : lower;
        upper = above > 0 || (above == 0 && edge.End == End.Closed) ? edge : upper;
    }

    /// <summary>One end of an interval: a number that is in or out, or an infinity.</summary>
    private readonly struct Edge(Number value, End end, int infinity)
    {
        public Number Value { get; } = value;

        public End End { get; } = end;

        /// <summary>-1 or 1 where it is an infinity, else 0.</summary>
        private int Infinity { get; } = infinity;

        private int Sign => Infinity != 0 ? Infinity : Value.Sign;

        public static Edge LowerOf(in Interval interval) => new(interval.Lower, interval.LowerEnd, interval.LowerEnd == End.None ? -1 : 0);

        public static Edge UpperOf(in Interval interval) => new(interval.Upper, interval.UpperEnd, interval.UpperEnd == End.None ? 1 : 0);

        // A zero that is in makes zero of any value of the other operand, so that no end or infinity of that matters; one that is out is approached.
        public Edge Times(in Edge other)
        {
            int sign = Sign * other.Sign;
            bool isZeroIn = (Sign == 0 && End == End.Closed) || (other.Sign == 0 && other.End == End.Closed);
            return sign == 0 ? new(Number.Zero, isZeroIn ? End.Closed : End.Open, 0)
                : Infinity != 0 || other.Infinity != 0 ? new(default, End.None, sign)
                : new(Value * other.Value, Both(End, other.End), 0);
        }

        public int CompareTo(in Edge other) => Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity)
            : Infinity != 0 ? 0
            : Value.CompareTo(other.Value);
    }
}
