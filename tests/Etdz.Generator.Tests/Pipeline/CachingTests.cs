using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>What each kind of edit may do again, by tracking name and run reason.</summary>
public sealed class CachingTests
{
    private const IncrementalStepRunReason Cached = IncrementalStepRunReason.Cached;
    private const IncrementalStepRunReason Unchanged = IncrementalStepRunReason.Unchanged;
    private const IncrementalStepRunReason Modified = IncrementalStepRunReason.Modified;

    private static readonly (string, string)[] Documents =
        [.. Enumerable.Range(0, 40).Select(i => ($"d{i:D2}.facts.md", $"""
            ---
            title: Document {i}
            lang: zh
            ---
            # 标题

            开头的一段话，没有数字。

            到2023年，这里有[{i + 10}家]{"{"}fact=Group{i}.Companies period=2023{"}"}企业，贸易额为[{i + 1}.5亿元]{"{"}fact=Group{i}.Trade period=2023{"}"}。

            设立于[1984年9月{(i % 28) + 1}日]{"{"}fact=Group{i}.Founded{"}"}。
            """))];

    [Fact]
    public void A_key_pressed_in_C_sharp_does_nothing()
    {
        // The helper runs a second time after such an edit and fails where anything was done again.
        Run run = new Project(Documents).Run();
        Assert.Empty(run.Diagnostics);
        Assert.InRange(run.Sources.Count, 1, 130);
    }

    [Fact]
    public void A_blank_line_above_the_figures_ends_at_the_shards()
    {
        var project = new Project(Documents);
        project.RunOnce();
        project.Edit("d07.facts.md", t => t.Replace("# 标题\n", "# 标题\n\n\n", StringComparison.Ordinal));
        Run run = project.RunOnce();
        Assert.Equal(1, run.Changed(Steps.Scan));
        Assert.Equal([Unchanged], run.Reasons(Steps.Shards));
        AssertConstantsCached(run);
    }

    [Fact]
    public void Prose_edited_outside_any_sentence_with_a_statement_ends_at_the_shards()
    {
        var project = new Project(Documents);
        project.RunOnce();
        project.Edit("d07.facts.md", t => t.Replace("没有数字", "没有任何数字", StringComparison.Ordinal));
        Run run = project.RunOnce();
        Assert.Equal(1, run.Changed(Steps.Scan));
        Assert.Equal([Unchanged], run.Reasons(Steps.Shards));
        AssertConstantsCached(run);
    }

    [Fact]
    public void One_figure_edited_emits_its_own_shard_alone()
    {
        var project = new Project(Documents);
        Run before = project.RunOnce();
        project.Edit("d07.facts.md", t => t.Replace("[17家]", "[18家]", StringComparison.Ordinal));
        Run after = project.RunOnce();
        Assert.Equal(1, after.Changed(Steps.Scan));
        Assert.Equal(1, after.Changed(Steps.Facts));
        Assert.Equal(1, after.Changed(Steps.Groups));
        string[] changed = [.. before.Sources.Where(s => after.Sources[s.Key] != s.Value).Select(s => s.Key)];
        Assert.Equal(["Facts", "Statements"], changed.Select(name => name.Split('.')[0]).Order(StringComparer.Ordinal));
        Assert.Equal("18", after.Value("Group7.Companies.In2023"));
    }

    [Fact]
    public void An_equal_options_provider_changes_nothing()
    {
        var project = new Project(Documents);
        project.RunOnce();
        project.ReplaceOptions(new() { ["RootNamespace"] = "Etdz" });
        Run run = project.RunOnce();
        Assert.Equal([Unchanged], run.Reasons(Steps.Options));
        Assert.Equal([Unchanged], run.Reasons(Steps.Documents));
        Assert.Equal([Cached], run.Reasons(Steps.Scan));
        AssertConstantsCached(run);
        Assert.Equal(0, run.OutputsRun());
    }

    [Fact]
    public void Another_namespace_emits_everything_and_scans_nothing()
    {
        var project = new Project(Documents, properties: new() { ["RootNamespace"] = "First" });
        project.RunOnce();
        project.ReplaceOptions(new() { ["RootNamespace"] = "Other" });
        Run run = project.RunOnce();
        Assert.Equal([Modified], run.Reasons(Steps.Options));
        Assert.Equal([Cached], run.Reasons(Steps.Scan));
        Assert.Equal("1984-09-08", run.Value("Group7.Founded", "Other"));
    }

    [Fact]
    public void However_many_documents_there_are_at_most_64_files_of_constants_and_16_of_statements_come_out()
    {
        (string, string)[] many = [.. Enumerable.Range(0, 500).Select(i => ($"d{i}.facts.md", $"[{i}家]{{fact=Group{i}.Companies}}"))];
        Run run = new Project(many).Run();
        Assert.InRange(run.Sources.Count(s => s.Key.StartsWith("Facts.", StringComparison.Ordinal)), 50, 64);
        Assert.Equal(16, run.Sources.Count(s => s.Key.StartsWith("Statements.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rules_are_evaluated_where_a_fact_or_a_rule_has_changed_alone()
    {
        var project = new Project([.. Documents, ("rules.facts.md", "The rules.\n\n```facts\nsum(Group7.Companies[2023], Group8.Companies[2023]) > 0\n```\n")]);
        Run first = project.RunOnce();
        Assert.Empty(first.Ids);

        project.Edit("d07.facts.md", t => t.Replace("没有数字", "没有任何数字", StringComparison.Ordinal));
        Assert.Equal([Cached], project.RunOnce().Reasons(Steps.Findings));
        project.Edit("rules.facts.md", t => "\n\n" + t.Replace("> 0", "> 0 # a comment", StringComparison.Ordinal));
        Assert.Equal([Cached], project.RunOnce().Reasons(Steps.Findings));

        project.Edit("d07.facts.md", t => t.Replace("[17家]", "[18家]", StringComparison.Ordinal));
        Assert.Equal([Unchanged], project.RunOnce().Reasons(Steps.Findings));
        project.Edit("rules.facts.md", t => t.Replace("> 0", "< 0", StringComparison.Ordinal));
        Run broken = project.RunOnce();
        Assert.Equal([Modified], broken.Reasons(Steps.Findings));
        Assert.Equal(["ETDZ0401"], broken.Ids);

        // The places follow the facts and the rules, though nothing is evaluated.
        project.Edit("d07.facts.md", t => t.Replace("# 标题\n", "# 标题\n\n\n", StringComparison.Ordinal));
        Run moved = project.RunOnce();
        Assert.Equal([Cached], moved.Reasons(Steps.Findings));
        Assert.Equal(
            broken.Diagnostics[0].AdditionalLocations[0].GetLineSpan().StartLinePosition.Line + 2,
            moved.Diagnostics[0].AdditionalLocations[0].GetLineSpan().StartLinePosition.Line);
    }

    private static void AssertConstantsCached(Run run)
    {
        foreach (string step in new[] { Steps.Shards, Steps.Facts, Steps.Groups })
        {
            Assert.Equal(0, run.Changed(step));
        }
    }
}
