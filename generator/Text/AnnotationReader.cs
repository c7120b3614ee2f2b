using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>Makes an annotation of a span's attributes, or says what is wrong with them. One fault is no reason to keep quiet about the next.</summary>
internal sealed class AnnotationReader(string text, Subjects subjects, Paths paths, PlainText plain, List<Finding> findings)
{
    private readonly GivenAttribute[] _given = new GivenAttribute[AttributeKeys.OfStatement.Length];

    /// <summary>Reads the attributes of a span that has <c>fact</c>.</summary>
    /// <param name="span">From the opening bracket to after the closing brace.</param>
    /// <param name="inside">What stands between the brackets.</param>
    /// <returns>The annotation, its words and sentence to come; null where the attributes have a fault.</returns>
    public Annotation? Read(Span span, Span inside, AttributeReader written)
    {
        int before = findings.Count;
        int count = 0;
        int seen = 0;
        FactPath path = default;
        Span pathSpan = default;
        bool hasPath = false;
        foreach (WrittenAttribute attribute in written.Attributes)
        {
            if (AttributeKeys.Find(written.TextOf(attribute.Key)) is not { } key)
            {
                ReportUnknown(attribute.Key);
                continue;
            }

            if ((seen & (1 << (int)key)) != 0)
            {
                findings.Add(new(FindingId.RepeatedKey, attribute.Key, AttributeKeys.OfStatement[(int)key]));
                continue;
            }

            seen |= 1 << (int)key;
            if (key == AttributeKey.Fact)
            {
                pathSpan = attribute.Value;
                hasPath = paths.TryReadFact(pathSpan, out path);
                continue;
            }

            string value = attribute.IsQuoted ? Quoted.TextOf(text, attribute.Value, plain) : text.Substring(attribute.Value.Start, attribute.Value.Length);
            _given[count++] = new(key, new(value, attribute.Value));
        }

        return hasPath && findings.Count == before ? new(span, inside, path, pathSpan, subjects.Current, _given.AsSpan(0, count).ToArray()) : null;
    }

    private void ReportUnknown(Span key)
    {
        string? nearest = Nearest.Of(text.AsSpan(key.Start, key.Length), AttributeKeys.OfStatement);
        findings.Add(new(
            FindingId.UnknownAttribute,
            key,
            Shown.Piece(text.AsSpan(key.Start, key.Length)),
            nearest is null ? "known are fact, as, period, unit, value, decimals, lang, superseded, note and part" : $"did you mean '{nearest}'?"));
    }
}
