using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Tool.Documents;

/// <summary>A statement where it stands.</summary>
/// <param name="Statement">What it says.</param>
/// <param name="Span">Its words in the document.</param>
/// <param name="At">Where they begin.</param>
internal sealed record StatedFact(SourceDocument Document, Statement Statement, Span Span, LinePosition At);

/// <summary>A fact with all its statements.</summary>
/// <param name="Fact">What they admit together.</param>
/// <param name="Given">The statement that gave the value.</param>
/// <param name="Statements">All of them, superseded ones included, in order of document path and place.</param>
internal sealed record KnownFact(Fact Fact, StatedFact Given, IReadOnlyList<StatedFact> Statements)
{
    public FactKey Key => Fact.Key;

    /// <summary>Whether a statement of it contradicts the others.</summary>
    public bool IsInConflict => Statements.Count(s => !s.Statement.IsSuperseded) > Fact.Statements;

    /// <summary>"Nation.Trade[2023]", as a rule has it.</summary>
    public string Name => FactTerm.Write(Key.Path, Key.Period, Key.Lang);

    /// <summary>All facts of a corpus, in ordinal order of path, then period, then language.</summary>
    public static KnownFact[] Of(Corpus corpus)
    {
        Dictionary<FactKey, List<StatedFact>> stated = Collect(corpus);
        List<KnownFact> facts = [];
        foreach (ShardFacts shard in corpus.Merged)
        {
            int next = 0;
            foreach (FactGroup group in shard.Groups)
            {
                foreach (Fact fact in group.Facts)
                {
                    List<StatedFact> statements = stated[fact.Key];
                    Statement given = shard.Given[next++];
                    facts.Add(new(fact, statements.Find(s => s.Statement.Ordinal == given.Ordinal && s.Document.Path == fact.Document.Path)!, statements));
                }
            }
        }

        KnownFact[] sorted = [.. facts];
        Array.Sort(sorted, static (left, right) => Compare(left.Key, right.Key));
        return sorted;
    }

    /// <summary>The order of facts: by path, period and language.</summary>
    public static int Compare(FactKey left, FactKey right)
    {
        int order = string.CompareOrdinal(left.Path, right.Path);
        order = order != 0 ? order : left.Period.CompareTo(right.Period);
        return order != 0 ? order : string.CompareOrdinal(left.Lang, right.Lang);
    }

    private static Dictionary<FactKey, List<StatedFact>> Collect(Corpus corpus)
    {
        Dictionary<FactKey, List<StatedFact>> stated = [];
        foreach (SourceDocument document in corpus.Documents)
        {
            foreach (Statement statement in In(document))
            {
                if (!stated.TryGetValue(statement.Key, out List<StatedFact>? list))
                {
                    stated.Add(statement.Key, list = []);
                }

                Span span = document.Scan.PlaceOf(new StatementRef(document.Path, statement.Ordinal));
                list.Add(new(document, statement, span, document.Scan.Lines.At(span.Start)));
            }
        }

        return stated;
    }

    /// <summary>The statements of a document, in order of place.</summary>
    public static Statement[] In(SourceDocument document)
    {
        Statement[] statements = [.. document.Scan.Buckets.SelectMany(b => b.Statements)];
        Array.Sort(statements, static (left, right) => left.Ordinal - right.Ordinal);
        return statements;
    }
}
