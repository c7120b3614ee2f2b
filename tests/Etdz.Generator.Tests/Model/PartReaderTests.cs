using Etdz.Generator.Model;

namespace Etdz.Generator.Tests.Model;

public sealed class PartReaderTests
{
    [Fact]
    public void Parts_are_joined_and_the_first_carries_the_attributes()
    {
        Statement[] statements = ReadDocument.Statements(
            "[大连]{fact=A.Name period=2023 part=1/3} [x]{fact=B.Name} [经济技术]{fact=A.Name part=2/3}\n\n[开发区]{fact=A.Name part=3/3}");

        Assert.Equal([("A.Name", "大连经济技术开发区", 0), ("B.Name", "x", 1)], statements.Select(s => (s.Key.Path, s.Words, s.Ordinal)));
        Assert.Equal("2023", statements[0].Key.Period.ToString());
    }

    [Fact]
    public void A_figure_in_parts_is_read_whole()
    {
        Statement statement = ReadDocument.Statement("[10.1]{fact=X.Y period=2023 part=1/2} … [万亿元]{fact=X.Y part=2/2}");

        Assert.Equal("10100000000000", statement.Figure.Value.ToString());
    }

    [Fact]
    public void Parts_of_one_path_may_follow_each_other_whole() =>
        Assert.Equal(
            ["ab", "cd"],
            ReadDocument.Statements("[甲]{fact=A.B part=1/2 as=text}[乙]{fact=A.B part=2/2}[丙]{fact=A.B part=1/2 as=text}[丁]{fact=A.B part=2/2}").Select(s => s.Words == "甲乙" ? "ab" : s.Words == "丙丁" ? "cd" : s.Words));

    [Theory]
    [InlineData("1")]
    [InlineData("1/1")]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1/")]
    [InlineData("/2")]
    [InlineData("01/2")]
    [InlineData("1/2/3")]
    [InlineData("1/100")]
    [InlineData("-1/2")]
    [InlineData("一/二")]
    public void A_part_is_one_number_of_another(string written) =>
        Assert.Equal(
            [$"'{written}' is no part of a figure: write 1/2 for the first of two parts, 2/2 for the second"],
            ReadDocument.Check("ETDZ0138", $"[大连]{{fact=A.Name part=⟦{written}⟧}}"));

    [Theory]
    [InlineData("[a]{fact=A.B part=⟦1/2⟧}", "Part 1/2 of 'A.B' is not followed by part 2/2")]
    [InlineData("[a]{fact=A.B part=1/3} [b]{fact=A.B part=⟦2/3⟧}", "Part 2/3 of 'A.B' is not followed by part 3/3")]
    [InlineData("[a]{fact=A.B part=⟦2/2⟧}", "Part 2/2 of 'A.B' has no part 1/2 before it")]
    [InlineData("[a]{fact=A.B part=1/3} [b]{fact=A.B part=⟦3/3⟧}", "Part 3/3 of 'A.B' stands where part 2/3 is due")]
    [InlineData("[a]{fact=A.B part=1/2} [b]{fact=A.B part=⟦2/3⟧}", "Part 2/3 of 'A.B' stands where part 2/2 is due")]
    [InlineData("[a]{fact=A.B part=⟦1/2⟧} [b]{fact=A.B part=1/2} [c]{fact=A.B part=2/2}", "Part 1/2 of 'A.B' is not followed by part 2/2")]
    [InlineData("[a]{fact=A.B part=1/2} [b]{fact=A.B part=2/2} [c]{fact=A.B part=⟦2/2⟧}", "Part 2/2 of 'A.B' has no part 1/2 before it")]
    [InlineData("[[b]{fact=A.B part=⟦2/2⟧} a]{fact=A.B part=1/2}", "Part 2/2 of 'A.B' stands inside part 1/2")]
    public void A_part_out_of_place_is_an_error(string document, string message) =>
        Assert.Equal([message], ReadDocument.Check("ETDZ0139", document));

    [Fact]
    public void A_later_part_carries_no_other_attribute()
    {
        string[] messages = ReadDocument.Check("ETDZ0140", "[a]{fact=A.B part=1/2} [b]{fact=A.B part=2/2 period=⟦2023⟧ as=⟦text⟧} [c]{fact=A.C}");

        Assert.Equal("'as' has no meaning here: the first part of a figure carries the attributes of all", messages[1]);
    }

    [Fact]
    public void Words_and_paths_of_a_figure_in_parts_are_those_of_its_first()
    {
        Tests.Text.MarkedText document = Tests.Text.MarkedText.Of("[⟦甲⟧]{fact=⟦A.B⟧ part=1/2}[乙]{fact=A.B part=2/2}");
        Scan scan = ReadDocument.Of(document.Text);

        Assert.Equal(document.Marks[0], scan.PlaceOf(new StatementRef("a.md", 0)));
        Assert.Equal(document.Marks[1], scan.PlaceOf(new StatementRef("a.md", 0, StatementPart.Path)));
    }
}
