using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Hosting;
using Etdz.Tool.View;
using Etdz.Tool.View.Prose;

namespace Etdz.Tool.Tests.View;

/// <summary>A document, its name and all that it says are untrusted.</summary>
public sealed partial class PageSafetyTests : IDisposable
{
    private const string Script = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Everything that a document can say, hostile.</summary>
    public static string Hostile => $"""
        ---
        title: {Script}
        author: {Script}
        publisher: "<iframe src=//evil.example>"
        url: javascript:alert(1)
        lang: zh
        ---
        # <script>alert(2)</script> {Script}

        <div onclick="alert(3)">raw</div> <!-- <script>alert(4)</script> -->
        [js](javascript:alert(5)) [tab](java&#9;script:alert(6)) [data](data:text/html,<script>alert(7)</script>) [vb](VBSCRIPT:x) [net](//evil.example/x) [back](\\\\evil.example)
        <javascript:alert(8)> ![pixel](http://evil.example/pixel.png) ![rel](pixel.png "on\" onload=alert(9)") [ok](https://example.com/ "{Script.Replace("\"", "&quot;", StringComparison.Ordinal)}")

        <style>@import url(http://evil.example/x.css)</style><link rel=stylesheet href=http://evil.example/y.css><meta http-equiv=refresh content="0;url=http://evil.example">

        [{Script.Replace("\"", "", StringComparison.Ordinal)}]
        """
        + "{fact=A.Words as=text note=\"</template><script>alert(10)</script>\"} [9家]{fact=A.B} [8家]{fact=A.B note=\"<img src=http://evil.example/z.png>\"}\n\n"
        + "```facts\nA.B = 5 # <script>alert(11)</script>\n```\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_in_a_document_becomes_markup(bool isSingle)
    {
        Site site = Pages.SiteOf(($"{Script.Replace('/', '-')}.facts.md", Hostile));
        foreach (SitePage page in SitePages.Of(site, isSingle).Where(IsPage))
        {
            // Our own scripts and styles are known by their hashes; after them no tag of a document may be left.
            string policy = Policy().Match(page.Text).Groups[1].Value.Replace("&#39;", "'", StringComparison.Ordinal);
            string rest = Ours().Replace(page.Text, m =>
            {
                Assert.Contains(Pages.HashOf(m.Groups[2].Value), policy, StringComparison.Ordinal);
                return "";
            });
            rest = Asked().Replace(Data().Replace(rest, ""), "");
            Assert.DoesNotMatch(Dangerous(), rest);
            Assert.DoesNotMatch(Handler(), Value().Replace(rest, "=\"\""));
            Assert.All(Pages.Targets(rest), t => Assert.True(t == "data:," || SafeLink.IsAllowed(t), t));
            Assert.DoesNotContain(Pages.Targets(rest), t => t.Contains("javascript", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("http://a/b?c=d#e", true)]
    [InlineData("HTTPS://a", true)]
    [InlineData("mailto:a@b.c", true)]
    [InlineData("a/b.md#c:d", true)]
    [InlineData("?a:b", true)]
    [InlineData("#x", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("\u0001javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("\\\\evil.example", false)]
    [InlineData(":x", false)]
    public void Links_have_safe_targets(string target, bool isAllowed) => Assert.Equal(isAllowed, SafeLink.IsAllowed(target));

    [Fact]
    public void Every_page_has_a_strict_policy_that_allows_our_own_files_or_where_all_is_one_our_own_hashes()
    {
        foreach (SitePage page in SitePages.Of(Pages.Seeds(), isSingle: false).Concat(SitePages.Of(Pages.Seeds(), isSingle: true)).Where(IsPage))
        {
            string policy = Policy().Match(page.Text).Groups[1].Value.Replace("&#39;", "'", StringComparison.Ordinal);
            Match[] inPage = [.. Ours().Matches(page.Text).Cast<Match>()];
            Match[] beside = [.. Asked().Matches(page.Text).Cast<Match>()];
            Assert.StartsWith("default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src ", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=\"", page.Text, StringComparison.Ordinal);
            Assert.True(inPage.Length >= 2 ^ beside.Length >= 2);
            Assert.Equal(beside.Length > 0, policy.EndsWith("style-src 'self'; script-src 'self'", StringComparison.Ordinal));
            Assert.All(inPage, m => Assert.Contains(Pages.HashOf(m.Groups[2].Value), policy, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_an_earlier_run_wrote_and_this_one_does_not_is_deleted_and_nothing_else()
    {
        _folder.Write("a.facts.md", "[9家]{fact=A.B}");
        _folder.Write("b.facts.md", "[9家]{fact=A.C}");
        Shell.Run(_folder.Path, "view", "-o", "out").MustBe(0);
        _folder.Write("out/documents/mine.html", "mine");
        _folder.Write("out/notes.txt", "mine");
        _folder.Write("kept.html", "mine");
        File.AppendAllText(Path.Combine(_folder.Path, "out", OutputFolder.ListFile), "../kept.html\nnotes.txt\ndocuments/../notes.txt\n/etc/hostname\n");
        File.Delete(Path.Combine(_folder.Path, "b.facts.md"));
        Assert.Contains("2 of an earlier run deleted", Shell.Run(_folder.Path, "view", "-o", "out").MustBe(0), StringComparison.Ordinal);
        Assert.Equal(["documents/a.html", "documents/mine.html", "facts/A.B.html", "findings.html", "index.html", "notes.txt"], Files("out").Where(f => f[0] != '.' && !f.StartsWith("assets/", StringComparison.Ordinal)));
        Shell.Run(_folder.Path, "view", "-o", "out", "--single").MustBe(0);
        Assert.Equal([OutputFolder.ListFile, "documents/mine.html", "index.html", "notes.txt"], Files("out"));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "kept.html")));
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd.html")]
    [InlineData("..", "_.html")]
    [InlineData("/abs/x", "abs-x.html")]
    [InlineData("a\\b:c", "a-b-c.html")]
    [InlineData("con", "_con.html")]
    [InlineData("CON.x", "_CON.x.html")]
    [InlineData("区/数", "区-数.html")]
    [InlineData("a<b>\"'\u202E\0\n", "a-b.html")]
    public void A_file_has_a_name_that_stays_in_its_folder(string name, string file) => Assert.Equal(file, new FileNames().Of(name));

    [Fact]
    public void A_name_is_given_once_whatever_its_case()
    {
        var names = new FileNames();
        Assert.Equal("A.B.html", names.Of("A.B"));
        Assert.Equal("a.b-2.html", names.Of("a.b"));
        Assert.Equal("A-B.html", names.Of("A/B"));
        Assert.Equal("A-B-2.html", names.Of("A:B"));
        Assert.True(names.Of(new string('长', 5000)).Length < 80);
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("documents/../../x.html")]
    [InlineData("/tmp/x.html")]
    public void Nothing_is_written_outside_the_folder(string path)
    {
        string folder = Path.Combine(_folder.Path, "out");
        Assert.Throws<MisuseException>(() => new OutputFolder(folder).Write(new(path, () => "x")));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "x.html")));
    }

    [Fact]
    public void Links_in_the_folder_are_not_followed()
    {
        string outside = Directory.CreateDirectory(Path.Combine(_folder.Path, "outside")).FullName;
        string target = _folder.Write("outside/kept.txt", "kept");
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "out")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "documents"), outside);
        File.CreateSymbolicLink(Path.Combine(folder, "index.html"), target);
        var output = new OutputFolder(folder);
        Assert.Throws<MisuseException>(() => output.Write(new("documents/x.html", () => "x")));
        output.Write(new("index.html", () => "new"));
        Assert.Equal("kept", File.ReadAllText(target));
        Assert.Equal("new", File.ReadAllText(Path.Combine(folder, "index.html")));
        Assert.Single(Directory.GetFiles(outside));
    }

    [Fact]
    public void View_without_a_folder_is_misuse_and_with_one_writes_there_alone()
    {
        _folder.Write("a.facts.md", Hostile);
        Shell.Run(_folder.Path, "view").MustBe(2);
        Shell.Run(_folder.Path, "view", "-o", "out").MustBe(0);
        Shell.Run(_folder.Path, "view", "-o", "one", "--single").MustBe(0);
        Assert.Equal(["a.facts.md", "one/" + OutputFolder.ListFile, "one/index.html"], Files("").Where(f => !f.StartsWith("out/", StringComparison.Ordinal)));
        Assert.Equal(["A.B.html", "A.Words.html"], Directory.GetFiles(Path.Combine(_folder.Path, "out", "facts")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    private static bool IsPage(SitePage page) => page.Path.EndsWith(".html", StringComparison.Ordinal);

    private string[] Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(_folder.Path, folder), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Path.Combine(_folder.Path, folder), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<(script|style)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Ours();

    [GeneratedRegex("<script type=\"application/json\" class=\"(series|data)\">[^<]*</script>")]
    private static partial Regex Data();

    [GeneratedRegex("<(link rel=\"stylesheet\" href|script src)=\"(\\.\\./)?assets/[A-Za-z.]+\">(</script>)?")]
    private static partial Regex Asked();

    [GeneratedRegex("<(script|style|iframe|img|object|embed|base|div on|link rel=\"?s|meta http-equiv=\"?r)", RegexOptions.IgnoreCase)]
    private static partial Regex Dangerous();

    [GeneratedRegex("=\"[^\"<>]*\"")]
    private static partial Regex Value();

    [GeneratedRegex("<[^>]* on[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Handler();
}
