using Etdz.Tool.Documents;
using Etdz.Tool.View.Parts;

namespace Etdz.Tool.View.Pages;

/// <summary>The facts of one path: how they came to be, and how they change from period to period.</summary>
internal static class FamilyPage
{
    public static void Write(HtmlWriter html, Family family, Links links)
    {
        html.Open("article", ("id", Links.Id(family)), ("class", "leaf family")).Open("h1").Raw(FactCard.Breakable(family.Path)).Close("h1");
        KnownFact[] series = family.Series();
        if (series.Length > 0)
        {
            Chart.Write(html, family, series);
        }

        foreach (KnownFact fact in family.Facts)
        {
            html.Open("section", ("id", links.Id(fact)), ("class", "card"));
            FactCard.Write(html, fact, links, "h2", isInspector: false);
            html.Close("section");
        }

        html.Close("article");
    }
}
