using Etdz.Generator.Tests.Hosting;
using Microsoft.Playwright;

namespace Etdz.Tool.Tests.View.Browser;

/// <summary>
/// The look of the pages: nothing may be wider than the screen. Where <c>ETDZ_PICTURES</c> names a folder, a picture of each is put there, to be looked at;
/// with <c>UPDATE=1</c> those of <c>docs/pictures</c> are made anew.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class PictureTests(Chromium chromium)
{
    private static readonly string[] OfDocs = ["document-1400-light", "document-400-dark", "conflicts-1400-dark"];

    [ChromiumTheory]
    [InlineData("document", "documents/seeds-topics-openness.html", "10.1万亿元")]
    [InlineData("english", "documents/seeds-en-forty-years.html", "10.1 trillion yuan")]
    [InlineData("conflicts", "findings.html", null)]
    [InlineData("overview", "index.html", null)]
    [InlineData("fact", "facts/Nation.Zones.html", null)]
    public async Task No_page_is_wider_than_its_screen_and_each_has_its_picture(string name, string file, string? figure)
    {
        using var folder = new TemporaryFolder();
        string pictures = Environment.GetEnvironmentVariable("ETDZ_PICTURES") is { Length: > 0 } chosen ? Directory.CreateDirectory(chosen).FullName : folder.Path;
        using WrittenSite site = WrittenSite.OfSeeds(withConflict: true);
        foreach (int width in new[] { 1400, 400 })
        {
            foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using OpenPage open = await chromium.Open(site[file], width, scheme);
                if (figure is not null)
                {
                    ILocator found = open.Page.Locator("main a.fact", new() { HasTextString = figure });
                    await found.EvaluateAsync("e => e.scrollIntoView({ block: 'center' })");
                    await found.ClickAsync();
                }

                Assert.Equal(width, await open.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, innerWidth)"));
                string title = $"{name}-{width}-{scheme}".ToLowerInvariant();
                byte[] picture = await open.Page.ScreenshotAsync(new() { Path = Path.Combine(pictures, title + ".png") });
                if (Environment.GetEnvironmentVariable("UPDATE") == "1" && OfDocs.Contains(title))
                {
                    await open.Page.ScreenshotAsync(new() { Path = Repository.PathOf("docs", "pictures", title + ".png"), Clip = new() { Width = width, Height = width < 600 ? 860 : name == "document" ? 820 : 460 } });
                }

                Assert.True(picture.Length > 10_000);
                open.MustHaveBeenQuiet();
            }
        }
    }
}
