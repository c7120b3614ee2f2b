using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>A project with documents: runs the generator on it as the compiler would, with every step tracked.</summary>
internal sealed class Project
{
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(p => System.IO.Path.GetFileName(p) is { } f && (f.StartsWith("System.", StringComparison.Ordinal) || f is "mscorlib.dll" or "netstandard.dll"))
            .Select(p => MetadataReference.CreateFromFile(p))];

    private readonly CSharpParseOptions _parse;
    private readonly Dictionary<string, Document> _documents;
    private GeneratorDriver _driver;

    public Project(IEnumerable<(string Path, string Text)> documents, LanguageVersion version = LanguageVersion.Latest, Dictionary<string, string>? properties = null,
        NullableContextOptions nullable = NullableContextOptions.Enable, IReadOnlyDictionary<string, string>? projectPaths = null)
    {
        _parse = CSharpParseOptions.Default.WithLanguageVersion(version).WithDocumentationMode(DocumentationMode.Diagnose);
        nullable = version >= LanguageVersion.CSharp8 || version is LanguageVersion.Latest or LanguageVersion.Default ? nullable : NullableContextOptions.Disable;
        Compilation = CSharpCompilation.Create(
            "App",
            [Parse("public class Program { }", "Program.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: nullable, checkOverflow: true,
                // Of the test's own class alone: the generated code is documented where it should be.
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress)]));
        _documents = documents.ToDictionary(d => d.Path, d => new Document(d.Path, d.Text));
        _driver = CSharpGeneratorDriver.Create(
            [new FactsGenerator().AsSourceGenerator()],
            _documents.Values,
            _parse,
            new ProjectOptions(properties ?? new() { ["RootNamespace"] = "Etdz" }, projectPaths),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public CSharpCompilation Compilation { get; private set; }

    public static Project Of(params string[] texts) => new(texts.Select((t, i) => ($"d{i + 1}.facts.md", t)));

    /// <summary>
    /// Runs the generator, and then once more after an unrelated edit of C#: all of the second run must come from the cache, whatever the test is about.
    /// </summary>
    public Run Run()
    {
        Run run = RunOnce();
        AddSource("public class Unrelated" + Compilation.SyntaxTrees.Length.ToString(CultureInfo.InvariantCulture) + " { }");
        Run again = RunOnce();
        Assert.Equal([], again.Redone());
        return run;
    }

    public Run RunOnce()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return new Run(result, (CSharpCompilation)output, diagnostics);
    }

    /// <summary>Adds a file of a user's code, which need not be documented.</summary>
    public void AddSource(string code) => Compilation = Compilation.AddSyntaxTrees(Parse(code, $"Added{Compilation.SyntaxTrees.Length}.cs"));

    public void EditSource(string path, Func<string, string> edit)
    {
        SyntaxTree old = Compilation.SyntaxTrees.Single(t => t.FilePath == path);
        Compilation = Compilation.ReplaceSyntaxTree(old, Parse(edit(old.ToString()), path));
    }

    public void Edit(string path, Func<string, string> edit)
    {
        Document old = _documents[path];
        string text = old.GetText().ToString();
        string changed = edit(text);
        Assert.NotEqual(text, changed);
        _documents[path] = new Document(path, changed);
        _driver = _driver.ReplaceAdditionalText(old, _documents[path]);
    }

    public void Add(string path, string text)
    {
        _documents.Add(path, new Document(path, text));
        _driver = _driver.AddAdditionalTexts([_documents[path]]);
    }

    public void Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_documents[path]]);
        _documents.Remove(path);
    }

    private SyntaxTree Parse(string code, string path) => CSharpSyntaxTree.ParseText(code, _parse.WithDocumentationMode(DocumentationMode.Parse), path);

    /// <summary>Changes what the compiler is told, as <c>NoWarn</c>, <c>WarningsAsErrors</c> and a <c>.globalconfig</c> do.</summary>
    public void Configure(Func<CSharpCompilationOptions, CSharpCompilationOptions> change) => Compilation = Compilation.WithOptions(change(Compilation.Options));

    public void ReplaceOptions(Dictionary<string, string> properties) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(properties));
}
