using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>How an end of an interval stands.</summary>
internal enum End : byte
{
    /// <summary>There is none: the interval goes on without limit.</summary>
    None,

    /// <summary>The end itself is left out.</summary>
    Open,

    /// <summary>The end itself is in.</summary>
    Closed,
}

/// <summary>The set of values that a statement admits: an interval of exact numbers, each end in, out or absent.</summary>
internal readonly struct Interval : IEquatable<Interval>
{
    private Interval(in Number lower, End lowerEnd, in Number upper, End upperEnd)
    {
        Lower = lowerEnd == End.None ? default : lower;
        LowerEnd = lowerEnd;
        Upper = upperEnd == End.None ? default : upper;
        UpperEnd = upperEnd;
    }

    /// <summary>All numbers.</summary>
    public static Interval All => default;

    /// <summary>The lower end; zero where there is none.</summary>
    public readonly Number Lower;

    public readonly End LowerEnd;

    /// <summary>The upper end; zero where there is none.</summary>
    public readonly Number Upper;

    public readonly End UpperEnd;

    public bool IsBounded => LowerEnd != End.None && UpperEnd != End.None;

    /// <summary>Whether no number is in it.</summary>
    public bool IsEmpty
    {
        get
        {
            if (!IsBounded)
            {
                return false;
            }

            int order = Lower.CompareTo(Upper);
            return order > 0 || (order == 0 && !(LowerEnd == End.Closed && UpperEnd == End.Closed));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval Exactly(in Number value) => new(value, End.Closed, value, End.Closed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval Between(in Number lower, in Number upper, End lowerEnd = End.Closed, End upperEnd = End.Closed) => new(lower, lowerEnd, upper, upperEnd);

    /// <summary>From <paramref name="margin"/> below to as much above, both ends in.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval Around(in Number value, in Number margin) => new(value - margin, End.Closed, value + margin, End.Closed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval AtLeast(in Number lower) => new(lower, End.Closed, default, End.None);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval MoreThan(in Number lower) => new(lower, End.Open, default, End.None);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval AtMost(in Number upper) => new(default, End.None, upper, End.Closed);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Interval LessThan(in Number upper) => new(default, End.None, upper, End.Open);

    /// <summary>Less than zero where the left one begins before the right one.</summary>
    public static int CompareLower(in Interval left, in Interval right)
    {
        if (left.LowerEnd == End.None || right.LowerEnd == End.None)
        {
            return (left.LowerEnd == End.None ? 0 : 1) - (right.LowerEnd == End.None ? 0 : 1);
        }

        int order = left.Lower.CompareTo(right.Lower);
        return order != 0 ? order : (left.LowerEnd == End.Open ? 1 : 0) - (right.LowerEnd == End.Open ? 1 : 0);
    }

    /// <summary>Less than zero where the left one ends before the right one.</summary>
    public static int CompareUpper(in Interval left, in Interval right)
    {
        if (left.UpperEnd == End.None || right.UpperEnd == End.None)
        {
            return (left.UpperEnd == End.None ? 1 : 0) - (right.UpperEnd == End.None ? 1 : 0);
        }

        int order = left.Upper.CompareTo(right.Upper);
        return order != 0 ? order : (left.UpperEnd == End.Open ? 0 : 1) - (right.UpperEnd == End.Open ? 0 : 1);
    }

    public bool Contains(Number value) => IsAbove(value, closure: false) && IsBelow(value, closure: false);

    /// <summary>Whether the value is in the interval or is one of its ends.</summary>
    public bool ClosureContains(Number value) => IsAbove(value, closure: true) && IsBelow(value, closure: true);

    /// <summary>What both admit; where nothing is left, <see cref="IsEmpty"/> says so.</summary>
    public Interval Intersect(in Interval other)
    {
        bool lower = CompareLower(this, other) >= 0;
        bool upper = CompareUpper(this, other) <= 0;
        return new(lower ? Lower : other.Lower, lower ? LowerEnd : other.LowerEnd, upper ? Upper : other.Upper, upper ? UpperEnd : other.UpperEnd);
    }

    /// <summary>
    /// The interval of (x + <paramref name="before"/>) × <paramref name="factor"/> − <paramref name="after"/> for each of its x: a change of unit.
    /// </summary>
    /// <param name="before">What is added first.</param>
    /// <param name="factor">What the sum is multiplied by; more than zero.</param>
    /// <param name="after">What is taken away last.</param>
    public Interval Map(in Number before, in Number factor, in Number after) =>
        new(((Lower + before) * factor) - after, LowerEnd, ((Upper + before) * factor) - after, UpperEnd);

    /// <summary>The whole numbers in it, from the first to the last, both ends in; where there are none, <see cref="IsEmpty"/> says so.</summary>
    public Interval Whole()
    {
        Number lower = LowerEnd == End.Open ? Lower.Floor() + 1 : Lower.Ceiling();
        Number upper = UpperEnd == End.Open ? Upper.Ceiling() - 1 : Upper.Floor();
        return new(lower, LowerEnd == End.None ? End.None : End.Closed, upper, UpperEnd == End.None ? End.None : End.Closed);
    }

    /// <summary>Its mirror image about zero.</summary>
    public Interval Negate() => new(-Upper, UpperEnd, -Lower, LowerEnd);

    public bool Equals(Interval other) => LowerEnd == other.LowerEnd && UpperEnd == other.UpperEnd && Lower == other.Lower && Upper == other.Upper;

    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    public override int GetHashCode() => (Lower.GetHashCode() * 31) + Upper.GetHashCode();

    private bool IsAbove(in Number value, bool closure)
    {
        if (LowerEnd == End.None)
        {
            return true;
        }

        int order = value.CompareTo(Lower);
        return order > 0 || (order == 0 && (closure || LowerEnd == End.Closed));
    }

    private bool IsBelow(in Number value, bool closure)
    {
        if (UpperEnd == End.None)
        {
            return true;
        }

        int order = value.CompareTo(Upper);
        return order < 0 || (order == 0 && (closure || UpperEnd == End.Closed));
    }
}
