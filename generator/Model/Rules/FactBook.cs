using System;
using System.Collections.Generic;
using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>A fact, and the statement that gave its value.</summary>
internal sealed record GivenFact(Fact Fact, Statement Given)
{
    /// <summary>"Nation.Trade[2023] = 10.1万亿元".</summary>
    public Mention Mention => new(
        FactTerm.Write(Fact.Key.Path, Fact.Key.Period, Fact.Key.Lang) + " = " + Text.Shown.Piece(Given.Words.AsSpan()),
        new StatementRef(Fact.Document.Path, Given.Ordinal));
}

/// <summary>All facts of all shards, to be looked up by path. It is built once for all rules, in proportion to the groups and not to their facts.</summary>
internal sealed class FactBook
{
    private readonly Dictionary<string, Entry> _groups = [];
    private Dictionary<string, string[]>? _subgroups;

    public FactBook(ReadOnlySpan<ShardFacts> shards)
    {
        foreach (ShardFacts shard in shards)
        {
            int first = 0;
            foreach (FactGroup group in shard.Groups.AsSpan())
            {
                _groups[group.Path] = new Entry(group.Facts, shard.Given, first);
                first += group.Facts.Count;
            }
        }
    }

    /// <summary>The paths of all groups that hold facts, in no order.</summary>
    public IEnumerable<string> Groups => _groups.Keys;

    /// <summary>The facts that stand directly in a group, in order of name, period and language; none where there is no such group.</summary>
    public ReadOnlySpan<Fact> FactsOf(string group) => _groups.TryGetValue(group, out Entry entry) ? entry.Facts.AsSpan() : default;

    /// <summary>The fact of a path, period and language; null where no statement gives it.</summary>
    public GivenFact? Find(string path, Period period, string? lang)
    {
        int dot = path.LastIndexOf('.');
        if (!_groups.TryGetValue(path.Substring(0, dot), out Entry entry))
        {
            return null;
        }

        ReadOnlySpan<Fact> facts = entry.Facts.AsSpan();
        ReadOnlySpan<char> name = path.AsSpan(dot + 1);
        int low = 0;
        for (int high = facts.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (Compare(facts[middle].Key, name, period, lang) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < facts.Length && Compare(facts[low].Key, name, period, lang) == 0 ? new(facts[low], entry.Given[entry.First + low]) : null;
    }

    /// <summary>The names that may stand for a fact's <c>*</c>, in ordinal order: of groups, or of facts where it is the last name.</summary>
    public string[] NamesAt(FactTerm wildcard)
    {
        string parent = wildcard.Path.Substring(0, wildcard.Star - 1);
        return wildcard.Star == wildcard.Path.Length - 1 ? FactNames(parent)
            : (_subgroups ??= Subgroups()).TryGetValue(parent, out string[]? names) ? names
            : [];
    }

    private static int Compare(FactKey key, ReadOnlySpan<char> name, Period period, string? lang)
    {
        int order = key.Name.AsSpan().CompareTo(name, StringComparison.Ordinal);
        order = order != 0 ? order : key.Period.CompareTo(period);
        return order != 0 ? order : string.CompareOrdinal(key.Lang, lang);
    }

    private string[] FactNames(string group)
    {
        List<string> names = [];
        foreach (Fact fact in FactsOf(group))
        {
            if (names.Count == 0 || names[names.Count - 1] != fact.Key.Name)
            {
                names.Add(fact.Key.Name);
            }
        }

        return names.ToArray();
    }

    private Dictionary<string, string[]> Subgroups()
    {
        HashSet<string> known = [];
        Dictionary<string, List<string>> names = [];
        foreach (string group in _groups.Keys)
        {
            string path = group;
            for (int dot = path.LastIndexOf('.'); dot > 0 && known.Add(path); dot = path.LastIndexOf('.'))
            {
                string name = path.Substring(dot + 1);
                path = path.Substring(0, dot);
                if (!names.TryGetValue(path, out List<string>? siblings))
                {
                    names.Add(path, siblings = []);
                }

                siblings.Add(name);
            }
        }

        Dictionary<string, string[]> sorted = new(names.Count);
        foreach (KeyValuePair<string, List<string>> pair in names)
        {
            string[] siblings = pair.Value.ToArray();
            Array.Sort(siblings, StringComparer.Ordinal);
            sorted.Add(pair.Key, siblings);
        }

        return sorted;
    }

    private readonly struct Entry(EquatableArray<Fact> facts, EquatableArray<Statement> given, int first)
    {
        public EquatableArray<Fact> Facts { get; } = facts;

        /// <summary>Those of the whole shard.</summary>
        public EquatableArray<Statement> Given { get; } = given;

        /// <summary>The place of the group's first fact among the shard's.</summary>
        public int First { get; } = first;
    }
}
