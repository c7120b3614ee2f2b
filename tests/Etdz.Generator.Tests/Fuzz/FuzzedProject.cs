using System.Collections.Immutable;
using System.Globalization;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Tests.Fuzz;

/// <summary>
/// A project of a few fuzzed documents, with a table. One driver lives through all inputs, each an edit of one document, so that what the cache holds is
/// tried too; now and then all is compared with what a new driver makes of the same documents.
/// </summary>
internal sealed class FuzzedProject
{
    private const string Table = """
        using Etdz.Generator;
        [FactRows("Zones")]
        public sealed partial record Zone(string Key, string? Name, System.DateOnly? Founded, int? Companies = 3);
        namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }
        """;

    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll")
            .Select(p => MetadataReference.CreateFromFile(p))];

    private readonly CSharpParseOptions _parse;
    private readonly Dictionary<string, string> _properties;
    private readonly CSharpCompilation _compilation;
    private readonly Hosting.Document[] _documents;
    private readonly Dictionary<string, SourceText> _seen = [];
    private GeneratorDriver _driver;
    private int _edits;

    /// <param name="texts">The documents to begin with.</param>
    /// <param name="style">Which of the ways of a project to be set up, from 0 to 2.</param>
    public FuzzedProject(string[] texts, int style = 0)
    {
        _parse = CSharpParseOptions.Default
            .WithLanguageVersion(style switch { 0 => LanguageVersion.Latest, 1 => LanguageVersion.CSharp10, _ => LanguageVersion.CSharp7_3 })
            .WithDocumentationMode(DocumentationMode.Diagnose);
        _properties = style switch
        {
            0 => new() { ["RootNamespace"] = "Etdz" },
            1 => new() { ["RootNamespace"] = "My.App", ["EtdzAccessibility"] = "public" },
            _ => new() { ["EtdzNamespace"] = "Etdz", ["TargetFrameworkIdentifier"] = ".NETFramework", ["TargetFrameworkVersion"] = "v4.8" },
        };
        // C# 7.3 has no records and no nullable references; there the table is left out.
        _compilation = CSharpCompilation.Create(
            "App", style == 2 ? [] : [CSharpSyntaxTree.ParseText(Table, _parse)], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: style == 0 ? NullableContextOptions.Enable : NullableContextOptions.Disable, checkOverflow: true,
                specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress), new("CS8632", ReportDiagnostic.Suppress)]));
        _documents = [.. texts.Select((text, i) => new Hosting.Document(PathOf(i), text))];
        _driver = NewDriver();
    }

    public IEnumerable<string> Texts => _documents.Select(d => d.GetText().ToString());

    /// <summary>Puts a text in the place of the oldest one, and runs.</summary>
    public IEnumerable<string> Edit(string text) => Edit(_edits++ % _documents.Length, text);

    /// <summary>Puts a text in the place of one of the documents, and runs.</summary>
    public IEnumerable<string> Edit(int slot, string text)
    {
        var edited = new Hosting.Document(PathOf(slot), text);
        _driver = _driver.ReplaceAdditionalText(_documents[slot], edited);
        _documents[slot] = edited;
        return Run();
    }

    /// <summary>Runs, and says what does not hold: the exception, findings outside their documents, words outside their places.</summary>
    public IEnumerable<string> Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        GeneratorRunResult result = _driver.GetRunResult().Results[0];
        if (result.Exception is not null)
        {
            yield return result.Exception.ToString();
        }

        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            foreach (Location at in diagnostic.AdditionalLocations.Append(diagnostic.Location).Where(l => l.GetLineSpan().Path.StartsWith("docs/", StringComparison.Ordinal)))
            {
                SourceText text = _documents.Single(d => d.Path == at.GetLineSpan().Path).GetText();
                if (at.SourceSpan.End > text.Length || at.GetLineSpan().Span != text.Lines.GetLinePositionSpan(at.SourceSpan))
                {
                    yield return diagnostic + " is at " + at.SourceSpan;
                }
            }

            string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            if (message.Length is 0 or > 4000)
            {
                yield return diagnostic.Id + " says " + message.Length + " characters";
            }
        }

        var code = new GeneratedCode();
        foreach (string text in Texts)
        {
            code.Allow(text);
        }

        foreach (GeneratedSourceResult source in result.GeneratedSources)
        {
            bool isNew = !_seen.TryGetValue(source.HintName, out SourceText? seen) || seen != source.SourceText;
            _seen[source.HintName] = source.SourceText;
            if (isNew && source.HintName.Split('.')[0] is "Facts" or "Statements" or "Rows")
            {
                foreach (string misplaced in code.Misplaced(source.SourceText.ToString()))
                {
                    yield return source.HintName + ": " + misplaced;
                }
            }
        }
    }

    /// <summary>Says whether a new driver makes of the documents what this one made of them edit by edit.</summary>
    public IEnumerable<string> DifferencesFromNew()
    {
        string[] mine = Output(_driver);
        string[] theirs = Output(NewDriver().RunGenerators(_compilation));
        return mine.SequenceEqual(theirs) ? [] : mine.Except(theirs).Select(s => "only edited: " + s).Concat(theirs.Except(mine).Select(s => "only new: " + s));
    }

    /// <summary>All that the last run made, sources and findings, as one text.</summary>
    public string Outcome() => string.Join('\n', Output(_driver));

    /// <summary>Compiles what was generated, every warning an error, and says what the compiler says.</summary>
    public IEnumerable<string> Compile()
    {
        Compilation whole = _compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees);
        return whole.Emit(Stream.Null).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS8019").Select(d => d.ToString());
    }

    private CSharpGeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], _documents, _parse, new ProjectOptions(_properties));

    private static string[] Output(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        return [.. result.GeneratedSources.Select(s => s.HintName + "\n" + s.SourceText), .. result.Diagnostics.Select(d => d.ToString())];
    }

    private static string PathOf(int slot) => $"docs/d{slot}.facts.md";
}
