using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Emission;

/// <summary>Generated code that has gone through the compiler, in a project that takes every warning for an error.</summary>
internal sealed class Compiled
{
    // The library's core alone: generated code needs no more.
    private static readonly ImmutableArray<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Select(p => MetadataReference.CreateFromFile(p))];

    private readonly CSharpCompilation _compilation;
    private readonly Lazy<Assembly> _assembly;

    public Compiled(IEnumerable<string> sources, LanguageVersion version, NullableContextOptions nullable = NullableContextOptions.Disable)
    {
        CSharpParseOptions parse = CSharpParseOptions.Default.WithLanguageVersion(version).WithDocumentationMode(DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "Generated", sources.Select(s => CSharpSyntaxTree.ParseText(s, parse)), References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: nullable, checkOverflow: true));
        _assembly = new(Load);
    }

    public IEnumerable<string> Complaints => _compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(d => d.ToString());

    /// <summary>What is written for some facts, compiled as the newest C#; and, to be sure, as the oldest.</summary>
    public static Compiled Of(EquatableArray<FactGroup> groups, EmissionOptions? options = null)
    {
        options ??= Sample.Options;
        Assert.Equal([], new Compiled(Sources(groups, options with { CanAnnotateNull = false }), LanguageVersion.CSharp7_3).Complaints);
        Compiled newest = new(Sources(groups, options), LanguageVersion.Preview, NullableContextOptions.Enable);
        Assert.Equal([], newest.Complaints);
        return newest;
    }

    public static Compiled Of(params Fact[] facts) => Of(Sample.Groups(facts));

    /// <summary>What the compiler has against the documentation (malformed XML, names of nothing), though the code tells it to be silent.</summary>
    public static IEnumerable<string> FaultsOfDocumentation(EquatableArray<FactGroup> groups) =>
        new Compiled(Sources(groups, Sample.Options).Select(s => s.Replace("#pragma warning disable", "")), LanguageVersion.Latest).Complaints
            .Where(c => c.Contains("CS157", StringComparison.Ordinal) || c.Contains("CS158", StringComparison.Ordinal));

    /// <summary>The value of a member, as invariant text; null where there is no such member.</summary>
    public string? this[string path] => ValueOf(path) switch
    {
        null => null,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " " + date.Kind,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        object value => value.ToString(),
    };

    public object? ValueOf(string path)
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        int dot = path.LastIndexOf('.');
        Type? type = TypeOf(path[..dot]);
        return type?.GetField(path[(dot + 1)..], All)?.GetValue(null) ?? type?.GetProperty(path[(dot + 1)..], All)?.GetValue(null);
    }

    public Type? TypeOf(string path, string root = "Etdz.")
    {
        string[] names = path.Split('.');
        Type? type = _assembly.Value.GetType(root + names[0]);
        foreach (string name in names[1..])
        {
            type = type?.GetNestedType(name, BindingFlags.Public | BindingFlags.NonPublic);
        }

        return type;
    }

    /// <summary>The documentation of a member or class, as the compiler writes it into the documentation file.</summary>
    public XElement DocumentationOf(string path) => DocumentationOfOrNull(path) ?? throw new InvalidOperationException(path + " is not documented");

    public XElement? DocumentationOfOrNull(string path)
    {
        string xml = SymbolOf(path).GetDocumentationCommentXml()!;
        return xml.Length == 0 ? null : XElement.Parse(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The members below a group that no documentation is written for.</summary>
    public IEnumerable<string> Undocumented(string group)
    {
        foreach (ISymbol member in ((INamedTypeSymbol)SymbolOf(group)).GetMembers().Where(m => m is IFieldSymbol or IPropertySymbol or INamedTypeSymbol))
        {
            string path = group + "." + member.Name;
            foreach (string each in (IEnumerable<string>)[.. DocumentationOfOrNull(path) is null ? [path] : Array.Empty<string>(), .. member is INamedTypeSymbol ? Undocumented(path) : []])
            {
                yield return each;
            }
        }
    }

    /// <summary>The words that a tool shows for a member: the sentence, and what is said of it.</summary>
    public (string Sentence, string Says) SummaryOf(string path)
    {
        XElement summary = DocumentationOf(path).Element("summary")!;
        return (((XText)summary.FirstNode!).Value, summary.Element("para")!.Value);
    }

    private ISymbol SymbolOf(string path)
    {
        INamespaceOrTypeSymbol at = _compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Single(n => n.Name == "Etdz");
        string[] names = path.Split('.');
        foreach (string name in names[..^1])
        {
            at = at.GetTypeMembers(name).Single();
        }

        return at.GetMembers(names[^1]).Single();
    }

    private static IEnumerable<string> Sources(EquatableArray<FactGroup> groups, EmissionOptions options)
    {
        if (ShardEmitter.Write(groups, options) is { } facts)
        {
            yield return facts;
        }

        if (YearMonthEmitter.IsUsed(groups))
        {
            yield return YearMonthEmitter.Write(options);
        }
    }

    private Assembly Load()
    {
        using MemoryStream image = new();
        Assert.Equal([], _compilation.Emit(image).Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden).Select(d => d.ToString()));
        return Assembly.Load(image.ToArray());
    }
}
