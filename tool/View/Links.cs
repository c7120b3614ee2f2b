using System.Globalization;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View;

/// <summary>Where things stand, as seen from a page: in files of their own, or in the one file that holds all.</summary>
/// <param name="site">All there is.</param>
/// <param name="isSingle">Whether all stands in one file.</param>
/// <param name="toRoot">The way from the page's folder to the site's: empty, or <c>../</c>.</param>
internal sealed class Links(Site site, bool isSingle, string toRoot = "")
{
    public const string DocumentFolder = "documents";
    public const string FactFolder = "facts";
    public const string AssetFolder = "assets";
    public const string OverviewFile = "index.html";
    public const string FindingsFile = "findings.html";

    public bool IsSingle => isSingle;

    public Site Site => site;

    public string Overview => isSingle ? "#overview" : toRoot + OverviewFile;

    public string Findings => isSingle ? "#findings" : toRoot + FindingsFile;

    /// <summary>The list of all facts.</summary>
    public string Facts => Overview.Split('#')[0] + "#facts";

    public string Of(Asset asset) => toRoot + AssetFolder + "/" + asset.Name;

    public string Of(ShownDocument document) => isSingle ? "#" + Id(document) : toRoot + DocumentFolder + "/" + Uri.EscapeDataString(document.File);

    public string Of(ShownDocument document, int ordinal) => (isSingle ? "" : Of(document)) + "#" + Id(document, ordinal);

    public string Of(StatedFact stated) => Of(site[stated.Document], stated.Statement.Ordinal);

    public string Of(Family family) => isSingle ? "#" + Id(family) : toRoot + FactFolder + "/" + Uri.EscapeDataString(family.File);

    public string Of(KnownFact fact) => (isSingle ? "" : Of(site[fact])) + "#" + Id(fact);

    public static string Id(ShownDocument document) => "d" + Number(document.Index);

    public static string Id(ShownDocument document, int ordinal) => $"s{Number(document.Index)}-{Number(ordinal)}";

    public static string Id(Family family) => "p" + Number(family.Index);

    public string Id(KnownFact fact) => "f" + Index(fact);

    /// <summary>What a fact is called between the page and its script.</summary>
    public string Index(KnownFact fact) => Number(site.IndexOf(fact));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
