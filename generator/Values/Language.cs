namespace Etdz.Generator.Values;

internal enum Tongue : byte
{
    /// <summary>A language without a grammar here: figures must be unambiguous.</summary>
    Other,
    Chinese,
    English,
}

internal enum Region : byte
{
    None,
    UnitedStates,
    UnitedKingdom,
    Other,
}

/// <summary>The language of a figure's words, as far as it decides what is ambiguous (from a BCP 47 tag: <c>zh</c>, <c>en-GB</c>).</summary>
internal readonly record struct Language(Tongue Tongue, Region Region = Region.None)
{
    public readonly Tongue Tongue = Tongue;
    public readonly Region Region = Region;
}
