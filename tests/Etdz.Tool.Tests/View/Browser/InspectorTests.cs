using Microsoft.Playwright;

namespace Etdz.Tool.Tests.View.Browser;

[Collection(ChromiumTests.Name)]
public sealed class InspectorTests(Chromium chromium)
{
    private const string Openness = "documents/seeds-topics-openness.html";

    [ChromiumFact]
    public async Task Pointing_at_a_figure_opens_the_inspector_and_shows_what_it_states()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage open = await chromium.Open(site[Openness]);
        ILocator inspector = open.Page.Locator("#inspector");
        Assert.False(await inspector.IsVisibleAsync());
        await open.Page.Locator("main a.fact", new() { HasTextString = "10.1万亿元" }).HoverAsync();
        Assert.True(await inspector.IsVisibleAsync());
        string text = await inspector.InnerTextAsync();
        foreach (string part in new[] { "Nation.Trade", "2023", "10.1 trillion CNY, rounded (10.05 to 10.15 trillion)", "money", "Nation.Trade.In2023.Cny", "2 statements", "Goods worth 10.1 trillion yuan" })
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }

        Assert.True(await inspector.Locator("svg.bound .whole").CountAsync() >= 3);
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task The_keyboard_opens_it_goes_in_copies_the_code_and_comes_back()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage open = await chromium.Open(site[Openness]);
        IPage page = open.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        string figure = await Focused(page);
        Assert.True(await page.Locator("#inspector").IsVisibleAsync());
        Assert.NotEqual("", await page.Locator("#said").TextContentAsync());

        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("inspector", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Copy", await Focused(page));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#inspector .copy", new() { HasTextString = "Copied" }).WaitForAsync();
        Assert.Equal("Copied", await page.Locator("#said").TextContentAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(figure, await Focused(page));
        Assert.False(await page.Locator("#inspector").IsVisibleAsync());
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task Its_links_lead_to_the_sentences_and_to_the_facts_page()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage open = await chromium.Open(site[Openness]);
        await open.Page.Locator("main a.fact", new() { HasTextString = "10.1万亿元" }).HoverAsync();
        await open.Page.Locator("#inspector .source a", new() { HasTextString = "Forty years" }).ClickAsync();
        await open.Page.WaitForURLAsync("**/seeds-en-forty-years.html#s*");
        Assert.Equal("10.1 trillion yuan", await open.Page.Locator(":target").InnerTextAsync());
        await open.Page.Locator(":target").ClickAsync();
        await open.Page.Locator("#inspector .more a").ClickAsync();
        await open.Page.WaitForURLAsync("**/facts/Nation.Trade.html#f*");
        Assert.Equal("Nation.Trade", await open.Page.Locator("h1").InnerTextAsync());
        open.MustHaveBeenQuiet();
    }

    [ChromiumFact]
    public async Task On_a_narrow_screen_it_opens_below()
    {
        using WrittenSite site = WrittenSite.OfSeeds();
        await using OpenPage open = await chromium.Open(site[Openness], width: 400);
        await open.Page.Locator("main a.fact").First.ClickAsync();
        LocatorBoundingBoxResult box = (await open.Page.Locator("#inspector").BoundingBoxAsync())!;
        Assert.Equal(400, box.Width);
        Assert.Equal(860, box.Y + box.Height, 1.0);
        open.MustHaveBeenQuiet();
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");
}
