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
