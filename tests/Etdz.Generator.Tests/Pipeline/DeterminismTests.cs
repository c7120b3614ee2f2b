using System.Diagnostics;
using System.Globalization;
using Etdz.Generator.Tests.Fuzz;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>The same documents give the same bytes and the same findings, whatever else differs.</summary>
public sealed class DeterminismTests
{
    private static readonly Outcome Usual = Outcome.Of(Outcome.Documents);

    [Fact]
    public void The_documents_have_facts_and_most_kinds_of_faults()
    {
        Assert.Contains("class Dalian", Usual.Text, StringComparison.Ordinal);
        Assert.Contains("Rows.Zone.", Usual.Text, StringComparison.Ordinal);
        int kinds = Usual.Text.Split('\n').Where(l => l.Contains(": error ETDZ", StringComparison.Ordinal) || l.Contains(": warning ETDZ", StringComparison.Ordinal))
            .Select(l => l.Split("ETDZ")[1][..4]).Distinct().Count();
        Assert.True(kinds >= 50, kinds.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_any_order_of_files(int seed)
    {
        var dice = new Dice(seed);
        (string, string)[] shuffled = [.. Outcome.Documents];
        for (int i = shuffled.Length - 1; i > 0; i--)
        {
            int other = dice.Below(i + 1);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        Assert.NotEqual(Outcome.Documents, shuffled);
        Same(Outcome.Of(shuffled));
    }

    [Theory]
    [InlineData("/home/a/checkout/")]
    [InlineData("/home/a/C#/")]
    [InlineData("/home/a/with blanks; and [brackets] = 大连/")]
    [InlineData("C:/src/C#/app/")]
    public void In_any_folder(string folder) => Same(Outcome.Of(Outcome.Documents, folder));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_any_ends_of_lines(string end) => Same(
        Outcome.Of(Outcome.Documents.Select(d => (d.Path, d.Text.ReplaceLineEndings("\n")))),
        Outcome.Of(Outcome.Documents.Select(d => (d.Path, d.Text.ReplaceLineEndings(end)))));

    [Fact]
    public void In_a_culture_that_writes_numbers_and_compares_words_its_own_way()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.PositiveSign = "plus";
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.CurrencyDecimalSeparator = "٫";
        culture.NumberFormat.NumberGroupSeparator = "٬";
        culture.DateTimeFormat.DateSeparator = "x";
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        try
        {
            Same(Outcome.Of(Outcome.Documents));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Hash codes of strings differ from process to process, and cultures are real there: this process has none.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void In_another_process_of_another_culture(string culture)
    {
        using var folder = new TemporaryFolder();
        string own = typeof(DeterminismTests).Assembly.Location;
        string config = File.ReadAllText(Path.ChangeExtension(own, ".runtimeconfig.json"));
        string real = config.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal);
        Assert.NotEqual(config, real);
        string hash = Hash(folder.Write("real.runtimeconfig.json", real), culture)
            // Where the machine has no data of cultures, by their name alone.
            ?? Hash(folder.Write("named.runtimeconfig.json", config.Replace("PredefinedCulturesOnly\": true", "PredefinedCulturesOnly\": false", StringComparison.Ordinal)), culture)!;
        Assert.Equal(Usual.Hash, hash);

        string? Hash(string runtimeConfig, string name)
        {
            var start = new ProcessStartInfo(
                Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
                ["exec", "--runtimeconfig", runtimeConfig, "--depsfile", Path.ChangeExtension(own, ".deps.json"), own, "hash", name])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0 || errors.Result.Contains("ICU", StringComparison.Ordinal), errors.Result);
            return process.ExitCode == 0 ? output : null;
        }
    }

    [Fact]
    public void In_runs_beside_each_other()
    {
        var outcomes = new Outcome[8];
        Parallel.For(0, outcomes.Length, i => outcomes[i] = Outcome.Of(Outcome.Documents));
        Assert.All(outcomes, o => Same(o));
    }

    private static void Same(Outcome other) => Same(Usual, other);

    // The first line that differs tells more than two texts of a megabyte.
    private static void Same(Outcome expected, Outcome actual)
    {
        string[] left = expected.Text.Split('\n');
        string[] right = actual.Text.Split('\n');
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            Assert.Equal(left[i], right[i]);
        }

        Assert.Equal(left.Length, right.Length);
    }
}
