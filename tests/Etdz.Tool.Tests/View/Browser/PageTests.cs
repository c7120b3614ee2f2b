using Microsoft.Playwright;

namespace Etdz.Tool.Tests.View.Browser;

[Collection(ChromiumTests.Name)]
public sealed class PageTests(Chromium chromium)
{
    [ChromiumFact]
    public async Task Search_and_filters_choose_among_the_facts()
    {
        using WrittenSite site = WrittenSite.OfSeeds(withConflict: true);
        await using OpenPage open = await chromium.Open(site["index.html"]);
        IPage page = open.Page;
        ILocator shown = page.Locator(".facts li:visible");
        int all = await shown.CountAsync();
        Assert.True(all > 60);

        await page.FillAsync("input[type=search]", "nation trade");
        Assert.Equal(["Nation.Trade[2023]", "Nation.TradeShare[2023]"], await shown.Locator(".name").AllTextContentsAsync());
        await page.FillAsync("input[type=search]", "10.1万亿元");
        Assert.Equal(["Nation.Trade[2023]"], await shown.Locator(".name").AllTextContentsAsync());
        Assert.Equal($"1 of {all} facts", await page.Locator(".count").InnerTextAsync());

        await page.FillAsync("input[type=search]", "");
        await page.SelectOptionAsync("select[name=kind]", "date");
        Assert.All(await shown.EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.kind)"), k => Assert.Equal("date", k));
        await page.SelectOptionAsync("select[name=kind]", "");
        await page.SelectOptionAsync("select[name=unit]", "CNY");
        await page.SelectOptionAsync("select[name=period]", "2023");
        string[] names = [.. await shown.Locator(".name").AllTextContentsAsync()];
        Assert.Contains("Nation.Trade[2023]", names);
        Assert.All(names, n => Assert.EndsWith("[2023]", n, StringComparison.Ordinal));
        await page.SelectOptionAsync("select[name=unit]", "");
        await page.SelectOptionAsync("select[name=period]", "");
        await page.SelectOptionAsync("select[name=document]", new SelectOptionValue { Label = "summary.facts.md" });
        Assert.Equal(["Nation.Trade[2023]", "Nation.Zones[2022]"], await shown.Locator(".name").AllTextContentsAsync());
        await page.CheckAsync("input[name=faults]");
        Assert.Equal(["Nation.Trade[2023]"], await shown.Locator(".name").AllTextContentsAsync());
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task Of_a_long_list_so_many_are_shown_and_more_when_asked_for()
    {
        using WrittenSite site = WrittenSite.Of(string.Join('\n', Enumerable.Range(0, 450).Select(i => $"[{i}]{{fact=A.F{i}}}")));
        await using OpenPage open = await chromium.Open(site["documents/a.html"]);
        ILocator shown = open.Page.Locator(".facts li");
        Assert.Equal("450 of 450 facts", await open.Page.Locator(".count").InnerTextAsync());
        Assert.Equal(200, await shown.CountAsync());
        await open.Page.Locator(".further").ClickAsync();
        await open.Page.Locator(".further").ClickAsync();
        Assert.Equal(450, await shown.CountAsync());
        Assert.False(await open.Page.Locator(".further").IsVisibleAsync());
        await open.Page.FillAsync("input[type=search]", "A.F44");
        Assert.Equal("11 of 450 facts", await open.Page.Locator(".count").InnerTextAsync());
        await open.Page.Locator(".whole a").ClickAsync();
        await open.Page.WaitForURLAsync("**/index.html#facts");
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task The_page_of_conflicts_names_both_sentences_and_leads_to_them()
    {
        using WrittenSite site = WrittenSite.OfSeeds(withConflict: true);
        await using OpenPage open = await chromium.Open(site["findings.html"]);
        ILocator finding = open.Page.Locator(".finding", new() { HasTextString = "rounding cannot explain" }).First;
        Assert.Contains("9.8万亿元", await finding.Locator("mark").AllInnerTextsAsync());
        Assert.Contains(await finding.Locator("mark").AllInnerTextsAsync(), m => m.StartsWith("10.1", StringComparison.Ordinal));
        LocatorBoundingBoxResult left = (await finding.Locator(".beside > div").Nth(0).BoundingBoxAsync())!;
        LocatorBoundingBoxResult right = (await finding.Locator(".beside > div").Nth(1).BoundingBoxAsync())!;
        Assert.Equal(left.Y, right.Y);
        Assert.True(right.X > left.X + left.Width);
        await finding.Locator("a", new() { HasTextString = "摘要" }).ClickAsync();
        await open.Page.WaitForURLAsync("**/documents/summary.html#s*");
        Assert.Equal("9.8万亿元", await open.Page.Locator(":target.at-fault").InnerTextAsync());
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task A_chart_is_drawn_with_its_bounds_and_in_the_dark_in_other_colours()
    {
        using WrittenSite site = WrittenSite.OfSeeds(withConflict: true);
        await using OpenPage open = await chromium.Open(site["facts/Nation.Zones.html"]);
        await open.Page.Locator(".chart canvas").WaitForAsync();
        string light = await Drawn(open.Page);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await open.Page.WaitForFunctionAsync("light => document.querySelector('.chart canvas')?.toDataURL() !== light", light);
        Assert.True(light.Length > 2000);
        Assert.Equal(3, await open.Page.Locator(".chart tbody tr").CountAsync());
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task In_the_dark_the_page_is_dark()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage light = await chromium.Open(site["documents/seeds-nation.html"]);
        await using OpenPage dark = await chromium.Open(site["documents/seeds-nation.html"], scheme: ColorScheme.Dark);
        Assert.True(await Brightness(light.Page) > 240);
        Assert.True(await Brightness(dark.Page) < 40);
        dark.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task A_chinese_browser_gets_a_chinese_interface_and_the_prose_stays_as_it_is()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage open = await chromium.Open(site["documents/seeds-en-forty-years.html"], locale: "zh-CN");
        IPage page = open.Page;
        Assert.Equal("zh-CN", await page.EvaluateAsync<string>("document.documentElement.lang"));
        Assert.Equal("文档", await page.Locator(".top a").First.InnerTextAsync());
        Assert.Equal("搜索事实", await page.Locator("input[type=search]").GetAttributeAsync("placeholder"));
        await page.Locator("main a.fact", new() { HasTextString = "10.1 trillion yuan" }).HoverAsync();
        string text = await page.Locator("#inspector").InnerTextAsync();
        Assert.Contains("10.1万亿元（10.05万亿至10.15万亿）", text, StringComparison.Ordinal);
        Assert.Contains("时期", text, StringComparison.Ordinal);
        Assert.Contains("Goods worth 10.1 trillion yuan", text, StringComparison.Ordinal);
        Assert.Contains("The idea was modest", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task Figures_that_nobody_marked_are_shown_on_demand()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage open = await chromium.Open(site["documents/seeds-nation.html"]);
        ILocator unmarked = open.Page.Locator(".unmarked").First;
        string before = await unmarked.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
        await open.Page.Locator(".unmarked-choice input").CheckAsync();
        Assert.NotEqual(before, await unmarked.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        await open.Page.Locator(".unmarked-choice input").UncheckAsync();
        Assert.Equal(before, await unmarked.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
    }

    [ChromiumFact]
    public async Task One_file_holds_all_and_shows_a_part_at_a_time()
    {
        using WrittenSite site = WrittenSite.OfSeeds(withConflict: true, "--single");
        await using OpenPage open = await chromium.Open(site["index.html"]);
        IPage page = open.Page;
        ILocator leaves = page.Locator(".leaf:visible");
        Assert.Equal("Documents", await leaves.Locator("h1").InnerTextAsync());
        await page.Locator(".documents a", new() { HasTextString = "Forty years" }).ClickAsync();
        await page.Locator("main a.fact:visible", new() { HasTextString = "10.1 trillion yuan" }).ClickAsync();
        await page.Locator("#inspector .more a").ClickAsync();
        await page.WaitForURLAsync("**/index.html#f*");
        Assert.Equal("Nation.Trade", await leaves.Locator("h1").InnerTextAsync());
        await page.Locator(".top a").Nth(2).ClickAsync();
        Assert.Equal("Conflicts and broken rules", await leaves.Locator("h1").InnerTextAsync());
        await page.GotoAsync(page.Url.Split('#')[0] + "#" + await page.Locator(".family", new() { HasTextString = "Nation.Zones" }).First.GetAttributeAsync("id"));
        await page.Locator(".leaf:visible .chart canvas").WaitForAsync();
        Assert.Equal(1, await leaves.CountAsync());
        open.MustHaveBeenQuiet();
    }

    [ChromiumTheory]
    [InlineData("a.html", false)]
    [InlineData("index.html", true)]
    public async Task A_hostile_document_runs_nothing_and_asks_for_nothing(string page, bool isSingle)
    {
        using WrittenSite site = WrittenSite.Of(PageSafetyTests.Hostile, isSingle ? ["--single"] : []);
        foreach (string file in isSingle ? [page] : new[] { "documents/" + page, "index.html", "findings.html", "facts/A.B.html", "facts/A.Words.html" })
        {
            await using OpenPage open = await chromium.Open(site[file] + (isSingle ? "#d0" : ""));
            foreach (ILocator figure in await open.Page.Locator("main a.fact:visible").AllAsync())
            {
                await figure.HoverAsync();
            }

            Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.querySelectorAll('img, iframe, object, embed').length"));
            Assert.False(await open.Page.EvaluateAsync<bool>("[...document.querySelectorAll('*')].some(e => [...e.attributes].some(a => a.name.startsWith('on')))"));
            open.MustHaveBeenQuiet();
        }
    }

    [ChromiumFact]
    public async Task The_policy_would_stop_what_got_through()
    {
        using WrittenSite site = WrittenSite.Of("[9家]{fact=A.B}\n");
        await using OpenPage open = await chromium.Open(site["documents/a.html"]);
        string ran = await open.Page.EvaluateAsync<string>("""
            async () => {
              const stopped = [];
              document.addEventListener("securitypolicyviolation", e => stopped.push(e.effectiveDirective));
              document.body.insertAdjacentHTML("beforeend", "<img src='http://127.0.0.1:9/x.png' onerror='window.ran = 1'><div style='color: red'></div>");
              const script = document.createElement("script");
              script.textContent = "window.ran = 1";
              document.body.append(script);
              await new Promise(r => setTimeout(r, 300));
              return (window.ran ?? "nothing") + " " + [...new Set(stopped)].sort().join();
            }
            """);
        Assert.Equal("nothing img-src,script-src-elem,style-src-attr", ran.Replace("script-src-attr,", "", StringComparison.Ordinal));
    }

    [ChromiumTheory]
    [InlineData("index.html", ColorScheme.Light, 1400)]
    [InlineData("index.html", ColorScheme.Dark, 400)]
    [InlineData("findings.html", ColorScheme.Light, 1400)]
    [InlineData("findings.html", ColorScheme.Dark, 400)]
    [InlineData("documents/seeds-topics-openness.html", ColorScheme.Light, 1400)]
    [InlineData("documents/seeds-topics-openness.html", ColorScheme.Dark, 1400)]
    [InlineData("documents/summary.html", ColorScheme.Light, 400)]
    [InlineData("documents/summary.html", ColorScheme.Dark, 400)]
    [InlineData("facts/Nation.Zones.html", ColorScheme.Light, 1400)]
    [InlineData("facts/Nation.Zones.html", ColorScheme.Dark, 400)]
    public async Task Axe_finds_nothing_to_mend(string file, ColorScheme scheme, int width)
    {
        using WrittenSite site = WrittenSite.OfSeeds(withConflict: true);
        await using OpenPage open = await chromium.Open(site[file], width, scheme);
        await open.MustBeAccessible();
        if (file.StartsWith("documents", StringComparison.Ordinal))
        {
            await open.Page.Locator("main a.fact").First.ClickAsync();
            await open.MustBeAccessible();
            await open.Page.Locator(".unmarked-choice input").CheckAsync();
            await open.MustBeAccessible();
        }

        open.MustHaveBeenQuiet();
    }

    private static Task<string> Drawn(IPage page) => page.EvaluateAsync<string>("document.querySelector('.chart canvas').toDataURL()");

    private static Task<int> Brightness(IPage page) => page.EvaluateAsync<int>("Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number))");
}
