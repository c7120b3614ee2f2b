using System;

namespace Etdz.Generator.Text;

/// <summary>The attributes that a statement may carry.</summary>
internal enum AttributeKey : byte
{
    Fact,
    As,
    Period,
    Unit,
    Value,
    Decimals,
    Lang,
    Superseded,
    Note,
    Part,
}

/// <summary>How the attributes are written, and what is likely to be a slip for one.</summary>
internal static class AttributeKeys
{
    /// <summary>In the order of <see cref="AttributeKey"/>.</summary>
    public static readonly string[] OfStatement = ["fact", "as", "period", "unit", "value", "decimals", "lang", "superseded", "note", "part"];

    /// <summary>What the braces of a heading may hold.</summary>
    public static readonly string[] OfHeading = ["subject"];

    /// <summary>The attribute that is written so; null where none is.</summary>
    public static AttributeKey? Find(ReadOnlySpan<char> name) => name switch
    {
        "fact" => AttributeKey.Fact,
        "as" => AttributeKey.As,
        "period" => AttributeKey.Period,
        "unit" => AttributeKey.Unit,
        "value" => AttributeKey.Value,
        "decimals" => AttributeKey.Decimals,
        "lang" => AttributeKey.Lang,
        "superseded" => AttributeKey.Superseded,
        "note" => AttributeKey.Note,
        "part" => AttributeKey.Part,
        _ => null,
    };

    /// <summary>Whether a key was most likely meant to be <c>fact</c>: so it is where a span has such a key and no <c>fact</c>.</summary>
    public static bool IsNearFact(ReadOnlySpan<char> key) => key.Length is >= 3 and <= 5 && (Is(key, "fact") || Is(key, "facts") || Is(key, "fac") || Is(key, "fatc") || Is(key, "fcat"));

    /// <summary>Whether a key in a heading's braces was most likely meant to be <c>subject</c>.</summary>
    public static bool IsNearSubject(ReadOnlySpan<char> key) => Nearest.Of(key, OfHeading, most: 1) is not null;

    private static bool Is(ReadOnlySpan<char> key, string word) => key.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
