using System.Globalization;
using Etdz.Generator.Values;

namespace Etdz.Tool.View.Parts;

/// <summary>Where numbers stand on a line: exact as they are, they are rounded to a double only to be drawn.</summary>
internal sealed class Scale
{
    private readonly Number _low;
    private readonly Number _high;
    private readonly int _left;
    private readonly int _right;

    /// <param name="intervals">What is to be seen whole; where one has no end, there is room to show that.</param>
    /// <param name="values">What is to be seen beside them.</param>
    /// <param name="left">Where the line begins.</param>
    /// <param name="right">Where it ends.</param>
    public Scale(IReadOnlyList<Interval> intervals, IReadOnlyList<Number> values, int left, int right)
    {
        List<Number> ends = [.. values];
        foreach (Interval interval in intervals)
        {
            if (interval.LowerEnd != End.None)
            {
                ends.Add(interval.Lower);
            }

            if (interval.UpperEnd != End.None)
            {
                ends.Add(interval.Upper);
            }
        }

        Number low = ends.Min();
        Number high = ends.Max();
        Number room = low < high ? (high - low) / 4 : high.Sign == 0 ? 1 : high.Abs() / 4;
        _low = low - room;
        _high = high + room;
        _left = left;
        _right = right;
    }

    public double Of(Number value) => _left + (ToDouble((value - _low) / (_high - _low)) * (_right - _left));

    public double LowerOf(Interval interval) => interval.LowerEnd == End.None ? _left : Of(interval.Lower);

    public double UpperOf(Interval interval) => interval.UpperEnd == End.None ? _right : Of(interval.Upper);

    public static double ToDouble(Number value)
    {
        string[] parts = value.ToString().Split('/');
        double number = double.Parse(parts[0], CultureInfo.InvariantCulture);
        return parts.Length == 1 ? number : number / double.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}
