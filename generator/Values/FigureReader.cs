using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>How the words of a figure are to be read.</summary>
/// <param name="As">The kind that the author asks for; null where the form of the words decides.</param>
/// <param name="AsRange">Whether the author asks for a range (<c>as=range</c>).</param>
/// <param name="Language">Decides what is ambiguous, and nothing else.</param>
/// <param name="Unit">The unit that the author gives, for words that leave it out, open or unknown; where the words name another of its dimension, the figure is converted to it.</param>
internal record struct Reading(Kind? As, bool AsRange, Language Language, Unit? Unit)
{
    public Kind? As = As;
    public bool AsRange = AsRange;
    public Language Language = Language;
    public Unit? Unit = Unit;
}

/// <summary>Why words are no figure.</summary>
/// <param name="Id">One of <see cref="Text.FindingId"/>, 03xx.</param>
/// <param name="Start">Where the part at fault begins, in the words.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
internal record struct FigureProblem(string Id, int Start, int Length, params string[] Arguments)
{
    public string Id = Id;
    public int Start = Start;
    public int Length = Length;
    public string[] Arguments = Arguments;
}

/// <summary>Reads a figure from the whole of its words: the one door to the readers of this room.</summary>
/// <remarks><code>
/// words = date | phrase | text ;     (* in this order; all but a text to the last word *)
/// </code></remarks>
internal static class FigureReader
{
    // Longer words are hardly a figure: they may cost memory.
    private const int UsualLength = 128;

    /// <summary>Reads the words, or says why they do not read. Words that are no figure, and look like none, are <see cref="Figure.Words"/>.</summary>
    /// <param name="words">The span's text, mark-up taken out and white space folded.</param>
    public static bool TryRead(ReadOnlySpan<char> words, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        if (reading.As == Kind.Text)
        {
            figure = Figure.Words;
            problem = default;
            return true;
        }

        int start = Glyph.SkipBlanks(words, 0);
        int end = words.Length;
        while (end > start && Glyph.IsBlank(words[end - 1]))
        {
            end--;
        }

        bool isRead = TryReadTrimmed(words.Slice(start, end - start), reading, out figure, out problem);
        problem.Start += start;
        return isRead;
    }

    private static bool TryReadTrimmed(ReadOnlySpan<char> words, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        Span<char> folded = words.Length <= UsualLength ? stackalloc char[UsualLength] : new char[words.Length];
        WordFolding.Fold(words, folded);
        WordCursor cursor = new(words, folded.Slice(0, words.Length));
        if (reading.Language.Tongue == Tongue.Other && OpenSeparator.TryFind(cursor, out problem))
        {
            figure = Figure.Words;
            return false;
        }

        WholeResult date = DateReader.Read(cursor, reading, out figure, out problem);
        return date == WholeResult.NotMine ? TryReadPhrase(cursor, reading, out figure, out problem) : date == WholeResult.Read;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadPhrase(WordCursor cursor, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        ReadOnlySpan<char> words = cursor.Words;
        WholeResult result = PhraseReader.Read(ref cursor, reading, out FigurePhrase phrase, out problem);
        if (result == WholeResult.Wrong)
        {
            figure = Figure.Words;
            return false;
        }

        if (result == WholeResult.Read && phrase.End < words.Length && reading.Unit is not null && phrase.First.IsBare && !phrase.IsRange
            && UnreadWords.IsWord(words.Slice(Glyph.SkipBlanks(words, phrase.End))))
        {
            // A unit that is not known, where the author says which one it is.
            phrase.First.Traits = TermTraits.Unit;
            phrase.First.Unit = reading.Unit;
            phrase.End = words.Length;
        }

        if (result == WholeResult.Read && phrase.End == words.Length)
        {
            return FigureMaker.TryMake(cursor, reading, ref phrase, out figure, out problem);
        }

        figure = Figure.Words;
        phrase.End = result == WholeResult.Read ? phrase.End : 0;
        return UnreadWords.Explain(cursor, reading, phrase, out problem);
    }
}
