using System.Security.Cryptography;
using System.Text;

namespace Etdz.Tool.View;

/// <summary>A style sheet or a script of the pages: a file beside them, or between tags where all is in one file.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Text">All of it.</param>
/// <param name="Hash">Of the text, as a content security policy names it (CSP level 3, 2.3.1).</param>
internal sealed record Asset(string Name, string Text, string Hash)
{
    private static readonly Dictionary<string, Asset> Read = new(StringComparer.Ordinal);

    public static Asset SiteStyle => Of("site.css");

    public static Asset SiteScript => Of("site.js");

    /// <summary>uPlot 1.6.32, as its package on npm has it.</summary>
    public static Asset PlotStyle => Of("uPlot.min.css");

    /// <inheritdoc cref="PlotStyle"/>
    /// <remarks>Its licence, MIT, goes where it goes.</remarks>
    public static Asset PlotScript => Of("uPlot.iife.min.js", licence: "LICENSE");

    /// <summary>Draws our charts with uPlot.</summary>
    public static Asset ChartScript => Of("chart.js");

    /// <summary>Loads the page again when a document was saved.</summary>
    public static Asset ReloadScript => Of("reload.js");

    /// <summary>All that pages in a folder may ask for, but <see cref="ReloadScript"/>.</summary>
    public static Asset[] All => [SiteStyle, SiteScript, PlotStyle, PlotScript, ChartScript];

    private static Asset Of(string name, string? licence = null)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(name, out Asset? asset))
            {
                string text = (licence is null ? "" : "/*\n" + TextOf(licence) + "*/\n") + TextOf(name);
                Read.Add(name, asset = new(name, text, "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'"));
            }

            return asset;
        }
    }

    private static string TextOf(string name)
    {
        using Stream stream = typeof(Asset).Assembly.GetManifestResourceStream("View/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
