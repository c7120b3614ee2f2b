namespace Etdz.Generator.Values;

/// <summary>One term, or the two ends of a range, and how far they go in the words.</summary>
internal struct FigurePhrase
{
    public Term First;

    public Term Second;

    public bool IsRange;

    /// <summary>The ends are two bounds (大于10小于20), which may stand in either order.</summary>
    public bool IsOfBounds;

    /// <summary>Where what was understood ends.</summary>
    public int End;
}
