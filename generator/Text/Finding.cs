using Etdz.Generator.Foundation;

namespace Etdz.Generator.Text;

/// <summary>A diagnostic before Roslyn, at a place of the document that is being read.</summary>
/// <param name="Id">One of <see cref="FindingId"/>.</param>
/// <param name="Span">The characters that are at fault, in the document.</param>
/// <param name="Arguments">What fills the placeholders of the message of <paramref name="Id"/>, in order, as invariant text.</param>
internal sealed record Finding(string Id, Span Span, EquatableArray<string> Arguments)
{
    public Finding(string id, Span span, params string[] arguments)
        : this(id, span, new EquatableArray<string>(arguments))
    {
    }
}
