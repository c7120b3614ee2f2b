using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Model.Coverage;

/// <summary>What coverage finds in the seeds, against what a careful reader wrote down beforehand.</summary>
public sealed class SeedCoverageTests
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["nation"] = [],
    };

    public static TheoryData<string> Names() => [.. Repository.Seeds().Select(s => Name(s.Path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_is_read_as_a_careful_reader_reads_it(string name)
    {
        string seed = UnmarkedFigures.Asking(Repository.Seeds().Single(s => Name(s.Path) == name).Text.Replace("coverage: complete\n", "", StringComparison.Ordinal));
        Assert.Equal(Expected.GetValueOrDefault(name, []), UnmarkedFigures.In(seed).Select(f => seed[f.Span.Start..f.Span.End]));
    }

    private static string Name(string path) => Path.GetFileName(path).Replace(".facts.md", "", StringComparison.Ordinal);
}
