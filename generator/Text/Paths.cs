using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>Reads the paths of a document where they stand, against the subject in force there.</summary>
internal sealed class Paths(string text, Subjects subjects, List<Finding> findings)
{
    private string _lastGroup = "";

    /// <summary>Reads the path of a fact. Where the subject is at fault, which a finding says already, nothing more is said.</summary>
    public bool TryReadFact(Span written, out FactPath path)
    {
        path = default;
        if (!IsGood(written, fewest: 2))
        {
            return false;
        }

        path = FactPath.Of(text.AsSpan(written.Start, written.Length), subjects.Current ?? "", _lastGroup);
        _lastGroup = path.Group;
        return true;
    }

    /// <summary>Reads a subject that stands inside the one in force.</summary>
    /// <returns>The path, absolute; null where it is none, which a finding says.</returns>
    public string? ReadSubject(Span written)
    {
        if (!IsGood(written, fewest: 1))
        {
            return null;
        }

        string path = text.Substring(written.Start, written.Length);
        return path[0] == '.' ? subjects.Current + path : path;
    }

    private bool IsGood(Span written, int fewest)
    {
        ReadOnlySpan<char> path = text.AsSpan(written.Start, written.Length);
        bool isRelative = !path.IsEmpty && path[0] == '.';
        string? subject = subjects.Current;

        // What is relative to nothing is held to the shape alone.
        int subjectNames = isRelative && subject is not null ? PathRules.CountNames(subject) : 1;
        if (PathRules.Check(path, fewest, subjectNames) is { } fault)
        {
            int at = written.Start + fault.Start;
            findings.Add(new(FindingId.MalformedPath, new(at, at + fault.Length), Shown.Piece(path), fault.Reason));
            return false;
        }

        if (isRelative && subject is null && !subjects.IsFaulty)
        {
            findings.Add(new(FindingId.NoSubject, written, Shown.Piece(path)));
        }

        return !isRelative || subject is not null;
    }
}
