using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Benchmarks;

/// <summary>The moments at which the generator costs time: a cold build, a key pressed in C#, an edit of prose, an edit of one figure.</summary>
[MemoryDiagnoser]
public class Moments
{
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _typed = null!;
    private GeneratorDriver _cold = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _proseEdited = null!;
    private GeneratorDriver _figureEdited = null!;

    [Params(100)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var parse = CSharpParseOptions.Default;
        _compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class Program { }", parse)]);
        _typed = _compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed { }", parse));
        AdditionalText[] texts = [.. Corpus.Write(Documents, 20).Select(d => new Document(d.Path, d.Text))];
        _cold = CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], texts, parse, new Options());
        _warm = _cold.RunGenerators(_compilation);
        Document edited = (Document)texts[Documents / 2];
        _proseEdited = _warm.ReplaceAdditionalText(edited, edited.With(t => t.Insert(t.IndexOf('。', StringComparison.Ordinal) + 1, "又一句话。")));
        _figureEdited = _warm.ReplaceAdditionalText(edited, edited.With(t => t.Replace("为[1", "为[9", StringComparison.Ordinal)));
    }

    [Benchmark]
    public object Cold() => _cold.RunGenerators(_compilation);

    [Benchmark]
    public object Keystroke() => _warm.RunGenerators(_typed);

    [Benchmark]
    public object ProseEdit() => _proseEdited.RunGenerators(_compilation);

    [Benchmark]
    public object FigureEdit() => _figureEdited.RunGenerators(_compilation);

    private sealed class Document(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

        public Document With(Func<string, string> edit) => new(path, edit(text));
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new None();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class None : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return false;
        }
    }
}
