using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The examples of docs/rules-language.md are documents, and print what stands below them.</summary>
public sealed partial class RulesLanguageTests
{
    public static TheoryData<string, string> Examples()
    {
        TheoryData<string, string> examples = [];
        foreach (Match example in Example().Matches(Repository.Read("docs", "rules-language.md").Replace("\r\n", "\n", StringComparison.Ordinal)))
        {
            examples.Add(example.Groups[1].Value, example.Groups[2].Value);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_stands_below_it(string document, string printed)
    {
        Run run = new Project([("example.facts.md", document)]).Run();
        string[] messages = [.. run.Diagnostics.Select(d => d.ToString())];
        Assert.Equal(printed.Split('\n', StringSplitOptions.RemoveEmptyEntries), messages);
    }

    [Fact]
    public void There_are_examples() => Assert.InRange(Examples().Count, 6, 100);

    [GeneratedRegex("^````markdown\n(.*?)^````\n(?:\n```text\n(example.*?)```\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
