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
    /// <returns>What the facts make of each table.</returns>
    public static IncrementalValueProvider<All<Filling>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EmissionOptions> options,
        IncrementalValueProvider<All<ShardFacts>> facts,
        IncrementalValueProvider<All<ScannedFile>> scans)
    {
        context.RegisterPostInitializationOutput(static output => output.AddSource(HintNames.Attributes, SourceText.From(TableAttributes.Source, Encoding.UTF8)));
        IncrementalValuesProvider<TableReading> read = context.SyntaxProvider
            .ForAttributeWithMetadataName(TableAttributes.FactRows, static (node, _) => TableReader.MayBeTable(node), TableReader.Read)
            .Where(static table => table is not null).WithTrackingName(Steps.Tables)!;
        var tables = read.Gather();
        var rows = tables
            .Select(static (tables, _) => new All<TableShape>(ShapesOf(tables.Items))).WithTrackingName(Steps.TableShapes).Combine(facts)
            .Select(static (pair, _) => new All<Filling>(Fill(pair.Left.Items, pair.Right.Items))).WithTrackingName(Steps.Rows);
        context.RegisterSourceOutput(rows.Combine(options), static (output, pair) => Write(output, pair.Left.Items, pair.Right));

        var findings = tables.Combine(rows).Select(static (pair, _) => new TableFindings(pair.Left.Items, pair.Right.Items));
        context.RegisterSourceOutput(findings.Combine(scans), static (output, pair) => Report(output, pair.Left, pair.Right.Items));
        return rows;
    }

    private static EquatableArray<TableShape> ShapesOf(EquatableArray<TableReading> tables)
    {
        TableShape[] shapes = new TableShape[tables.Count];
        for (int i = 0; i < shapes.Length; i++)
        {
            shapes[i] = new(tables[i].Table);
        }

        return new(shapes);
    }

    private static EquatableArray<Filling> Fill(EquatableArray<TableShape> shapes, EquatableArray<ShardFacts> facts)
    {
        Filling[] rows = new Filling[shapes.Count];
        FactLookup lookup = new(facts);
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = shapes[i].Table is { } table ? TableFiller.Fill(table, lookup) : new Filling(null, default);
        }

        return new(rows);
    }

    private static void Write(SourceProductionContext output, EquatableArray<Filling> rows, EmissionOptions options)
    {
        foreach (Filling table in rows.AsSpan())
        {
            if (table.Filled is { } filled)
            {
                output.AddSource(HintNames.OfTable(filled.Table), SourceText.From(TableEmitter.Write(filled, options), Encoding.UTF8));
            }
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

            foreach (TableFault fault in findings.Rows[i].Faults.AsSpan())
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

/// <summary>The shape of a table, places left out; null where nothing can be added to the type.</summary>
internal sealed record TableShape(Table? Table);

/// <summary>What was read of each table's declaration, and what the facts make of it.</summary>
internal sealed record TableFindings(EquatableArray<TableReading> Tables, EquatableArray<Filling> Rows);
