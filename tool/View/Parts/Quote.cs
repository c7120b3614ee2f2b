using Etdz.Generator.Model;
using Etdz.Tool.Documents;
using Etdz.Tool.Messages;

namespace Etdz.Tool.View.Parts;

/// <summary>A sentence of a document with the words that matter marked, and where it stands.</summary>
internal static class Quote
{
    public static void Write(HtmlWriter html, StatedFact stated, Links links)
    {
        ShownDocument document = links.Site[stated.Document];
        html.Open("blockquote", ("lang", document.Source.Scan.FrontMatter.Lang));
        Sentence(html, stated.Statement);
        html.Close("blockquote");
        Source(html, document, stated.At.Line, links.Of(stated));
    }

    /// <summary>The sentence around a place: that of the statement there, or its line.</summary>
    public static void Write(HtmlWriter html, Region region, Links links)
    {
        ShownDocument document = links.Site[region.Document];
        int ordinal = document.AnnotationAt(region.Span);
        html.Open("blockquote", ("lang", document.Source.Scan.FrontMatter.Lang));
        if (ordinal >= 0)
        {
            Sentence(html, document.Annotations[ordinal].Sentence, document.Annotations[ordinal].Words.Text);
        }
        else
        {
            string line = document.Source.LineAt(region.Span.Start, out int start).ToString();
            int from = Math.Clamp(region.Span.Start - start, 0, line.Length);
            int to = Math.Clamp(region.Span.End - start, from, line.Length);
            html.Open("code").Text(line[..from]).Element("mark", line[from..to]).Text(line[to..]).Close("code");
        }

        html.Close("blockquote");
        Source(html, document, region.Start.Line, ordinal >= 0 ? links.Of(document, ordinal) : links.Of(document));
    }

    private static void Sentence(HtmlWriter html, Statement statement) => Sentence(html, statement.Sentence, statement.Words);

    private static void Sentence(HtmlWriter html, string sentence, string words)
    {
        int start = sentence.IndexOf(words, StringComparison.Ordinal);
        if (start < 0)
        {
            // A figure in parts stands in its sentence with other words between.
            html.Text(sentence);
            return;
        }

        html.Text(sentence[..start]).Element("mark", words).Text(sentence[(start + words.Length)..]);
    }

    private static void Source(HtmlWriter html, ShownDocument document, int line, string href) =>
        html.Open("p", ("class", "source")).Open("a", ("href", href)).Text(document.Title).Close("a").Text(" · " + document.Path + ":").Text(line).Close("p");
}
