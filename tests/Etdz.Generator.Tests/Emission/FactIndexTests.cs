using System.Reflection;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Emission;

/// <summary>What code can ask of a fact when it runs.</summary>
public sealed class FactIndexTests
{
    private const string Nation = """
        ---
        title: 全国
        author: 甲
        publisher: 示例
        published: 2026-01-02
        url: https://example.org/a
        lang: zh
        ---
        到2023年，[229家]{fact=Nation.Zones period=2023}进出口总额达[10.1万亿元]{fact=Nation.Trade period=2023}，占[四分之一]{fact=Nation.Share}。

        上一年是[9.9万亿元]{fact=Nation.Trade period=2022}。旧说[9家]{fact=Nation.Zones period=2023 superseded=true}。
        """;

    private const string Dalian = """
        ---
        title: Da\tlian "1984"
        ---
        [1984年9月]{fact=Zones.Dalian.Founded}，即[1984年9月25日]{fact=Zones.Dalian.Founded}。超[1400名]{fact=Zones.Dalian.Talents}，[超1400名]{fact=Zones.Dalian.MoreTalents}。
        [a\\\[b\]	c]{fact=Zones.Dalian.Odd as=text} [三至五个]{fact=Zones.Dalian.Kinds}。
        """;

    private static readonly Lazy<Run> TheRun = new(() => new Project([("b.facts.md", Dalian), ("a.facts.md", Nation)]).Run());

    [Theory]
    [InlineData("Nation.Trade", "2023", "money|10100000000000|CNY|10050000000000|10150000000000")]
    [InlineData("Nation.Trade", null, "money|10100000000000|CNY|10050000000000|10150000000000")]
    [InlineData("Nation.Share", null, "ratio|0.25||0.25|0.25")]
    [InlineData("Zones.Dalian.Founded", null, "date|1984-09-25||1984-09-25|1984-09-25")]
    [InlineData("Zones.Dalian.MoreTalents", null, "count|1400||1400|")]
    [InlineData("Zones.Dalian.Kinds", null, "count|3..5||3|5")]
    public void A_fact_is_found_with_value_unit_and_bound(string path, string? period, string expected)
    {
        object fact = Find(path, period)!;
        Assert.Equal(expected, string.Join('|', Get(fact, "Kind"), Get(fact, "Value"), Get(fact, "Unit"), Get(fact, "Lower"), Get(fact, "Upper")));
    }

    [Fact]
    public void An_open_end_is_told_from_a_closed_one()
    {
        Assert.Equal("True", Get(Find("Zones.Dalian.MoreTalents")!, "IsLowerOpen"));
        Assert.Equal("False", Get(Find("Nation.Share")!, "IsLowerOpen"));
    }

    [Fact]
    public void Each_statement_has_its_document_line_and_words()
    {
        object fact = Find("Nation.Zones", "2023")!;
        object[] statements = [.. (IEnumerable<object>)fact.GetType().GetProperty("Statements")!.GetValue(fact)!];
        Assert.Equal(2, statements.Length);
        Assert.Equal("a.facts.md|9|229家|全国|甲|示例|https://example.org/a|2026-01-02|False", Told(statements[0]));
        Assert.Equal("a.facts.md|11|9家|全国|甲|示例|https://example.org/a|2026-01-02|True", Told(statements[1]));
        object[] dates = Statements("Zones.Dalian.Founded");
        Assert.Equal(["1984年9月", "1984年9月25日"], dates.Select(d => Get(d, "Words")));
    }

    [Fact]
    public void Backslashes_tabs_and_quotes_come_back_as_they_were() =>
        Assert.Equal("a\\[b]\tc", Get(Statements("Zones.Dalian.Odd")[0], "Words"));

    [Fact]
    public void All_are_in_ordinal_order_of_path()
    {
        object[] all = [.. (IEnumerable<object>)Index(TheRun.Value).GetProperty("All")!.GetValue(null)!];
        string[] paths = [.. all.Select(f => Get(f, "Path")!)];
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(9, paths.Length);
    }

    [Fact]
    public void An_unknown_path_is_null() => Assert.Null(Find("Nation.Nothing"));

    [Fact]
    public void It_is_left_out_where_the_project_says_so()
    {
        var project = new Project([("a.facts.md", Nation)], properties: new() { ["RootNamespace"] = "Etdz", ["EtdzFactIndex"] = "false" });
        Run run = project.Run();
        Assert.Null(run.Load().GetType("Etdz.FactIndex"));
        Assert.Equal("229", run.Value("Nation.Zones.In2023"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp11)]
    public void It_compiles_for(LanguageVersion version)
    {
        Run run = new Project([("a.facts.md", Nation), ("b.facts.md", Dalian)], version).Run();
        Assert.NotNull(run.Load().GetType("Etdz.FactIndex"));
    }

    [Fact]
    public void A_line_moved_changes_the_file_of_its_document_alone()
    {
        (string, string)[] documents = [.. Enumerable.Range(0, 30).Select(i => ($"d{i}.facts.md", $"[{i}家]{{fact=G{i}.Companies}}\n"))];
        var project = new Project(documents);
        Run before = project.RunOnce();
        project.Edit("d3.facts.md", t => "\n" + t);
        Run after = project.RunOnce();
        Assert.Equal(1, after.Changed(Steps.Statements));
        Assert.Equal(1, before.Sources.Count(s => after.Sources[s.Key] != s.Value));
    }

    private static Type Index(Run run) => run.Load().GetType("Etdz.FactIndex")!;

    private static object? Find(string path, string? period = null) =>
        Index(TheRun.Value).GetMethod("Find", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [path, period, null]);

    private static object[] Statements(string path)
    {
        object fact = Find(path)!;
        return [.. (IEnumerable<object>)fact.GetType().GetProperty("Statements")!.GetValue(fact)!];
    }

    private static string Told(object statement) =>
        string.Join('|', "Document Line Words Title Author Publisher Url Published Superseded".Split(' ').Select(n => Get(statement, n)));

    private static string? Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from)?.ToString();
}
