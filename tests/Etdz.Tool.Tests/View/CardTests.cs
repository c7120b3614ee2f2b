using Etdz.Tool.Documents;
using Etdz.Tool.View;
using Etdz.Tool.View.Parts;

namespace Etdz.Tool.Tests.View;

public sealed class CardTests
{
    private static readonly string[] Ends = ["whole open", "whole closed", "whole arrow"];

    [Theory]
    [InlineData("10.1万亿元", "10.1万亿元（10.05万亿至10.15万亿）")]
    [InlineData("超1400家", "多于1400")]
    [InlineData("近百项", "100（90至不足100）")]
    [InlineData("3%", "3%（2.5%至3.5%）")]
    [InlineData("第一家", "第1")]
    [InlineData("三分之一", "1/3")]
    [InlineData("1984年9月25日", "1984-09-25")]
    [InlineData("3至5小时", "3至5小时")]
    public void A_value_is_said_in_plain_chinese(string words, string said) =>
        Assert.Equal(said, ChineseWords.Of(Pages.SiteOf(("a.facts.md", $"---\nlang: zh\n---\n[{words}]{{fact=A.B}}\n")).Corpus.Facts[0].Fact));

    [Fact]
    public void A_bound_is_drawn_to_scale_with_every_statement_beneath()
    {
        string svg = Draw("[10.1万亿元]{fact=A.B} [10.08万亿元]{fact=A.B} [9.8万亿元]{fact=A.B superseded=true}");
        // From 9.75 to 10.15, a quarter of that to either side: 288 units for 0.6.
        Assert.Contains("<line class=\"whole\" x1=\"220\" y1=\"30\" x2=\"224.8\" y2=\"30\">", svg, StringComparison.Ordinal);
        Assert.Contains("<line class=\"one\" x1=\"208\" y1=\"48\" x2=\"256\" y2=\"48\">", svg, StringComparison.Ordinal);
        Assert.Contains("<line class=\"old\" x1=\"64\" y1=\"70\" x2=\"112\" y2=\"70\">", svg, StringComparison.Ordinal);
        Assert.Contains("role=\"img\" aria-label=\"[10.075 trillion, 10.085 trillion]\" data-zh-label=\"[10.075万亿, 10.085万亿]\"", svg, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("超1400家", "whole open", "whole arrow")]
    [InlineData("不少于1400家", "whole closed", "whole arrow")]
    [InlineData("10.1万亿元", "whole closed", "whole closed")]
    [InlineData("近百项", "whole open", "whole closed")]
    public void An_end_that_is_out_is_hollow_and_none_is_an_arrow(string words, string first, string second)
    {
        string svg = Draw($"[{words}]{{fact=A.B}}");
        string[] found = [.. Ends.SelectMany(n => Enumerable.Repeat(n, svg.Split($"class=\"{n}\"").Length - 1))];
        Assert.Equal([first, second], found);
    }

    [Fact]
    public void A_contradicting_statement_is_drawn_apart() => Assert.Contains("<line class=\"apart\"", Draw("[10.1万亿元]{fact=A.B} [9.8万亿元]{fact=A.B}"), StringComparison.Ordinal);

    [Fact]
    public void Another_unit_of_the_same_dimension_is_drawn_in_the_facts_own()
    {
        string svg = Draw("[2平方公里]{fact=A.B} [200公顷]{fact=A.B}");
        Assert.Equal(2, svg.Split("<line class=\"one\"").Length - 1);
        Assert.DoesNotContain("apart", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void The_card_has_value_unit_period_path_code_and_every_sentence_with_its_link()
    {
        Site site = Pages.Seeds();
        KnownFact trade = site.Corpus.Facts.Single(f => f.Name == "Nation.Trade[2023]");
        var html = new HtmlWriter();
        FactCard.Write(html, trade, new Links(site, isSingle: false, "../"), "h2", isInspector: true);
        string card = html.ToString();
        foreach (string part in new[]
        {
            "Nation.<wbr>Trade <span class=\"at\">2023</span>", "10.1 trillion CNY, rounded (10.05 to 10.15 trillion)", "data-zh=\"10.1万亿元（10.05万亿至10.15万亿）\"",
            ">money</dd>", ">CNY</dd>", ">2023</dd>", "data-copy=\"Nation.Trade.In2023.Cny\"", "<mark>10.1 trillion yuan</mark>", "2 statements", "gives the value", "href=\"../facts/Nation.Trade.html#f",
        })
        {
            Assert.Contains(part, card, StringComparison.Ordinal);
        }

        Assert.All(trade.Statements, s => Assert.Contains($"#{Links.Id(site[s.Document], s.Statement.Ordinal)}\"", card, StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_with_periods_has_a_chart_of_values_and_bounds_and_the_same_as_a_table()
    {
        string page = SitePages.Of(Pages.SiteOf(("a.facts.md", "[超200家]{fact=A.B period=2022} [229家]{fact=A.B period=2024} [9家]{fact=A.B period=2024-Q1}\n")), isSingle: false).Single(p => p.Path == "facts/A.B.html").Text;
        Assert.Contains("{\"at\":[2022,2024],\"value\":[200,229],\"low\":[200,229],\"high\":[null,229],\"period\":[\"2022\",\"2024\"]}", page, StringComparison.Ordinal);
        Assert.Contains("<td>2022</td><td class=\"right\">200</td><td class=\"right\" data-zh=\"(200, ∞)\">(200, ∞)</td>", page, StringComparison.Ordinal);
        Assert.Contains("uPlot", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chart_library_is_that_of_its_package_and_its_licence_goes_with_it()
    {
        string script = SitePages.Of(Pages.SiteOf(("a.facts.md", "[9家]{fact=A.B}\n")), isSingle: false).Single(p => p.Path == "assets/uPlot.iife.min.js").Text;
        Assert.StartsWith("/*\n", script, StringComparison.Ordinal);
        Assert.Contains("Copyright (c) 2022 Leon Sorokin", script, StringComparison.Ordinal);
        Assert.Equal("'sha256-GcjUxq2Ikpp59K5J1vcWFWbf0Lo9FcxJXpdPeH63jx8='", Pages.HashOf(script[(script.IndexOf("*/\n", StringComparison.Ordinal) + 3)..]));
    }

    [Fact]
    public void The_inspector_shows_a_dozen_statements_and_among_them_those_that_matter()
    {
        (string, string)[] documents = [.. Enumerable.Range(10, 40).Select(i => ($"d{i}.facts.md", $"第{i}篇说有[10.1万亿元]{{fact=A.B}}。\n")), ("x.facts.md", "末篇说有[9.8万亿元]{fact=A.B}。\n"), ("y.facts.md", "又说有[10.08万亿元]{fact=A.B}。\n")];
        Site site = Pages.SiteOf(documents);
        SitePage[] pages = SitePages.Of(site, isSingle: false);
        string card = pages.Single(p => p.Path == "documents/d10.html").Text;
        Assert.Equal(12, card.Split("<blockquote").Length - 1);
        Assert.Contains("and 30 more", card, StringComparison.Ordinal);
        Assert.Contains("<mark>9.8万亿元</mark>", card, StringComparison.Ordinal);
        Assert.Contains("<mark>10.08万亿元</mark>", card, StringComparison.Ordinal);
        Assert.Equal(42, pages.Single(p => p.Path == "facts/A.B.html").Text.Split("<blockquote").Length - 1);
    }

    [Fact]
    public void A_path_without_a_second_period_has_no_chart_and_no_script_for_one() =>
        Assert.DoesNotContain("uPlot", SitePages.Of(Pages.SiteOf(("a.facts.md", "[9家]{fact=A.B period=2022}\n")), isSingle: false).Single(p => p.Path == "facts/A.B.html").Text, StringComparison.Ordinal);

    [Fact]
    public void A_conflict_shows_both_sentences_once()
    {
        Site site = Pages.SiteOf(("a.facts.md", "---\ntitle: 甲\n---\n甲说[10.1万亿元]{fact=A.B}。\n"), ("b.facts.md", "---\ntitle: 乙\n---\n乙说[9.8万亿元]{fact=A.B}。\n"));
        string page = Pages.MainOf(SitePages.Of(site, isSingle: false).Single(p => p.Path == "findings.html").Text);
        Assert.Equal(2, page.Split("<section class=\"finding").Length);
        Assert.Contains("甲说<mark>10.1万亿元</mark>。", page, StringComparison.Ordinal);
        Assert.Contains("乙说<mark>9.8万亿元</mark>。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_rule_shows_its_line_and_each_fact()
    {
        Site site = Pages.SiteOf(("a.facts.md", "有[10家]{fact=A.B}与[12家]{fact=A.C}。\n\n```facts\nA.B > A.C\n```\n"));
        string page = Pages.MainOf(SitePages.Of(site, isSingle: false).Single(p => p.Path == "findings.html").Text);
        Assert.Contains("<code>", page, StringComparison.Ordinal);
        Assert.Contains("<mark>10家</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark>12家</mark>", page, StringComparison.Ordinal);
    }

    private static string Draw(string text)
    {
        var html = new HtmlWriter();
        BoundDrawing.Write(html, Pages.SiteOf(("a.facts.md", "---\nlang: zh\n---\n" + text + "\n")).Corpus.Facts[0]);
        return html.ToString();
    }
}
