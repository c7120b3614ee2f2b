using System;
using System.Collections.Generic;
using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>The facts of all shards, by path. Whatever is sought takes the logarithm of the groups, not their number.</summary>
/// <param name="shards">Each at its number.</param>
internal sealed class FactLookup(EquatableArray<ShardFacts> shards)
{
    /// <summary>The facts of a name in a group, in order of period and language; empty where there are none.</summary>
    public ReadOnlySpan<Fact> Named(string group, string name)
    {
        if (Group(group) is not { } found)
        {
            return default;
        }

        ReadOnlySpan<Fact> facts = found.Facts.AsSpan();
        int start = 0;
        for (int end = facts.Length; start < end;)
        {
            int middle = (start + end) / 2;
            (start, end) = string.CompareOrdinal(facts[middle].Key.Name, name) < 0 ? (middle + 1, end) : (start, middle);
        }

        int count = 0;
        while (start + count < facts.Length && facts[start + count].Key.Name == name)
        {
            count++;
        }

        return facts.Slice(start, count);
    }

    /// <summary>A group that holds facts; null where there is none.</summary>
    public FactGroup? Group(string path)
    {
        ReadOnlySpan<FactGroup> groups = shards[Shards.Of(path)].Groups.AsSpan();
        int at = LowerBound(groups, path);
        return at < groups.Length && groups[at].Path == path ? groups[at] : null;
    }

    /// <summary>The names of the groups that stand directly in a group, in ordinal order, those that hold only deeper groups included.</summary>
    public string[] NamesIn(string group)
    {
        HashSet<string> names = [];
        string prefix = group + ".";
        foreach (ShardFacts shard in shards.AsSpan())
        {
            ReadOnlySpan<FactGroup> groups = shard.Groups.AsSpan();
            for (int i = LowerBound(groups, prefix); i < groups.Length && groups[i].Path.StartsWith(prefix, StringComparison.Ordinal); i++)
            {
                int end = groups[i].Path.IndexOf('.', prefix.Length);
                names.Add(groups[i].Path.Substring(prefix.Length, (end < 0 ? groups[i].Path.Length : end) - prefix.Length));
            }
        }

        return Sorted(names);
    }

    /// <summary>The paths of all groups that hold groups, in ordinal order: for messages.</summary>
    public string[] Parents()
    {
        HashSet<string> parents = [];
        foreach (ShardFacts shard in shards.AsSpan())
        {
            foreach (FactGroup group in shard.Groups.AsSpan())
            {
                for (int end = group.Path.LastIndexOf('.'); end > 0; end = group.Path.LastIndexOf('.', end - 1))
                {
                    parents.Add(group.Path.Substring(0, end));
                }
            }
        }

        return Sorted(parents);
    }

    private static int LowerBound(ReadOnlySpan<FactGroup> groups, string path)
    {
        int start = 0;
        for (int end = groups.Length; start < end;)
        {
            int middle = (start + end) / 2;
            (start, end) = string.CompareOrdinal(groups[middle].Path, path) < 0 ? (middle + 1, end) : (start, middle);
        }

        return start;
    }

    private static string[] Sorted(HashSet<string> set)
    {
        string[] sorted = new string[set.Count];
        set.CopyTo(sorted);
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
