using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>A finding about a table and the facts, before places are known.</summary>
/// <param name="Id">One of <see cref="Text.FindingId"/>, 05xx.</param>
/// <param name="Column">The parameter it is about; <see cref="Attribute"/> for the attribute.</param>
/// <param name="Row">The path of the row whose first statement is the place, and the parameter the other one; null for a finding in the code.</param>
/// <param name="Fact">The fact that is missing, or does not fit; null where there is none.</param>
/// <param name="Arguments">What fills the placeholders of the message.</param>
internal sealed record TableFault(string Id, int Column, string? Row, FactKey? Fact, EquatableArray<string> Arguments)
{
    /// <summary>Stands for a column where the finding is about the attribute.</summary>
    public const int Attribute = -1;
}
