using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Model.Coverage;

/// <summary>What coverage finds in the seeds, against what a careful reader wrote down beforehand.</summary>
public sealed class SeedCoverageTests
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["nation"] = ["2024年", "四十年", "2024年"],
        ["jing-jin-ji"] = ["2024年", "六条", "2023年", "2024年8月"],
        ["openness"] = ["2023年", "2023年"],
        ["service"] = ["2024年"],
        ["east"] = ["三座", "三家"],
    };

    public static TheoryData<string> Names() => [.. Repository.Seeds().Select(s => Name(s.Path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_is_read_as_a_careful_reader_reads_it(string name)
    {
        string seed = UnmarkedFigures.Asking(Repository.Seeds().Single(s => Name(s.Path) == name).Text.Replace("coverage: complete\n", "", StringComparison.Ordinal));
        Assert.Equal(Expected.GetValueOrDefault(name, []), UnmarkedFigures.In(seed).Select(f => seed[f.Span.Start..f.Span.End]));
    }

    [Fact]
    public void One_seed_asks_for_complete_coverage_and_has_it()
    {
        string[] asking = [.. Repository.Seeds().Where(s => s.Text.Contains("\ncoverage: complete\n", StringComparison.Ordinal)).Select(s => Name(s.Path))];
        Assert.Contains("first-zone", asking);
        Assert.DoesNotContain("ETDZ0601", new Project(Repository.Seeds()).RunOnce().Ids);

        // It is the marks that make it so.
        string bare = Repository.Seeds().Single(s => Name(s.Path) == "first-zone").Text.Replace("{.plain}", "", StringComparison.Ordinal);
        Assert.Equal(["2024年", "九月"], UnmarkedFigures.In(bare).Select(f => bare[f.Span.Start..f.Span.End]));
    }

    private static string Name(string path) => Path.GetFileName(path).Replace(".facts.md", "", StringComparison.Ordinal);
}
