using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Documents;
using Etdz.Tool.View;

namespace Etdz.Tool.Tests.View;

/// <summary>Pages made in memory, and what tests ask of them.</summary>
internal static partial class Pages
{
    public const string Conflict = "---\ntitle: 摘要\nlang: zh\n---\n# 摘要\n\n2023年，全国经开区进出口总额为[9.8万亿元]{fact=Nation.Trade period=2023}。2022年有[217家]{fact=Nation.Zones period=2022}。\n";

    public static Site SiteOf(params (string Path, string Text)[] documents) => new(Corpus.Of(documents.Select(d => SourceDocument.Read(d.Path, d.Text))));

    public static Site Seeds() => SiteOf(Repository.Seeds());

    /// <summary>The page of the only document, from its article's begin to its end.</summary>
    public static string Article(string text, string path = "a.facts.md") => MainOf(SitePages.Of(SiteOf((path, text)), isSingle: false).Single(p => p.Path.StartsWith("documents/", StringComparison.Ordinal)).Text);

    public static string MainOf(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];

    /// <summary>Every target of a link, as the browser has it.</summary>
    public static IEnumerable<string> Targets(string html) => Target().Matches(html).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value));

    public static HashSet<string> Ids(string html) => [.. Id().Matches(html).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value))];

    public static string HashOf(string text) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'";

    [GeneratedRegex("(?: href=|\"href\":)\"([^\"]*)\"")]
    private static partial Regex Target();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();
}
