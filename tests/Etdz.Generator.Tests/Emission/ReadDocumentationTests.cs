using System.Xml.Linq;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Emission;

/// <summary>What an editor shows of members, from the documents' own words on.</summary>
public sealed class ReadDocumentationTests
{
    [Fact]
    public void A_group_that_holds_groups_alone_is_documented_by_its_heading()
    {
        Run run = Project.Of(
            "## 全国的开发区 {subject=Zones}\n\n### 北方的开发区 {subject=Zones.North}\n\n#### 大连 {subject=Zones.North.Dalian}\n\n有[9家]{fact=.Firms}。\n",
            "## 又一个标题 {subject=Zones}\n\n## 没有内容 {subject=Zones.South}\n").Run();

        Assert.Equal([], run.Diagnostics);
        Assert.Equal("全国的开发区", Summary(run, "T:Etdz.Zones"));
        Assert.Equal("北方的开发区", Summary(run, "T:Etdz.Zones.North"));
        Assert.Equal("大连", Summary(run, "T:Etdz.Zones.North.Dalian"));
        Assert.Null(run.Output.GetTypeByMetadataName("Etdz.Zones+South"));
        Assert.Equal("9", run.Value("Zones.North.Dalian.Firms"));
    }

    [Fact]
    public void A_table_counts_a_group_that_a_heading_alone_names_once()
    {
        Project project = Project.Of("## 全国的开发区 {subject=Zones}\n\n### 北方 {subject=Zones.North}\n\n有[9家]{fact=.Dalian.Firms}，[8家]{fact=Zones.South.Firms}。\n");
        project.AddSource("[Etdz.Generator.FactRows(\"Zones\")] public sealed partial record Zone(string Key, int? Firms);");
        Run run = project.Run();

        Assert.Equal([], run.Diagnostics);
        var rows = (System.Collections.IEnumerable)run.Load().GetType("Zone")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(["Zone { Key = North, Firms =  }", "Zone { Key = South, Firms = 8 }"], rows.Cast<object>().Select(r => r.ToString()));
    }

    [Theory]
    [InlineData("约1.4万家", "about 14,000 (13,500 to 14,500)")]
    [InlineData("1.4万家左右", "about 14,000 (13,500 to 14,500)")]
    [InlineData("1.4万家", "14,000, rounded (13,500 to 14,500)")]
    [InlineData("约1.4万家\" decimals=\"-2", "14,000, rounded (13,950 to 14,050)")]
    public void About_is_said_where_the_words_say_it_even_where_rounding_would_come_to_the_same(string words, string said)
    {
        string[] parts = words.Split('"');
        Run run = Project.Of($"有[{parts[0]}]{{fact=Zones.Firms{(parts.Length > 1 ? " decimals=-2" : "")}}}。\n").Run();

        Assert.Contains("<para>" + said + " · ", Documentation(run, "F:Etdz.Zones.Firms").ToString(SaveOptions.DisableFormatting), StringComparison.Ordinal);
    }

    [Fact]
    public void About_is_kept_where_another_statement_narrows_what_is_admitted()
    {
        Run run = Project.Of("约[约1.4万家]{fact=Zones.Firms}。\n", "超过[超过1.38万家]{fact=Zones.Firms}。\n").Run();

        Assert.Contains("<para>about 14,000 (more than 13,800 to 14,500) · ", Documentation(run, "F:Etdz.Zones.Firms").ToString(SaveOptions.DisableFormatting), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_of_the_seeds_shows_a_sentence_its_own_or_that_of_the_member_it_names()
    {
        Run run = new Project(Repository.Seeds()).RunOnce();
        int own = 0;
        int inherited = 0;
        foreach (ISymbol member in Members(run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "Etdz")))
        {
            XElement documentation = XElement.Parse(member.GetDocumentationCommentXml() is { Length: > 0 } xml ? xml : "<none/>");
            for (int steps = 0; documentation.Element("inheritdoc") is { } inherit; steps++)
            {
                Assert.InRange(steps, 0, 4);
                inherited++;
                documentation = Documentation(run, inherit.Attribute("cref")!.Value);
            }

            own++;
            Assert.StartsWith("“", documentation.Element("summary")?.Value, StringComparison.Ordinal);
        }

        Assert.InRange(own, 50, int.MaxValue);
        Assert.InRange(inherited, 1, int.MaxValue);
    }

    // The constants, properties and classes of facts; groups, which are partial, are looked into alone.
    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().Where(m => m.Name is not ("FactIndex" or "YearMonth" or "Generator"))
            .SelectMany(m => m switch
            {
                INamedTypeSymbol group when group.DeclaringSyntaxReferences.Any(r => r.GetSyntax().ToString().Contains("static partial class " + group.Name, StringComparison.Ordinal)) => Members(group),
                INamedTypeSymbol fact => Members(fact).Prepend(fact),
                IFieldSymbol or IPropertySymbol => [m],
                _ => [],
            });

    private static string? Summary(Run run, string id) => Documentation(run, id).Element("summary")?.Value;

    private static XElement Documentation(Run run, string id) =>
        XElement.Parse(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, run.Output)!.GetDocumentationCommentXml()!);
}
