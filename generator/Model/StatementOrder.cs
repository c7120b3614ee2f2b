using System;
using System.Collections.Generic;

namespace Etdz.Generator.Model;

/// <summary>
/// The statements of one shard in the one order that all merging follows, so that the order of files never matters: by group, name, period and
/// language, then by document path and position. All ordinal.
/// </summary>
internal sealed class StatementOrder : IComparer<int>
{
    private readonly Statement[] _statements;
    private readonly int[] _documents;

    private StatementOrder(Statement[] statements, int[] documents)
    {
        _statements = statements;
        _documents = documents;
    }

    /// <param name="buckets">In ordinal order of document path.</param>
    public static Stated[] Sort(Bucket[] buckets)
    {
        int count = 0;
        foreach (Bucket bucket in buckets)
        {
            count += bucket.Statements.Count;
        }

        Statement[] statements = new Statement[count];
        int[] documents = new int[count];
        int[] order = new int[count];
        int next = 0;
        for (int i = 0; i < buckets.Length; i++)
        {
            foreach (Statement statement in buckets[i].Statements.AsSpan())
            {
                statements[next] = statement;
                documents[next] = i;
                order[next] = next;
                next++;
            }
        }

        Array.Sort(order, new StatementOrder(statements, documents));
        Stated[] sorted = new Stated[count];
        for (int i = 0; i < count; i++)
        {
            sorted[i] = new Stated(statements[order[i]], buckets[documents[order[i]]].Document);
        }

        return sorted;
    }

    public int Compare(int x, int y)
    {
        if (x == y)
        {
            return 0;
        }

        FactKey left = _statements[x].Key;
        FactKey right = _statements[y].Key;
        int order = string.CompareOrdinal(left.Group, right.Group);
        order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
        order = order != 0 ? order : left.Period.CompareTo(right.Period);
        order = order != 0 ? order : string.CompareOrdinal(left.Lang, right.Lang);
        order = order != 0 ? order : _documents[x] - _documents[y];
        return order != 0 ? order : _statements[x].Ordinal - _statements[y].Ordinal;
    }
}
