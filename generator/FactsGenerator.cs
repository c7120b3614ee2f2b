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
        var scans = documents.Combine(settings.Select(static (settings, _) => settings.Namespace))
            .Select(static (pair, _) => Scan(pair.Left, pair.Right)).WithTrackingName(Steps.Scan);

        var facts = scans
            .Select(static (scan, _) => scan.Scan.Buckets).WithTrackingName(Steps.Statements)
            .Collect()
            .SelectMany(static (documents, _) => Shards.Split(documents.AsSpan())).WithTrackingName(Steps.Shards)
            .Select(static (shard, _) => Ledger.Merge(shard.Buckets.AsSpan())).WithTrackingName(Steps.Facts);

        var groups = facts.Select(static (shard, _) => shard.Groups).WithTrackingName(Steps.Groups);
        context.RegisterSourceOutput(groups.Combine(options), static (output, pair) => WriteShard(output, pair.Left, pair.Right));
        var allGroups = groups.Collect();

        context.RegisterPostInitializationOutput(static output => output.AddSource(HintNames.Attributes, SourceText.From(TableAttributes.Source, Encoding.UTF8)));
        var tables = context.SyntaxProvider
            .ForAttributeWithMetadataName(TableAttributes.FactRows, static (node, _) => TableReader.MayBeTable(node), TableReader.Read)
            .Where(static table => table is not null)
            .Select(static (table, _) => table!).WithTrackingName(Steps.Tables);
        var shapes = tables.Select(static (table, _) => table.Table).WithTrackingName(Steps.TableShapes);
        var rows = shapes.Combine(allGroups)
            .Select(static (pair, _) => pair.Left is null ? null : TableFiller.Fill(pair.Left, new FactLookup(pair.Right))).WithTrackingName(Steps.Rows);
        context.RegisterSourceOutput(rows.Select(static (rows, _) => rows?.Filled).Combine(options), static (output, pair) => WriteRows(output, pair.Left, pair.Right));

        var months = allGroups.Combine(shapes.Collect()).Select(static (pair, _) => AnyMonth(pair.Left, pair.Right)).WithTrackingName(Steps.Months);
        context.RegisterSourceOutput(months.Combine(options), static (output, pair) => WriteMonth(output, pair.Left, pair.Right));

        var findings = facts.Select(static (shard, _) => shard.Findings).Collect().WithTrackingName(Steps.Findings);
        var allScans = scans.Collect();
        context.RegisterSourceOutput(allScans.Combine(findings), static (output, pair) => Report(output, pair.Left, pair.Right));
        var lacks = rows.Select(static (rows, _) => rows?.Faults ?? default).Collect();
        context.RegisterSourceOutput(tables.Collect().Combine(lacks).Combine(allScans), static (output, all) => Report(output, all.Left.Left, all.Left.Right, all.Right));
        context.RegisterSourceOutput(settings, static (output, settings) => Report(output, settings));
    }

    /// <summary>A scan, and the file that its places are in.</summary>
    private sealed record ScannedFile(string File, Scan Scan);

    private static ProjectSettings ReadSettings(AnalyzerConfigOptions global)
    {
        return ProjectSettings.Read(new ProjectProperties(
            Get("EtdzNamespace"), Get("RootNamespace"), Get("EtdzAccessibility"), Get("EtdzFactIndex"), Get("TargetFrameworkIdentifier"), Get("TargetFrameworkVersion")));

        string? Get(string property) => global.TryGetValue("build_property." + property, out string? value) ? value : null;
    }

    private static EmissionOptions MakeOptions(ProjectSettings settings, CSharpParseOptions parse) =>
        new(settings.Namespace, settings.IsPublic, settings.HasDateOnly, parse.LanguageVersion >= LanguageVersion.CSharp8);

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

    private static ScannedFile Scan(Document document, string rootNamespace) =>
        new(document.File, DocumentReader.Read(AnnotationScanner.Scan(document.Text), document.Path, rootNamespace));

    private static void WriteShard(SourceProductionContext output, EquatableArray<FactGroup> groups, EmissionOptions options)
    {
        if (ShardEmitter.Write(groups, options) is { } source)
        {
            output.AddSource(HintNames.OfShard(Shards.Of(groups[0].Path)), SourceText.From(source, Encoding.UTF8));
        }
    }

    private static void WriteRows(SourceProductionContext output, FilledTable? filled, EmissionOptions options)
    {
        if (filled is not null)
        {
            output.AddSource(HintNames.OfTable(filled.Table), SourceText.From(TableEmitter.Write(filled, options), Encoding.UTF8));
        }
    }

    private static bool AnyMonth(ImmutableArray<EquatableArray<FactGroup>> shards, ImmutableArray<Table?> tables)
    {
        foreach (Table? table in tables)
        {
            if (table is { HasMonth: true })
            {
                return true;
            }
        }

        foreach (EquatableArray<FactGroup> groups in shards)
        {
            if (YearMonthEmitter.IsUsed(groups))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteMonth(SourceProductionContext output, bool isUsed, EmissionOptions options)
    {
        if (isUsed)
        {
            output.AddSource(HintNames.YearMonth, SourceText.From(YearMonthEmitter.Write(options), Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, ImmutableArray<ScannedFile> files, ImmutableArray<EquatableArray<FactFinding>> facts)
    {
        PlacedFinding[] findings = Findings.Resolve(ScansOf(files), facts.AsSpan());
        if (findings.Length == 0)
        {
            return;
        }

        Dictionary<string, ScannedFile> byPath = ByPath(files);
        foreach (PlacedFinding placed in findings)
        {
            Location at = Locate(byPath[placed.Document], placed.Finding.Span);
            output.ReportDiagnostic(Reporter.Create(placed.Finding, at, placed.Other is { } other ? Locate(byPath[other.Document], other.Span) : null));
        }
    }

    private static void Report(
        SourceProductionContext output, ImmutableArray<TableReading> tables, ImmutableArray<EquatableArray<TableFault>> lacks, ImmutableArray<ScannedFile> files)
    {
        Dictionary<string, ScannedFile>? byPath = null;
        FirstStatements? firsts = null;
        for (int i = 0; i < tables.Length; i++)
        {
            foreach (CodeFault fault in tables[i].Faults.AsSpan())
            {
                output.ReportDiagnostic(Reporter.Create(new Finding(fault.Id, default, fault.Arguments), fault.At.ToLocation()));
            }

            foreach (TableFault fault in lacks[i].AsSpan())
            {
                byPath ??= ByPath(files);
                firsts ??= new FirstStatements(ScansOf(files));
                if (fault is { Row: not null, Fact: not null } && firsts.IsStated(fault.Fact))
                {
                    // The fact is not there because something is wrong with its statements, and that is reported there.
                    continue;
                }

                Location inCode = (fault.Column == TableFault.Attribute ? tables[i].Attribute : tables[i].Parameters[fault.Column]).ToLocation();
                Location? inDocument = firsts.PlaceOf(fault) is { } place ? Locate(byPath[place.Document], place.Span) : null;
                bool isAtRow = fault.Row is not null && inDocument is not null;
                output.ReportDiagnostic(Reporter.Create(
                    new Finding(fault.Id, default, fault.Arguments), isAtRow ? inDocument : inCode, isAtRow ? inCode : inDocument));
            }
        }
    }

    private static Scan[] ScansOf(ImmutableArray<ScannedFile> files)
    {
        var scans = new Scan[files.Length];
        for (int i = 0; i < scans.Length; i++)
        {
            scans[i] = files[i].Scan;
        }

        return scans;
    }

    private static Dictionary<string, ScannedFile> ByPath(ImmutableArray<ScannedFile> files)
    {
        var byPath = new Dictionary<string, ScannedFile>(StringComparer.Ordinal);
        foreach (ScannedFile file in files)
        {
            byPath[file.Scan.Document.Path] = file;
        }

        return byPath;
    }

    private static Location Locate(ScannedFile file, Text.Span span) => Reporter.Locate(file.File, file.Scan.Lines, span);

    private static void Report(SourceProductionContext output, ProjectSettings settings)
    {
        foreach (Finding finding in settings.Findings)
        {
            output.ReportDiagnostic(Reporter.Create(finding, at: null));
        }
    }
}
