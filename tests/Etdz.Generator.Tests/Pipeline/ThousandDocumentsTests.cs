using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>What each moment of an editor or a build does again in a project of a thousand documents: how many values of each step are others than before.</summary>
public sealed class ThousandDocumentsTests
{
    private const int Count = 1_000;
    private const string Edited = "d0500.facts.md";

    private static readonly Moment Nothing = new(0, 0, 0, 0, 0, 0, 0, 0);
    private static readonly Moment Scanned = Nothing with { Documents = 1, Scan = 1 };
    private static readonly Moment Stated = Scanned with { Shards = 1, Facts = 1, Groups = 1, Statements = 1, Sources = 2 };

    /// <summary>How many values of each step changed; <paramref name="Sources"/> counts the source texts that are other objects than before.</summary>
    private sealed record Moment(int Documents, int Scan, int Statements, int Shards, int Facts, int Groups, int Findings, int Sources);

    [Fact]
    public void A_key_pressed_in_C_sharp() => After(p => p.AddSource("public class Typed { }"), Nothing, outputsRun: 0);

    [Fact]
    public void The_options_provider_replaced_by_an_equal_one() => After(p => p.ReplaceOptions(new() { ["RootNamespace"] = "Etdz" }), Nothing, outputsRun: 0);

    [Fact]
    public void Prose_edited_outside_any_sentence_that_states_something() =>
        After(p => p.Edit(Edited, t => t.Replace("没有数字", "没有一个数字", StringComparison.Ordinal)), Scanned, outputsRun: 0);

    [Fact]
    public void A_line_put_above_the_figures() =>
        After(p => p.Edit(Edited, t => t.Replace("# 标题\n", "# 标题\n\n\n", StringComparison.Ordinal)), Scanned with { Statements = 1, Sources = 1 }, outputsRun: 1);

    [Fact]
    public void One_figure_edited() =>
        After(p => p.Edit(Edited, t => t.Replace("[510家]", "[511家]", StringComparison.Ordinal)), Stated, outputsRun: 2);

    [Fact]
    public void A_sentence_edited_around_its_figure() =>
        After(p => p.Edit(Edited, t => t.Replace("这里有", "那里有", StringComparison.Ordinal)), Stated, outputsRun: 2);

    [Fact]
    public void A_figure_that_another_document_contradicts() =>
        After(p => p.Edit(Edited, t => t + "\n[7家]{fact=Group501.Companies period=2023}\n"), Stated with { Findings = 1 }, outputsRun: 3);

    [Fact]
    public void A_document_without_a_statement_added() =>
        After(p => p.Add("new.facts.md", "没有数字。"), Scanned, outputsRun: 0);

    [Fact]
    public void A_document_with_a_figure_of_a_known_group_added() =>
        After(p => p.Add("new.facts.md", "[7家]{fact=Group500.Others}"), Stated, outputsRun: 2);

    [Fact]
    public void A_document_removed_from_the_middle() =>
        After(p => p.Remove(Edited), Nothing with { Shards = 1, Facts = 1, Groups = 1, Statements = 1, Sources = 2 }, outputsRun: 2);

    private static void After(Action<Project> edit, Moment expected, int outputsRun)
    {
        var project = new Project(Enumerable.Range(0, Count).Select(i => ($"d{i:D4}.facts.md", Text(i))));
        Run before = project.RunOnce();
        Assert.Empty(before.Diagnostics);
        edit(project);
        Run after = project.RunOnce();

        Dictionary<string, SourceText> old = Sources(before);
        Dictionary<string, SourceText> texts = Sources(after);
        Assert.Equal(old.Keys, texts.Keys);
        string[] others = [.. texts.Where(t => !ReferenceEquals(t.Value, old[t.Key])).Select(t => t.Key)];
        Assert.Equal(
            expected,
            new Moment(
                after.Changed(Steps.Documents), after.Changed(Steps.Scan), after.Changed(Steps.Statements), after.Changed(Steps.Shards), after.Changed(Steps.Facts),
                after.Changed(Steps.Groups), after.Changed(Steps.Findings), others.Length));
        Assert.Equal(outputsRun, after.OutputsRun());
        Assert.Equal([IncrementalStepRunReason.Cached], after.Reasons(Steps.Options).Except([IncrementalStepRunReason.Unchanged]).DefaultIfEmpty(IncrementalStepRunReason.Cached));
    }

    private static Dictionary<string, SourceText> Sources(Run run) => run.Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText);

    private static string Text(int i) => $"""
        ---
        title: Document {i}
        lang: zh
        ---
        # 标题

        开头的一段话，没有数字。

        到2023年，这里有[{i + 10}家]{"{"}fact=Group{i}.Companies period=2023{"}"}企业，贸易额为[{i + 1}.5亿元]{"{"}fact=Group{i}.Trade period=2023{"}"}。

        设立于[1984年9月{(i % 28) + 1}日]{"{"}fact=Group{i}.Founded{"}"}。

        """;
}
