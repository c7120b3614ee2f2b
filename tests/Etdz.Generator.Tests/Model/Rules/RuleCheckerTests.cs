using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Model.Rules;

public sealed class RuleCheckerTests
{
    private const string Facts = """
        [14家]{fact=N.FirstBatch} [229家]{fact=N.Zones period=2023} [232家]{fact=N.Zones period=2024} [60家]{fact=N.Zones period=2023-Q1}
        [10.1万亿元]{fact=N.Trade period=2023} [24%]{fact=N.Share period=2023} [2.5万亿元]{fact=N.Trade period=2023-Q1} [约1.4万亿美元]{fact=N.TradeUsd}
        [1984年9月25日]{fact=Z.A.Founded} [1984年10月]{fact=Z.B.Founded} [1992年]{fact=Z.C.Founded as=year} [大连]{fact=Z.A.Name} [青岛]{fact=Z.B.Name}
        [500平方公里]{fact=Z.A.Area} [10公里]{fact=Z.A.Length} [3万公顷]{fact=Z.B.Area} [20千米]{fact=Z.B.Length}
        [超1000亿元]{fact=Z.A.Trade period=2023} [300亿元]{fact=Z.B.Trade period=2023} [20%至30%]{fact=Z.A.Range} [25摄氏度]{fact=Z.A.Heat}
        [Dalian]{fact=Z.A.City lang=en} [大连市]{fact=Z.A.City lang=zh} [40周年]{fact=N.Age} [0至3家]{fact=N.Few} [3天]{fact=N.Wait} [近9家]{fact=N.Nearly} [超14家]{fact=N.More}
        """;

    [Theory]
    [InlineData("N.Zones[2024] >= N.FirstBatch")]
    [InlineData("N.FirstBatch = 14")]
    [InlineData("N.FirstBatch = `14家`")]
    [InlineData("N.FirstBatch != 15")]
    [InlineData("0 < N.Share[2023] <= 1")]
    [InlineData("N.Share[2023] = 0.235")]
    [InlineData("N.Trade[2023] / N.Share[2023] >= `41万亿元`")]
    [InlineData("N.Trade[2023] = `10.08万亿元`")]
    [InlineData("N.Trade[2023] / N.Trade[2023-Q1] > 4")]
    [InlineData("N.Zones[2024] - N.Zones[2023] = 3")]
    [InlineData("-N.FirstBatch = - 14")]
    [InlineData("2 * (N.FirstBatch + 1) / 3 = 10")]
    [InlineData("7 - 2 - 1 = 4")]
    [InlineData("8 / 2 / 2 = 2")]
    [InlineData("Z.A.Founded < Z.B.Founded < Z.C.Founded")]
    [InlineData("Z.A.Founded = 1984-09-25")]
    [InlineData("Z.B.Founded = 1984-10-31")]
    [InlineData("Z.C.Founded = `1992年`")]
    [InlineData("1984-10-05 - Z.A.Founded = `10天`")]
    [InlineData("Z.A.Founded + `1周` = 1984-10-02")]
    [InlineData("`48小时` + Z.A.Founded = 1984-09-27")]
    [InlineData("Z.A.Founded - N.Wait = 1984-09-22")]
    [InlineData("Z.A.Name = \"大连\"")]
    [InlineData("Z.A.Name != Z.B.Name")]
    [InlineData("Z.A.City[en] = \"Dalian\"")]
    [InlineData("Z.A.Area = 5 * Z.A.Length * Z.A.Length")]
    [InlineData("Z.A.Area / Z.A.Length = `50公里`")]
    [InlineData("Z.A.Area > Z.B.Area")]
    [InlineData("Z.A.Range = 0.25")]
    [InlineData("Z.A.Heat > `20摄氏度`")]
    [InlineData("Z.A.Heat = `77华氏度`")]
    [InlineData("N.FirstBatch / N.Few = 1000000")]
    [InlineData("N.FirstBatch / 0 = 3")]
    [InlineData("sum(Z.*.Trade[2023]) > `1200亿元`")]
    [InlineData("max(Z.*.Trade[2023], `1元`) > `1000亿元`")]
    [InlineData("min(Z.*.Founded) = 1984-09-25")]
    [InlineData("count(Z.*.Name) = 2")]
    [InlineData("count(Z.*.Founded, 1, \"x\") = 5")]
    [InlineData("count(Z.A.*) = 7 - 1")]
    [InlineData("sum(Z.*.Area / Z.*.Length) > `60公里`")]
    [InlineData("max(Z.*.Founded - min(Z.*.Founded)) >= `7天`")]
    [InlineData("N.More > 14")]
    [InlineData("N.Nearly < 9")]
    public void A_rule_that_some_admitted_values_satisfy_holds(string rule) => Assert.True(Ruled.Holds(Facts, rule));

