namespace Etdz.Generator.Text;

/// <summary>Words taken out of a document, and the way back from a place in them to the document.</summary>
internal sealed class Words(string text, Span span)
{
    public string Text { get; } = text;

    /// <summary>From the first word's first character to after the last one's last, in the document.</summary>
    public Span Span { get; } = span;

    /// <summary>Where a part of the words stands in the document.</summary>
    public Span ToDocument(int start, int length) => new(Span.Start + start, Span.Start + start + length);
}
