using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Docs;

/// <summary>What the README shows is what the generator does.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");
    private static readonly string[] Documents = [.. Markdown().Matches(Readme).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Its_code_compiles_against_its_document()
    {
        var project = new Project([("zones.facts.md", Documents[0])]);
        string code = CSharp().Match(Readme).Groups[1].Value;
        project.AddSource($"public static class Shown {{ public static void Use() {{ {code.Replace("\n", "\n        ", StringComparison.Ordinal)} _ = (founded, Name, Rank, Zones, Trade, Latest); }} }}");
        Run run = project.Run();
        Assert.Empty(run.Diagnostics);
        Assert.Equal([], run.Output.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        foreach (Match line in Comment().Matches(code))
        {
            string value = line.Groups[2].Value.TrimEnd('m').Replace("_", "", StringComparison.Ordinal);
            Assert.Equal(value, run.Value(line.Groups[1].Value));
        }
    }

    [Fact]
    public void Its_conflict_is_told_in_the_words_it_shows()
    {
        Run run = new Project([("zones.facts.md", Documents[0]), ("summary.facts.md", Documents[1])]).Run();
        string shown = Message().Match(Readme).Groups[1].Value;
        Assert.Contains(shown, run.Diagnostics.Select(d => d.ToString()));
    }

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Markdown();

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharp();

    [GeneratedRegex(@"= Etdz\.([\w.]+);\s+// ([\w-]+)$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("^```text\n(summary.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Message();
}
