using System;
using System.Collections.Generic;
using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What the statements of one shard come to.</summary>
/// <param name="Groups">Equal before and after an edit that only changes which statement of its document gives a value.</param>
/// <param name="Given">For each fact of the groups, in their order, the statement that gave its value.</param>
/// <param name="Findings">What does not go together.</param>
internal sealed record ShardFacts(EquatableArray<FactGroup> Groups, EquatableArray<Statement> Given, EquatableArray<FactFinding> Findings);

/// <summary>
/// Statements → facts and findings. A statement is a constraint on its fact, and a fact is what all its statements admit together: merging is
/// associative, commutative and idempotent, over files, lines and runs.
/// </summary>
internal static class Ledger
{
    /// <summary>Merges all statements of one shard's groups.</summary>
    /// <param name="buckets">One for each document that speaks of the shard, in any order.</param>
    /// <param name="cancel">Asked at each group.</param>
    public static ShardFacts Merge(ReadOnlySpan<Bucket> buckets, CancellationToken cancel = default)
    {
        Bucket[] documents = buckets.ToArray();
        SortByPath(documents);
        Stated[] statements = StatementOrder.Sort(documents);
        Dictionary<string, string>? headings = Headings(documents);
        if (statements.Length == 0 && headings is null)
        {
            return new(default, default, default);
        }

        List<FactFinding> findings = [];
        List<FactGroup> groups = [];
        List<Fact> facts = [];
        List<Statement> given = new(statements.Length);
        Shapes shapes = new(documents, findings);
        for (int start = 0, end; start < statements.Length; start = end)
        {
            cancel.ThrowIfCancellationRequested();
            string group = statements[start].Statement.Key.Group;
            end = start + 1;
            while (end < statements.Length && statements[end].Statement.Key.Group == group)
            {
                end++;
            }

            facts.Clear();
            MergeGroup(statements.AsSpan(start, end - start), shapes, facts, findings);
            if (facts.Count > 0)
            {
                AddGivers(statements.AsSpan(start, end - start), facts, given);
                groups.Add(new FactGroup(group, headings is not null && headings.TryGetValue(group, out string? heading) ? heading : NameOf(facts), new(facts.ToArray())));
            }
        }

        AddGroupsOfGroups(headings, shapes, groups);
        return new(new(groups.ToArray()), new(given.ToArray()), new(findings.ToArray()));
    }

    // A group that holds groups alone is there for the heading that set it as subject.
    private static void AddGroupsOfGroups(Dictionary<string, string>? headings, Shapes shapes, List<FactGroup> groups)
    {
        if (headings is null)
        {
            return;
        }

        foreach (KeyValuePair<string, string> heading in headings)
        {
            int at = IndexOf(groups, heading.Key);
            if (at < 0 && shapes.HoldsGroups(heading.Key))
            {
                groups.Insert(~at, new FactGroup(heading.Key, heading.Value, default));
            }
        }
    }

    // The complement of where the group would stand, where it is not there.
    private static int IndexOf(List<FactGroup> groups, string path)
    {
        int low = 0;
        int high = groups.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(groups[middle].Path, path);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private static void MergeGroup(ReadOnlySpan<Stated> statements, Shapes shapes, List<Fact> facts, List<FactFinding> findings)
    {
        for (int start = 0, end; start < statements.Length; start = end)
        {
            string name = statements[start].Statement.Key.Name;
            end = start + 1;
            while (end < statements.Length && statements[end].Statement.Key.Name == name)
            {
                end++;
            }

            ReadOnlySpan<Stated> named = statements.Slice(start, end - start);
            if (shapes.IsGroup(named))
            {
                continue;
            }

            named = shapes.OfOneShape(named);
            int before = facts.Count;
            for (int from = 0, to; from < named.Length; from = to)
            {
                FactKey key = named[from].Statement.Key;
                to = from + 1;
                while (to < named.Length && IsSame(named[to].Statement.Key, key))
                {
                    to++;
                }

                if (FactMerger.Merge(named.Slice(from, to - from), findings) is { } fact)
                {
                    facts.Add(fact);
                }
            }

            shapes.CheckMembers(named, facts, before);
        }

        shapes.CheckAccessors(statements, facts);
    }

    private static bool IsSame(FactKey left, FactKey right) => left.Period == right.Period && left.Lang == right.Lang;

    // A fact has the very key of the statement that gave its value, and both are in one order.
    private static void AddGivers(ReadOnlySpan<Stated> statements, List<Fact> facts, List<Statement> given)
    {
        int next = 0;
        foreach (Fact fact in facts)
        {
            while (!ReferenceEquals(statements[next].Statement.Key, fact.Key))
            {
                next++;
            }

            given.Add(statements[next].Statement);
        }
    }

    // The text of the fact Name: the first language in ordinal order where there are several.
    private static string? NameOf(List<Fact> facts)
    {
        foreach (Fact fact in facts)
        {
            if (fact.Kind == Kind.Text && fact.Key.Name == "Name" && fact.Key.Period.Kind == PeriodKind.None)
            {
                return fact.Text;
            }
        }

        return null;
    }

    private static Dictionary<string, string>? Headings(Bucket[] documents)
    {
        Dictionary<string, string>? headings = null;
        foreach (Bucket bucket in documents)
        {
            foreach (GroupHeading heading in bucket.Headings.AsSpan())
            {
                headings ??= [];
                if (!headings.ContainsKey(heading.Group))
                {
                    headings.Add(heading.Group, heading.Heading);
                }
            }
        }

        return headings;
    }

    private static void SortByPath(Bucket[] documents)
    {
        for (int i = 1; i < documents.Length; i++)
        {
            if (string.CompareOrdinal(documents[i - 1].Document.Path, documents[i].Document.Path) > 0)
            {
                Array.Sort(documents, (left, right) => string.CompareOrdinal(left.Document.Path, right.Document.Path));
                return;
            }
        }
    }
}
