using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.View;

namespace Etdz.Tool.Tests.View;

public sealed class ProseTests
{
    [Fact]
    public void A_statement_is_a_link_to_its_fact_around_its_words_alone()
    {
        string html = Pages.Article("在[*229家*经开区]{fact=A.Zones period=2023 as=text note=\"a b\"}里。\n");
        Assert.Contains("<p>在<a class=\"fact\" id=\"s0-0\" href=\"../facts/A.Zones.html#f0\" data-f=\"0\" aria-haspopup=\"dialog\"><em>229家</em>经开区</a>里。</p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("> 一\n> 有[10家]{fact=A.B period=2023}吗", "10家</a>吗")]
    [InlineData("- 一\n  有[10家]{fact=A.B period=2023}吗", "10家</a>吗")]
    [InlineData("    有[10家]{fact=A.B period=2023}吗", "<p>有<a ")]
    [InlineData("| a | b |\n|---|--:|\n| [10家]{fact=A.B} | x |", "<td class=\"right\">x</td>")]
    [InlineData("## 有[10家]{fact=A.B}吗 {subject=X.Y}", "</a>吗 </h2>")]
    [InlineData("![[10家]{fact=A.B}]{fact=A.C as=text}", "!<span class=\"fact-around\"")]
    public void Its_place_is_the_engines_whatever_block_it_stands_in(string text, string expected)
    {
        string html = Pages.Article(text + "\n");
        Assert.Contains(expected, html, StringComparison.Ordinal);
        Assert.Contains("id=\"s0-0\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("fact=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("subject=", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("到[2024年]{.plain}秋", "到2024年秋")]
    [InlineData("`[1家]{fact=A.B}`", "<code>[1家]{fact=A.B}</code>")]
    [InlineData(@"\[1家]{fact=A.B}", "[1家]{fact=A.B}")]
    [InlineData("[甲] {fact=A.B}", "[甲] {fact=A.B}")]
    [InlineData("一行。\n二行", "一行。二行")]
    [InlineData("一行。\nB行", "一行。B行")]
    [InlineData("有\nx行", "有\nx行")]
    [InlineData("a line\nand one", "a line\nand one")]
    [InlineData("共[一行]{.x}\n二行", "共一行二行")]
    public void What_states_nothing_reads_as_it_should(string text, string expected) => Assert.Contains(expected, Pages.Article(text + "\n"), StringComparison.Ordinal);

    [Fact]
    public void A_statement_inside_another_has_its_own_link_and_no_link_holds_a_link()
    {
        string html = Pages.Article("[国家级[14家]{fact=A.B}经开区]{fact=A.Name as=text}与[见[此](b.md)处]{fact=A.C as=text}\n");
        Assert.Contains("<span class=\"fact-around\" id=\"s0-0\">国家级<a class=\"fact\" id=\"s0-1\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"A.Name\"><sup>", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<a [^>]*>(?:(?!</a>).)*<a ", html);
    }

    [Fact]
    public void Each_part_of_a_broken_figure_leads_to_the_same_fact()
    {
        string html = Pages.Article("[10.1]{fact=A.B period=2023 part=1/2}又[万亿元]{fact=A.B part=2/2}\n");
        Assert.Contains("id=\"s0-0\" href=\"../facts/A.B.html#f0\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"s0-1\" href=\"../facts/A.B.html#f0\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_lost_to_a_fault_leads_to_the_findings() =>
        Assert.Contains("<a class=\"lost\" id=\"s0-0\" href=\"../findings.html\">x</a>", Pages.Article("[x]{fact=A.B period=20x}\n"), StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_nobody_marked_is_set_apart() =>
        Assert.Contains("共有<span class=\"unmarked\">14家</span>，<a class=\"fact\"", Pages.Article("---\nlang: zh\n---\n共有14家，[12座]{fact=A.B}。\n"), StringComparison.Ordinal);

    [Fact]
    public void Every_statement_of_the_seeds_has_its_place_in_the_prose_once()
    {
        Site site = Pages.Seeds();
        foreach (ShownDocument document in site.Documents)
        {
            string html = SitePages.Of(site, isSingle: false).Single(p => p.Path == "documents/" + document.File).Text;
            for (int i = 0; i < document.Annotations.Length; i++)
            {
                Assert.Equal(2, html.Split($" id=\"{Links.Id(document, i)}\"").Length);
            }

            Assert.DoesNotContain("Also stated", html, StringComparison.Ordinal);
            Assert.DoesNotContain("{fact=", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_nested_too_deep_for_markdown_is_shown_as_it_is() =>
        Assert.Contains("&gt;&gt;&gt;&gt;", Pages.Article(new string('>', 20_000) + " x\n"), StringComparison.Ordinal);

    [Fact]
    public void No_link_of_the_seeds_leads_nowhere()
    {
        foreach (bool isSingle in new[] { false, true })
        {
            Site site = Pages.SiteOf([.. Repository.Seeds(), ("../seeds/summary.facts.md", Pages.Conflict)]);
            SitePage[] pages = SitePages.Of(site, isSingle);
            Dictionary<string, HashSet<string>> ids = pages.ToDictionary(p => p.Path, p => Pages.Ids(p.Text));
            Assert.Equal(isSingle ? 1 : pages.Length, ids.Count);
            foreach (SitePage page in pages)
            {
                foreach (string target in Pages.Targets(page.Text).Where(t => !t.StartsWith("https://", StringComparison.Ordinal) && t != "data:,"))
                {
                    string[] parts = target.Split('#');
                    string file = parts[0].Length == 0 ? page.Path : Path.GetRelativePath("/", Path.GetFullPath(Uri.UnescapeDataString(parts[0]), Path.GetDirectoryName("/" + page.Path)!)).Replace('\\', '/');
                    Assert.True(ids.TryGetValue(file, out HashSet<string>? there), $"{page.Path}: {target}");
                    Assert.True(parts.Length == 1 || there!.Contains(parts[1]), $"{page.Path}: {target}");
                }
            }
        }
    }
}
