using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// One statement of a fact, as a document makes it. It holds no place, so that it is equal before and after an edit that only moves it;
/// <see cref="Ordinal"/> leads back to its place.
/// </summary>
internal sealed class Statement : IEquatable<Statement>
{
    /// <summary>The value of <see cref="Decimals"/> for <c>decimals=exact</c>.</summary>
    public const int ExactDecimals = int.MaxValue;

    // The figure in parts that are shared or left out: statements are kept as long as the driver is.
    private readonly Kind _kind;
    private readonly Unit? _unit;
    private readonly bool _isPartialDate;
    private readonly bool _isAbout;

    public required FactKey Key { get; init; }

    /// <summary>The kind and values read; of kind text, where <see cref="Words"/> is the value.</summary>
    public required Figure Figure
    {
        get => End is null
            ? Figure.Of(_kind, Amount.Value, Amount.Bound, _unit, _isPartialDate, _isAbout)
            : Figure.Range(_kind, Amount.Value, Amount.Bound, End.Value, End.Bound, _unit);
        init
        {
            _kind = value.Kind;
            Amount = value.Kind == Kind.Text ? Amount.None : new(value.Value, value.Admits);
            End = value.IsRange ? new(value.Max, value.MaxAdmits) : null;
            _unit = value.Unit;
            _isPartialDate = value.IsPartialDate;
            _isAbout = value.IsAbout;
        }
    }

    /// <summary>The figure's value, or the lower end of a range.</summary>
    public Amount Amount { get; private init; } = Amount.None;

    /// <summary>The upper end of a range; null for what is none.</summary>
    public Amount? End { get; private init; }

    /// <summary>Whether the kind was asked for with <c>as</c>.</summary>
    public bool HasExplicitKind { get; init; }

    /// <summary>The attribute <c>decimals</c>; null where there is none.</summary>
    public int? Decimals { get; init; }

    public bool IsSuperseded { get; init; }

    public string? Note { get; init; }

    /// <summary>The annotated words, mark-up taken out and white space folded.</summary>
    public required string Words { get; init; }

    /// <summary>The sentence that holds the words, mark-up taken out, at most 200 characters.</summary>
    public required string Sentence { get; init; }

    /// <summary>The place of this statement among all of its document, from 0, in order of position.</summary>
    public required int Ordinal { get; init; }

    public bool Equals(Statement? other) => ReferenceEquals(this, other) || (other is not null
        && Ordinal == other.Ordinal && Words == other.Words && Sentence == other.Sentence && Key.Equals(other.Key) && Figure.Equals(other.Figure)
        && HasExplicitKind == other.HasExplicitKind && Decimals == other.Decimals && IsSuperseded == other.IsSuperseded && Note == other.Note);

    public override bool Equals(object? obj) => Equals(obj as Statement);

    public override int GetHashCode() => (Key.Name.GetHashCode() * 31) + Ordinal;
}
