using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The examples of the pages in docs/: documents, and under them what the build says of them.</summary>
public sealed partial class PagesTests
{
    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (string page in Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md"))
        {
            int count = Example().Count(File.ReadAllText(page));
            for (int i = 0; i < count; i++)
            {
                examples.Add(Path.GetFileName(page), i);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_says_what_the_page_says(string page, int index)
    {
        Match example = Example().Matches(Repository.Read("docs", page))[index];
        string[] documents = [.. Document().Matches(example.Groups[1].Value).Select(m => m.Groups[1].Value)];
        string[] said = [.. Project.Of(documents).Run().Diagnostics.Select(d => d.ToString())];
        Assert.Equal(example.Groups[2].Value.TrimEnd('\n').Split('\n'), said.Length == 0 ? ["(no finding)"] : said);
    }

    /// <summary>One or more documents, and directly under them the text of the findings.</summary>
    [GeneratedRegex("((?:^````markdown\n(?:(?!^````).*\n)*^````\n\n)+)^```text\n((?:(?!^```).*\n)*)^```$", RegexOptions.Multiline)]
    private static partial Regex Example();

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Document();
}
