using System;
using System.Collections.Generic;

namespace Etdz.Generator.Model;

/// <summary>Where each group and each fact is stated first, by document path and position: made only when a table has a finding.</summary>
internal sealed class FirstStatements
{
    private readonly Dictionary<string, (Scan Scan, int Ordinal)> _groups = [];
    private readonly Dictionary<FactKey, (Scan Scan, int Ordinal)> _facts = [];

    /// <param name="scans">Of all documents.</param>
    public FirstStatements(ReadOnlySpan<Scan> scans)
    {
        foreach (Scan scan in scans)
        {
            foreach (Bucket bucket in scan.Buckets.AsSpan())
            {
                foreach (Statement statement in bucket.Statements.AsSpan())
                {
                    (Scan Scan, int Ordinal) at = (scan, statement.Ordinal);
                    Put(_facts, statement.Key, at);
                    string? group = statement.Key.Group;
                    while (group is not null && Put(_groups, group, at))
                    {
                        int end = group.LastIndexOf('.');
                        group = end < 0 ? null : group.Substring(0, end);
                    }
                }
            }
        }
    }

    /// <summary>Whether any statement is of a fact, even one that came to nothing.</summary>
    public bool IsStated(FactKey fact) => _facts.ContainsKey(fact);

    /// <summary>The first statement of a finding's row, the groups in it included, else of its fact; null for a finding that is about neither.</summary>
    public Place? PlaceOf(TableFault fault)
    {
        if (fault.Row is not null)
        {
            return _groups.TryGetValue(fault.Row, out (Scan Scan, int Ordinal) first) ? PlaceOf(first.Scan, first.Ordinal) : null;
        }

        return fault.Fact is not null && _facts.TryGetValue(fault.Fact, out (Scan Scan, int Ordinal) stated) ? PlaceOf(stated.Scan, stated.Ordinal) : null;
    }

    private static Place PlaceOf(Scan scan, int ordinal) => new(scan.Document.Path, scan.PlaceOf(new StatementRef(scan.Document.Path, ordinal)));

    // False where there is an earlier one.
    private static bool Put<T>(Dictionary<T, (Scan Scan, int Ordinal)> firsts, T key, (Scan Scan, int Ordinal) at)
    {
        if (firsts.TryGetValue(key, out (Scan Scan, int Ordinal) known))
        {
            int order = string.CompareOrdinal(known.Scan.Document.Path, at.Scan.Document.Path);
            if (order < 0 || (order == 0 && known.Ordinal <= at.Ordinal))
            {
                return false;
            }
        }

        firsts[key] = at;
        return true;
    }
}
