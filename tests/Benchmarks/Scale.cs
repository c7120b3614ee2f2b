using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Benchmarks;

/// <summary>
/// <c>--scale</c>: how each moment grows from 10^3 to 10^5 facts, as a table for docs/scale.md. The least of several runs, because what else the machine
/// does can only add; memory after a full collection.
/// </summary>
internal static class Scale
{
    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default;

    public static void Measure()
    {
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class Program { }", Parse)]);
        var typed = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed { }", Parse));
        Console.WriteLine("| documents × facts | facts | cold ms | key µs | prose edit ms | figure edit ms | kept MB | of it trees MB | allocated cold MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach ((int documents, int facts) in new[] { (50, 20), (100, 100), (500, 20), (1_000, 100), (5_000, 20), (10_000, 10) })
        {
            Row(compilation, typed, documents, facts);
        }
    }

    private static void Row(CSharpCompilation compilation, CSharpCompilation typed, int documents, int facts)
    {
        Document[] texts = [.. Corpus.Write(documents, facts).Select(d => new Document(d.Path, d.Text))];
        int repeat = documents * facts >= 50_000 ? 5 : 15;
        GeneratorDriver cold = CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], texts, Parse);
        cold.RunGenerators(compilation);
        double coldTime = Least(repeat, () => cold.RunGenerators(compilation));
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(cold.RunGenerators(compilation));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        long before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver warm = cold.RunGenerators(compilation);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        string[] sources = [.. warm.GetRunResult().Results[0].GeneratedSources.Select(s => s.SourceText.ToString())];
        before = GC.GetTotalMemory(forceFullCollection: true);
        SyntaxTree[] trees = [.. sources.Select(s => CSharpSyntaxTree.ParseText(s, Parse))];
        long ofTrees = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(trees);

        Document edited = texts[documents / 2];
        GeneratorDriver prose = warm.ReplaceAdditionalText(edited, edited.With(t => t.Insert(t.IndexOf('。', StringComparison.Ordinal) + 1, "又一句话。")));
        GeneratorDriver figure = warm.ReplaceAdditionalText(edited, edited.With(t => t.Replace("为[1", "为[9", StringComparison.Ordinal)));
        double key = Least(repeat * 3, () => warm.RunGenerators(typed));
        double proseTime = Least(repeat, () => prose.RunGenerators(compilation));
        double figureTime = Least(repeat, () => figure.RunGenerators(compilation));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {documents:N0} × {facts} | {documents * facts:N0} | {coldTime:F1} | {key * 1000:F0} | {proseTime:F2} | {figureTime:F2} | {kept / 1e6:F1} | {ofTrees / 1e6:F1} | {allocated / 1e6:F1} |"));
        GC.KeepAlive(warm);
    }

    private static double Least(int repeat, Action run)
    {
        double least = double.MaxValue;
        for (int i = 0; i < repeat; i++)
        {
            long start = Stopwatch.GetTimestamp();
            run();
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return least;
    }

    private sealed class Document(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

        public Document With(Func<string, string> edit) => new(path, edit(text));
    }
}
