using System.Diagnostics;
using System.Text.Json;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Diff;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Diff;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<int> Edits() => [.. Enumerable.Range(0, TenEdits.All.Length)];

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_is_told_as_what_it_is(int index)
    {
        Edit edit = TenEdits.All[index];
        TenEdits.Write(_folder, "old");
        TenEdits.Write(_folder, "new", edit);
        Assert.Equal("no finding in 11 documents\n", Shell.Run(_folder.Path, "check", "new").Output);

        string text = Shell.Run(_folder.Path, "diff", "old", "new").MustBe(1);
        Assert.StartsWith(ChangeNames.Title(edit.Change!.Value) + "\n  " + edit.Fact + "\n", text, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Shell.Run(_folder.Path, "diff", "old", "new", "--format", "json").MustBe(1));
        JsonElement change = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(ChangeNames.Of(edit.Change.Value), change.GetProperty("change").GetString());
        Assert.Equal(edit.Change != Change.Added, change.TryGetProperty("before", out _));
        Assert.Equal(edit.Change != Change.Gone, change.TryGetProperty("after", out _));
    }

    [Fact]
    public void Ten_edits_at_once_are_ten_changes_in_order()
    {
        TenEdits.Write(_folder, "old");
        TenEdits.Write(_folder, "new", TenEdits.All);
        using JsonDocument json = JsonDocument.Parse(Shell.Run(_folder.Path, "diff", "old", "new", "--format", "json").MustBe(1));
        Assert.Equal(
            TenEdits.All.OrderBy(e => e.Change).ThenBy(e => e.Fact, StringComparer.Ordinal).Select(e => ChangeNames.Of(e.Change!.Value)),
            json.RootElement.EnumerateArray().Select(c => c.GetProperty("change").GetString()));
    }

    [Fact]
    public void An_edit_into_a_conflict_is_told_as_one()
    {
        TenEdits.Write(_folder, "old");
        TenEdits.Write(_folder, "new", new Edit(null, null, ("10.1万亿元", "10.4万亿元")));
        _folder.Write("new/more.facts.md", "[8]{fact=A.B} [9]{fact=A.B}\n");
        string output = Shell.Run(_folder.Path, "diff", "old", "new").MustBe(1);
        Assert.StartsWith("Now in conflict: statements contradict each other\n  A.B\n", output, StringComparison.Ordinal);
        Assert.Contains("topics/openness.facts.md:14 \"10.4万亿元\"", output, StringComparison.Ordinal);
        Assert.EndsWith("\n2 now in conflict\n", output, StringComparison.Ordinal);

        // What was in conflict before, and still is, did not change.
        Assert.Equal("no fact changed\n", Shell.Run(_folder.Path, "diff", "new", "new").MustBe(0));
    }

    [Fact]
    public void A_part_of_the_working_folder_is_not_compared_with_all_of_it()
    {
        TenEdits.Write(_folder, "old");
        Assert.Contains("say what to compare it with", Error(Shell.Run(_folder.Path, "diff", "old")), StringComparison.Ordinal);

        static string Error(Shell.Result result) => result.Exit == 2 ? result.Error : "";
    }

    [Fact]
    public void Moved_lines_and_edited_prose_are_no_difference()
    {
        TenEdits.Write(_folder, "old");
        TenEdits.Write(_folder, "new", new Edit(null, null, ("\n\n", "\n\n\n\n"), ("清一色靠着海", "全都靠着海")));
        Assert.Equal("no fact changed\n", Shell.Run(_folder.Path, "diff", "old", "new").MustBe(0));
        Assert.Equal("## Facts: no fact changed\n", Shell.Run(_folder.Path, "diff", "old", "new", "--format", "markdown").MustBe(0));
        Assert.Equal("[]\n", Shell.Run(_folder.Path, "diff", "old", "new", "--format", "json").MustBe(0));
    }

    [Fact]
    public void Neither_a_folder_nor_a_revision_is_misuse()
    {
        TenEdits.Write(_folder, "old");
        Shell.Run(_folder.Path, "diff", "old", "nowhere").MustBe(2);
        Shell.Run(_folder.Path, "diff").MustBe(2);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        Shell.Run(_folder.Path, "diff", "old", "empty").MustBe(2);
    }

    [Fact]
    public void Revisions_are_compared_by_git()
    {
        Git("init", "-q", "-b", "main");
        TenEdits.Write(_folder, "docs/in 中文");
        _folder.Write("bin/left-out.facts.md", "[1家]{fact=Left.Out}\n");
        Git("add", "-A");
        Commit("first");
        TenEdits.Write(_folder, "docs/in 中文", TenEdits.All[0]);
        Commit("second");
        TenEdits.Write(_folder, "docs/in 中文", TenEdits.All[0], TenEdits.All[3]);

        string both = Shell.Run(_folder.Path, "diff", "HEAD~1", "HEAD").MustBe(1);
        Assert.Contains("1 changed beyond the old bound\n", both, StringComparison.Ordinal);
        Assert.Contains("docs/in 中文/topics/openness.facts.md", Shell.Run(_folder.Path, "diff", "HEAD~1", "HEAD", "-f", "json").Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 added\n", Shell.Run(_folder.Path, "diff", "HEAD").MustBe(1), StringComparison.Ordinal);
        Assert.EndsWith("\n1 changed beyond the old bound, 1 added\n", Shell.Run(_folder.Path, "diff", "main~1").MustBe(1), StringComparison.Ordinal);

        // In a folder of the tree, it is that folder's documents; a document that is there and not in git is no part of a revision.
        Assert.Equal("no fact changed\n", Shell.Run(Path.Combine(_folder.Path, "docs/in 中文/zones"), "diff", "HEAD~1").MustBe(0));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("--output=owned")]
    [InlineData("HEAD; touch owned")]
    [InlineData("$(touch owned)")]
    [InlineData("")]
    public void A_name_that_is_no_revision_does_nothing(string revision)
    {
        Git("init", "-q");
        _folder.Write("a.facts.md", "[1家]{fact=A.B}\n");
        Shell.Run(_folder.Path, "diff", "--", revision, ".").MustBe(revision.Length == 0 ? 0 : 2);
        Assert.Equal(["a.facts.md"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("plain 文字 1,400 [2023]", "plain 文字 1,400 &#91;2023&#93;")]
    [InlineData("<img src=x onerror=alert(1)>", "&#60;img src=x onerror=alert(1)&#62;")]
    [InlineData("a|b `c` **d** @e #1", "a&#124;b &#96;c&#96; &#42;&#42;d&#42;&#42; &#64;e &#35;1")]
    [InlineData("http://x.y www.z.org", "http&#58;//x.y www&#46;z.org")]
    public void Words_in_markdown_are_words(string words, string escaped) => Assert.Equal(escaped, MarkdownDiff.Escape(words));

    private void Commit(string message) => Git("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-a", "-m", message);

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
