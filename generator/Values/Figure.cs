using System;

namespace Etdz.Generator.Values;

/// <summary>
/// What words say: a kind, a value (of a range: two), the set that the words admit, and a unit. Values and sets are in that unit; a ratio is of one;
/// dates, months and years are day numbers (<see cref="Day"/>), their sets whole days.
/// </summary>
/// <remarks>Equal when all of it is equal; it holds no place and no words.</remarks>
internal readonly struct Figure : IEquatable<Figure>
{
    private Figure(Kind kind, bool isRange, in Number value, in Interval admits, in Number max, in Interval maxAdmits, Unit? unit, bool isPartial, bool isAbout)
    {
        Kind = kind;
        IsRange = isRange;
        Value = value;
        Admits = admits;
        Max = max;
        MaxAdmits = maxAdmits;
        Unit = unit;
        IsPartialDate = isPartial;
        IsAbout = isAbout;
    }

    public readonly Kind Kind;

    public readonly bool IsRange;

    /// <summary>The value, or the lower end of a range.</summary>
    public readonly Number Value;

    /// <summary>What the words admit for <see cref="Value"/>.</summary>
    public readonly Interval Admits;

    /// <summary>The upper end of a range.</summary>
    public readonly Number Max;

    /// <summary>What the words admit for <see cref="Max"/>.</summary>
    public readonly Interval MaxAdmits;

    /// <summary>The unit of money and measures; null for all other kinds.</summary>
    public readonly Unit? Unit;

    /// <summary>A month or a year where a date was asked for: it bounds the date and has no day of its own.</summary>
    public readonly bool IsPartialDate;

    /// <summary>The words say so themselves: about, 约, 左右.</summary>
    public readonly bool IsAbout;

    public static Figure Of(Kind kind, in Number value, in Interval admits, Unit? unit = null, bool isPartialDate = false, bool isAbout = false) =>
        new(kind, false, value, admits, default, default, unit, isPartialDate, isAbout);

    public static Figure Range(Kind kind, in Number min, in Interval minAdmits, in Number max, in Interval maxAdmits, Unit? unit = null) =>
        new(kind, true, min, minAdmits, max, maxAdmits, unit, false, false);

    /// <summary>Words that are no figure: the fact is the words themselves.</summary>
    public static Figure Words => new(Kind.Text, false, default, default, default, default, null, false, false);

    public bool Equals(Figure other) => Kind == other.Kind && IsRange == other.IsRange && IsPartialDate == other.IsPartialDate && IsAbout == other.IsAbout
        && Value == other.Value && Admits.Equals(other.Admits) && Max == other.Max && MaxAdmits.Equals(other.MaxAdmits) && Equals(Unit, other.Unit);

    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}
