using System;
using Etdz.Generator.Foundation;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// What all statements of one identity admit together, with the value of the one that admits least. All that the generated code shows and no places:
/// equal before and after an edit that only moves statements.
/// </summary>
internal sealed class Fact : IEquatable<Fact>
{
    public required FactKey Key { get; init; }

    public required Kind Kind { get; init; }

    /// <summary>The value in <see cref="Unit"/>, or the lower end of a range, with what all statements admit for it; in a conflict, what the chosen one admits.</summary>
    public Amount Amount { get; init; } = Amount.None;

    /// <summary>The same of a range's upper end; null for what is none, as most facts are.</summary>
    public Amount? End { get; init; }

    public bool IsRange => End is not null;

    public Number Value => Amount.Value;

    public Interval Bound => Amount.Bound;

    /// <summary>The upper end's value; zero where there is none.</summary>
    public Number Max => End is null ? default : End.Value;

    /// <summary>What all statements admit for <see cref="Max"/>.</summary>
    public Interval MaxBound => End is null ? default : End.Bound;

    /// <summary>Whether the words of the value say that it is about so much.</summary>
    public bool IsAbout { get; init; }

    /// <summary>The value of a text fact.</summary>
    public string? Text { get; init; }

    /// <summary>The units that the fact's statements use, the value's own first; empty for kinds without units.</summary>
    public EquatableArray<Unit> Units { get; init; }

    /// <summary>The sentence of the statement that gave the value.</summary>
    public required string Sentence { get; init; }

    public string? Note { get; init; }

    /// <summary>The document of the statement that gave the value.</summary>
    public required DocumentInfo Document { get; init; }

    /// <summary>How many statements agree with the one that gave the value, itself counted.</summary>
    public required int Statements { get; init; }

    public Unit? Unit => Units.Count == 0 ? null : Units[0];

    public bool Equals(Fact? other) => ReferenceEquals(this, other) || (other is not null
        && Kind == other.Kind && IsAbout == other.IsAbout && Statements == other.Statements && Amount.Equals(other.Amount) && Equals(End, other.End)
        && Text == other.Text && Note == other.Note && Sentence == other.Sentence
        && Key.Equals(other.Key) && Units.Equals(other.Units) && Document.Equals(other.Document));

    public override bool Equals(object? obj) => Equals(obj as Fact);

    public override int GetHashCode() => Key.Name.GetHashCode();
}

/// <summary>A group and the facts that stand directly in it.</summary>
/// <param name="Path">With dots between names.</param>
/// <param name="Documentation">The heading that set it as subject, or its fact <c>Name</c>; null where there is neither.</param>
/// <param name="Facts">In ordinal order of name, then period, then language.</param>
internal sealed record FactGroup(string Path, string? Documentation, EquatableArray<Fact> Facts)
{
    /// <summary>Whether any of the facts is a month.</summary>
    public bool HasMonth { get; } = AnyMonth(Facts);

    private static bool AnyMonth(EquatableArray<Fact> facts)
    {
        foreach (Fact fact in facts.AsSpan())
        {
            if (fact.Kind == Kind.Month)
            {
                return true;
            }
        }

        return false;
    }
}
