using System;
using System.Collections.Generic;
using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Reads the statements and rules of a scanned document.</summary>
internal static class DocumentReader
{
    /// <param name="scanned">What the scanner found.</param>
    /// <param name="path">The document's path, relative to the project, with <c>/</c>.</param>
    /// <param name="rootNamespace">The namespace of the generated code, which some root groups would clash with; empty where it has none.</param>
    /// <param name="cancel">Asked at each statement.</param>
    public static Scan Read(ScannedDocument scanned, string path, string rootNamespace, CancellationToken cancel = default)
    {
        FrontMatter frontMatter = scanned.FrontMatter;
        DocumentInfo document = new(path, frontMatter.Title);
        List<Finding> findings = [.. scanned.Findings];
        Annotation[] annotations = scanned.Annotations;
        Span[] words = new Span[annotations.Length];
        Span[] paths = new Span[annotations.Length];
        Words?[] joined = JoinParts(annotations, findings);
        StatementReader reader = new(frontMatter.Lang, rootNamespace, findings);
        Buckets buckets = new(document);
        for (int i = 0; i < annotations.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Annotation annotation = annotations[i];
            words[i] = annotation.Words.Span;
            paths[i] = annotation.PathSpan;
            if (joined[i] is { } whole && reader.Read(annotation, whole, i) is { } statement)
            {
                buckets.Add(statement);
            }
        }

        foreach (SubjectHeading heading in scanned.Headings)
        {
            buckets.Add(heading);
        }

        CoverageReader.Read(scanned.Prose, frontMatter.Lang, findings);
        EquatableArray<Rule> rules = ReadRules(scanned, path, findings);
        return new Scan(document, frontMatter, scanned.Lines, InOrder(findings), words, paths, buckets.ToArray(), rules, scanned.Rules);
    }

    private static Finding[] InOrder(List<Finding> findings)
    {
        Finding[] sorted = findings.ToArray();
        if (sorted.Length > 1)
        {
            Array.Sort(sorted, (left, right) => left.Span.Start != right.Span.Start
                ? left.Span.Start - right.Span.Start
                : string.CompareOrdinal(left.Id, right.Id));
        }

        return sorted;
    }

    private static EquatableArray<Rule> ReadRules(ScannedDocument scanned, string path, List<Finding> findings)
    {
        if (scanned.Rules.Length == 0)
        {
            return default;
        }

        Language? language = scanned.FrontMatter.Lang is { } lang ? Languages.Of(lang) : null;
        List<Rule> rules = [];
        for (int i = 0; i < scanned.Rules.Length; i++)
        {
            if (RuleReader.Read(scanned.Rules[i], i, path, language, findings) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return new(rules.ToArray());
    }

    // The words of each statement: for the first part of a broken figure those of all its parts, for the others, and where parts are missing, null.
    private static Words?[] JoinParts(Annotation[] annotations, List<Finding> findings)
    {
        Words?[] words = new Words?[annotations.Length];
        PartReader? parts = null;
        for (int i = 0; i < words.Length; i++)
        {
            if (annotations[i][AttributeKey.Part] is { } part)
            {
                parts ??= new PartReader(findings);
                parts.Read(annotations[i], part, i, words);
            }
            else
            {
                words[i] = annotations[i].Words;
            }
        }

        parts?.Finish();
        return words;
    }
}