    [Theory]
    [InlineData("N.Zones[2024] <= N.FirstBatch")]
    [InlineData("N.FirstBatch != 14")]
    [InlineData("N.FirstBatch = `15家`")]
    [InlineData("0 < N.Share[2023] < 0.2")]
    [InlineData("N.Trade[2023] = `9.9万亿元`")]
    [InlineData("N.Trade[2023] * N.Share[2023] > `3万亿元`")]
    [InlineData("7 - (2 - 1) = 4")]
    [InlineData("Z.A.Founded >= Z.B.Founded")]
    [InlineData("Z.B.Founded = 1984-11-01")]
    [InlineData("Z.C.Founded - Z.A.Founded < `2000天`")]
    [InlineData("Z.A.Name = \"青岛\"")]
    [InlineData("Z.A.Name != \"大连\"")]
    [InlineData("Z.A.City[zh] = Z.A.City[en]")]
    [InlineData("Z.A.Area < Z.B.Area")]
    [InlineData("Z.A.Range > 0.4")]
    [InlineData("Z.A.Trade[2023] <= `990亿元`")]
    [InlineData("N.More < 15")]
    [InlineData("sum(Z.*.Trade[2023]) < `1295亿元`")]
    [InlineData("count(Z.*.Founded) = 2")]
    [InlineData("0.24 < Z.A.Range < 0.24")]
    public void A_rule_that_no_admitted_values_satisfy_is_broken(string rule) => Assert.False(Ruled.Holds(Facts, rule));

    [Fact]
    public void A_chain_is_broken_where_no_one_choice_satisfies_all_of_it()
    {
        // Each comparison by itself holds for some share from 0.2 to 0.3.
        Assert.True(Ruled.Holds(Facts, "0.25 < Z.A.Range"));
        Assert.True(Ruled.Holds(Facts, "Z.A.Range < 0.25"));
        Assert.False(Ruled.Holds(Facts, "0.25 < Z.A.Range < 0.25"));
    }

    [Fact]
    public void A_broken_rule_names_each_fact_with_value_and_place()
    {
        string message = Ruled.Check(FindingId.BrokenRule, "[14家]{fact=N.First}\n\n到2023年有[10家]{fact=N.Zones period=2023}", "⟦N.Zones[2023] >= N.First⟧ # never fewer");
        Assert.Equal(
            "'N.Zones[2023] >= N.First' does not hold: 'N.Zones[2023]' is 10 and 'N.First' is 14; "
            + "N.Zones[2023] = 10家 at a.md(3,9), N.First = 14家 at a.md(1,2)",
            message);
    }

    [Fact]
    public void The_places_of_its_facts_are_additional_places()
    {
        PlacedFinding placed = Assert.Single(Ruled.Findings("[14家]{fact=N.First}", Ruled.Document("[10家]{fact=N.Zones}", "N.First < N.Zones")));
        Assert.Equal("b.md", placed.Document);
        Assert.Equal([new Place("a.md", new Span(1, 4)), new Place("b.md", new Span(1, 4))], placed.Others);
    }

