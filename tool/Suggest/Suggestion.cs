using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Tool.Suggest;

/// <summary>A figure and the annotation that it would get.</summary>
/// <param name="Path">With a leading dot where a subject is in force.</param>
internal sealed record Suggestion(UnmarkedFigure Figure, string Path, Period Period)
{
    public string Attributes => "{fact=" + Path + (Period.Kind == PeriodKind.None ? "" : " period=" + Period) + "}";

    /// <summary>The text with the annotations of some suggestions.</summary>
    /// <param name="suggestions">In order of place.</param>
    /// <param name="places">Where each then stands, brackets and braces included.</param>
    public static string Apply(string text, IReadOnlyList<Suggestion> suggestions, out Span[] places)
    {
        var made = new System.Text.StringBuilder(text.Length + (32 * suggestions.Count));
        places = new Span[suggestions.Count];
        int at = 0;
        for (int i = 0; i < suggestions.Count; i++)
        {
            Span words = suggestions[i].Figure.Place;
            made.Append(text, at, words.Start - at);
            int start = made.Length;
            made.Append('[').Append(text, words.Start, words.Length).Append(']').Append(suggestions[i].Attributes);
            places[i] = new(start, made.Length);
            at = words.End;
        }

        return made.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>A figure that is left as it is, and why.</summary>
internal sealed record LeftAlone(UnmarkedFigure Figure, string Reason);
