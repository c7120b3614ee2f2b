using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>What is offered in place of a fact that no statement gives. All of the book is gone through: such a rule is at fault, and there are few.</summary>
internal sealed class FactAdvice(FactBook book)
{
    private const int MostOffered = 6;

    /// <summary>The facts of a path, for whatever periods and in whatever languages; "A.B[2022], A.B[2023]", empty where there are none.</summary>
    public string Variants(string path)
    {
        int dot = path.LastIndexOf('.');
        ReadOnlySpan<char> name = path.AsSpan(dot + 1);
        StringBuilder offered = new();
        int count = 0;
        foreach (Fact fact in book.FactsOf(path.Substring(0, dot)))
        {
            if (fact.Key.Name.AsSpan().SequenceEqual(name) && ++count <= MostOffered)
            {
                offered.Append(count == 1 ? "" : ", ").Append(FactTerm.Write(path, fact.Key.Period, fact.Key.Lang));
            }
        }

        return count <= MostOffered ? offered.ToString()
            : offered.Append(" and ").Append((count - MostOffered).ToString(CultureInfo.InvariantCulture)).Append(" more").ToString();
    }

    /// <summary>
    /// The path that an unknown one was most likely meant to be: a fact of the same group, else one of the same name in the group of the nearest name,
    /// else whatever is nearest; null where nothing is.
    /// </summary>
    public string? NearestPath(string path)
    {
        int dot = path.LastIndexOf('.');
        string group = path.Substring(0, dot);
        string name = path.Substring(dot + 1);
        if (Nearest.Of(name.AsSpan(), NamesIn(group)) is { } sibling)
        {
            return group + "." + sibling;
        }

        string[] namesakes = GroupsWith(name);
        if (namesakes.Length > 0)
        {
            return (Nearest.Of(group.AsSpan(), namesakes) ?? namesakes[0]) + "." + name;
        }

        string[] all = AllPaths();
        return Nearest.Of(path.AsSpan(), all);
    }

    /// <summary>What a fact with <c>*</c> that matches nothing was most likely meant to be; null where nothing is near.</summary>
    public string? NearestWildcard(FactTerm wildcard)
    {
        List<string> known = [];
        foreach (string name in book.NamesAt(wildcard))
        {
            string path = wildcard.For(name);
            if (Variants(path) is { Length: > 0 } variants)
            {
                return variants;
            }

            int dot = path.LastIndexOf('.');
            if (wildcard.Star < wildcard.Path.Length - 1)
            {
                known.AddRange(NamesIn(path.Substring(0, dot)));
            }
        }

        int last = wildcard.Path.LastIndexOf('.') + 1;
        return Nearest.Of(wildcard.Path.AsSpan(last), known.ToArray()) is { } nearest ? wildcard.Path.Substring(0, last) + nearest : null;
    }

    private string[] NamesIn(string group)
    {
        List<string> names = [];
        foreach (Fact fact in book.FactsOf(group))
        {
            names.Add(fact.Key.Name);
        }

        return names.ToArray();
    }

    private string[] GroupsWith(string name)
    {
        List<string> groups = [];
        foreach (string group in book.Groups)
        {
            foreach (Fact fact in book.FactsOf(group))
            {
                if (fact.Key.Name == name)
                {
                    groups.Add(group);
                    break;
                }
            }
        }

        return Sorted(groups);
    }

    private string[] AllPaths()
    {
        List<string> paths = [];
        foreach (string group in book.Groups)
        {
            foreach (Fact fact in book.FactsOf(group))
            {
                paths.Add(fact.Key.Path);
            }
        }

        return Sorted(paths);
    }

    private static string[] Sorted(List<string> names)
    {
        string[] sorted = names.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }
}
