using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>Which part of a statement a finding is about.</summary>
internal enum StatementPart : byte
{
    Words,
    Path,
}

/// <summary>A statement by document and ordinal: a place that survives an edit which only moves the statement.</summary>
internal readonly record struct StatementRef(string Document, int Ordinal, StatementPart Part = StatementPart.Words);

/// <summary>A finding about facts, before places are known.</summary>
/// <param name="Id">One of <see cref="Text.FindingId"/>, 02xx.</param>
/// <param name="At">The statement at fault.</param>
/// <param name="Other">The statement it disagrees with: an additional location, and its place "path(line,column)" is the last argument of the message.</param>
/// <param name="Arguments">What fills the placeholders of the message, before the other place.</param>
internal sealed record FactFinding(string Id, StatementRef At, StatementRef? Other, EquatableArray<string> Arguments);
