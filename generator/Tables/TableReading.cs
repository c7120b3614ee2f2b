using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Tables;

/// <summary>A place in C#, as values: a syntax tree would keep its whole compilation alive.</summary>
internal sealed record CodePlace(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static CodePlace Of(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        return new(lines.Path, location.SourceSpan, lines.Span);
    }

    public static CodePlace Of(SyntaxReference reference, CancellationToken cancel) => Of(reference.GetSyntax(cancel).GetLocation());

    public Location ToLocation() => Location.Create(File, Span, Lines);
}

/// <summary>A finding in the declaration of a table.</summary>
/// <param name="Id">One of <see cref="Text.FindingId"/>, 05xx.</param>
internal sealed record CodeFault(string Id, CodePlace At, EquatableArray<string> Arguments);

/// <summary>What was read of a table's declaration. Equal when all of it is equal, places included; the table itself holds none.</summary>
/// <param name="Table">Null where nothing can be added to the type.</param>
/// <param name="Attribute">The place of the attribute.</param>
/// <param name="Parameters">The place of each column's parameter.</param>
internal sealed record TableReading(Table? Table, CodePlace Attribute, EquatableArray<CodePlace> Parameters, EquatableArray<CodeFault> Faults);
