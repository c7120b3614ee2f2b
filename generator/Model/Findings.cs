using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>A place in a document.</summary>
/// <param name="Document">The document's path.</param>
internal readonly record struct Place(string Document, Span Span);

/// <summary>A finding with all its places.</summary>
/// <param name="Document">The path of the document that it is in.</param>
/// <param name="Finding">The finding; its place is in <paramref name="Document"/>.</param>
/// <param name="Others">The places of what it disagrees with or is about.</param>
internal sealed record PlacedFinding(string Document, Finding Finding, EquatableArray<Place> Others);

/// <summary>Brings the findings of documents, facts and rules together, with their places.</summary>
internal static class Findings
{
    /// <param name="scans">Of all documents.</param>
    /// <param name="facts">What the merging of statements has found.</param>
    /// <param name="rules">What the check of the rules has found.</param>
    /// <returns>All findings in order of document path, place and id, ordinal.</returns>
    public static PlacedFinding[] Resolve(ReadOnlySpan<Scan> scans, ReadOnlySpan<FactFinding> facts, ReadOnlySpan<RuleFinding> rules)
    {
        List<PlacedFinding> placed = [];
        foreach (Scan scan in scans)
        {
            foreach (Finding finding in scan.Findings)
            {
                placed.Add(new(scan.Document.Path, finding, default));
            }
        }

        Dictionary<string, Scan>? byPath = null;
        foreach (FactFinding finding in facts)
        {
            placed.Add(Place(finding, byPath ??= ByPath(scans)));
        }

        foreach (RuleFinding finding in rules)
        {
            placed.Add(Place(finding, byPath ??= ByPath(scans)));
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
            return new(at.Document, new(finding.Id, span, finding.Arguments), default);
        }

        Place place = PlaceOf(other, scans);
        return new(at.Document, new(finding.Id, span, With(finding.Arguments, Write(place, scans))), new([place]));
    }

    private static PlacedFinding Place(RuleFinding finding, Dictionary<string, Scan> scans)
    {
        RuleRef at = finding.At;
        Span span = scans[at.Document].PlaceOf(at);
        Place[] places = new Place[finding.Facts.Count];
        StringBuilder named = new();
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = PlaceOf(finding.Facts[i].At, scans);
            named.Append(i == 0 ? "" : ", ").Append(finding.Facts[i].Text).Append(" at ").Append(Write(places[i], scans));
        }

        return new(at.Document, new(finding.Id, span, With(finding.Arguments, named.ToString())), new(places));
    }

    private static Place PlaceOf(StatementRef statement, Dictionary<string, Scan> scans) => new(statement.Document, scans[statement.Document].PlaceOf(statement));

    // "path(line,column)"
    private static string Write(Place place, Dictionary<string, Scan> scans)
    {
        LinePosition position = scans[place.Document].Lines.At(place.Span.Start);
        return $"{place.Document}({position.Line.ToString(CultureInfo.InvariantCulture)},{position.Column.ToString(CultureInfo.InvariantCulture)})";
    }

    private static EquatableArray<string> With(EquatableArray<string> arguments, string last)
    {
        string[] all = new string[arguments.Count + 1];
        arguments.AsSpan().CopyTo(all);
        all[arguments.Count] = last;
        return new(all);
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
