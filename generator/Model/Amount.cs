using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>A value and the set that is admitted for it. One object serves a statement and the fact that it alone states.</summary>
internal sealed record Amount(Number Value, Interval Bound)
{
    /// <summary>What a text has.</summary>
    public static readonly Amount None = new(default, default);
}
