using System.Collections.Generic;
using System.Threading;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator;

/// <summary>A document, scanned. Equal to itself alone, since a scan holds places.</summary>
/// <param name="File">The file that its places are in.</param>
/// <param name="Rows">What the index shows of it.</param>
internal sealed record ScannedFile(string File, Scan Scan, StatementRows Rows)
{
    public static ScannedFile Of(Document document, CancellationToken cancel)
    {
        ScannedDocument scanned = AnnotationScanner.Scan(document.Text, cancel: cancel);
        Scan scan = DocumentReader.Read(scanned, document.Path, document.RootNamespace, cancel);
        return new(document.File, scan, StatementRows.Of(scan));
    }

    public static Scan[] ScansOf(EquatableArray<ScannedFile> files)
    {
        var scans = new Scan[files.Count];
        for (int i = 0; i < scans.Length; i++)
        {
            scans[i] = files[i].Scan;
        }

        return scans;
    }

    public static EquatableArray<Bucket>[] BucketsOf(EquatableArray<ScannedFile> files)
    {
        var buckets = new EquatableArray<Bucket>[files.Count];
        for (int i = 0; i < buckets.Length; i++)
        {
            buckets[i] = files[i].Scan.Buckets;
        }

        return buckets;
    }

    public static StatementRows[] RowsOf(EquatableArray<ScannedFile> files)
    {
        var rows = new StatementRows[files.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = files[i].Rows;
        }

        return rows;
    }

    public static EquatableArray<Rule> RulesOf(EquatableArray<ScannedFile> files)
    {
        List<Rule>? rules = null;
        foreach (ScannedFile file in files.AsSpan())
        {
            foreach (Rule rule in file.Scan.Rules.AsSpan())
            {
                (rules ??= []).Add(rule);
            }
        }

        return rules is null ? default : new(rules.ToArray());
    }

    /// <summary>The files by the path of their document.</summary>
    public static Dictionary<string, ScannedFile> ByPath(EquatableArray<ScannedFile> files)
    {
        var byPath = new Dictionary<string, ScannedFile>(System.StringComparer.Ordinal);
        foreach (ScannedFile file in files.AsSpan())
        {
            byPath[file.Scan.Document.Path] = file;
        }

        return byPath;
    }

    public Location Locate(Text.Span span) => Reporter.Locate(File, Scan.Lines, span);
}
