using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Tables;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator;

/// <summary>Turns annotated prose into typed, sourced facts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <summary>The pipeline, as docs/architecture.md draws it.</summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ReadSettings(options.GlobalOptions)).WithTrackingName(Steps.Settings);
        var options = settings.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => MakeOptions(pair.Left, (CSharpParseOptions)pair.Right)).WithTrackingName(Steps.Options);

        var documents = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancel) => ReadDocument(pair.Left, pair.Right, cancel)).WithTrackingName(Steps.Documents);
        var reserved = settings.Select(static (settings, _) => settings.ReservedRoot);
        var scans = documents.Combine(reserved).Select(static (pair, _) => Scan(pair.Left, pair.Right)).WithTrackingName(Steps.Scan);

        var facts = scans
            .Select(static (scan, _) => new All<Bucket>(scan.Scan.Buckets)).WithTrackingName(Steps.Statements)
            .Gather()
            .SelectMany(static (documents, _) => Shards.Split(documents.Items.AsSpan())).WithTrackingName(Steps.Shards)
            .Select(static (shard, _) => Ledger.Merge(shard.Buckets.AsSpan())).WithTrackingName(Steps.Facts);

        var groups = facts.Select(static (shard, _) => new All<FactGroup>(shard.Groups)).WithTrackingName(Steps.Groups);
        context.RegisterSourceOutput(groups.Combine(options), static (output, pair) => WriteShard(output, pair.Left.Items, pair.Right));
        var allGroups = groups.Gather();

        var index = scans.Select(static (scan, _) => StatementRows.Of(scan.Scan)).WithTrackingName(Steps.Index).Gather()
            .SelectMany(static (documents, _) => StatementShard.Split(documents.Items.AsSpan())).WithTrackingName(Steps.IndexShards);
        context.RegisterSourceOutput(index.Combine(options), static (output, pair) => WriteStatements(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(options, static (output, options) => WriteIndex(output, options));

        var allScans = scans.Gather();
        var tables = TablePipeline.Register(context, options, allGroups, allScans);
        var months = allGroups.Combine(tables).Select(static (pair, _) => new Months(AnyMonth(pair.Left, pair.Right))).WithTrackingName(Steps.Months);
        context.RegisterSourceOutput(months.Combine(options), static (output, pair) => WriteMonth(output, pair.Left, pair.Right));

        var allFacts = facts.Gather();
        var rules = scans.Select(static (scan, _) => new All<Rule>(scan.Scan.Rules)).WithTrackingName(Steps.RuleLines).Gather().Combine(allFacts)
            .Select(static (pair, _) => new All<RuleFinding>(RuleChecker.Check(pair.Right.Items.AsSpan(), pair.Left.Items.AsSpan()))).WithTrackingName(Steps.Rules);
        var findings = allFacts.Combine(rules)
            .Select(static (pair, _) => new FactFindings(OfMerging(pair.Left.Items), pair.Right.Items)).WithTrackingName(Steps.Findings);
        context.RegisterSourceOutput(allScans.Combine(findings), static (output, pair) => Report(output, pair.Left.Items, pair.Right));
        context.RegisterSourceOutput(settings, static (output, settings) => Report(output, settings));
    }

    private static ProjectSettings ReadSettings(AnalyzerConfigOptions global)
    {
        return ProjectSettings.Read(new ProjectProperties(
            Get("EtdzNamespace"), Get("RootNamespace"), Get("EtdzAccessibility"), Get("EtdzFactIndex"), Get("TargetFrameworkIdentifier"), Get("TargetFrameworkVersion")));

        string? Get(string property) => global.TryGetValue("build_property." + property, out string? value) ? value : null;
    }

    private static EmissionOptions MakeOptions(ProjectSettings settings, CSharpParseOptions parse) =>
        new(settings.Namespace, settings.IsPublic, settings.HasDateOnly, parse.LanguageVersion >= LanguageVersion.CSharp8,
            settings.HasFactIndex, settings.HasDateOnly && parse.LanguageVersion >= LanguageVersion.CSharp11);

    /// <summary>A fact document is known by its name, or came in as an item of ours, which carries its path relative to the project.</summary>
    private static ImmutableArray<Document> ReadDocument(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        bool isItem = options.GetOptions(text).TryGetValue("build_metadata.EtdzDocument.ProjectPath", out string? encoded) && encoded.Length > 0;
        if (!isItem && !text.Path.EndsWith(".facts.md", StringComparison.OrdinalIgnoreCase) && !text.Path.EndsWith(".facts.txt", StringComparison.OrdinalIgnoreCase))
        {
            return ImmutableArray<Document>.Empty;
        }

        string path = isItem ? Decode(encoded!) : text.Path.Replace('\\', '/');
        return ImmutableArray.Create(new Document(text.Path, path, text.GetText(cancel)?.ToString() ?? ""));
    }

    private static string Decode(string base64)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            // Somebody else's metadata of the same name: a path as it is.
            return base64;
        }
    }

    private static ScannedFile Scan(Document document, string reservedRoot) =>
        new(document.File, DocumentReader.Read(AnnotationScanner.Scan(document.Text), document.Path, reservedRoot.Length > 0));

    private static void WriteShard(SourceProductionContext output, EquatableArray<FactGroup> groups, EmissionOptions options)
    {
        if (ShardEmitter.Write(groups, options) is { } source)
        {
            output.AddSource(HintNames.Shard(Shards.Of(groups[0].Path)), SourceText.From(source, Encoding.UTF8));
        }
    }

    private static bool AnyMonth(All<All<FactGroup>> shards, All<TableReading> tables)
    {
        foreach (TableReading table in tables.Items.AsSpan())
        {
            if (table.Table is { HasMonth: true })
            {
                return true;
            }
        }

        foreach (All<FactGroup> groups in shards.Items.AsSpan())
        {
            if (YearMonthEmitter.IsUsed(groups.Items))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteMonth(SourceProductionContext output, Months months, EmissionOptions options)
    {
        if (months.AreUsed)
        {
            output.AddSource(HintNames.YearMonth, SourceText.From(YearMonthEmitter.Write(options), Encoding.UTF8));
        }
    }

    private static void WriteStatements(SourceProductionContext output, StatementShard shard, EmissionOptions options)
    {
        if (options.HasFactIndex && shard.Write(options) is { } source)
        {
            output.AddSource(HintNames.Statements(shard.Shard), SourceText.From(source, Encoding.UTF8));
        }
    }

    private static void WriteIndex(SourceProductionContext output, EmissionOptions options)
    {
        if (options.HasFactIndex)
        {
            output.AddSource(HintNames.FactIndex, SourceText.From(FactIndexEmitter.Write(options), Encoding.UTF8));
        }
    }

    private static EquatableArray<FactFinding> OfMerging(EquatableArray<ShardFacts> shards)
    {
        List<FactFinding>? all = null;
        foreach (ShardFacts shard in shards.AsSpan())
        {
            foreach (FactFinding finding in shard.Findings.AsSpan())
            {
                (all ??= []).Add(finding);
            }
        }

        return all is null ? default : new(all.ToArray());
    }

    private static void Report(SourceProductionContext output, EquatableArray<ScannedFile> files, FactFindings merged)
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

    private static void Report(SourceProductionContext output, ProjectSettings settings)
    {
        foreach (Finding finding in settings.Findings)
        {
            output.ReportDiagnostic(Reporter.Create(finding, at: null));
        }
    }
}

/// <summary>Whether any fact or table uses a month.</summary>
internal sealed record Months(bool AreUsed);

/// <summary>What the merging of statements and the check of rules have found, places left out.</summary>
internal sealed record FactFindings(EquatableArray<FactFinding> Facts, EquatableArray<RuleFinding> Rules);
