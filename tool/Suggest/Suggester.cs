using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Suggest;

/// <summary>
/// Proposes an annotation for each unmarked figure of a document. What it proposes was tried: the document with it has each statement, read as it was
/// read here, and no fault that it had not. Whatever does not come through that is left alone.
/// </summary>
internal sealed class Suggester
{
    private const string Probe = "EtdzProbe.P";
    private const int MostRounds = 8;

    private readonly string _path;
    private readonly string _text;
    private readonly List<LeftAlone> _left = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private Suggester(string path, string text)
    {
        _path = path;
        _text = text;
    }

    /// <param name="left">The figures without a suggestion, in order of place.</param>
    /// <returns>In order of place.</returns>
    public static List<Suggestion> Suggest(string path, string text, out List<LeftAlone> left)
    {
        var suggester = new Suggester(path, text);
        List<Suggestion> suggestions = suggester.Confirm(suggester.Propose());
        left = [.. suggester._left.OrderBy(l => l.Figure.Place.Start)];
        return suggestions;
    }

    private List<Suggestion> Propose()
    {
        ScannedDocument scanned = AnnotationScanner.Scan(_text, withProse: true);
        foreach (Annotation stated in scanned.Annotations)
        {
            _taken.Add(stated.Path.ToString());
        }

        List<UnmarkedFigure> figures = UnmarkedFigure.In(scanned);
        Annotation?[] tried = Try(figures);
        List<Suggestion> proposed = [];
        foreach (IGrouping<string, int> sentence in Enumerable.Range(0, figures.Count).GroupBy(i => SentenceKey(figures[i], tried[i])))
        {
            ProposeIn([.. sentence.Select(i => (figures[i], tried[i]))], proposed);
        }

        proposed.Sort(static (a, b) => a.Figure.Place.Start - b.Figure.Place.Start);
        return proposed;
    }

    // Two sentences of the same words in one place of the document are told apart by nobody.
    private static string SentenceKey(UnmarkedFigure figure, Annotation? tried) => tried?.Sentence ?? figure.Piece;

    private void ProposeIn((UnmarkedFigure Figure, Annotation? Tried)[] sentence, List<Suggestion> proposed)
    {
        UnmarkedFigure[] dates = [.. sentence.Select(s => s.Figure).Where(IsOfSentence)];
        bool hasOthers = sentence.Any(s => !s.Figure.IsDate);
        Period period = hasOthers ? SentencePeriod.Of(dates, sentence[0].Tried?.Sentence ?? sentence[0].Figure.Piece) : Period.None;
        foreach ((UnmarkedFigure figure, Annotation? tried) in sentence)
        {
            if (tried is null)
            {
                _left.Add(new(figure, "an annotation is not read there"));
            }
            else if (IsOfSentence(figure) && period.Kind != PeriodKind.None)
            {
                _left.Add(new(figure, "it is the period of its sentence"));
            }
            else if (NounBeside.NameOf(figure) is { } name)
            {
                proposed.Add(new(figure, PathOf(name, tried.Subject), figure.IsDate || figure.Figure.Kind == Kind.Ordinal ? Period.None : period));
            }
            else
            {
                _left.Add(new(figure, figure.IsDate ? "nothing beside it says what happened then" : "no noun stands beside it"));
            }
        }
    }

    private static bool IsOfSentence(UnmarkedFigure figure) => figure.Figure.Kind is Kind.Year or Kind.Month && Event.NameOf(figure) is null;

    private string PathOf(string name, string? subject)
    {
        string group = subject ?? GroupOfFile();
        string free = name;
        for (int i = 2; !_taken.Add(group + "." + free); i++)
        {
            free = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return (subject is null ? group : "") + "." + free;
    }

    // Without a subject the document itself is the best group that is known.
    private string GroupOfFile()
    {
        string file = Path.GetFileName(_path);
        string stem = file.Split('.')[0];
        string group = string.Concat(stem.Split(stem.Where(c => !char.IsLetterOrDigit(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)
            .Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        return group.Length == 0 || !char.IsLetter(group[0]) ? "Document" + group : group;
    }

    // Marks all figures with paths of our own, to learn from the scanner their subjects and sentences.
    private Annotation?[] Try(List<UnmarkedFigure> figures)
    {
        Suggestion[] probes = [.. figures.Select((f, i) => new Suggestion(f, Probe + i, Period.None))];
        var tried = new Annotation?[figures.Count];
        foreach (Annotation annotation in AnnotationScanner.Scan(Suggestion.Apply(_text, probes, out _)).Annotations)
        {
            string path = annotation.Path.ToString();
            if (path.StartsWith(Probe, StringComparison.Ordinal) && int.TryParse(path.AsSpan(Probe.Length), out int i) && i < tried.Length && annotation.Words.Text == figures[i].Words)
            {
                tried[i] = annotation;
            }
        }

        return tried;
    }

    private List<Suggestion> Confirm(List<Suggestion> proposed)
    {
        int faults = Faults(Corpus.Of([SourceDocument.Read(_path, _text)])).Length;
        for (int round = 0; round < MostRounds && proposed.Count > 0; round++)
        {
            SourceDocument marked = SourceDocument.Read(_path, Suggestion.Apply(_text, proposed, out Span[] places));
            Span[] found = Faults(Corpus.Of([marked]));
            bool[] isBad = IsBad(proposed, places, found, marked);
            if (!isBad.Contains(true))
            {
                // A fault elsewhere that was not there before: none of them can be trusted.
                return found.Length <= faults ? proposed : Drop(proposed, _ => true);
            }

            proposed = Drop(proposed, i => isBad[i]);
        }

        return proposed.Count == 0 ? proposed : Drop(proposed, _ => true);
    }

    private static bool[] IsBad(List<Suggestion> proposed, Span[] places, Span[] faults, SourceDocument marked)
    {
        Dictionary<int, Statement> statements = KnownFact.In(marked).ToDictionary(s => marked.Scan.PlaceOf(new StatementRef(marked.Path, s.Ordinal)).Start);
        var isBad = new bool[proposed.Count];
        for (int i = 0; i < isBad.Length; i++)
        {
            isBad[i] = faults.Any(f => f.Start < places[i].End && places[i].Start < f.End)
                || !statements.TryGetValue(places[i].Start + 1, out Statement? read)
                || !read.Figure.Equals(proposed[i].Figure.Figure);
        }

        return isBad;
    }

    private List<Suggestion> Drop(List<Suggestion> proposed, Func<int, bool> isBad)
    {
        List<Suggestion> kept = [];
        for (int i = 0; i < proposed.Count; i++)
        {
            if (isBad(i))
            {
                _left.Add(new(proposed[i].Figure, "marked, it would be at fault"));
            }
            else
            {
                kept.Add(proposed[i]);
            }
        }

        return kept;
    }

    private static Span[] Faults(Corpus corpus) => [.. corpus.Findings.Select(p => p.Finding).Where(f => f.Id != FindingId.UnmarkedFigure).Select(f => f.Span)];
}
