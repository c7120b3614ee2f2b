using Etdz.Generator.Foundation;
using Etdz.Generator.Model;

namespace Etdz.Tool.Documents;

/// <summary>
/// Documents, and all that they come to: the generator's own scans, ledger and rules, in the order of its pipeline, without a compiler around them.
/// It does not change; <see cref="With"/> makes another that shares what is still the same.
/// </summary>
internal sealed class Corpus
{
    private readonly Dictionary<string, SourceDocument> _byPath;
    private readonly Shard[] _split;
    private KnownFact[]? _facts;

    private Corpus(SourceDocument[] documents, Corpus? like)
    {
        Array.Sort(documents, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        Documents = documents;
        _byPath = documents.ToDictionary(d => d.Path, StringComparer.Ordinal);
        _split = Shards.Split(Array.ConvertAll(documents, d => d.Scan.Buckets));
        Merged = Merge(_split, like);
        Rule[] lines = [.. documents.SelectMany(d => d.Scan.Rules)];
        EquatableArray<RuleFinding> rules = RuleChecker.Check(Merged, lines);
        FactFinding[] facts = [.. Merged.SelectMany(m => m.Findings)];
        Findings = Etdz.Generator.Model.Findings.Resolve(Array.ConvertAll(documents, d => d.Scan), facts, rules.AsSpan());
    }

    /// <summary>In ordinal order of path.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>What the build says of them, in its order.</summary>
    public PlacedFinding[] Findings { get; }

    /// <summary>The facts by shard, as the generator's pipeline has them.</summary>
    public ShardFacts[] Merged { get; }

    /// <summary>All facts with their statements, in ordinal order of path, then period, then language.</summary>
    public IReadOnlyList<KnownFact> Facts => _facts ??= KnownFact.Of(this);

    /// <summary>The document of a path.</summary>
    public SourceDocument this[string path] => _byPath[path];

    /// <summary>The corpus of some documents; no two of one path.</summary>
    public static Corpus Of(IEnumerable<SourceDocument> documents) => new([.. documents], null);

    /// <summary>Reads files, on all processors.</summary>
    /// <param name="done">Called after each.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Corpus Read(IReadOnlyList<DocumentFile> files, string? rootNamespace = null, Action? done = null)
    {
        var documents = new SourceDocument[files.Count];
        Work.Each(files.Count, i =>
        {
            documents[i] = SourceDocument.Read(files[i].Path, File.ReadAllText(files[i].File), rootNamespace);
            done?.Invoke();
        });
        return new(documents, null);
    }

    /// <summary>This corpus with other documents; shards of facts of which nothing changed are not merged again.</summary>
    public Corpus With(IEnumerable<SourceDocument> documents) => new([.. documents], this);

    /// <summary>The document of a path; null where there is none.</summary>
    public SourceDocument? Find(string path) => _byPath.GetValueOrDefault(path);

    private static ShardFacts[] Merge(Shard[] split, Corpus? like)
    {
        var merged = new ShardFacts[split.Length];
        Work.Each(split.Length, i => merged[i] = like is not null && like._split[i].Equals(split[i]) ? like.Merged[i] : Ledger.Merge(split[i].Buckets.AsSpan()));
        return merged;
    }
}
