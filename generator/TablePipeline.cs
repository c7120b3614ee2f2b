using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Tables;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator;

/// <summary>
/// The pipeline's branch of tables: a declaration with its places → its shape → rows → source, and findings with the places of both worlds. Where there
/// is no table, none of it runs.
/// </summary>
internal static class TablePipeline
{
    /// <returns>The shape of each table; null for one that cannot be filled.</returns>
    public static IncrementalValuesProvider<Table?> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EmissionOptions> options,
        IncrementalValueProvider<ImmutableArray<EquatableArray<FactGroup>>> groups,
        IncrementalValueProvider<ImmutableArray<ScannedFile>> scans)
    {
        context.RegisterPostInitializationOutput(static output => output.AddSource(HintNames.Attributes, SourceText.From(TableAttributes.Source, Encoding.UTF8)));
        var tables = context.SyntaxProvider
            .ForAttributeWithMetadataName(TableAttributes.FactRows, static (node, _) => TableReader.MayBeTable(node), TableReader.Read)
            .Where(static table => table is not null)
            .Select(static (table, _) => table!).WithTrackingName(Steps.Tables);
        var shapes = tables.Select(static (table, _) => table.Table).WithTrackingName(Steps.TableShapes);
        var rows = shapes.Combine(groups)
            .Select(static (pair, _) => pair.Left is null ? null : TableFiller.Fill(pair.Left, new FactLookup(pair.Right))).WithTrackingName(Steps.Rows);
        context.RegisterSourceOutput(rows.Select(static (rows, _) => rows?.Filled).Combine(options), static (output, pair) => Write(output, pair.Left, pair.Right));

        var faults = rows.Select(static (rows, _) => rows?.Faults ?? default).Collect();
        context.RegisterSourceOutput(tables.Collect().Combine(faults).Combine(scans), static (output, all) => Report(output, all.Left.Left, all.Left.Right, all.Right));
        return shapes;
    }

    private static void Write(SourceProductionContext output, FilledTable? filled, EmissionOptions options)
    {
        if (filled is not null)
        {
            output.AddSource(HintNames.OfTable(filled.Table), SourceText.From(TableEmitter.Write(filled, options), Encoding.UTF8));
        }
    }

    private static void Report(
        SourceProductionContext output, ImmutableArray<TableReading> tables, ImmutableArray<EquatableArray<TableFault>> faults, ImmutableArray<ScannedFile> files)
    {
        Dictionary<string, ScannedFile>? byPath = null;
        FirstStatements? firsts = null;
        for (int i = 0; i < tables.Length; i++)
        {
            foreach (CodeFault fault in tables[i].Faults.AsSpan())
            {
                output.ReportDiagnostic(Reporter.Create(new Finding(fault.Id, default, fault.Arguments), fault.At.ToLocation()));
            }

            foreach (TableFault fault in faults[i].AsSpan())
            {
                byPath ??= ScannedFile.ByPath(files);
                firsts ??= new FirstStatements(ScannedFile.ScansOf(files));
                if (fault is { Row: not null, Fact: not null } && firsts.IsStated(fault.Fact))
                {
                    // The fact is not there because something is wrong with its statements, and that is reported there.
                    continue;
                }

                Location inCode = (fault.Column == TableFault.Attribute ? tables[i].Attribute : tables[i].Parameters[fault.Column]).ToLocation();
                Location? inDocument = firsts.PlaceOf(fault) is { } place ? byPath[place.Document].Locate(place.Span) : null;
                Finding finding = new(fault.Id, default, fault.Arguments);
                output.ReportDiagnostic(inDocument is null ? Reporter.Create(finding, inCode)
                    : fault.Row is null ? Reporter.Create(finding, inCode, inDocument)
                    : Reporter.Create(finding, inDocument, inCode));
            }
        }
    }
}
