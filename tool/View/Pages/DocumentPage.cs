using Etdz.Generator.Text;
using Etdz.Tool.Documents;
using Etdz.Tool.View.Parts;
using Etdz.Tool.View.Prose;

namespace Etdz.Tool.View.Pages;

/// <summary>A document as prose, its statements marked.</summary>
internal static class DocumentPage
{
    /// <summary>The main part of the page.</summary>
    public static void Write(HtmlWriter html, ShownDocument document, Links links)
    {
        FrontMatter front = document.Source.Scan.FrontMatter;
        string prose = ProseWriter.Write(document, links, out bool hasTitle);
        html.Open("article", ("id", Links.Id(document)), ("class", "leaf prose"), ("lang", front.Lang)).Open("p", ("class", "origin"));
        html.Text(string.Join(" · ", new[] { front.Author, front.Publisher, front.Published, document.Path }.Where(s => !string.IsNullOrEmpty(s))));
        if (front.Url is { } url && SafeLink.IsAllowed(url))
        {
            html.Text(" · ").Open("a", ("href", url), ("rel", "noopener noreferrer")).Say("original", "原文").Close("a");
        }

        html.Close("p");
        if (!hasTitle)
        {
            html.Element("h1", document.Title);
        }

        html.Raw(prose);
        WriteUnmarked(html, document);
        html.Close("article");
    }

    /// <summary>The facts that a document states, in order of place.</summary>
    public static KnownFact[] FactsOf(ShownDocument document, Site site) =>
        [.. Enumerable.Range(0, document.Annotations.Length).Select(i => site.FactOf(document, i)).OfType<KnownFact>().Distinct<KnownFact>(ReferenceEqualityComparer.Instance)];

    /// <summary>The inspector's templates for some facts.</summary>
    public static HtmlWriter Cards(IEnumerable<KnownFact> facts, Links links)
    {
        var html = new HtmlWriter();
        foreach (KnownFact fact in facts)
        {
            string at = fact.Key.Period.ToString();
            html.Open("template", ("id", "c" + links.Index(fact)), ("data-said", $"{fact.Name}: {FactText.InWords(fact.Fact)}"), ("data-said-zh", $"{fact.Key.Path} {at}：{ChineseWords.Of(fact.Fact)}"));
            FactCard.Write(html, fact, links, "h2", isInspector: true);
            html.Close("template");
        }

        return html;
    }

    private static void WriteUnmarked(HtmlWriter html, ShownDocument document)
    {
        int count = document.Unmarked.Length;
        if (count > 0)
        {
            html.Open("p", ("class", "unmarked-choice")).Open("label").Open("input", ("type", "checkbox"), ("class", "unmarked-box")).Text(" ")
                .Say(count == 1 ? "Show the figure that is not marked" : $"Show the {count} figures that are not marked", $"显示 {count} 处未标注的数字").Close("label").Close("p");
        }
    }
}
