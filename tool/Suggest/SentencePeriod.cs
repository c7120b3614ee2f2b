using System.Text.RegularExpressions;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Tool.Suggest;

/// <summary>The period that a sentence is about: the one year or month that it names; where it names several, none. A day is when something happened.</summary>
internal static partial class SentencePeriod
{
    /// <param name="dates">The dates that the sentence states without marking them, and of which it tells no event.</param>
    /// <param name="sentence">All of it.</param>
    public static Period Of(IEnumerable<UnmarkedFigure> dates, string sentence)
    {
        HashSet<Period> named = [.. dates.Select(d => PeriodOf(d.Figure)).OfType<Period>()];
        foreach (Match year in InYear().Matches(sentence))
        {
            named.Add(Period.Single(PeriodKind.Year, int.Parse(year.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)));
        }

        return named.Count == 1 ? named.First() : Period.None;
    }

    private static Period? PeriodOf(Figure figure)
    {
        if (figure.IsRange || !figure.Value.TryToInt32(out int number))
        {
            return null;
        }

        (int year, int month, _) = Day.Of(number);
        return figure.Kind switch
        {
            Kind.Year => Period.Single(PeriodKind.Year, year),
            Kind.Month => Period.Single(PeriodKind.Month, (year * 12) + month - 1),
            _ => null,
        };
    }

    // A bare year is no figure by itself; after a preposition it is one.
    [GeneratedRegex(@"\b(?:in|for|during|by|of)\s+((?:19|20)\d\d)\b(?![\w.,]*\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InYear();
}
