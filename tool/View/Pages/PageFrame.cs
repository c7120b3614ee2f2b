namespace Etdz.Tool.View.Pages;

/// <summary>What surrounds every page: its head with the content security policy, and the way to the other pages.</summary>
/// <param name="Links">As seen from the page.</param>
/// <param name="Title">Of the page.</param>
/// <param name="Lang">The language of its prose; null where it has none of its own.</param>
internal sealed record PageFrame(Links Links, string Title, string? Lang = null)
{
    /// <summary>What stands beside the main part; null where nothing does.</summary>
    public HtmlWriter? Side { get; init; }

    /// <summary>What the inspector can show, as templates; null where it has no place.</summary>
    public HtmlWriter? Cards { get; init; }

    /// <summary>The page itself, where one can go to it from every page.</summary>
    public string? Self { get; init; }

    public bool HasCharts { get; init; }

    /// <summary>Whether the page loads itself again when a document is saved.</summary>
    public bool IsLive { get; init; }

    public string Wrap(HtmlWriter main)
    {
        Asset[] styles = HasCharts ? [Asset.SiteStyle, Asset.PlotStyle] : [Asset.SiteStyle];
        List<Asset> scripts = HasCharts ? [Asset.PlotScript, Asset.SiteScript, Asset.ChartScript] : [Asset.SiteScript];
        if (IsLive)
        {
            scripts.Add(Asset.ReloadScript);
        }

        HtmlWriter html = new HtmlWriter().Raw("<!DOCTYPE html>\n").Open("html", ("lang", "en")).Open("head").Raw("<meta charset=\"utf-8\">");
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(styles, scripts)));
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">");
        html.Raw("<link rel=\"icon\" href=\"data:,\">").Element("title", Title);
        foreach (Asset style in styles)
        {
            if (Links.IsSingle)
            {
                html.Raw("<style>").Raw(style.Text).Raw("</style>");
            }
            else
            {
                html.Open("link", ("rel", "stylesheet"), ("href", Links.Of(style)));
            }
        }

        html.Close("head").Open("body", ("data-single", Links.IsSingle ? "" : null));
        WriteTop(html);
        html.Open("div", ("class", "sheet" + (Side is null ? "" : " with-side") + (Cards is null ? "" : " with-margin")));
        if (Side is not null)
        {
            html.Open("aside", ("class", "side"), ("aria-label", "Facts"), ("data-zh-label", "事实")).Open("details", ("open", "")).Say("Facts", "事实", "summary").Raw(Side).Close("details").Close("aside");
        }

        html.Open("main", ("id", "main"), ("lang", Lang), ("tabindex", "-1")).Raw(main).Close("main");
        if (Cards is not null)
        {
            html.Open("aside", ("class", "margin"), ("aria-label", "What a figure states"), ("data-zh-label", "数字所陈述的")).Say("Point at a marked figure, or go to it with Tab, to see what it states.", "指向划线的数字，或用 Tab 键移到它上面，即可看到它陈述的事实。", "p", "hint");
            html.Open("section", ("id", "inspector"), ("role", "dialog"), ("aria-label", "Fact"), ("data-zh-label", "事实"), ("tabindex", "-1"), ("hidden", "")).Close("section").Close("aside").Raw(Cards);
        }

        html.Close("div").Open("p", ("id", "said"), ("class", "unseen"), ("aria-live", "polite")).Close("p");
        foreach (Asset script in scripts)
        {
            html.Open("script", ("src", Links.IsSingle ? null : Links.Of(script))).Raw(Links.IsSingle ? script.Text : "").Close("script");
        }

        return html.Raw("</body></html>\n").ToString();
    }

    private void WriteTop(HtmlWriter html)
    {
        int count = Links.Site.Findings.Count;
        html.Open("a", ("class", "skip"), ("href", "#main")).Say("Skip to the text", "跳到正文").Close("a").Open("header", ("class", "top")).Open("nav", ("aria-label", "Pages"), ("data-zh-label", "页面"));
        html.Open("a", ("href", Links.Overview), ("aria-current", IsAt(Links.Overview))).Say("Documents", "文档").Close("a");
        html.Open("a", ("href", Links.Facts)).Say("Facts", "事实").Text(" ").Open("span", ("class", "number")).Text(Links.Site.Corpus.Facts.Count).Close("span").Close("a");
        html.Open("a", ("href", Links.Findings), ("class", count > 0 ? "has-faults" : null), ("aria-current", IsAt(Links.Findings))).Say("Conflicts and broken rules", "冲突与不成立的规则").Text(" ").Open("span", ("class", "number")).Text(count).Close("span").Close("a");
        html.Close("nav").Close("header");
    }

    private string? IsAt(string target) => target == Self ? "page" : null;

    private string Policy(Asset[] styles, List<Asset> scripts) =>
        "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'"
        + "; style-src " + (Links.IsSingle ? string.Join(' ', styles.Select(s => s.Hash)) : "'self'")
        + "; script-src " + (Links.IsSingle ? string.Join(' ', scripts.Select(s => s.Hash)) : "'self'")
        + (IsLive ? "; connect-src 'self'" : "");
}
