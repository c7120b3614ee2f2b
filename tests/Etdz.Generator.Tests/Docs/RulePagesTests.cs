using System.Text.RegularExpressions;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Docs;

/// <summary>Every rule has a page, a release row, and an example on its page that triggers it.</summary>
public sealed partial class RulePagesTests
{
    /// <summary>Rules of the package's MSBuild targets, and of the project's properties: no document triggers them.</summary>
    private static readonly string[] WithoutDocument = ["ETDZ0901", "ETDZ0902", "ETDZ0903"];

    private static readonly string[] AllIds = [.. Descriptors.Each().Select(d => d.Id).Concat(WithoutDocument).Distinct()];

    public static TheoryData<string> Ids() => [.. AllIds];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_with_all_parts(string id)
    {
        string page = Repository.Read("docs", "rules", id + ".md");
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
    [MemberData(nameof(Ids))]
    public void The_example_on_its_page_triggers_it(string id)
    {
        if (WithoutDocument.Contains(id))
        {
            return;
        }

        string page = Repository.Read("docs", "rules", id + ".md");
        string[] documents = [.. Example().Matches(page).Select(m => m.Groups[1].Value)];
        Assert.NotEmpty(documents);
        Project project = Project.Of(documents);
        foreach (Match code in Code().Matches(page))
        {
            project.AddSource(code.Groups[1].Value);
        }

        Assert.Contains(id, project.Run().Ids);
    }

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

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("^````csharp\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
