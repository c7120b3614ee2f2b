using System;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator;

/// <summary>Turns annotated prose into typed, sourced facts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <summary>
    /// The pipeline, as docs/architecture.md draws it. Its steps are few and all carry classes, because the driver visits each step at every key, and the
    /// runtime compiles the driver's methods anew for each struct that a step carries.
    /// </summary>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => MakeOptions(ReadSettings(pair.Left.GlobalOptions), (CSharpParseOptions)pair.Right)).WithTrackingName(Steps.Options);

        var scans = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancel) => ReadDocument(pair.Left, pair.Right, cancel)).WithTrackingName(Steps.Documents)
            .Select(static (document, cancel) => ScannedFile.Of(document, cancel)).WithTrackingName(Steps.Scan)
            .Gather();

        var facts = scans
            .SelectMany(static (files, _) => Shards.Split(ScannedFile.BucketsOf(files.Items))).WithTrackingName(Steps.Shards)
            .Select(static (shard, cancel) => Ledger.Merge(shard.Buckets.AsSpan(), cancel)).WithTrackingName(Steps.Facts);
        var groups = facts.Select(static (shard, _) => new All<FactGroup>(shard.Groups)).WithTrackingName(Steps.Groups);
        context.RegisterSourceOutput(groups.Combine(options), static (output, pair) => AddShard(output, pair.Left.Items, pair.Right));

        var statements = scans
            .SelectMany(static (files, _) => StatementShard.Split(ScannedFile.RowsOf(files.Items))).WithTrackingName(Steps.Statements);
        context.RegisterSourceOutput(statements.Combine(options), static (output, pair) => AddStatements(output, pair.Left, pair.Right));

        var allFacts = facts.Gather();
        var tables = TablePipeline.Register(context, options, allFacts, scans);
        var months = allFacts.Combine(tables)
            .Select(static (pair, _) => Months.In(pair.Left.Items, pair.Right.Items)).WithTrackingName(Steps.Months);
        context.RegisterSourceOutput(months.Combine(options), static (output, pair) => AddShared(output, pair.Left, pair.Right));

        var findings = scans
            .Select(static (files, _) => new All<Rule>(ScannedFile.RulesOf(files.Items))).WithTrackingName(Steps.RuleLines).Combine(allFacts)
            .Select(static (pair, cancel) => MergedFindings.Of(pair.Right.Items, pair.Left.Items, cancel)).WithTrackingName(Steps.Findings);
        context.RegisterSourceOutput(scans.Combine(findings), static (output, pair) => Report.Documents(output, pair.Left.Items, pair.Right));
    }

    private static ProjectSettings ReadSettings(AnalyzerConfigOptions global) => ProjectSettings.Read(new ProjectProperties(
        Property(global, "EtdzNamespace"),
        Property(global, "RootNamespace"),
        Property(global, "EtdzAccessibility"),
        Property(global, "EtdzFactIndex"),
        Property(global, "TargetFrameworkIdentifier"),
        Property(global, "TargetFrameworkVersion")));

    private static string? Property(AnalyzerConfigOptions global, string name) =>
        global.TryGetValue("build_property." + name, out string? value) && value.Length > 0 ? value : null;

    // Asked of each document, because a step that brings the settings in would be one more to visit at every key. From one namespace that reserves no name
    // to another nothing is scanned anew.
    private static string ReservingNamespace(AnalyzerConfigOptions global)
    {
        string name = Property(global, "EtdzNamespace") ?? Property(global, "RootNamespace") ?? "";
        return PathShape.Reserves(name) ? name : "*";
    }

    private static EmissionOptions MakeOptions(ProjectSettings settings, CSharpParseOptions parse) =>
        new(settings.Namespace, settings.IsPublic, settings.HasDateOnly, parse.LanguageVersion >= LanguageVersion.CSharp8,
            settings.HasFactIndex, settings.HasDateOnly && parse.LanguageVersion >= LanguageVersion.CSharp11)
        {
            Findings = settings.Findings,
        };

    /// <summary>A fact document is known by its name, or came in as an item of ours, which carries its path relative to the project.</summary>
    private static ImmutableArray<Document> ReadDocument(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        bool isItem = options.GetOptions(text).TryGetValue("build_metadata.EtdzDocument.ProjectPath", out string? encoded) && encoded.Length > 0;
        if (!isItem && !text.Path.EndsWith(".facts.md", StringComparison.OrdinalIgnoreCase) && !text.Path.EndsWith(".facts.txt", StringComparison.OrdinalIgnoreCase))
        {
            return ImmutableArray<Document>.Empty;
        }

        string path = isItem ? Decode(encoded!) : text.Path.Replace('\\', '/');
        return ImmutableArray.Create(new Document(text.Path, path, text.GetText(cancel)?.ToString() ?? "", ReservingNamespace(options.GlobalOptions)));
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

    private static void AddShard(SourceProductionContext output, EquatableArray<FactGroup> groups, EmissionOptions options)
    {
        if (ShardEmitter.Write(groups, options, output.CancellationToken) is { } source)
        {
            Add(output, HintNames.Shard(Shards.Of(groups[0].Path)), source);
        }
    }

    private static void AddStatements(SourceProductionContext output, StatementShard shard, EmissionOptions options)
    {
        if (options.HasFactIndex && shard.Write(options) is { } source)
        {
            Add(output, HintNames.Statements(shard.Shard), source);
        }
    }

    private static void AddShared(SourceProductionContext output, Months months, EmissionOptions options)
    {
        Report.Settings(output, options.Findings);
        if (months.AreUsed)
        {
            Add(output, HintNames.YearMonth, YearMonthEmitter.Write(options));
        }

        if (options.HasFactIndex)
        {
            Add(output, HintNames.FactIndex, FactIndexEmitter.Write(options));
        }
    }

    private static void Add(SourceProductionContext output, string name, string source) => output.AddSource(name, SourceText.From(source, Encoding.UTF8));
}
