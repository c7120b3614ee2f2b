using System.Collections.Concurrent;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Tool.Documents;
using Etdz.Tool.Messages;

namespace Etdz.Tool.View;

/// <summary>All that the pages show, and what of it belongs together.</summary>
internal sealed class Site
{
    private readonly Dictionary<(string Document, int Ordinal), KnownFact> _byStatement = [];
    private readonly Dictionary<FactKey, int> _indexes = [];
    private readonly Dictionary<string, Family> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShownDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Document, int Ordinal), List<Message>> _faults = [];
    private readonly Dictionary<string, int> _faultsIn = new(StringComparer.Ordinal);
    private readonly Dictionary<FactKey, IReadOnlyList<Message>> _faultsOf = [];
    private readonly ConcurrentDictionary<FactKey, string> _words = [];

    public Site(Corpus corpus, string? rootNamespace = null)
    {
        Corpus = corpus;
        RootNamespace = rootNamespace;
        var names = new FileNames();
        string[] files = [.. corpus.Documents.Select(d => names.Of(Plain(d.Path)))];
        var documents = new ShownDocument[files.Length];
        Work.Each(files.Length, i => documents[i] = ShownDocument.Of(corpus.Documents[i], i, files[i]));
        Documents = documents;
        foreach (ShownDocument document in documents)
        {
            _documents.Add(document.Path, document);
        }

        names = new();
        Families = [.. corpus.Facts.GroupBy(f => f.Key.Path, StringComparer.Ordinal).Select((g, i) => new Family(g.Key, i, names.Of(g.Key), [.. g]))];
        foreach (Family family in Families)
        {
            _families.Add(family.Path, family);
            foreach (KnownFact fact in family.Facts)
            {
                _indexes.Add(fact.Key, _indexes.Count);
                foreach (StatedFact stated in fact.Statements)
                {
                    _byStatement[(stated.Document.Path, stated.Statement.Ordinal)] = fact;
                }
            }
        }

        Message[] messages = Message.Of(corpus);
        Findings = Distinct(messages);
        Array.ForEach(messages, Blame);
        foreach (KnownFact fact in _faults.Keys.Select(k => _byStatement.GetValueOrDefault(k)).OfType<KnownFact>().Distinct<KnownFact>(ReferenceEqualityComparer.Instance))
        {
            _faultsOf.Add(fact.Key, Distinct(fact.Statements.SelectMany(s => FaultsOf(this[s.Document], s.Statement.Ordinal))));
        }
    }

    public Corpus Corpus { get; }

    /// <summary>The namespace of the generated code, to be written before paths in C#; null to leave it out.</summary>
    public string? RootNamespace { get; }

    /// <summary>In ordinal order of path.</summary>
    public ShownDocument[] Documents { get; }

    /// <summary>In ordinal order of path.</summary>
    public Family[] Families { get; }

    /// <summary>What the build says of the documents, each disagreement of two once.</summary>
    public IReadOnlyList<Message> Findings { get; }

    public ShownDocument this[SourceDocument document] => _documents[document.Path];

    public Family this[KnownFact fact] => _families[fact.Key.Path];

    /// <summary>The place of a fact among all.</summary>
    public int IndexOf(KnownFact fact) => _indexes[fact.Key];

    /// <summary>What the statement states; of a figure in parts, of each of them. Null where it has a fault.</summary>
    public KnownFact? FactOf(ShownDocument document, int ordinal)
    {
        Annotation annotation = document.Annotations[ordinal];
        for (int i = ordinal; i >= 0; i--)
        {
            if (_byStatement.TryGetValue((document.Path, i), out KnownFact? fact) && document.Annotations[i].Path.Equals(annotation.Path))
            {
                return fact;
            }

            if (annotation[AttributeKey.Part] is null)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>What is wrong with a statement.</summary>
    public IReadOnlyList<Message> FaultsOf(ShownDocument document, int ordinal) => _faults.TryGetValue((document.Path, ordinal), out List<Message>? faults) ? faults : [];

    /// <summary>What is wrong with the statements of a fact.</summary>
    public IReadOnlyList<Message> FaultsOf(KnownFact fact) => _faultsOf.GetValueOrDefault(fact.Key, []);

    /// <summary>All words that state a fact, each once: what it can be found by.</summary>
    public string WordsOf(KnownFact fact) => _words.GetOrAdd(fact.Key, static (_, f) => string.Join(' ', f.Statements.Select(s => s.Statement.Words).Distinct(StringComparer.Ordinal)), fact);

    /// <summary>How many findings are in a document.</summary>
    public int FaultsIn(ShownDocument document) => _faultsIn.GetValueOrDefault(document.Path);

    public ShownDocument? Find(string path) => _documents.GetValueOrDefault(path);

    // The build tells both that disagree, each of the other.
    private static List<Message> Distinct(IEnumerable<Message> messages)
    {
        var seen = new HashSet<(string, string, Span, string, Span)>();
        List<Message> kept = [];
        foreach (Message message in messages)
        {
            Region other = message.Others.Length == 1 ? message.Others[0] : message.At;
            if (message.Others.Length != 1 || !seen.Contains(Pair(message.Id, other, message.At)))
            {
                kept.Add(message);
                seen.Add(Pair(message.Id, message.At, other));
            }
        }

        return kept;

        static (string, string, Span, string, Span) Pair(string id, Region one, Region other) => (id, one.Document.Path, one.Span, other.Document.Path, other.Span);
    }

    private void Blame(Message message)
    {
        ShownDocument document = this[message.At.Document];
        _faultsIn[document.Path] = FaultsIn(document) + 1;
        int ordinal = document.AnnotationAt(message.At.Span);
        if (ordinal >= 0)
        {
            if (!_faults.TryGetValue((document.Path, ordinal), out List<Message>? faults))
            {
                _faults.Add((document.Path, ordinal), faults = []);
            }

            faults.Add(message);
        }
    }

    private static string Plain(string path)
    {
        foreach (string ending in new[] { ".facts.md", ".facts.txt", ".md", ".txt" })
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return path[..^ending.Length];
            }
        }

        return path;
    }
}
