using System;

namespace Etdz.Generator.Values;

/// <summary>What a reader of whole words made of them.</summary>
internal enum WholeResult : byte
{
    /// <summary>The words are not of this reader's construct: others may try.</summary>
    NotMine,

    /// <summary>Read.</summary>
    Read,

    /// <summary>Of this construct, and wrong: the problem says how.</summary>
    Wrong,
}

/// <summary>Reads dates, months, years, their bounds and ranges, from the whole of their words.</summary>
internal static class DateReader
{
    public static WholeResult Read(ReadOnlySpan<char> words, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        figure = default;
        problem = default;
        return WholeResult.NotMine;
    }
}
