using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Tables;

/// <summary>What each kind of edit may do again where there is a table.</summary>
public sealed class TableCachingTests
{
    private const string Code = """
        using Etdz.Generator;

        [FactRows("T")]
        public sealed partial record Zone(string Key, int? N, int? Missed, double Wrong);
        """;

    private static (string, string)[] Documents => [.. Enumerable.Range(0, 20).Select(i => ($"d{i}.facts.md", $"Prose.\n\nThere are [{i}]{{fact=T.G{i}.N}} and [{i}]{{fact=Other.G{i}.N}}."))];

    private static Project NewProject()
    {
        var project = new Project(Documents);
        project.AddSource(Code);
        return project;
    }

    [Fact]
    public void A_key_pressed_in_another_file_does_nothing()
    {
        // The helper presses it, and fails where anything was done again.
        Run run = NewProject().Run();
        Assert.Equal(["ETDZ0505"], run.Ids);
    }

    [Fact]
    public void A_line_above_the_table_moves_its_findings_alone()
    {
        Project project = NewProject();
        Run before = project.RunOnce();
        project.EditSource("Added1.cs", code => code.Replace("[FactRows", "\n\n[FactRows", StringComparison.Ordinal));
        Run after = project.RunOnce();
        Assert.Equal([IncrementalStepRunReason.Modified], after.Reasons(Steps.Tables));
        Assert.Equal([IncrementalStepRunReason.Unchanged], after.Reasons(Steps.TableShapes));
        Assert.Equal([IncrementalStepRunReason.Cached], after.Reasons(Steps.Rows));
        Assert.Equal(1, after.OutputsRun());
        Assert.Equal(before.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line + 2, after.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_figure_that_is_in_no_row_leaves_the_rows()
    {
        Project project = NewProject();
        project.RunOnce();
        project.Edit("d7.facts.md", t => t.Replace("[7]{fact=Other", "[8]{fact=Other", StringComparison.Ordinal));
        Run run = project.RunOnce();
        Assert.Equal([IncrementalStepRunReason.Cached], run.Reasons(Steps.TableShapes));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(Steps.Rows));
    }

    [Fact]
    public void A_figure_of_a_row_makes_the_rows_anew()
    {
        Project project = NewProject();
        project.RunOnce();
        project.Edit("d7.facts.md", t => t.Replace("[7]{fact=T", "[8]{fact=T", StringComparison.Ordinal));
        Run run = project.RunOnce();
        Assert.Equal([IncrementalStepRunReason.Modified], run.Reasons(Steps.Rows));
    }

    [Fact]
    public void No_table_no_rows()
    {
        Run run = new Project(Documents).RunOnce();
        Assert.Equal([], run.Reasons(Steps.Tables));
        Assert.DoesNotContain(run.Sources, s => s.Key.StartsWith("Rows.", StringComparison.Ordinal));
    }
}
