using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The page of a rule, with the documents and the code of its example.</summary>
internal sealed partial class RulePage
{
    private RulePage(string text) => Text = text;

    public string Text { get; }

    public static RulePage Of(string id) => new(Repository.Read("docs", "rules", id + ".md"));

    /// <summary>A project of the example; where it has no document, a property means nothing.</summary>
    public Project Project()
    {
        string[] documents = [.. Markdown().Matches(Text).Select(m => m.Groups[1].Value)];
        Project project = documents.Length > 0 ? Hosting.Project.Of(documents) : new Project([], properties: new() { ["EtdzAccessibility"] = "protected" });
        foreach (Match code in Code().Matches(Text))
        {
            project.AddSource(code.Groups[1].Value);
        }

        return project;
    }

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Markdown();

    [GeneratedRegex("^````csharp\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
