using System.Diagnostics;
using System.Text;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Suggest;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Suggest;

public sealed class SuggestCommandTests : IDisposable
{
    private const string Zones =
        """
        ---
        title: 开发区
        lang: zh
        ---
        ## 大连 {subject=Zones.Dalian}

        2023年，大连的进出口总额达10.1万亿元，引进外资超过30亿美元，共有14家企业。
        已经标出的[229家]{fact=Nation.Zones period=2023}不再提，`代码里的5公顷`也不。

        ## 广州

        园区占地近500平方公里，始建于1984年9月25日。

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_figure_gets_path_kind_unit_and_the_period_of_its_sentence()
    {
        _folder.Write("zones.facts.md", Zones);
        string output = Shell.Run(_folder.Path, "suggest", "zones.facts.md").MustBe(0);
        Assert.Equal(
            """
            # 7:16: [10.1万亿元]{fact=.进出口总额 period=2023}  money in CNY
            # 7:28: [超过30亿美元]{fact=.引进外资 period=2023}  money in USD
            # 7:38: [14家]{fact=.企业 period=2023}  count
            # 12:5: [近500平方公里]{fact=Zones.园区占地}  measure in square kilometres
            # 12:17: [1984年9月25日]{fact=Zones.始建}  date
            # 7:1: 2023年 is left alone: it is the period of its sentence

            """,
            output[..output.IndexOf("--- a/", StringComparison.Ordinal)]);
    }

    [Fact]
    public void The_patch_applies_and_says_what_write_writes()
    {
        string file = _folder.Write("zones.facts.md", Zones);
        string patch = _folder.Write("x.patch", Shell.Run(_folder.Path, "suggest", "zones.facts.md").MustBe(0));
        using (Process git = Process.Start(new ProcessStartInfo("git", ["apply", patch]) { WorkingDirectory = _folder.Path })!)
        {
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
        }

        string applied = File.ReadAllText(file);
        File.WriteAllText(file, Zones);
        Shell.Run(_folder.Path, "suggest", "--write", "zones.facts.md").MustBe(0);
        Assert.Equal(applied, File.ReadAllText(file));
        Assert.Contains("引进外资[超过30亿美元]{fact=.引进外资 period=2023}", applied, StringComparison.Ordinal);
        Assert.Equal("no finding in 1 document\n", Shell.Run(_folder.Path, "check").MustBe(0));
        Assert.DoesNotContain("+", Shell.Run(_folder.Path, "suggest", "zones.facts.md").MustBe(0), StringComparison.Ordinal);
    }

    [Fact]
    public void English_nouns_name_their_figures()
    {
        _folder.Write("in-brief.facts.md", "In 2023 the trade of the zones reached $1.45 billion. The opening batch had 14 zones and covers more than 500 km2. It rose 3.5%.\n");
        string[] lines = Shell.Run(_folder.Path, "suggest", "in-brief.facts.md").Lines;
        Assert.Contains(lines, l => l.Contains("[$1.45 billion]{fact=InBrief.Zones period=2023}", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith('#') && l.EndsWith("3.5% is left alone: no noun stands beside it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\uFEFF共占地30公顷。\r\n第二行占地40公顷。")]
    [InlineData("占地30公顷。\r上面占地40公顷。\r")]
    [InlineData("**占地30公顷**，[链接占地40公顷](x)。\n")]
    public void What_is_not_marked_keeps_every_byte(string text)
    {
        string file = _folder.Write("a.facts.md", "");
        byte[] before = new UTF8Encoding(false).GetBytes(text);
        File.WriteAllBytes(file, before);
        Shell.Run(_folder.Path, "suggest", "--write", "a.facts.md").MustBe(0);
        string after = new UTF8Encoding(false).GetString(File.ReadAllBytes(file));
        Assert.Equal(text, System.Text.RegularExpressions.Regex.Replace(after, @"\[([^\]]*)\]\{fact=[^}]*\}", "$1"));
        Assert.NotEqual(text, after);
    }

    [Fact]
    public void A_file_that_is_no_text_or_not_there_is_misuse()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "a.facts.md"), [0xE5, 0x8D, 0x41]);
        Shell.Run(_folder.Path, "suggest", "a.facts.md").MustBe(2);
        Shell.Run(_folder.Path, "suggest", "b.facts.md").MustBe(2);
        Assert.Equal([0xE5, 0x8D, 0x41], File.ReadAllBytes(Path.Combine(_folder.Path, "a.facts.md")));
    }

    [Fact]
    public void Every_seed_stripped_of_its_marks_gets_marks_that_are_read_without_a_fault()
    {
        foreach ((string path, string text) in Repository.Seeds())
        {
            string bare = System.Text.RegularExpressions.Regex.Replace(text, @"\[([^\]\[]*)\]\{(fact=|\.plain)[^}]*\}", "$1");
            bare = System.Text.RegularExpressions.Regex.Replace(bare, "(?ms)^```facts.*?^```", "");
            List<Suggestion> suggestions = Suggester.Suggest(path, bare, out List<LeftAlone> left);
            Assert.NotEmpty(suggestions);
            Assert.DoesNotContain(left, l => l.Reason.StartsWith("marked, it", StringComparison.Ordinal));
            Assert.Equal([], Findings.OfTool([(path, Suggestion.Apply(bare, suggestions, out _))]).Where(f => !f.Contains("ETDZ0601", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void In_a_document_with_faults_nothing_is_made_worse(int seed)
    {
        var mutation = new Check.Mutation(seed);
        for (int i = 0; i < 30; i++)
        {
            (string path, string text) = mutation.Next(i);
            List<Suggestion> suggestions = Suggester.Suggest(path, text, out _);
            int before = Findings.OfTool([(path, text)]).Count(f => !f.Contains("ETDZ0601", StringComparison.Ordinal));
            int after = Findings.OfTool([(path, Suggestion.Apply(text, suggestions, out _))]).Count(f => !f.Contains("ETDZ0601", StringComparison.Ordinal));
            Assert.True(after <= before, text);
        }
    }
}
