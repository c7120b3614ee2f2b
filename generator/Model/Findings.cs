using System;
using System.Collections.Generic;
using System.Globalization;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>A place in a document.</summary>
/// <param name="Document">The document's path.</param>
internal readonly record struct Place(string Document, Span Span);

/// <summary>A finding with all its places.</summary>
/// <param name="Document">The path of the document that it is in.</param>
/// <param name="Finding">The finding; its place is in <paramref name="Document"/>.</param>
/// <param name="Other">The place of what it disagrees with.</param>
internal sealed record PlacedFinding(string Document, Finding Finding, Place? Other);

/// <summary>Brings the findings of documents and of facts together, with their places.</summary>
internal static class Findings
{
    /// <param name="scans">Of all documents.</param>
    /// <param name="facts">What the merging of each shard has found.</param>
    /// <returns>All findings in order of document path, place and id, ordinal.</returns>
    public static PlacedFinding[] Resolve(ReadOnlySpan<Scan> scans, ReadOnlySpan<EquatableArray<FactFinding>> facts)
    {
        List<PlacedFinding> placed = [];
        foreach (Scan scan in scans)
        {
            foreach (Finding finding in scan.Findings)
            {
                placed.Add(new(scan.Document.Path, finding, null));
            }
        }

        Dictionary<string, Scan>? byPath = null;
        foreach (EquatableArray<FactFinding> shard in facts)
        {
            foreach (FactFinding finding in shard.AsSpan())
            {
                byPath ??= ByPath(scans);
                placed.Add(Place(finding, byPath));
            }
        }

        PlacedFinding[] sorted = placed.ToArray();
        Array.Sort(sorted, Compare);
        return sorted;
    }

    private static PlacedFinding Place(FactFinding finding, Dictionary<string, Scan> scans)
    {
        StatementRef at = finding.At;
        Span span = scans[at.Document].PlaceOf(at);
        if (finding.Other is not { } other)
        {
            return new(at.Document, new(finding.Id, span, finding.Arguments), null);
        }

        Span otherSpan = scans[other.Document].PlaceOf(other);
        LinePosition position = scans[other.Document].Lines.At(otherSpan.Start);
        string[] arguments = new string[finding.Arguments.Count + 1];
        finding.Arguments.AsSpan().CopyTo(arguments);
        arguments[arguments.Length - 1] =
            $"{other.Document}({position.Line.ToString(CultureInfo.InvariantCulture)},{position.Column.ToString(CultureInfo.InvariantCulture)})";
        return new(at.Document, new(finding.Id, span, new EquatableArray<string>(arguments)), new Place(other.Document, otherSpan));
    }

    private static Dictionary<string, Scan> ByPath(ReadOnlySpan<Scan> scans)
    {
        Dictionary<string, Scan> byPath = new(scans.Length);
        foreach (Scan scan in scans)
        {
            byPath[scan.Document.Path] = scan;
        }

        return byPath;
    }

    private static int Compare(PlacedFinding left, PlacedFinding right)
    {
        int order = string.CompareOrdinal(left.Document, right.Document);
        order = order != 0 ? order : left.Finding.Span.Start - right.Finding.Span.Start;
        order = order != 0 ? order : left.Finding.Span.End - right.Finding.Span.End;
        order = order != 0 ? order : string.CompareOrdinal(left.Finding.Id, right.Finding.Id);
        return order != 0 ? order : CompareArguments(left.Finding.Arguments, right.Finding.Arguments);
    }

    private static int CompareArguments(EquatableArray<string> left, EquatableArray<string> right)
    {
        for (int i = 0; i < left.Count && i < right.Count; i++)
        {
            int order = string.CompareOrdinal(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Count - right.Count;
    }
}
