using Etdz.Generator.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Etdz.Tool.View.Prose;

/// <summary>
/// Takes bracketed spans out of the Markdown at the places where the engine's scan found them: what a statement is, is decided there alone. Spans that
/// state nothing (<c>[2024年]{.plain}</c>) lose their attributes too, which the engine's own reader reads.
/// </summary>
internal sealed class BracketedSpanParser : InlineParser
{
    public static readonly object Key = new();

    public BracketedSpanParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{' || processor.Inline?.FirstParentOfType<LinkDelimiterInline>() is not { } open)
        {
            return false;
        }

        var spans = (DocumentSpans)processor.Context!.Properties[Key];
        int brace = processor.GetSourcePosition(slice.Start) + 1;
        int after = spans.Attributes.Read(brace, processor.GetSourcePosition(slice.End) + 1);
        if (after < 0)
        {
            return false;
        }

        var span = new SpanInline(spans.Find(open.Span.Start + (open.IsImage ? 1 : 0), after)) { Span = new(open.Span.Start, after - 1) };
        if (open.IsImage)
        {
            open.InsertBefore(new LiteralInline("!"));
        }

        // As Markdig's own parser of links does: the span takes the place of its opening bracket, and emphasis inside it is settled.
        open.ReplaceBy(span);
        processor.Inline = span;
        processor.PostProcessInlines(0, span, null, false);
        span.IsClosed = true;
        while (!slice.IsEmpty && processor.GetSourcePosition(slice.Start) < after)
        {
            slice.SkipChar();
        }

        return true;
    }
}

/// <summary>Takes the attributes at the end of a heading out: <c>## 大连 {subject=Zones.Dalian}</c>.</summary>
internal sealed class HeadingAttributesParser : InlineParser
{
    public HeadingAttributesParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not Markdig.Syntax.HeadingBlock)
        {
            return false;
        }

        var spans = (DocumentSpans)processor.Context!.Properties[BracketedSpanParser.Key];
        int start = processor.GetSourcePosition(slice.Start);
        int after = spans.Attributes.Read(start, processor.GetSourcePosition(slice.End) + 1);
        if (after < 0 || !slice.AsSpan()[(after - start)..].Trim(" \t#").IsEmpty)
        {
            return false;
        }

        slice.Start = slice.End + 1;
        return true;
    }
}

/// <summary>The engine's spans of one document, for the parsers above.</summary>
internal sealed class DocumentSpans
{
    private readonly Dictionary<int, (int End, int Ordinal)> _byStart = [];

    public DocumentSpans(ShownDocument document)
    {
        Attributes = new(document.Source.Text);
        for (int i = 0; i < document.Annotations.Length; i++)
        {
            Span span = document.Annotations[i].Span;
            _byStart[span.Start] = (span.End, i);
        }
    }

    public AttributeReader Attributes { get; }

    /// <summary>The ordinal of the annotation from the one place to the other; −1 where there is none.</summary>
    public int Find(int start, int end) => _byStart.TryGetValue(start, out (int End, int Ordinal) found) && found.End == end ? found.Ordinal : -1;
}
