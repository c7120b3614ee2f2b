using System;

namespace Etdz.Generator.Values;

/// <summary>
/// A unit of measure or a currency. A value v in it is (v + <see cref="Offset"/>) × <see cref="Factor"/> in its dimension's base unit.
/// </summary>
/// <param name="code">UCUM's code ("km2"), or ISO 4217's ("CNY").</param>
/// <param name="dimension">Units of one dimension convert to each other; a currency is a dimension of its own.</param>
/// <param name="member">The name of its member in C#: <c>Km2</c>, <c>Cny</c>, <c>Hours</c>.</param>
/// <param name="plural">What a value in it is called in English documentation: "square kilometres", "CNY".</param>
/// <param name="factor">Exact; more than zero.</param>
/// <param name="offset">What is added before the factor: 273.15 for degrees Celsius, else zero.</param>
internal sealed class Unit(string code, string dimension, string member, string plural, Number factor, Number offset) : IEquatable<Unit>
{
    private Unit[]? _alone;

    public readonly string Code = code;

    public readonly string Dimension = dimension;

    public readonly string Member = member;

    public readonly string Plural = plural;

    public readonly Number Factor = factor;

    public readonly Number Offset = offset;

    /// <summary>The unit by itself, as most facts have it.</summary>
    public Unit[] Alone => _alone ??= [this];

    public bool IsCurrency => Dimension == Code && Code.Length == 3;

    /// <summary>Whether a value in this unit has an exact twin in the other.</summary>
    public bool ConvertsTo(Unit other) => Dimension == other.Dimension;

    /// <summary>The same amount in another unit of the same dimension, exactly.</summary>
    public Number Convert(in Number value, Unit to) => Equals(to) ? value : ((value + Offset) * (Factor / to.Factor)) - to.Offset;

    /// <summary>The same set of amounts in another unit of the same dimension, exactly.</summary>
    public Interval Convert(in Interval interval, Unit to) => Equals(to) ? interval : interval.Map(Offset, Factor / to.Factor, to.Offset);

    public bool Equals(Unit? other) => ReferenceEquals(this, other) || (other is not null && Code == other.Code && Member == other.Member);

    public override bool Equals(object? obj) => Equals(obj as Unit);

    public override int GetHashCode() => Code.Length;
}
