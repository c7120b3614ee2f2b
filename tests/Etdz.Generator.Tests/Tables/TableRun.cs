using System.Collections;
using System.Globalization;
using System.Reflection;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Tables;

/// <summary>A table in code, filled from documents.</summary>
internal sealed class TableRun
{
    private readonly string _code;
    private readonly string[] _documents;

    private TableRun(string code, string[] documents, Run run)
    {
        _code = code;
        _documents = documents;
        Run = run;
    }

    public Run Run { get; }

    /// <summary>Runs the generator on a file of code, twice as the helper does, with documents d1, d2 and so on.</summary>
    public static TableRun Of(string code, params string[] documents) => Of(LanguageVersion.Latest, code, documents);

    public static TableRun Of(LanguageVersion version, string code, params string[] documents)
    {
        Project project = new(documents.Select((t, i) => ($"d{i + 1}.facts.md", t)), version);
        project.AddSource(code);
        return new(code, documents, project.Run());
    }

    /// <summary>The rows in order, each with its members: "Key=Dalian Parks=14".</summary>
    public string[] Rows(string type = "Zone")
    {
        Assert.Equal([], Run.Diagnostics.Select(d => d.ToString()));
        return [.. ((IEnumerable)Member(type, "All").GetValue(null)!).Cast<object>().Select(Show)];
    }

    /// <summary>The row that <c>Find</c> gives.</summary>
    public string? Find(string? key, string type = "Zone") =>
        Run.Load().GetType(type)!.GetMethod("Find")!.Invoke(null, [key]) is { } row ? Show(row) : null;

    /// <summary>"id(what stands at its place): message" of each finding, with what stands at its other place behind it.</summary>
    public string[] Findings() =>
        [.. Run.Diagnostics.Select(d => $"{d.Id} [{TextAt(d.Location)}]{string.Concat(d.AdditionalLocations.Select(l => $" [{TextAt(l)}]"))}")];

    public string Message(string id) => Run.Diagnostics.Single(d => d.Id == id).GetMessage(CultureInfo.InvariantCulture);

    private PropertyInfo Member(string type, string name) => Run.Load().GetType(type)!.GetProperty(name)!;

    private string TextAt(Location location)
    {
        FileLinePositionSpan lines = location.GetLineSpan();
        string text = lines.Path.EndsWith(".cs", StringComparison.Ordinal) ? _code : _documents[int.Parse(lines.Path[1..2], CultureInfo.InvariantCulture) - 1];
        string shown = text.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
        // Line and column must say the same as the span.
        string line = text.Split('\n')[lines.StartLinePosition.Line];
        Assert.StartsWith(shown.Split('\n')[0], line[lines.StartLinePosition.Character..], StringComparison.Ordinal);
        return shown;
    }

    private static string Show(object row) => string.Join(" ", row.GetType().GetProperties()
        .Where(p => p.GetMethod!.IsStatic is false)
        .Select(p => $"{p.Name}={Show(p, row)}"));

    private static string Show(PropertyInfo property, object row) => property.GetValue(row) switch
    {
        null => "null",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " " + time.Kind,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString()!,
    };
}
