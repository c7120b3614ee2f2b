using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>A statement and the document that makes it.</summary>
internal readonly struct Stated(Statement statement, DocumentInfo document)
{
    public Statement Statement { get; } = statement;

    public DocumentInfo Document { get; } = document;

    public Figure Figure => Statement.Figure;

    public StatementRef At(StatementPart part = StatementPart.Words) => new(Document.Path, Statement.Ordinal, part);

    /// <summary>A finding at this statement.</summary>
    public FactFinding Fault(string id, params string[] arguments) => new(id, At(), null, new(arguments));

    /// <summary>A finding at this statement's path.</summary>
    public FactFinding FaultOfPath(string id, params string[] arguments) => new(id, At(StatementPart.Path), null, new(arguments));

    /// <summary>A finding at this statement, about its disagreement with another.</summary>
    public FactFinding FaultWith(Stated other, string id, params string[] arguments) => new(id, At(), other.At(), new(arguments));

    /// <summary>A finding at this statement's path, about its disagreement with another's.</summary>
    public FactFinding FaultOfPathWith(Stated other, string id, params string[] arguments) =>
        new(id, At(StatementPart.Path), other.At(StatementPart.Path), new(arguments));
}