    [Fact]
    public void Sets_are_shown_in_the_units_of_the_facts()
    {
        Assert.StartsWith(
            "'Z.A.Founded + N.Wait > 1985-01-01' does not hold: 'Z.A.Founded + N.Wait' is 1984-09-28 and '1985-01-01' is 1985-01-01; ",
            Ruled.Check(FindingId.BrokenRule, Facts, "⟦Z.A.Founded + N.Wait > 1985-01-01⟧"),
            StringComparison.Ordinal);
        Assert.Contains(
            "'sum(Z.*.Trade[2023])' is more than 129,950,000,000 CNY and '`1亿元`' is 50,000,000 to 150,000,000 CNY; ",
            Ruled.Check(FindingId.BrokenRule, Facts, "⟦sum(Z.*.Trade[2023]) < `1亿元`⟧"),
            StringComparison.Ordinal);
        Assert.Contains("'Z.A.Area' is less than 500 km2 and ", Ruled.Check(FindingId.BrokenRule, "[不到500平方公里]{fact=Z.A.Area}", "⟦Z.A.Area > `501平方公里`⟧"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_facts_may_be_broken_too() =>
        Assert.Equal("'1 > 2' does not hold: '1' is 1 and '2' is 2", Ruled.Check(FindingId.BrokenRule, Facts, "⟦1 > 2⟧"));

    [Fact]
    public void Of_many_facts_the_first_are_named()
    {
        string facts = string.Concat(Enumerable.Range(10, 20).Select(i => $"[{i}家]{{fact=Many.G{i}.X}} "));
        string message = Ruled.Check(FindingId.BrokenRule, facts, "⟦sum(Many.*.X) = 1⟧");
        Assert.Contains("is 390 and '1' is 1; the first of its 20 facts: Many.G10.X = 10家 at a.md(1,2), ", message, StringComparison.Ordinal);
        Assert.EndsWith("Many.G17.X = 17家 at a.md(1,163)", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_calls_a_star_is_one_name_for_the_whole_rule_and_the_rule_holds_for_each()
    {
        Assert.True(Ruled.Holds(Facts, "Z.*.Founded >= Z.A.Founded"));
        PlacedFinding[] broken = Ruled.Findings(Ruled.Document(Facts, "Z.*.Founded < 1984-10-01"));
        Assert.Equal([" for B", " for C"], broken.Select(b => b.Finding.Arguments[1]));

        // C states neither, and no name but A has all three.
        Assert.True(Ruled.Holds(Facts, "Z.*.Area / Z.*.Length >= `15公里`"));
        Assert.True(Ruled.Holds(Facts, "Z.*.Area / Z.*.Length * Z.*.Range >= `10公里`"));
    }

    [Fact]
    public void Inside_a_call_a_star_gives_all_whatever_the_rule_is_bound_to()
    {
        Assert.True(Ruled.Holds(Facts, "Z.*.Founded >= min(Z.*.Founded)"));
        Assert.Single(Ruled.Findings(Ruled.Document(Facts, "Z.*.Founded >= max(Z.*.Founded)")), f => f.Finding.Arguments[1] == " for A");
    }

    [Fact]
    public void A_star_may_be_the_last_name_or_one_inside()
    {
        Assert.True(Ruled.Holds("[3家]{fact=Z.A.P.X} [4家]{fact=Z.B.P.X} [5家]{fact=Z.B.Q.X}", "Z.*.P.X <= 4"));
        Assert.True(Ruled.Holds("[3家]{fact=Z.A.P.X} [4家]{fact=Z.B.P.X} [5家]{fact=Z.B.Q.X}", "sum(Z.B.*.X) = 9"));
        Assert.True(Ruled.Holds("[30%]{fact=Z.A} [40%]{fact=Z.B}", "0 <= Z.* <= 1"));
    }

    [Fact]
    public void A_star_that_matches_nothing_is_an_error_that_says_what_there_is()
    {
        Assert.Equal("No name in place of '*' gives a fact 'Z.*.Opened'", Ruled.Check(FindingId.NothingMatches, Facts, "⟦Z.*.Opened⟧ > 1984-01-01"));
        Assert.Equal("No name in place of '*' gives a fact 'Z.*.Fouded'; there is Z.*.Founded", Ruled.Check(FindingId.NothingMatches, Facts, "min(⟦Z.*.Fouded⟧) > 1984-01-01"));
        Assert.Equal("No name in place of '*' gives a fact 'Z.*.Trade'; there is Z.A.Trade[2023]", Ruled.Check(FindingId.NothingMatches, Facts, "count(⟦Z.*.Trade⟧) = 0"));
        Assert.Equal(
            "No name in place of '*' gives a fact 'Z.*.Range' together with 'N.*'",
            Ruled.Check(FindingId.NothingMatches, Facts, "⟦Z.*.Range⟧ = N.*"));
    }

    [Fact]
    public void A_fact_that_no_one_states_is_an_error_with_the_nearest_path()
    {
        Assert.Equal("No statement gives the fact 'N.Trad[2023]'; the nearest path that is stated is 'N.Trade'", Ruled.Check(FindingId.UnknownFact, Facts, "⟦N.Trad[2023]⟧ > 0"));
        Assert.Equal(
            "No statement gives the fact 'China.FirstBatch'; the nearest path that is stated is 'N.FirstBatch'",
            Ruled.Check(FindingId.UnknownFact, Facts, "N.FirstBatch = N.FirstBatch / ⟦China.FirstBatch⟧"));
        Assert.Equal("No statement gives the fact 'Port.Cargo'", Ruled.Check(FindingId.UnknownFact, Facts, "⟦Port.Cargo⟧ > 0"));
    }

    [Fact]
    public void A_fact_for_another_period_is_an_error_that_offers_those_there_are()
    {
        Assert.Equal("'N.Zones' is not stated; there is N.Zones[2023], N.Zones[2024], N.Zones[2023-Q1]", Ruled.Check(FindingId.FactOfOtherPeriod, Facts, "⟦N.Zones⟧ > 0"));
        Assert.Equal("'N.FirstBatch[2023]' is not stated; there is N.FirstBatch", Ruled.Check(FindingId.FactOfOtherPeriod, Facts, "⟦N.FirstBatch[2023]⟧ > 0"));
        Assert.Equal("'Z.A.City' is not stated; there is Z.A.City[en], Z.A.City[zh]", Ruled.Check(FindingId.FactOfOtherPeriod, Facts, "⟦Z.A.City⟧ = \"Dalian\""));
    }

    [Theory]
    [InlineData("N.FirstBatch + ⟦N.Trade[2023]⟧ > 0", "'N.FirstBatch' is a number without unit and 'N.Trade[2023]' is in CNY: one cannot add up the two")]
    [InlineData("N.Trade[2023] < ⟦N.TradeUsd⟧", "'N.Trade[2023]' is in CNY and 'N.TradeUsd' is in USD: one cannot compare the two")]
    [InlineData("N.Trade[2023] > ⟦1000⟧", "'N.Trade[2023]' is in CNY and '1000' is a number without unit: one cannot compare the two")]
    [InlineData("1 + 2 - ⟦N.Age⟧ > 0", "'1 + 2' is a number without unit and 'N.Age' is in years: one cannot subtract the two")]
    [InlineData("Z.A.Founded + ⟦N.Age⟧ > 2000-01-01", "'Z.A.Founded' is a date and 'N.Age' is in years: one cannot add up the two")]
    [InlineData("Z.A.Founded + ⟦Z.B.Founded⟧ > 2000-01-01", "'Z.A.Founded' is a date and 'Z.B.Founded' is a date: one cannot add up the two")]
    [InlineData("Z.A.Founded = ⟦1984⟧", "'Z.A.Founded' is a date and '1984' is a number without unit: one cannot compare the two")]
    [InlineData("Z.A.Name = ⟦3⟧", "'Z.A.Name' is a text and '3' is a number without unit: one cannot compare the two")]
    [InlineData("max(N.FirstBatch, ⟦Z.A.Founded⟧) = 3", "'N.FirstBatch' is a number without unit and 'Z.A.Founded' is a date: one cannot compare the two")]
    [InlineData("sum(N.FirstBatch, ⟦N.Age⟧) = 3", "'N.FirstBatch' is a number without unit and 'N.Age' is in years: one cannot add up the two")]
    [InlineData("Z.A.Area / Z.A.Length = ⟦Z.A.Area⟧", "'Z.A.Area / Z.A.Length' is in length and 'Z.A.Area' is in square kilometres: one cannot compare the two")]
    public void Terms_of_different_dimensions_do_not_go_together(string rule, string message) =>
        Assert.Equal(message, Ruled.Check(FindingId.MixedTerms, Facts, rule));

    [Theory]
    [InlineData("N.Zones[2023] + ⟦N.Zones[2023-Q1]⟧ > 0")]
    [InlineData("N.Zones[2023] - 2 * ⟦N.Zones[2023-Q1]⟧ > 0")]
    [InlineData("sum(N.Zones[2023], ⟦N.Zones[2023-Q1]⟧) > 0")]
    public void Figures_for_periods_of_different_kinds_do_not_add_up(string rule) =>
        Ruled.Check(FindingId.MixedPeriods, Facts, rule.Replace("2 * ⟦N.Zones[2023-Q1]⟧", "⟦2 * N.Zones[2023-Q1]⟧", StringComparison.Ordinal));

    [Theory]
    [InlineData("⟦Z.A.Name⟧ * 2 = 4", "a text, which multiplication cannot take")]
    [InlineData("2 + ⟦Z.A.Name⟧ = 4", "a text, which addition cannot take")]
    [InlineData("Z.A.Name < ⟦\"x\"⟧", "a text, which a comparison other than = and != cannot take")]
    [InlineData("-⟦Z.A.Founded⟧ = 4", "a date, which '-' before it cannot take")]
    [InlineData("Z.A.Length / ⟦Z.A.Founded⟧ = 4", "a date, which division cannot take")]
    [InlineData("⟦Z.A.Heat⟧ + Z.A.Heat = `50摄氏度`", "a temperature, which addition cannot take")]
    [InlineData("sum(⟦Z.*.Founded⟧) > 4", "")]
    [InlineData("min(⟦Z.*.Name⟧) = \"x\"", "a text, which min and max cannot take")]
    [InlineData("sum(⟦Z.A.Founded⟧) = 1984-09-25", "a date, which sum cannot take")]
    public void Some_values_cannot_be_reckoned_with(string rule, string message)
    {
        string id = message.Length == 0 ? FindingId.MixedTerms : FindingId.NotReckonedWith;
        Assert.EndsWith(message, Ruled.Check(id, Facts, rule), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_see_the_facts_of_all_documents_and_what_all_statements_admit_together()
    {
        Assert.Empty(Ruled.Findings("[10.1万亿元]{fact=N.Trade}", Ruled.Document("[10.08万亿元]{fact=N.Trade}", "N.Trade < `10.9万亿元`")));
        Assert.Equal(
            ["ETDZ0401"],
            Ruled.Findings("[10.1万亿元]{fact=N.Trade}", Ruled.Document("[10.08万亿元]{fact=N.Trade decimals=-8}", "N.Trade = `10.14万亿元`")).Select(f => f.Finding.Id));
    }

    [Fact]
    public void Where_facts_of_a_group_are_lost_the_others_keep_their_own_statements()
    {
        // Groups win over facts of one path: the fact Z.A is left out between its neighbours.
        PlacedFinding[] findings = Ruled.Findings(Ruled.Document("[1家]{fact=Z.A} [2家]{fact=Z.B} [3家]{fact=Z.A.X} [4家]{fact=Z.C}", "Z.B + Z.C = 7"));
        Assert.EndsWith("; Z.B = 2家 at a.md(1,17), Z.C = 4家 at a.md(1,49)", Ruled.Message(Assert.Single(findings, f => f.Finding.Id == "ETDZ0401")), StringComparison.Ordinal);
    }
}
