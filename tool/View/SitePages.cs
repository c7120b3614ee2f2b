using Etdz.Tool.Documents;
using Etdz.Tool.View.Pages;
using Etdz.Tool.View.Parts;

namespace Etdz.Tool.View;

/// <summary>A file of the site.</summary>
/// <param name="Path">In the folder, with <c>/</c>.</param>
internal sealed record SitePage(string Path, string Html);

/// <summary>Makes the pages.</summary>
internal static class SitePages
{
    /// <param name="isLive">Whether pages load themselves again when a document is saved.</param>
    public static SitePage[] Of(Site site, bool isSingle, bool isLive = false) => isSingle ? [Single(site, isLive)] : Many(site, isLive);

    private static SitePage[] Many(Site site, bool isLive)
    {
        int documents = site.Documents.Length;
        var pages = new SitePage[documents + site.Families.Length + 2];
        Work.Each(pages.Length, i => pages[i] = i switch
        {
            0 => Overview(site, isLive),
            1 => Findings(site, isLive),
            _ when i < documents + 2 => Document(site, site.Documents[i - 2], isLive),
            _ => Of(site, site.Families[i - 2 - documents], isLive),
        });
        return pages;
    }

    private static SitePage Overview(Site site, bool isLive)
    {
        var links = new Links(site, isSingle: false);
        HtmlWriter main = new(), side = new();
        OverviewPage.Write(main, links);
        FactList.Write(side, site.Corpus.Facts, links, null);
        return new(Links.OverviewFile, new PageFrame(links, "Documents and facts") { Side = side, IsLive = isLive }.Wrap(main));
    }

    private static SitePage Findings(Site site, bool isLive)
    {
        var links = new Links(site, isSingle: false);
        var main = new HtmlWriter();
        FindingsPage.Write(main, links);
        return new(Links.FindingsFile, new PageFrame(links, "Conflicts and broken rules") { IsLive = isLive }.Wrap(main));
    }

    private static SitePage Document(Site site, ShownDocument document, bool isLive)
    {
        var links = new Links(site, isSingle: false, "../");
        HtmlWriter main = new(), side = new();
        KnownFact[] facts = DocumentPage.FactsOf(document, site);
        DocumentPage.Write(main, document, links);
        FactList.Write(side, facts, links, document);
        return new(
            $"{Links.DocumentFolder}/{document.File}",
            new PageFrame(links, document.Title, document.Source.Scan.FrontMatter.Lang) { Side = side, Cards = DocumentPage.Cards(facts, links), IsLive = isLive }.Wrap(main));
    }

    private static SitePage Of(Site site, Family family, bool isLive)
    {
        var links = new Links(site, isSingle: false, "../");
        var main = new HtmlWriter();
        FamilyPage.Write(main, family, links);
        return new($"{Links.FactFolder}/{family.File}", new PageFrame(links, family.Path) { HasCharts = family.Series().Length > 0, IsLive = isLive }.Wrap(main));
    }

    private static SitePage Single(Site site, bool isLive)
    {
        var links = new Links(site, isSingle: true);
        HtmlWriter main = new(), side = new();
        OverviewPage.Write(main, links);
        FindingsPage.Write(main, links);
        foreach (ShownDocument document in site.Documents)
        {
            DocumentPage.Write(main, document, links);
        }

        foreach (Family family in site.Families)
        {
            FamilyPage.Write(main, family, links);
        }

        FactList.Write(side, site.Corpus.Facts, links, null);
        bool hasCharts = site.Families.Any(f => f.Series().Length > 0);
        return new(Links.OverviewFile, new PageFrame(links, "Documents and facts")
        {
            Side = side,
            Cards = DocumentPage.Cards(site.Corpus.Facts, links),
            HasCharts = hasCharts,
            IsLive = isLive,
        }.Wrap(main));
    }
}
