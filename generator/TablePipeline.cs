using System.Collections.Generic;
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
    /// <returns>What was read of each table's declaration.</returns>
    public static IncrementalValueProvider<All<TableReading>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EmissionOptions> options,
        IncrementalValueProvider<All<All<FactGroup>>> groups,
        IncrementalValueProvider<All<ScannedFile>> scans)
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

        var faults = rows.Select(static (rows, _) => new All<TableFault>(rows?.Faults ?? default)).Gather();
        var all = tables.Gather();
        var findings = all.Combine(faults).Select(static (pair, _) => new TableFindings(pair.Left.Items, pair.Right.Items));
        context.RegisterSourceOutput(findings.Combine(scans), static (output, pair) => Report(output, pair.Left, pair.Right.Items));
        return all;
    }

    private static void Write(SourceProductionContext output, FilledTable? filled, EmissionOptions options)
    {
        if (filled is not null)
        {
            output.AddSource(HintNames.OfTable(filled.Table), SourceText.From(TableEmitter.Write(filled, options), Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, TableFindings findings, EquatableArray<ScannedFile> files)
    {
        Dictionary<string, ScannedFile>? byPath = null;
        FirstStatements? firsts = null;
        for (int i = 0; i < findings.Tables.Count; i++)
        {
            foreach (CodeFault fault in findings.Tables[i].Faults.AsSpan())
            {
                output.ReportDiagnostic(Reporter.Create(new Finding(fault.Id, default, fault.Arguments), fault.At.ToLocation()));
            }

            foreach (TableFault fault in findings.Faults[i].Items.AsSpan())
            {
                byPath ??= ScannedFile.ByPath(files);
                firsts ??= new FirstStatements(ScannedFile.ScansOf(files));
                if (fault is { Row: not null, Fact: not null } && firsts.IsStated(fault.Fact))
                {
                    // The fact is not there because something is wrong with its statements, and that is reported there.
                    continue;
                }

                Location inCode = (fault.Column == TableFault.Attribute ? findings.Tables[i].Attribute : findings.Tables[i].Parameters[fault.Column]).ToLocation();
                Location? inDocument = firsts.PlaceOf(fault) is { } place ? byPath[place.Document].Locate(place.Span) : null;
                Finding finding = new(fault.Id, default, fault.Arguments);
                output.ReportDiagnostic(inDocument is null ? Reporter.Create(finding, inCode)
                    : fault.Row is null ? Reporter.Create(finding, inCode, inDocument)
                    : Reporter.Create(finding, inDocument, inCode));
            }
        }
    }
}

/// <summary>What was found in the declarations of tables and, for each, in its rows.</summary>
internal sealed record TableFindings(EquatableArray<TableReading> Tables, EquatableArray<All<TableFault>> Faults);
