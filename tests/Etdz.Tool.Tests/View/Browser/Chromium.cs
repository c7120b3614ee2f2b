using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Etdz.Tool.Tests.View.Browser;

/// <summary>A test that needs a real Chromium: where there is none it is skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.Missing;
}

/// <inheritdoc cref="ChromiumFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.Missing;
}

/// <summary>The browser of all tests that need one.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why the tests are skipped; null where they are not.</summary>
    public static string? Missing => Program is null ? "no Chromium: install Debian's 'chromium', or name one in ETDZ_CHROMIUM" : null;

    private static string? Program { get; } = Find();

    public async Task InitializeAsync()
    {
        if (Program is not null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, ChromiumSandbox = false, Timeout = 120_000 });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a file, in a window of its own.</summary>
    internal async Task<OpenPage> Open(string address, int width = 1400, ColorScheme scheme = ColorScheme.Light, string locale = "en-US")
    {
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 600 ? 860 : 960 },
            ColorScheme = scheme,
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        var page = new OpenPage(context, await context.NewPageAsync());
        string[] parts = address.Split('#');
        await page.Go(new Uri(parts[0]).AbsoluteUri + string.Concat(parts.Skip(1).Select(p => "#" + p)));
        return page;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ETDZ_CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        return Array.Find(Usual, File.Exists);
    }
}

[CollectionDefinition(Name)]
public sealed class ChromiumTests : ICollectionFixture<Chromium>
{
    public const string Name = "Chromium";
}

/// <summary>A page in a browser that keeps an account of all that it asks for and complains about.</summary>
internal sealed class OpenPage(IBrowserContext context, IPage page) : IAsyncDisposable
{
    private readonly List<string> _asked = [];
    private readonly List<string> _complaints = [];

    public IPage Page => page;

    public async Task Go(string address)
    {
        page.Request += (_, request) => _asked.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) =>
        {
            _complaints.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        await page.GotoAsync(address);
    }

    /// <summary>Nothing was asked for but the pages themselves and our own files beside them, and nobody complained.</summary>
    public void MustHaveBeenQuiet()
    {
        Assert.Empty(_complaints);
        Assert.All(_asked, a => Assert.True(a.StartsWith("file:///", StringComparison.Ordinal) && (a.Split('#')[0].EndsWith(".html", StringComparison.Ordinal) || a.Contains("/out/assets/", StringComparison.Ordinal)) || a == "data:,", a));
    }

    public async Task MustBeAccessible()
    {
        MustHaveBeenQuiet();
        AxeResult result = await page.RunAxe();

        // Axe itself asks for the style sheets, and the page's policy refuses that.
        _complaints.Clear();
        Assert.NotEmpty(result.Passes);
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help}\n  " + string.Join("\n  ", v.Nodes.Take(3).Select(n => n.Html)))));
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
