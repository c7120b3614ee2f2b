using Etdz.Tool.Documents;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace Etdz.Tool.View.Prose;

/// <summary>A document's Markdown as HTML, its statements marked. Raw HTML in it is text, and indented lines are prose, as the engine has it.</summary>
internal static class ProseWriter
{
    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <param name="hasTitle">Whether the prose begins with a title of its own.</param>
    public static string Write(ShownDocument document, Links links, out bool hasTitle)
    {
        // The front matter is blanked out, not cut off: places stay what they are.
        string text = new string('\n', document.Body) + document.Source.Text[document.Body..];
        var context = new MarkdownParserContext();
        context.Properties[BracketedSpanParser.Key] = new DocumentSpans(document);
        MarkdownDocument markdown;
        try
        {
            markdown = Markdown.Parse(text, Pipeline, context);
        }
        catch (ArgumentException)
        {
            // Blocks or brackets too deep in each other for Markdig: nobody reads such a thing as prose.
            hasTitle = false;
            return "<pre>" + HtmlWriter.EscapeLines(document.Source.Text[document.Body..]) + "</pre>";
        }

        UnmarkedFigures.Mark(markdown, document.Unmarked);
        KeepTablesPlain(markdown);
        hasTitle = markdown.Count > 0 && markdown[0] is HeadingBlock { Level: 1 };
        var written = new HashSet<int>();
        using var output = new StringWriter();
        Render(markdown, output, document, links, written);
        return output + Unplaced(document, links, written);
    }

    private static void Render(MarkdownDocument markdown, StringWriter output, ShownDocument document, Links links, HashSet<int> written)
    {
        var renderer = new HtmlRenderer(output);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(document, links));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
        renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        renderer.ObjectRenderers.Add(new SpanRenderer(document, links, written));
        renderer.ObjectRenderers.Add(new UnmarkedRenderer());
        renderer.Render(markdown);
    }

    // Styles of their own are forbidden in our pages.
    private static void KeepTablesPlain(MarkdownDocument markdown)
    {
        foreach (Table table in markdown.Descendants<Table>())
        {
            foreach (TableRow row in table.OfType<TableRow>())
            {
                for (int i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
                {
                    if (table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                    {
                        row[i].GetAttributes().AddClass(table.ColumnDefinitions[i].Alignment == TableColumnAlign.Right ? "right" : "center");
                    }
                }
            }

            table.ColumnDefinitions.Clear();
        }
    }

    // Statements that stand where Markdig sees no prose still get their places, so that no link to them leads nowhere.
    private static string Unplaced(ShownDocument document, Links links, HashSet<int> written)
    {
        KnownFact?[] left = [.. Enumerable.Range(0, document.Annotations.Length).Select(i => written.Contains(i) ? null : links.Site.FactOf(document, i))];
        if (Array.TrueForAll(left, f => f is null))
        {
            return "";
        }

        HtmlWriter html = new HtmlWriter().Open("section", ("class", "unplaced")).Say("Also stated in this document", "本文还陈述了", "h2").Open("ul");
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] is { } fact)
            {
                html.Open("li").Element("a", document.Annotations[i].Words.Text, ("class", "fact"), ("id", Links.Id(document, i)), ("href", links.Of(fact)), ("data-f", links.Index(fact)), ("aria-haspopup", "dialog")).Close("li");
            }
        }

        return html.Close("ul").Close("section").ToString();
    }

    private static MarkdownPipeline MakePipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().DisableHtml();
        builder.BlockParsers.RemoveAll(p => p is IndentedCodeBlockParser);
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new BracketedSpanParser());
        builder.InlineParsers.Insert(0, new HeadingAttributesParser());
        return builder.Build();
    }
}
