using System.Globalization;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Model;

/// <summary>Documents made of statements, without any words read: each statement stands on a line of its own, its words in column 5, its path in column 50.</summary>
internal sealed class Book
{
    private const int LineLength = 100;

    private readonly SortedDictionary<string, List<Statement>> _documents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<SubjectHeading>> _headings = new(StringComparer.Ordinal);

    /// <summary>Adds a statement as the next line of a document.</summary>
    public Book Say(
        string document,
        string path,
        Figure figure,
        string words,
        string period = "",
        string? lang = null,
        int? decimals = null,
        bool isExplicit = false,
        bool isSuperseded = false,
        string? note = null)
    {
        Period key = Period.None;
        if (period.Length > 0)
        {
            Assert.True(PeriodReader.TryRead(period, out key, out string reason), reason);
        }

        List<Statement> statements = Statements(document);
        int dot = path.LastIndexOf('.');
        statements.Add(new Statement
        {
            Key = new FactKey(path[..dot], path[(dot + 1)..], key, lang),
            Figure = decimals is { } d ? FigureOfStatement.ToPrecision(figure, d) : figure,
            HasExplicitKind = isExplicit,
            Decimals = decimals,
            IsSuperseded = isSuperseded,
            Note = note,
            Words = words,
            Sentence = $"{words} in {document}.",
            Ordinal = statements.Count,
        });
        return this;
    }

    public Book Head(string document, string group, string heading)
    {
        Statements(document);
        _headings[document].Add(new SubjectHeading(group, heading));
        return this;
    }

    public EquatableArray<Bucket>[] Buckets()
    {
        List<EquatableArray<Bucket>> all = [];
        foreach ((string document, List<Statement> statements) in _documents)
        {
            Buckets buckets = new(new DocumentInfo(document, null));
            statements.ForEach(buckets.Add);
            _headings[document].ForEach(buckets.Add);
            all.Add(buckets.ToArray());
        }

        return [.. all];
    }

    public ShardFacts Merge() => Merge(Buckets());

    public static ShardFacts Merge(ReadOnlySpan<EquatableArray<Bucket>> documents)
    {
        List<FactGroup> groups = [];
        List<FactFinding> findings = [];
        foreach (Shard shard in Shards.Split(documents))
        {
            ShardFacts facts = Ledger.Merge(shard.Buckets.AsSpan());
            groups.AddRange(facts.Groups);
            findings.AddRange(facts.Findings);
        }

        groups.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new ShardFacts(new([.. groups]), default, new([.. findings]));
    }

    /// <summary>All findings as a build prints them: <c>a.md(2,5): error ETDZ0201: …</c>.</summary>
    public string[] Messages() => [.. Findings.Resolve(Scans(), Merge().Findings.AsSpan(), []).Select(Print)];

    /// <summary>The one fact that the statements come to.</summary>
    public Fact Fact() => Assert.Single(Facts());

    public Fact[] Facts() => [.. Merge().Groups.SelectMany(g => g.Facts)];

    private Scan[] Scans() =>
    [
        .. _documents.Select(each => new Scan(
            new DocumentInfo(each.Key, null),
            FrontMatter.None,
            new LineMap([.. Enumerable.Range(0, each.Value.Count + 1).Select(i => i * LineLength)]),
            [],
            [.. each.Value.Select((s, i) => new Span((i * LineLength) + 4, (i * LineLength) + 4 + s.Words.Length))],
            [.. each.Value.Select((s, i) => new Span((i * LineLength) + 49, (i * LineLength) + 49 + s.Key.Path.Length))],
            default,
            default,
            [])),
    ];

    private static string Print(PlacedFinding placed)
    {
        DiagnosticDescriptor rule = Descriptors.Each().Single(r => r.Id == placed.Finding.Id);
        string message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. placed.Finding.Arguments]);
        int start = placed.Finding.Span.Start;
        string severity = rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{placed.Document}({(start / LineLength) + 1},{(start % LineLength) + 1}): {severity} {rule.Id}: {message}";
    }

    private List<Statement> Statements(string document)
    {
        if (!_documents.TryGetValue(document, out List<Statement>? statements))
        {
            _documents.Add(document, statements = []);
            _headings.Add(document, []);
        }

        return statements;
    }
}
