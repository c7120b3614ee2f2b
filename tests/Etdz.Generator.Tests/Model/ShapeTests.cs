using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

/// <summary>What C# cannot have is an error at the path of the statement; every other fact is still there.</summary>
public sealed class ShapeTests
{
    private static readonly Figure Fourteen = Figures.Count(14);

    [Fact]
    public void A_fact_with_the_path_of_a_group_is_lost_and_the_group_stays()
    {
        Book book = new Book()
            .Say("a.md", "Town.People", Fourteen, "14")
            .Say("b.md", "Town.People.Young.Girls", Fourteen, "14")
            .Say("c.md", "Town.People", Fourteen, "14", period: "2023");

        Assert.Equal(
            [
                "a.md(1,50): error ETDZ0209: 'Town.People' is a fact here and a group of other facts elsewhere; the group stays, so give the fact another name",
                "c.md(1,50): error ETDZ0209: 'Town.People' is a fact here and a group of other facts elsewhere; the group stays, so give the fact another name",
            ],
            book.Messages());
        Assert.Equal("Town.People.Young.Girls", book.Fact().Key.Path);
    }

    [Fact]
    public void A_fact_has_a_period_everywhere_or_nowhere()
    {
        Book book = new Book()
            .Say("b.md", "A.N", Fourteen, "14")
            .Say("a.md", "A.N", Fourteen, "14", period: "2023")
            .Say("c.md", "A.N", Fourteen, "14", period: "2024");

        Assert.Equal(
            [
                "a.md(1,50): error ETDZ0210: 'A.N' has a period at one place and none at another: here it differs from its statement at b.md(1,50); a fact has a period everywhere or nowhere",
                "b.md(1,50): error ETDZ0210: 'A.N' has a period at one place and none at another: here it differs from its statement at a.md(1,50); a fact has a period everywhere or nowhere",
            ],
            book.Messages());
        Assert.Equal(["2023", "2024"], book.Facts().Select(f => f.Key.Period.ToString()));
    }

    [Fact]
    public void A_superseded_statement_gives_no_shape()
    {
        Book book = new Book().Say("a.md", "A.N", Fourteen, "14", isSuperseded: true).Say("b.md", "A.N", Fourteen, "14", period: "2023");

        Assert.StartsWith("a.md(1,5): error ETDZ0206: 'A.N' has superseded", Assert.Single(book.Messages()), StringComparison.Ordinal);
        Assert.Equal("2023", book.Fact().Key.Period.ToString());
    }

    [Fact]
    public void A_text_has_a_language_everywhere_or_nowhere()
    {
        Book book = new Book().Say("a.md", "A.Name", Figure.Words, "大连", lang: "zh").Say("b.md", "A.Name", Figure.Words, "大连");

        Assert.Equal(
            [
                "a.md(1,50): error ETDZ0211: 'A.Name' has lang at one place and none at another: here it differs from its statement at b.md(1,50); a text has lang everywhere or nowhere",
                "b.md(1,50): error ETDZ0211: 'A.Name' has lang at one place and none at another: here it differs from its statement at a.md(1,50); a text has lang everywhere or nowhere",
            ],
            book.Messages());
        Assert.Equal("zh", book.Fact().Key.Lang);
    }

    public static TheoryData<string, string, string> Clashes() => new()
    {
        { "A.In2023", "2023", "In2023" },
        { "A.LatestYear", "2023", "LatestYear" },
        { "A.LatestQuarter", "2023-Q1", "LatestQuarter" },
        { "A.LatestMonth", "2023-01", "LatestMonth" },
        { "A.LatestDay", "2023-01-31", "LatestDay" },
        { "A.On2023_01_31", "2023-01-31", "On2023_01_31" },
        { "A.From2019To2023", "2019..2023", "From2019To2023" },
    };

    [Theory]
    [MemberData(nameof(Clashes))]
    public void A_fact_is_not_named_like_the_member_of_its_period(string path, string period, string member)
    {
        Book book = new Book().Say("a.md", path, Fourteen, "14", period: period).Say("b.md", path, Fourteen, "14", period: "1998..1999");

        Assert.Equal([$"a.md(1,50): error ETDZ0212: '{path}' cannot be a member in C#: its own class has a member '{member}'"], book.Messages());
        Assert.Empty(book.Facts());
    }

    [Fact]
    public void A_stretch_is_never_the_latest() => Assert.Empty(new Book().Say("a.md", "A.LatestYear", Fourteen, "14", period: "2019..2023").Messages());

