using System;

namespace Etdz.Generator.Values;

/// <summary>How the words of a figure are to be read.</summary>
/// <param name="As">The kind that the author asks for; null where the form of the words decides.</param>
/// <param name="AsRange">Whether the author asks for a range (<c>as=range</c>).</param>
/// <param name="Language">Decides what is ambiguous, and nothing else.</param>
/// <param name="Unit">The unit that the author gives, for words that leave it out, open or unknown.</param>
internal readonly record struct Reading(Kind? As, bool AsRange, Language Language, Unit? Unit);

/// <summary>Why words are no figure.</summary>
/// <param name="Id">One of <see cref="Text.FindingId"/>, 03xx.</param>
/// <param name="Start">Where the part at fault begins, in the words.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
internal readonly record struct FigureProblem(string Id, int Start, int Length, params string[] Arguments);

/// <summary>Reads a figure from the whole of its words: the one door to the readers of this room.</summary>
internal static class FigureReader
{
    /// <summary>Reads the words, or says why they do not read. Words that are no figure, and look like none, are <see cref="Figure.Words"/>.</summary>
    /// <param name="words">The span's text, mark-up taken out and white space folded.</param>
    public static bool TryRead(ReadOnlySpan<char> words, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        figure = Figure.Words;
        problem = default;
        return true;
    }
}
