namespace Etdz.Generator.Emission;

/// <summary>What of a fact a member holds.</summary>
internal enum RangePart : byte
{
    /// <summary>The value, or the range from end to end.</summary>
    Whole,

    /// <summary>The lower end of a range.</summary>
    Min,

    /// <summary>The upper end of a range.</summary>
    Max,
}
