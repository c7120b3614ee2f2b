using CsCheck;
using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Model.Rules;

public sealed class RuleReaderTests
{
    private const string Fact = "[3]{fact=A.B}";

    [Theory]
    [InlineData("A.B =⟦⟧")]
    [InlineData("A.B⟦⟧ # a comment")]
    [InlineData("A.B =⟦=⟧ 3")]
    [InlineData("⟦=⟧ 3")]
    [InlineData("A.B = 3 ⟦3⟧")]
    [InlineData("A.B ⟦!⟧ 3")]
    [InlineData("A.B ⟦≥⟧ 3")]
    [InlineData("A.B = 3⟦%⟧")]
    [InlineData("A.B = 3⟦k⟧m")]
    [InlineData("A.B⟦-⟧1 = 2")]
    [InlineData("A.B ⟦-⟧1 = 2")]
    [InlineData("A.B = 1 + ⟦+⟧ 2")]
    [InlineData("A.B = (1 + 2⟦]⟧")]
    [InlineData("A.B = sum(⟦)⟧")]
    [InlineData("A.B = sum(1,⟦)⟧")]
    [InlineData("A.B = ⟦`about the same`⟧")]
    [InlineData("A.B⟦[]⟧ = 3")]
    [InlineData("A.B⟦[,en]⟧ = 3")]
    [InlineData("A.B = ⟦𠀀⟧")]
    public void What_does_not_read_is_told_at_its_own_characters(string rule) => Ruled.Check(FindingId.MalformedRule, Fact, rule);

    [Theory]
    [InlineData("A.B = ⟦(⟧1 + 2")]
    [InlineData("A.B = max⟦(⟧1, 2 # )")]
    [InlineData("A.B⟦[⟧2023 = 3")]
    [InlineData("A.B = ⟦\"⟧three")]
    [InlineData("A.B = ⟦`⟧三")]
    public void What_does_not_end_is_told_where_it_opens(string rule) => Ruled.Check(FindingId.UnclosedInRule, Fact, rule);

    [Theory]
    [InlineData("A.B = ⟦B⟧", "it has one name alone, and a fact needs a group before it, as in 'Zones.Count'")]
    [InlineData("A.B = ⟦.⟧B", "the paths of rules are whole, and so begin with a name")]
    [InlineData("A.B = ⟦*⟧.B", "the paths of rules are whole, and so begin with a name")]
    [InlineData("A.B = A.*.⟦*⟧", "it has a second '*', and a path has one at most")]
    [InlineData("A.B = A.⟦⟧", "a name is missing here")]
    [InlineData("A.⟦ ⟧= 3", "a name is missing here")]
    [InlineData("A.B = A.⟦2⟧x", "a name does not begin with '2'")]
    public void A_path_that_is_none_is_told_at_the_character_that_is_wrong(string rule, string reason) =>
        Assert.EndsWith(reason, Ruled.Check(FindingId.MalformedPath, Fact, rule), StringComparison.Ordinal);

    [Fact]
    public void Other_things_are_told_by_the_findings_that_tell_them_elsewhere()
    {
        Assert.Equal("'2023-13' is no period: there is no month 13", Ruled.Check(FindingId.MalformedPeriod, Fact, "A.B[⟦2023-13⟧] = 3"));
        Ruled.Check(FindingId.MalformedLanguage, Fact, "A.B[2023, ⟦e⟧] = 3");
        Ruled.Check(FindingId.ImpossibleDate, Fact, "A.B = ⟦2023-02-30⟧");
        Ruled.Check(FindingId.VagueWords, Fact, "A.B = `⟦数百⟧`");
        Ruled.Check(FindingId.TooLarge, Fact, $"A.B = ⟦{new string('9', 101)}⟧");
        Assert.Equal("A rule has no function 'summ'; did you mean 'sum'?", Ruled.Check(FindingId.UnknownFunction, Fact, "A.B = ⟦summ⟧(1)"));
        Assert.Equal("A rule has no function 'average'; there are sum, min, max and count", Ruled.Check(FindingId.UnknownFunction, Fact, "A.B = ⟦average⟧(1)"));
    }

    [Fact]
    public void Parentheses_nest_to_64_and_no_deeper()
    {
        Assert.True(Ruled.Holds(Fact, $"A.B = {new string('(', 64)}3{new string(')', 64)}"));
        Ruled.Check(FindingId.RuleBeyondLimits, Fact, $"A.B = {new string('(', 64)}⟦(⟧3{new string(')', 65)}");
        Ruled.Check(FindingId.RuleBeyondLimits, Fact, "⟦A.B = " + string.Concat(Enumerable.Repeat("max(", 1500)) + "⟧");
        Assert.True(Ruled.Holds(Fact, "A.B = 3" + string.Concat(Enumerable.Repeat(" + 0", 900))));
    }

    [Fact]
    public void Comments_and_blank_lines_are_no_rules_and_hash_signs_in_quotes_no_comments()
    {
        Assert.Empty(Ruled.Findings(Ruled.Document(Fact, "# A.B = 4", "", "   # more", "A.B = 3 # = 4")));
        Assert.True(Ruled.Holds("[a # b]{fact=A.T as=text}", "A.T = \"a # b\""));
    }

    [Fact]
    public void One_bad_rule_loses_itself_alone()
    {
        PlacedFinding[] findings = Ruled.Findings(Ruled.Document(Fact, "A.B = = 3", "A.B = 4", "A.C = 3", "A.B = 3"));
        Assert.Equal(["ETDZ0402", "ETDZ0401", "ETDZ0406"], findings.Select(f => f.Finding.Id));
    }

    [Fact]
    public void Rules_in_a_quotation_and_after_a_byte_order_mark_keep_their_places()
    {
        string text = "\uFEFF" + Fact + "\r\n\r\n> ```facts\r\n>   A.B = 4  # no\r\n> ```\r\n";
        PlacedFinding placed = Assert.Single(Ruled.Findings(text));
        Assert.Equal("A.B = 4", text[placed.Finding.Span.Start..placed.Finding.Span.End]);
    }

    [Fact]
    public void A_rule_that_only_moves_is_equal_and_one_that_changes_is_not()
    {
        static Rule Read(string text) => Assert.Single(ReadDocument.Of(text).Rules);
        Rule rule = Read(Ruled.Document(Fact, "A.B = 3"));
        Assert.Equal(rule, Read(Ruled.Document("More prose.\n\n" + Fact, "  A.B = 3   # and a comment")));
        Assert.NotEqual(rule, Read(Ruled.Document(Fact, "A.B = 4")));
        Assert.NotEqual(rule, Read(Ruled.Document(Fact, "# first", "A.B = 3")));
    }

    [Fact]
    public void No_line_makes_the_reader_throw_and_every_fault_lies_in_its_line()
    {
        string[] pieces = ["A.B", "A.*", ".", "*", "sum(", "(", ")", "[", "]", "2023", "3", "0.5", "1984-09-25", "\"", "`", "万", "-", " - ", "+", "=", "<=", "!", ",", "#", " ", "𠀀", "\\", "en"];
        Gen.Int[0, pieces.Length - 1].Array[0, 14].Sample(chosen =>
        {
            string line = "A" + string.Concat(chosen.Select(i => pieces[i]));
            List<Finding> findings = [];
            Rule? rule = RuleReader.Read(new Words(line, new Span(0, line.Length)), 0, "a.md", null, findings);
            Assert.Equal(rule is null, findings.Count > 0);
            Assert.All(findings, f => Assert.InRange(f.Span.End, f.Span.Start, line.Length));
        });
    }
}