    [Fact]
    public void A_fact_is_not_named_like_a_unit_that_it_is_in()
    {
        Figure area = Figures.Exactly(Kind.Measure, 5, Figures.Km2);
        Book book = new Book()
            .Say("a.md", "A.Hectares", area, "5 km²")
            .Say("b.md", "A.Hectares", Figures.Exactly(Kind.Measure, 500, Figures.Hectares), "500 ha")
            .Say("b.md", "A.Km2", area, "5 km²", period: "2023");

        Assert.Equal(["a.md(1,50): error ETDZ0212: 'A.Hectares' cannot be a member in C#: its own class has a member 'Hectares'"], book.Messages());
        Assert.Equal("Km2", book.Fact().Key.Name);
    }

    [Theory]
    [InlineData("Min")]
    [InlineData("Max")]
    public void A_range_is_not_named_like_its_ends(string name)
    {
        Figure range = Figures.Range(Kind.Count, Interval.Exactly(3), Interval.Exactly(5));

        Assert.Equal(
            [$"a.md(1,50): error ETDZ0212: 'A.{name}' cannot be a member in C#: its own class has a member '{name}'"],
            new Book().Say("a.md", "A." + name, range, "三至五").Messages());
        Assert.Empty(new Book().Say("a.md", "A." + name, Fourteen, "14").Messages());
        Assert.Empty(new Book().Say("a.md", "A." + name, Figures.Range(Kind.Money, Interval.Exactly(3), Interval.Exactly(5), Figures.Cny), "三至五元").Messages());
    }

    [Fact]
    public void A_text_is_not_named_like_its_language() =>
        Assert.Equal(
            ["a.md(1,50): error ETDZ0212: 'A.Zh' cannot be a member in C#: its own class has a member 'Zh'"],
            new Book().Say("a.md", "A.Zh", Figure.Words, "大连", lang: "zh").Messages());

    [Theory]
    [InlineData("in-2023", "2023", "In2023")]
    [InlineData("latest-year", "2023", "LatestYear")]
    [InlineData("from-2019-to-2023", "2019..2023", "From2019To2023")]
    public void A_language_is_not_named_like_its_period_and_its_statement_is_lost_alone(string lang, string period, string member)
    {
        Book book = new Book()
            .Say("a.md", "L.B", Figure.Words, "甲", period: period, lang: lang)
            .Say("a.md", "L.B", Figure.Words, "乙", period: period, lang: "zh")
            .Say("a.md", "L.B", Figure.Words, "丙", period: "1998..1999", lang: lang);

        Assert.Equal(
            [$"a.md(1,50): error ETDZ0212: 'L.B' cannot be a member in C#: the class of its period and the member of its language in it would both be named '{member}'"],
            book.Messages());
        Assert.Equal(["丙", "乙"], book.Facts().Select(f => f.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("get_Founded")]
    [InlineData("set_Founded")]
    public void No_fact_is_named_like_the_accessor_of_a_date_beside_it(string name)
    {
        Book book = new Book().Say("a.md", "A.Founded", Figures.Date(1984, 9, 25), "1984年9月25日").Say("b.md", "A." + name, Fourteen, "14");

        Assert.Equal([$"b.md(1,50): error ETDZ0212: 'A.{name}' cannot be a member in C#: the property 'Founded' beside it has an accessor of this name"], book.Messages());
        Assert.Equal("Founded", book.Fact().Key.Name);
        Assert.Empty(new Book().Say("a.md", "A.Founded", Figures.Year(1984), "1984年").Say("b.md", "A." + name, Fourteen, "14").Messages());
    }

    [Fact]
    public void A_date_goes_where_a_group_has_the_name_of_its_accessor()
    {
        Book book = new Book().Say("a.md", "A.Founded", Figures.Date(1984, 9, 25), "1984年9月25日").Say("b.md", "A.get_Founded.N", Fourteen, "14");

        Assert.Equal(["a.md(1,50): error ETDZ0212: 'A.Founded' cannot be a member in C#: its accessor would have the name of a group beside it"], book.Messages());
        Assert.Equal("A.get_Founded.N", book.Fact().Key.Path);
    }

    [Fact]
    public void A_date_is_not_named_like_an_accessor_in_its_own_class() =>
        Assert.Equal(
            ["a.md(1,50): error ETDZ0212: 'A.get_In2023' cannot be a member in C#: its own class has a member 'In2023'"],
            new Book().Say("a.md", "A.get_In2023", Figures.Date(1984, 9, 25), "1984年9月25日", period: "2023").Messages());

    [Fact]
    public void Two_languages_do_not_make_one_member()
    {
        Book book = new Book()
            .Say("a.md", "A.Word", Figure.Words, "colour", lang: "en-1-23")
            .Say("a.md", "A.Word", Figure.Words, "color", lang: "en-12-3")
            .Say("a.md", "A.Word", Figure.Words, "颜色", lang: "zh");

        Assert.Equal(["a.md(2,50): error ETDZ0213: 'A.Word' has the languages en-12-3 and en-1-23, at a.md(1,50), which both make the member 'En123'"], book.Messages());
        Assert.Equal(["en-1-23", "zh"], book.Facts().Select(f => f.Key.Lang));
    }
}
