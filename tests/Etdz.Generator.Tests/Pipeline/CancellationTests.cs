using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>A run that is given up in the middle, as an editor does at the next key, leaves nothing half done.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(59)]
    public void Given_up_at_a_document_the_next_run_is_whole(int at)
    {
        CSharpCompilation compilation = CSharpCompilation.Create("App");
        using var source = new CancellationTokenSource();
        Interrupting? interrupting = null;
        AdditionalText[] texts = [.. Enumerable.Range(0, 60).Select<int, AdditionalText>(i => i == at
            ? interrupting = new Interrupting($"d{i}.facts.md", Text(i), source)
            : new Hosting.Document($"d{i}.facts.md", Text(i)))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], texts);

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(compilation, source.Token));
        Assert.Equal(1, interrupting!.Asked);

        GeneratorDriverRunResult whole = driver.RunGenerators(compilation).GetRunResult();
        GeneratorDriverRunResult fresh = CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], texts).RunGenerators(compilation).GetRunResult();
        Assert.Equal(Sources(fresh), Sources(whole));
        Assert.Equal(60, Sources(whole).Sum(s => s.Split("public const int ").Length - 1));
        Assert.Null(whole.Results[0].Exception);
    }

    [Fact]
    public void Given_up_in_the_middle_of_an_edit_what_was_cached_is_still_right()
    {
        CSharpCompilation compilation = CSharpCompilation.Create("App");
        AdditionalText[] texts = [.. Enumerable.Range(0, 60).Select(i => new Hosting.Document($"d{i}.facts.md", Text(i)))];
        GeneratorDriver before = CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], texts).RunGenerators(compilation);
        using var source = new CancellationTokenSource();
        var edited = new Interrupting("d7.facts.md", "[1007]{fact=Zones.Z7.Count}", source);
        GeneratorDriver after = before.ReplaceAdditionalText(texts[7], edited);
        Assert.Throws<OperationCanceledException>(() => after.RunGenerators(compilation, source.Token));
        Assert.Contains(Sources(after.RunGenerators(compilation).GetRunResult()), s => s.Contains("Count = 1_007;", StringComparison.Ordinal));
        Assert.Contains(Sources(before.RunGenerators(compilation).GetRunResult()), s => s.Contains("Count = 7;", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_long_step_asks_whether_it_is_given_up()
    {
        const string text = "[3]{fact=Zones.A.Count}，[4]{fact=Zones.B.Count}。\n\n```facts\nZones.A.Count < Zones.B.Count\n```\n";
        var never = new CancellationToken(canceled: true);
        ScannedDocument scanned = AnnotationScanner.Scan(text);
        Scan scan = DocumentReader.Read(scanned, "a.facts.md", "");
        ShardFacts[] facts = [.. Shards.Split([scan.Buckets]).Select(shard => Ledger.Merge(shard.Buckets.AsSpan()))];
        EquatableArray<FactGroup> groups = facts.First(shard => shard.Groups.Count > 0).Groups;
        var options = new EmissionOptions("App", IsPublic: true, HasDateOnly: true, CanAnnotateNull: true, HasFactIndex: true, HasUtf8Literals: true);

        Assert.Throws<OperationCanceledException>(() => AnnotationScanner.Scan(text, cancel: never));
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(scanned, "a.facts.md", "", never));
        Assert.Throws<OperationCanceledException>(() => Ledger.Merge(scan.Buckets.AsSpan(), never));
        Assert.Throws<OperationCanceledException>(() => ShardEmitter.Write(groups, options, never));
        Assert.Throws<OperationCanceledException>(() => RuleChecker.Check(facts, scan.Rules.AsSpan(), never));
    }

    private static string Text(int i) => $"[{i}]{{fact=Zones.Z{i}.Count}}";

    private static string[] Sources(GeneratorDriverRunResult result) => [.. result.Results[0].GeneratedSources.Select(s => s.HintName + "\n" + s.SourceText)];

    /// <summary>A text that asks for the run to be given up the first time that it is asked for.</summary>
    private sealed class Interrupting(string path, string text, CancellationTokenSource source) : AdditionalText
    {
        public int Asked { get; private set; }

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            if (++Asked == 1)
            {
                source.Cancel();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return SourceText.From(text);
        }
    }
}
