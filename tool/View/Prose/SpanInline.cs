using Markdig.Syntax.Inlines;

namespace Etdz.Tool.View.Prose;

/// <summary>A bracketed span with attributes.</summary>
/// <param name="ordinal">Of the annotation; −1 for a span that states nothing, which reads as its words.</param>
internal sealed class SpanInline(int ordinal) : ContainerInline
{
    public int Ordinal { get; } = ordinal;
}

/// <summary>A figure that the prose states without marking it.</summary>
internal sealed class UnmarkedInline(string text) : LeafInline
{
    public string Text { get; } = text;
}
