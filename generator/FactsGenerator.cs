using System;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator;

/// <summary>Turns annotated prose into typed, sourced facts: the pipeline, and nothing else.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ReadSettings(options.GlobalOptions))
            .WithTrackingName(Steps.Settings);
        IncrementalValueProvider<EmissionOptions> emission = settings.Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => MakeOptions(pair.Left, (CSharpParseOptions)pair.Right))
            .WithTrackingName(Steps.Emission);

        IncrementalValuesProvider<Document> documents = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => ReadDocument(pair.Left, pair.Right, cancel))
            .Where(static document => document is not null)
            .Select(static (document, _) => document!)
            .WithTrackingName(Steps.Documents);
        IncrementalValuesProvider<Scan> scans = documents
            .Select(static (document, cancel) => DocumentReader.Read(document.Text, document.ProjectPath, cancel))
            .WithTrackingName(Steps.Scan);

        IncrementalValuesProvider<ShardFacts> facts = scans
            .Select(static (scan, _) => scan.Buckets)
            .WithTrackingName(Steps.Statements)
            .Collect()
            .SelectMany(static (buckets, _) => Shards.Split(buckets))
            .WithTrackingName(Steps.Shards)
            .Select(static (shard, _) => Ledger.Merge(shard))
            .WithTrackingName(Steps.Facts);
    }
}
