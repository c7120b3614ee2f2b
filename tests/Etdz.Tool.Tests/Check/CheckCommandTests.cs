using System.Text.Json;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Check;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckCommandTests()
    {
        _folder.Write("zones.facts.md", "# 开发区\n\n进出口总额达[10.1万亿元]{fact=Nation.Trade period=2023}。\n");
        _folder.Write("summary.facts.md", "全国经开区进出口总额为[9.8万亿元]{fact=Nation.Trade period=2023}。\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_error_shows_the_line_the_words_underlined_and_the_other_place()
    {
        string output = Shell.Run(_folder.Path, "check").MustBe(1);
        Assert.StartsWith(
            """
            error ETDZ0201: 'Nation.Trade' for 2023 is 9.8万亿元 here but 10.1万亿元 at zones.facts.md(3,8); rounding cannot explain the difference
             --> summary.facts.md:1:13
              |
            1 | 全国经开区进出口总额为[9.8万亿元]{fact=Nation.Trade period=2023}。
              |                        ^^^^^^^^^
             ::: zones.facts.md:3:8
              |
            3 | 进出口总额达[10.1万亿元]{fact=Nation.Trade period=2023}。
              |              ----------

            """,
            output, StringComparison.Ordinal);
        Assert.EndsWith("\n2 errors in 2 documents\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Msbuild_lines_are_those_of_the_build()
    {
        (string, string)[] documents = [.. Directory.EnumerateFiles(_folder.Path).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];
        string[] build = [.. new Project(documents).RunOnce().Diagnostics.Select(d => d.ToString())];
        Assert.Equal(build, Shell.Run(_folder.Path, "check", "--format", "msbuild").Lines);
    }

    [Fact]
    public void Json_has_each_finding_with_all_places()
    {
        using JsonDocument json = JsonDocument.Parse(Shell.Run(_folder.Path, "check", "--format", "json").MustBe(1));
        JsonElement first = json.RootElement[0];
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal("ETDZ0201", first.GetProperty("id").GetString());
        Assert.Equal("summary.facts.md", first.GetProperty("document").GetString());
        Assert.Equal(13, first.GetProperty("column").GetInt32());
        Assert.Equal("zones.facts.md", first.GetProperty("others")[0].GetProperty("document").GetString());
    }

    [Fact]
    public void Sarif_has_rules_results_and_related_locations()
    {
        using JsonDocument json = JsonDocument.Parse(Shell.Run(_folder.Path, "check", "--format", "sarif").MustBe(1));
        JsonElement run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        JsonElement rule = Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
        Assert.Equal("ETDZ0201", rule.GetProperty("id").GetString());
        JsonElement result = run.GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(1, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal("zones.facts.md", result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Github_commands_name_file_line_and_column() => Assert.StartsWith(
        "::error file=summary.facts.md,line=1,col=13,endLine=1,endColumn=19,title=ETDZ0201::'Nation.Trade' for 2023 is 9.8万亿元 here",
        Shell.Run(_folder.Path, "check", "--format", "github").MustBe(1), StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_find_is_exit_0_and_misuse_is_2()
    {
        Assert.Equal("no finding in 1 document\n", Shell.Run(_folder.Path, "check", "zones.facts.md").MustBe(0));
        Assert.Equal("", Shell.Run(_folder.Path, "check", "zones.facts.md", "--format", "msbuild").MustBe(0));
        Shell.Run(_folder.Path, "check", "missing.facts.md").MustBe(2);
        Shell.Run(_folder.Path, "check", "zones.facts.md", "nothing/**/*.md").MustBe(2);
        Shell.Run(_folder.Path, "check", "--format", "yaml").MustBe(2);
        Shell.Run(_folder.Path, "chekc").MustBe(2);
        Shell.Run(_folder.Path).MustBe(2);
        Shell.Run(_folder.Path, "--help").MustBe(0);
    }

    [Fact]
    public void Output_has_colour_on_a_terminal_alone()
    {
        Assert.DoesNotContain('\u001b', Shell.Run(_folder.Path, "check").Output);
        string coloured = Shell.Run(_folder.Path, 100, "check").MustBe(1);
        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        Assert.Contains("^^^^^^^^^", coloured, StringComparison.Ordinal);
    }

    [Fact]
    public void A_very_long_line_is_cut_around_the_words()
    {
        _folder.Write("summary.facts.md", new string('长', 100_000) + "[9.8万亿元]{fact=Nation.Trade period=2023}" + new string('x', 100_000));
        string output = Shell.Run(_folder.Path, "check").MustBe(1);
        Assert.All(output.Split('\n').Where(l => l.Contains(" | ", StringComparison.Ordinal)), line => Assert.True(Etdz.Tool.Terminal.Cells.Of(line) <= 124, line));
        Assert.Contains("长[9.8万亿元]{fact", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_a_finding_too()
    {
        _folder.Write("covered.facts.md", "---\ncoverage: complete\n---\n共有[14家]{fact=A.Zones}，占地30公顷。\n");
        string output = Shell.Run(_folder.Path, "check", "covered.facts.md").MustBe(1);
        Assert.Contains("warning ETDZ0601", output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 warning in 1 document\n", output, StringComparison.Ordinal);
    }
}
