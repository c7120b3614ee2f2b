using Etdz.Generator.Diagnostics;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Docs;

/// <summary>Every rule has a page, a release row, and an example on its page that triggers it.</summary>
public sealed class RulePagesTests
{
    // The last two are warnings of the package's MSBuild targets, which the package tests trigger.
    private static readonly string[] AllIds = [.. Descriptors.Each().Select(d => d.Id), "ETDZ0902", "ETDZ0903"];

    public static TheoryData<string> Ids() => [.. AllIds];

    public static TheoryData<string> IdsOfTheGenerator() => [.. Descriptors.Each().Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_all_parts(string id)
    {
        string page = RulePage.Of(id).Text;
        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        foreach (string part in new[] { "## Cause", "## Example", "## What to do", "## How to silence it" })
        {
            Assert.Contains("\n" + part + "\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_page_has_a_rule() =>
        Assert.Equal(
            AllIds.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "ETDZ*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(IdsOfTheGenerator))]
    public void The_example_on_its_page_triggers_it(string id) => Assert.Contains(id, RulePage.Of(id).Project().Run().Ids);

    [Fact]
    public void A_rule_is_in_one_category_and_links_to_its_page()
    {
        foreach (DiagnosticDescriptor rule in Descriptors.Each())
        {
            Assert.Equal("Etdz.Facts", rule.Category);
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
            Assert.Contains($"\n{rule.Id} | Etdz.Facts | {rule.DefaultSeverity} | ", Repository.Read("generator", "AnalyzerReleases.Unshipped.md"), StringComparison.Ordinal);
        }

        Assert.Equal(Descriptors.Each().Count(), Descriptors.Each().Select(d => d.Id).Distinct().Count());
    }
}
