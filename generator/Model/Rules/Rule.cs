using System;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>How two sides of a rule are compared.</summary>
internal enum Comparator : byte
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>
/// One rule between facts. It holds no place in its document, so that it is equal before and after an edit that only moves it: the places of its
/// terms are in <see cref="Text"/>, and <see cref="Ordinal"/> leads back to where that stands.
/// </summary>
internal sealed class Rule : IEquatable<Rule>
{
    /// <summary>The path of the document that it stands in.</summary>
    public required string Document { get; init; }

    /// <summary>The place of its line among all lines of rules of its document, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>As written, without comment.</summary>
    public required string Text { get; init; }

    /// <summary>The language that its figures are read in.</summary>
    public required Language Language { get; init; }

    /// <summary>At least two; made of <see cref="Text"/>, and so no part of what makes two rules equal.</summary>
    public required RuleTerm[] Sides { get; init; }

    /// <summary>One between each two sides.</summary>
    public required Comparator[] Comparators { get; init; }

    /// <summary>A part of the rule as written.</summary>
    public string Source(Span place) => Shown.Piece(Text.AsSpan(place.Start, place.Length));

    public bool Equals(Rule? other) => ReferenceEquals(this, other)
        || (other is not null && Ordinal == other.Ordinal && Text == other.Text && Document == other.Document && Language == other.Language);

    public override bool Equals(object? obj) => Equals(obj as Rule);

    public override int GetHashCode() => Text.GetHashCode();
}
