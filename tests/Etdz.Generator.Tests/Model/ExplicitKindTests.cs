using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Model;

/// <summary>One <c>as</c> holds for the whole fact; where none is said, a count must be whole and within <c>int</c>.</summary>
public sealed class ExplicitKindTests
{
    [Theory]
    [InlineData("共[30亿]{fact=A.N as=long}家。", "约有[约30亿]{fact=A.N}家。", "3000000000", typeof(long))]
    [InlineData("共[30亿]{fact=A.N}家。", "约有[约30亿]{fact=A.N as=long}家。", "3000000000", typeof(long))]
    [InlineData("平均[2.5家]{fact=A.N}。", "平均[2.5]{fact=A.N as=number}家。", "2.5", typeof(decimal))]
    [InlineData("平均[2.5]{fact=A.N as=number}家。", "平均[2.5家]{fact=A.N}。", "2.5", typeof(decimal))]
    [InlineData("共[1000亿亿]{fact=A.N}粒。", "共[1000亿亿]{fact=A.N as=number}粒。", "10000000000000000000", typeof(decimal))]
    [InlineData("It has [4 billion]{fact=A.N} leaves.", "It has [3,999,999,999]{fact=A.N as=long} leaves.", "3999999999", typeof(long))]
    public void As_at_one_statement_lets_the_others_be_what_they_are(string first, string second, string value, Type type)
    {
        Run run = Project.Of(first + "\n", second + "\n").Run();

        Assert.Equal([], run.Diagnostics);
        Assert.Equal(value, run.Value("A.N"));
        Assert.Equal(type, run.Load().GetType("Etdz.A")!.GetField("N")!.FieldType);
    }

    [Theory]
    [InlineData("平均⟦2.5家⟧{fact=A.N}。", "ETDZ0312: '2.5家' has the value 2.5, which is not whole as a count, a long and an ordinal are: say as=number")]
    [InlineData("共 ⟦ 30亿 ⟧{fact=A.N} 家。", "ETDZ0313: '30亿' is 3000000000, beyond int: say as=long")]
    [InlineData("共⟦9223372036854775808⟧{fact=A.N}粒。", "ETDZ0313: '9223372036854775808' is 9223372036854775808, beyond int: say as=number")]
    [InlineData("共⟦1亿亿亿亿⟧{fact=A.N}粒。", "ETDZ0313: '1亿亿亿亿' is 100000000000000000000000000000000, beyond int: say as=text")]
    [InlineData("共⟦1亿亿⟧{fact=A.N as=count}粒。", "ETDZ0313: '1亿亿' is 10000000000000000, beyond int: say as=long")]
    [InlineData("共⟦80000亿亿亿⟧{fact=A.N as=number}粒。", "ETDZ0313: '80000亿亿亿' is 80000000000000000000000000000, beyond decimal: say a larger unit, or as=text")]
    public void A_count_that_no_statement_says_as_of_is_whole_and_within_int(string marked, string message)
    {
        string text = marked.Replace('⟦', '[').Replace('⟧', ']');
        Diagnostic found = Assert.Single(Project.Of(text + "\n").Run().Diagnostics);

        Assert.Equal(message, found.Id + ": " + found.GetMessage());
        Assert.Equal(marked[(marked.IndexOf('⟦') + 1)..marked.IndexOf('⟧')].Trim(), text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Fact]
    public void Each_of_two_statements_that_are_no_int_is_told_so()
    {
        Run run = Project.Of("共[30亿家]{fact=A.N}。\n", "共[30亿]{fact=A.N}。\n", "共[3亿]{fact=A.N superseded=true}。\n").Run();

        Assert.Equal(["ETDZ0313", "ETDZ0313"], run.Ids);
        Assert.Null(run.Value("A.N"));
    }

    [Theory]
    [InlineData("平均[2.5家]{fact=A.N}。", "平均[2]{fact=A.N as=long}家。", "is 2.5家 here, which does not fit the kind long that it has by its as at d2.facts.md(1,4): it is not a whole number; say as=number there")]
    [InlineData("共[30亿]{fact=A.N}。", "共[3]{fact=A.N as=count}家。", "is 30亿 here, which does not fit the kind count that it has by its as at d2.facts.md(1,3): it is beyond int; say as=long there")]
    [InlineData("共[1000亿亿]{fact=A.N}。", "共[3]{fact=A.N as=long}家。", "is 1000亿亿 here, which does not fit the kind long that it has by its as at d2.facts.md(1,3): it is beyond long; say as=number there")]
    [InlineData("共[1亿亿亿亿]{fact=A.N}。", "共[3]{fact=A.N as=number}家。", "is 1亿亿亿亿 here, which does not fit the kind number that it has by its as at d2.facts.md(1,3): it is beyond decimal, and only as=text at each statement holds it")]
    public void A_value_that_the_kind_asked_for_does_not_hold_names_where_it_is_asked_for(string first, string second, string message)
    {
        Run run = Project.Of(first + "\n", second + "\n").Run();

        Assert.Equal("ETDZ0208: 'A.N' " + message, Assert.Single(run.Diagnostics) is { } found ? found.Id + ": " + found.GetMessage() : "");
        Assert.NotNull(run.Value("A.N"));
    }

    [Fact]
    public void An_amount_that_a_unit_of_the_fact_does_not_hold_is_an_error_at_the_statement_of_that_unit()
    {
        Run run = Project.Of("Over [more than 79,000,000,000,000,000,000,000,000,000 mm]{fact=A.Way}.\n", "It is [80,000,000,000,000,000,000,000 km]{fact=A.Way}.\n").Run();

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal("d1.facts.md", found.Location.GetLineSpan().Path);
        Assert.Equal(
            "ETDZ0313: 'more than 79,000,000,000,000,000,000,000,000,000 mm' is 80000000000000000000000000000 mm by what is stated at all ('80,000,000,000,000,000,000,000 km'), beyond decimal: say a larger unit, or as=text",
            found.Id + ": " + found.GetMessage());
        Assert.Equal("80000000000000000000000", run.Value("A.Way.Km"));
    }
}
