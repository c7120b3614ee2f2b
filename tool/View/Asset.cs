using System.Security.Cryptography;
using System.Text;

namespace Etdz.Tool.View;

/// <summary>A style sheet or a script that stands inside the pages: they ask for nothing from anywhere.</summary>
/// <param name="Text">As it stands between the tags.</param>
/// <param name="Hash">Of the text, as a content security policy names it (CSP level 3, 2.3.1).</param>
internal sealed record Asset(string Text, string Hash)
{
    private static readonly Dictionary<string, Asset> Read = new(StringComparer.Ordinal);

    public static Asset SiteStyle => Of("site.css");

    public static Asset SiteScript => Of("site.js");

    /// <summary>uPlot 1.6.32, as its package on npm has it.</summary>
    public static Asset PlotStyle => Of("uPlot.min.css");

    /// <inheritdoc cref="PlotStyle"/>
    public static Asset PlotScript => Of("uPlot.iife.min.js");

    /// <summary>uPlot's licence, MIT: it goes where uPlot goes.</summary>
    public static Asset PlotLicence => Of("LICENSE");

    /// <summary>Draws our charts with uPlot.</summary>
    public static Asset ChartScript => Of("chart.js");

    /// <summary>Loads the page again when a document was saved.</summary>
    public static Asset ReloadScript => Of("reload.js");

    private static Asset Of(string name)
    {
        lock (Read)
        {
            if (!Read.TryGetValue(name, out Asset? asset))
            {
                using Stream stream = typeof(Asset).Assembly.GetManifestResourceStream("View/" + name)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                string text = reader.ReadToEnd().ReplaceLineEndings("\n");
                Read.Add(name, asset = new(text, "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'"));
            }

            return asset;
        }
    }
}
