using Etdz.Generator.Text;

namespace Etdz.Tool.View.Pages;

/// <summary>All documents.</summary>
internal static class OverviewPage
{
    public static void Write(HtmlWriter html, Links links)
    {
        Site site = links.Site;
        int documents = site.Documents.Length;
        int facts = site.Corpus.Facts.Count;
        int statements = site.Corpus.Facts.Sum(f => f.Statements.Count);
        html.Open("article", ("id", "overview"), ("class", "leaf overview")).Say("Documents", "文档", "h1");
        html.Say($"{Count(documents, "document")} with {Count(facts, "fact")} in {Count(statements, "statement")}.", $"{documents} 篇文档，{statements} 处陈述，{facts} 条事实。", "p");
        html.Open("ul", ("class", "documents"));
        foreach (ShownDocument document in site.Documents)
        {
            FrontMatter front = document.Source.Scan.FrontMatter;
            html.Open("li").Open("a", ("href", links.Of(document)), ("lang", front.Lang)).Text(document.Title).Close("a").Open("p", ("class", "source"));
            html.Text(string.Join(" · ", new[] { front.Author, front.Publisher, front.Published, document.Path }.Where(s => !string.IsNullOrEmpty(s)))).Text(" · ");
            html.Say(Count(document.Annotations.Length, "statement"), $"{document.Annotations.Length} 处陈述");
            int faults = site.FaultsIn(document);
            if (faults > 0)
            {
                html.Text(" · ").Open("a", ("href", links.Findings), ("class", "has-faults")).Say(Count(faults, "finding"), $"{faults} 个问题").Close("a");
            }

            html.Close("p").Close("li");
        }

        html.Close("ul").Close("article");
    }

    private static string Count(int count, string name) => FormattableString.Invariant($"{count} {name}{(count == 1 ? "" : "s")}");
}
