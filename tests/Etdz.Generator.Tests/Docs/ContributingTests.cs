using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The way that CONTRIBUTING.md shows is there.</summary>
public sealed partial class ContributingTests
{
    [Fact]
    public void Every_file_and_folder_that_it_names_exists()
    {
        string page = Repository.Read("CONTRIBUTING.md");
        string[] names = [.. FileName().Matches(page).Select(m => m.Groups[1].Value).Where(n => n.IndexOfAny(['…', '*']) < 0)];
        Assert.InRange(names.Length, 12, 100);
        Assert.Equal([], names.Where(n => !Path.Exists(Repository.PathOf(n))));
    }

    /// <summary>Each path in code quotes, and each target of a link.</summary>
    [GeneratedRegex(@"[`(]((?:\.ci|docs|generator|tests)/[^`)\s]+)[`)]")]
    private static partial Regex FileName();
}
