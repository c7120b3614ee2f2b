using System.Collections.Generic;
using System.Threading;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator;

/// <summary>What the merging of statements has found, and the check of rules, evaluated anew where a fact or a rule has changed; places left out.</summary>
internal sealed record MergedFindings(EquatableArray<FactFinding> Facts, EquatableArray<RuleFinding> Rules)
{
    public static MergedFindings Of(EquatableArray<ShardFacts> shards, EquatableArray<Rule> rules, CancellationToken cancel)
    {
        List<FactFinding>? facts = null;
        foreach (ShardFacts shard in shards.AsSpan())
        {
            foreach (FactFinding finding in shard.Findings.AsSpan())
            {
                (facts ??= []).Add(finding);
            }
        }

        return new(facts is null ? default : new(facts.ToArray()), RuleChecker.Check(shards.AsSpan(), rules.AsSpan(), cancel));
    }
}

/// <summary>Findings → diagnostics, at their places.</summary>
internal static class Report
{
    public static void Documents(SourceProductionContext output, EquatableArray<ScannedFile> files, MergedFindings merged)
    {
        PlacedFinding[] findings = Findings.Resolve(ScannedFile.ScansOf(files), merged.Facts.AsSpan(), merged.Rules.AsSpan());
        if (findings.Length == 0)
        {
            return;
        }

        Dictionary<string, ScannedFile> byPath = ScannedFile.ByPath(files);
        foreach (PlacedFinding placed in findings)
        {
            Location at = byPath[placed.Document].Locate(placed.Finding.Span);
            var others = new Location[placed.Others.Count];
            for (int i = 0; i < others.Length; i++)
            {
                others[i] = byPath[placed.Others[i].Document].Locate(placed.Others[i].Span);
            }

            output.ReportDiagnostic(Reporter.Create(placed.Finding, at, others));
        }
    }

    public static void Settings(SourceProductionContext output, EquatableArray<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            output.ReportDiagnostic(Reporter.Create(finding, at: null));
        }
    }
}
