using Etdz.Tool.Documents;
using Etdz.Tool.View.Pages;
using Etdz.Tool.View.Parts;

namespace Etdz.Tool.View;

/// <summary>A file of the site, made when somebody wants it: thousands need not be in memory at once.</summary>
/// <param name="Path">In the folder, with <c>/</c>.</param>
/// <param name="Make">What stands in it.</param>
internal sealed record SitePage(string Path, Func<string> Make)
{
    public string Text => Make();
}

/// <summary>Makes the pages.</summary>
internal static class SitePages
{
    /// <param name="isLive">Whether pages load themselves again when a document is saved.</param>
    public static SitePage[] Of(Site site, bool isSingle, bool isLive = false) => isSingle ? [new(Links.OverviewFile, () => Single(site, isLive))] :
    [
        new(Links.OverviewFile, () => Overview(site, isLive)),
        new(Links.FindingsFile, () => Findings(site, isLive)),
        .. site.Documents.Select(d => new SitePage($"{Links.DocumentFolder}/{d.File}", () => Document(site, d, isLive))),
        .. site.Families.Select(f => new SitePage($"{Links.FactFolder}/{f.File}", () => Of(site, f, isLive))),
        .. Asset.All.Append(Asset.ReloadScript).Where(a => isLive || a != Asset.ReloadScript).Select(a => new SitePage($"{Links.AssetFolder}/{a.Name}", () => a.Text)),
    ];

    private static string Overview(Site site, bool isLive)
    {
        var links = new Links(site, isSingle: false);
        HtmlWriter main = new(), side = new();
        OverviewPage.Write(main, links);
        FactList.Write(side, site.Corpus.Facts, links, null);
        return new PageFrame(links, "Documents and facts") { Self = links.Overview, Side = side, IsLive = isLive }.Wrap(main);
    }

    private static string Findings(Site site, bool isLive)
    {
        var links = new Links(site, isSingle: false);
        var main = new HtmlWriter();
        FindingsPage.Write(main, links);
        return new PageFrame(links, "Conflicts and broken rules") { Self = links.Findings, IsLive = isLive }.Wrap(main);
    }

    private static string Document(Site site, ShownDocument document, bool isLive)
    {
        var links = new Links(site, isSingle: false, "../");
        HtmlWriter main = new(), side = new();
        KnownFact[] facts = DocumentPage.FactsOf(document, site);
        DocumentPage.Write(main, document, links);
        FactList.Write(side, facts, links, document);
        return new PageFrame(links, document.Title, document.Source.Scan.FrontMatter.Lang) { Side = side, Cards = DocumentPage.Cards(facts, links), IsLive = isLive }.Wrap(main);
    }

    private static string Of(Site site, Family family, bool isLive)
    {
        var links = new Links(site, isSingle: false, "../");
        var main = new HtmlWriter();
        FamilyPage.Write(main, family, links);
        return new PageFrame(links, family.Path) { HasCharts = family.Series().Length > 0, IsLive = isLive }.Wrap(main);
    }

    private static string Single(Site site, bool isLive)
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
        return new PageFrame(links, "Documents and facts")
        {
            Side = side,
            Cards = DocumentPage.Cards(site.Corpus.Facts, links),
            HasCharts = hasCharts,
            IsLive = isLive,
        }.Wrap(main);
    }
}
