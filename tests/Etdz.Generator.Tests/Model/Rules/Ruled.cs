using System.Globalization;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Text;

namespace Etdz.Generator.Tests.Model.Rules;

/// <summary>Documents with rules, read, merged and checked as the pipeline does.</summary>
internal static class Ruled
{
    /// <summary>All findings of the documents a.md, b.md …, in order of place.</summary>
    public static PlacedFinding[] Findings(params string[] texts)
    {
        Scan[] scans = [.. texts.Select((text, i) => ReadDocument.Of(text, (char)('a' + i) + ".md"))];
        List<ShardFacts> shards = [];
        foreach (Shard shard in Shards.Split(scans.Select(s => s.Buckets).ToArray()))
        {
            shards.Add(Ledger.Merge(shard.Buckets.AsSpan()));
        }

        EquatableArray<RuleFinding> rules = RuleChecker.Check([.. shards], scans.SelectMany(s => s.Rules).ToArray());
        return Generator.Model.Findings.Resolve(scans, [.. shards.SelectMany(s => s.Findings)], rules.AsSpan());
    }

    /// <summary>A document that states facts and holds rules, a line each.</summary>
    public static string Document(string facts, params string[] rules) => $"{facts}\n\n```facts\n{string.Join('\n', rules)}\n```\n";

    /// <summary>Checks one rule that has one finding, at the mark; gives its message.</summary>
    public static string Check(string id, string facts, string markedRule)
    {
        MarkedText document = MarkedText.Of(Document(facts, markedRule));
        PlacedFinding placed = Assert.Single(Findings(document.Text));
        Assert.Equal((id, document.Marks[0]), (placed.Finding.Id, placed.Finding.Span));
        return Message(placed);
    }

    /// <summary>Whether a rule holds, which is understood.</summary>
    public static bool Holds(string facts, string rule)
    {
        PlacedFinding[] findings = Findings(Document(facts, rule));
        Assert.All(findings, f => Assert.Equal(("ETDZ0401", ""), (f.Finding.Id, f.Finding.Id == "ETDZ0401" ? "" : Message(f))));
        return findings.Length == 0;
    }

    public static string Message(PlacedFinding placed)
    {
        string format = Descriptors.Of(placed.Finding.Id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, format, [.. placed.Finding.Arguments]);
    }
}
