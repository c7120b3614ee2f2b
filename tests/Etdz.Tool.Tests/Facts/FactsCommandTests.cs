using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Facts;

public sealed class FactsCommandTests
{
    [Fact]
    public void Facts_lists_value_bound_unit_period_and_agreement()
    {
        string[] lines = Shell.InRepository("facts", "Nation.Trade", "-d", "seeds").Lines;
        Assert.Equal(["fact", "period", "value", "unit", "statements"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Matches(@"^Nation\.Trade +2023 +10\.1 trillion, rounded \(10\.05 to 10\.15 trillion\) +CNY +2$", Assert.Single(lines[1..]));
    }

    [Theory]
    [InlineData("Nation.Zones", 2)]
    [InlineData("Nation.Zones[2023]", 1)]
    [InlineData("Zones.Dalian", 5)]
    [InlineData("Zones.*.Founded", 1)]
    [InlineData("*.Trade", 1)]
    public void A_path_a_group_or_a_star_chooses(string query, int count) =>
        Assert.Equal(count, Shell.InRepository("facts", query, "-d", "seeds").Lines.Length - 1);

    [Theory]
    [InlineData("Nation.Tarde", "did you mean 'Nation.Trade'?")]
    [InlineData("Nation.Trade[2022]", "there is Nation.Trade[2023]")]
    [InlineData("Zones.Dalain", "did you mean 'Zones.Dalian'?")]
    public void An_unknown_path_is_exit_1_and_offers_the_nearest(string query, string offer)
    {
        Shell.Result result = Shell.InRepository("why", query, "-d", "seeds");
        result.MustBe(1);
        Assert.Contains(offer, result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Why_tells_each_statement_with_document_line_and_sentence()
    {
        string output = Shell.InRepository("why", "Zones.Dalian.Founded", "-d", "seeds").MustBe(0);
        Assert.StartsWith("Zones.Dalian.Founded = 1984-09-25\n", output, StringComparison.Ordinal);
        Assert.Contains("  seeds/topics/first-zone.facts.md:14:2  第一家的故事", output, StringComparison.Ordinal);
        Assert.Contains("    [1984年9月]，大连得到批准", output, StringComparison.Ordinal);
        Assert.Contains("(gives the value)", output, StringComparison.Ordinal);
        Assert.Equal(7, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Every_fact_of_the_seeds_has_its_statements_and_the_one_that_gave_its_value()
    {
        var corpus = Etdz.Tool.Documents.Corpus.Of(Repository.Seeds().Select(d => Etdz.Tool.Documents.SourceDocument.Read(d.Path, d.Text)));
        Assert.All(corpus.Facts, known =>
        {
            Assert.Contains(known.Given, known.Statements);
            Assert.Equal(known.Fact.Document.Path, known.Given.Document.Path);
            Assert.Equal(known.Fact.Sentence, known.Given.Statement.Sentence);
            Assert.All(known.Statements, s => Assert.Contains(s.Document.Text.Substring(s.Span.Start, s.Span.Length), s.Document.Text, StringComparison.Ordinal));
        });
        Assert.Equal(corpus.Documents.Sum(d => Etdz.Tool.Documents.KnownFact.In(d).Length), corpus.Facts.Sum(f => f.Statements.Count));
    }
}
