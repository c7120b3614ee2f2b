using System.Collections;
using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The examples of the page about tables, together in one project.</summary>
public sealed partial class TablesPageTests
{
    [Fact]
    public void Its_code_compiles_and_its_rows_are_those_it_shows()
    {
        string page = Repository.Read("docs", "tables.md");
        var project = Project.Of([.. Blocks(page, "markdown")]);
        foreach (string code in Blocks(page, "csharp"))
        {
            project.AddSource(code);
        }

        Run run = project.Run();
        Assert.Empty(run.Diagnostics);
        var rows = (IEnumerable)run.Load().GetType("Zone")!.GetProperty("All")!.GetValue(null)!;
        string shown = string.Concat(rows.Cast<object>().Select(r => r + "\n"));
        Assert.Equal(Blocks(page, "text").Single(), shown);
        var counts = (IEnumerable)run.Load().GetType("ParkCount")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(2, counts.Cast<object>().Count());
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        Block().Matches(page).Where(m => m.Groups[2].Value == language).Select(m => m.Groups[3].Value);

    [GeneratedRegex("^(````?)([a-z]+)\n(.*?)^\\1$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
