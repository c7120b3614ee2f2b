using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Tests.Model.Coverage;
using Etdz.Generator.Tests.Text;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The page on coverage: what it says is found is found, and nothing else on it.</summary>
public sealed partial class CoveragePageTests
{
    [Fact]
    public void The_example_has_its_warnings_where_the_marks_stand()
    {
        MarkedText example = MarkedText.Of(Example().Match(Repository.Read("docs", "coverage.md")).Groups[1].Value);
        Assert.NotEmpty(example.Marks);
        Assert.Equal(example.Marks, UnmarkedFigures.In(example.Text).Select(f => f.Span));
    }

    [Fact]
    public void The_rest_of_the_page_holds_the_figures_that_it_marks_and_no_others()
    {
        string page = Example().Replace(Repository.Read("docs", "coverage.md"), "");
        Assert.Contains('⟦', page);
        UnmarkedFigures.Check(page, "lang: zh\n");
    }

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
