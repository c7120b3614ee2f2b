using System.Diagnostics;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>The sample and its seeds with the real compiler: what an editor of a document sees when a figure is wrong.</summary>
[Trait("Category", "Package")]
public sealed class SampleTests : IDisposable
{
    private readonly TemporaryFolder _copy = SampleCopy.In("copy");

    [Fact]
    public void A_figure_that_contradicts_another_fails_the_build_at_its_line_and_column()
    {
        // The seeds state the first zone's day in two documents; one of them gets another day.
        string seed = Directory.EnumerateFiles(Path.Combine(_copy.Path, "seeds"), "*.facts.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).First(f => File.ReadAllText(f).Contains("[1984年9月25日]", StringComparison.Ordinal));
        string text = File.ReadAllText(seed).Replace("[1984年9月25日]", "[1984年8月25日]", StringComparison.Ordinal);
        File.WriteAllText(seed, text);
        int at = text.IndexOf("[1984年8月25日]", StringComparison.Ordinal) + 1;
        int line = text[..at].Count(c => c == '\n') + 1;
        int column = at - text.LastIndexOf('\n', at);

        string output = DotNet.Run(Path.Combine(_copy.Path, "sample-app"), "build").MustFail().Output;
        Assert.Contains($"{Path.GetFileName(seed)}({line},{column}): error ETDZ0201: 'Zones.Dalian.Founded'", output, StringComparison.Ordinal);
        Assert.Matches(@"1984年8月25日.*\.\./seeds/.*\.facts\.md\(\d+,\d+\)", output);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_that_names_a_fact_which_nobody_states_any_more_stops_compiling()
    {
        foreach (string seed in Directory.EnumerateFiles(Path.Combine(_copy.Path, "seeds"), "*.facts.md", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(seed);
            File.WriteAllText(seed, text.Replace("{fact=.FoundingRank}", "", StringComparison.Ordinal).Replace("{fact=Zones.Dalian.FoundingRank}", "", StringComparison.Ordinal));
        }

        string output = DotNet.Run(Path.Combine(_copy.Path, "sample-app"), "build").MustFail().Output;
        Assert.Matches(@"error CS0117: .*FoundingRank", output);
    }

    [Fact]
    public void The_sample_publishes_trimmed_with_the_analyzers_of_native_AOT_and_no_warning()
    {
        string output = Path.Combine(_copy.Path, "out");
        string said = DotNet.Run(Path.Combine(_copy.Path, "sample-app"), "publish", "-p:SampleTrimmed=true", "-o", output).MustSucceed().Output;
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("seeds/zones/north.facts.md", DotNet.Run(output, "exec", "sample-app.dll", "why", "Zones.Dalian.Founded").MustSucceed().Output, StringComparison.Ordinal);
    }

    [NativeFact]
    public void The_sample_publishes_to_native_code_without_a_warning_and_answers_from_its_index()
    {
        string output = Path.Combine(_copy.Path, "out");
        string said = DotNet.Run(Path.Combine(_copy.Path, "sample-app"), "publish", "-p:SampleNative=true", "-p:SampleLinker=" + Linker.Name, "-o", output).MustSucceed().Output;
        Assert.DoesNotContain("warning", said, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(Path.Combine(output, "sample-app.dll")));

        var start = new ProcessStartInfo(Path.Combine(output, "sample-app"), ["why", "Zones.Dalian.Founded"]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Assert.Contains("seeds/zones/north.facts.md", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => _copy.Dispose();
}
