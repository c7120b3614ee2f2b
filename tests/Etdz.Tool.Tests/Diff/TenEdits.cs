using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Diff;

namespace Etdz.Tool.Tests.Diff;

/// <summary>An edit of the seeds: what is replaced by what, in all of them.</summary>
/// <param name="Fact">The fact that it changes, as it is named afterwards; null for none.</param>
internal sealed record Edit(Change? Change, string? Fact, params (string From, string To)[] Parts)
{
    public string Apply(string text) => Parts.Aggregate(text, (t, part) => t.Replace(part.From, part.To, StringComparison.Ordinal));

    public override string ToString() => $"{Change} {Fact}";
}

/// <summary>Ten edits, each kind of change once and some by two ways.</summary>
internal static class TenEdits
{
    public static Edit[] All { get; } =
    [
        new(Change.Beyond, "Nation.Trade[2023]", ("[10.1万亿元]", "[10.2万亿元]"), ("[10.1 trillion yuan]", "[10.2 trillion yuan]")),
        new(Change.Beyond, "Zones.Kunming.Name", ("[昆明]{fact=.Name}", "[春城]{fact=.Name}")),
        new(Change.Within, "Nation.LandShare", ("[3%]{fact=.LandShare}", "[2.8%]{fact=.LandShare}")),
        new(Change.Added, "Nation.Inland", ("可见有的城市一次就办了不止一家。", "可见有的城市一次就办了不止一家，内地还有[35家]{fact=.Inland}。")),
        new(Change.Gone, "Zones.Chongqing.PillarIndustries", ("[三个]{fact=.PillarIndustries}", "三个")),
        new(Change.Unit, "Zones.Guangzhou.ForeignInvestment[2023]", ("[超过30亿美元]", "[超过30亿元]"), ("[more than $3 billion]", "[more than 3 billion yuan]")),
        new(Change.Unit, "Zones.Guangzhou.Area", ("[不到500平方公里]", "[不到5万公顷]"), ("[less than 500 square kilometres]", "[less than 50,000 hectares]")),
        new(Change.Period, "JingJinJi.ChainMaps[2024]", ("ChainMaps period=2023", "ChainMaps period=2024")),
        new(Change.Bound, "Zones.Beijing.YizhuangStation.TimeSaved", ("[近一个小时]", "[约一个小时]"), ("[nearly an hour]", "[about an hour]")),
        new(Change.Sources, "Nation.FirstBatch", ("[十四家]{fact=.FirstBatch}", "[14个]{fact=.FirstBatch}")),
    ];

    /// <summary>Puts the seeds into a folder, some edits made.</summary>
    public static void Write(TemporaryFolder folder, string name, params Edit[] edits)
    {
        foreach ((string path, string text) in Repository.Seeds())
        {
            folder.Write(name + path["../seeds".Length..], edits.Aggregate(text, (t, edit) => edit.Apply(t)));
        }
    }
}
