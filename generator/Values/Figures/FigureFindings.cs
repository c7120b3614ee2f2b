using System;
using Etdz.Generator.Text;

namespace Etdz.Generator.Values;

/// <summary>Makes the problems of figures. Places are in the words that the readers see; the first argument of each message is the words at fault.</summary>
internal static class FigureFindings
{
    private const int LongestQuote = 60;

    public static FigureProblem Unread(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.UnreadWords, words, start, end);

    public static FigureProblem UnknownUnit(ReadOnlySpan<char> words, int start, int end)
    {
        string nearest = UnitTable.Nearest(words.Slice(start, end - start));
        return Of(FindingId.UnknownUnit, words, start, end, nearest.Length == 0 ? "" : " (near it: " + nearest + ")");
    }

    public static FigureProblem NoFigure(ReadOnlySpan<char> words, string asked) => Of(FindingId.NoFigure, words, 0, words.Length, asked);

    public static FigureProblem OtherKind(ReadOnlySpan<char> words, string found, string asked) => Of(FindingId.OtherKind, words, 0, words.Length, found, asked);

    public static FigureProblem Vague(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.VagueWords, words, start, end);

    public static FigureProblem Relative(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.RelativeDate, words, start, end);

    public static FigureProblem PartOfTime(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.PartOfTime, words, start, end);

    public static FigureProblem OpenUnit(ReadOnlySpan<char> words, in Term term, Language language) =>
        Of(FindingId.OpenUnit, words, term.UnitStart, term.UnitEnd, Claimants(words, term, language));

    public static FigureProblem MissingUnit(ReadOnlySpan<char> words, string asked) => Of(FindingId.MissingUnit, words, 0, words.Length, asked);

    public static FigureProblem OtherUnit(ReadOnlySpan<char> words, in Term term, Language language, Unit given) =>
        Of(FindingId.OtherUnit, words, term.UnitStart, term.UnitEnd, term.Unit?.Code ?? Claimants(words, term, language), given.Code);

    public static FigureProblem NeedlessUnit(ReadOnlySpan<char> words, string kind, Unit given) => Of(FindingId.NeedlessUnit, words, 0, words.Length, kind, given.Code);

    /// <summary>Two names of units around one numeral; the fault is shown at the second.</summary>
    public static FigureProblem TwoUnits(ReadOnlySpan<char> words, int firstStart, int firstEnd, int secondStart, int secondEnd) =>
        Of(FindingId.TwoUnits, words, secondStart, secondEnd, words.Slice(firstStart, firstEnd - firstStart).ToString());

    public static FigureProblem MixedUnits(ReadOnlySpan<char> words, int firstStart, int secondStart, int secondEnd) =>
        Of(FindingId.MixedUnits, words, secondStart, secondEnd, words.Slice(firstStart, secondStart - firstStart).TrimEnd().ToString());

    public static FigureProblem NotWhole(ReadOnlySpan<char> words, in Number value) => Of(FindingId.NotWhole, words, 0, words.Length, value.ToString());

    /// <param name="type">The C# type that does not hold it.</param>
    /// <param name="fitting">What would: "as=long".</param>
    public static FigureProblem Beyond(ReadOnlySpan<char> words, in Number value, string type, string fitting) =>
        Of(FindingId.BeyondType, words, 0, words.Length, value.ToString(), type, fitting);

    public static FigureProblem TooLarge(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.TooLarge, words, start, end);

    public static FigureProblem Reversed(ReadOnlySpan<char> words, in FigurePhrase phrase, in Number min, in Number max) =>
        Of(FindingId.ReversedRange, words, phrase.First.Start, phrase.Second.End, min.ToString(), max.ToString());

    public static FigureProblem Contradiction(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.NothingAdmitted, words, start, end);

    public static FigureProblem HedgedZero(ReadOnlySpan<char> words, in Term term) => Of(FindingId.HedgedZero, words, term.Start, term.End);

    public static FigureProblem TimeOfDay(ReadOnlySpan<char> words, int start, int end) => Of(FindingId.TimeOfDay, words, start, end);

    /// <param name="remedy">What to write instead.</param>
    public static FigureProblem Ambiguous(ReadOnlySpan<char> words, int start, int end, string first, string second, string remedy) =>
        Of(FindingId.AmbiguousFigure, words, start, end, first, second, remedy);

    /// <param name="ordinal">As it should be written.</param>
    public static FigureProblem WrongOrdinalEnding(ReadOnlySpan<char> words, int start, int end, string ordinal) =>
        Of(FindingId.WrongOrdinalEnding, words, start, end, ordinal);

    public static FigureProblem RangeForOneValue(ReadOnlySpan<char> words, in FigurePhrase phrase, string asked) => Of(
        FindingId.RangeForOneValue, words, phrase.First.Start, phrase.Second.End, phrase.First.Numeral.Value.ToString(), phrase.Second.Numeral.Value.ToString(), asked);

    public static FigureProblem MixedEnds(ReadOnlySpan<char> words, in FigurePhrase phrase, string first, string second) =>
        Of(FindingId.MixedEnds, words, phrase.First.Start, phrase.Second.End, first, second);

    private static string Claimants(ReadOnlySpan<char> words, in Term term, Language language)
    {
        string claimants = UnitTable.Claimants(words.Slice(term.UnitStart, term.UnitEnd - term.UnitStart), language);
        return claimants.Length == 0 ? "several units" : claimants;
    }

    private static FigureProblem Of(string id, ReadOnlySpan<char> words, int start, int end, params string[] arguments)
    {
        string[] all = new string[arguments.Length + 1];
        ReadOnlySpan<char> fault = words.Slice(start, end - start);
        all[0] = fault.Length <= LongestQuote ? fault.ToString() : fault.Slice(0, LongestQuote).ToString() + "…";
        arguments.CopyTo(all, 1);
        return new(id, start, end - start, all);
    }
}
