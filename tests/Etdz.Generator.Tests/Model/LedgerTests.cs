using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

public sealed class LedgerTests
{
    private static readonly Figure MoreThan1400 = Figure.Of(Kind.Count, 1400, Interval.MoreThan(1400));

    [Fact]
    public void Figures_that_rounding_explains_agree_and_the_sharpest_gives_the_value()
    {
        Book book = new Book()
            .Say("a.md", "Nation.Trade", Figures.Trade(101), "10.1万亿元", period: "2023")
            .Say("b.md", "Nation.Trade", Figures.Around(Kind.Money, Number.Decimal(1008, 10), Number.Decimal(5, 9), Figures.Cny), "10.08万亿元", period: "2023");

        Assert.Empty(book.Messages());
        Fact fact = book.Fact();
        Assert.Equal(Number.Decimal(1008, 10), fact.Value);
        Assert.Equal(Interval.Between(Number.Decimal(10075, 9), Number.Decimal(10085, 9)), fact.Bound);
        Assert.Equal(2, fact.Statements);
        Assert.Equal("b.md", fact.Document.Path);
        Assert.Equal("10.08万亿元 in b.md.", fact.Sentence);
    }

    [Fact]
    public void A_conflict_is_reported_at_both_and_each_message_stands_alone()
    {
        Book book = new Book()
            .Say("../seeds/nation.facts.md", "Nation.Zones", Figures.Count(229), "229家", period: "2023")
            .Say("../seeds/nation.facts.md", "Nation.Trade", Figures.Trade(101), "10.1万亿元", period: "2023")
            .Say("../seeds/zones.facts.md", "Nation.Trade", Figures.Trade(98), "9.8万亿元", period: "2023");

        Assert.Equal(
            [
                "../seeds/nation.facts.md(2,5): error ETDZ0201: 'Nation.Trade' for 2023 is 10.1万亿元 here but 9.8万亿元 at ../seeds/zones.facts.md(1,5); rounding cannot explain the difference",
                "../seeds/zones.facts.md(1,5): error ETDZ0201: 'Nation.Trade' for 2023 is 9.8万亿元 here but 10.1万亿元 at ../seeds/nation.facts.md(2,5); rounding cannot explain the difference",
            ],
            book.Messages());
    }

    [Fact]
    public void A_fact_in_conflict_still_has_its_value_and_the_bound_of_its_statement()
    {
        Fact fact = new Book()
            .Say("a.md", "Nation.Trade", Figures.Trade(101), "10.1万亿元")
            .Say("b.md", "Nation.Trade", Figures.Trade(98), "9.8万亿元")
            .Fact();

        Assert.Equal(Number.Decimal(101, 11), fact.Value);
        Assert.Equal(Figures.Trade(101).Admits, fact.Bound);
    }

    [Fact]
    public void Each_that_contradicts_the_chosen_one_is_reported_and_the_chosen_one_names_the_first()
    {
        Book book = new Book()
            .Say("a.md", "Town.People", Figures.Count(9800), "9,800")
            .Say("a.md", "Town.People", Figures.Count(9750), "9,750")
            .Say("b.md", "Town.People", Figures.Count(9800), "9800")
            .Say("c.md", "Town.People", Figures.Count(9000), "9,000");

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0201: 'Town.People' is 9,800 here but 9,750 at a.md(2,5); both are exact",
                "a.md(2,5): error ETDZ0201: 'Town.People' is 9,750 here but 9,800 at a.md(1,5); both are exact",
                "c.md(1,5): error ETDZ0201: 'Town.People' is 9,000 here but 9,800 at a.md(1,5); both are exact",
            ],
            book.Messages());
    }

    [Fact]
    public void A_third_wider_statement_does_not_hide_a_conflict_of_two()
    {
        Number margin = 100;
        Book book = new Book()
            .Say("a.md", "Town.People", Figures.Around(Kind.Count, 9800, margin), "约9800")
            .Say("a.md", "Town.People", Figures.Around(Kind.Count, 9500, margin), "约9500")
            .Say("a.md", "Town.People", Figures.Around(Kind.Count, 9650, 60), "约9650");

        // The third is the sharpest, and it meets both of the others; these do not meet each other.
        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0201: 'Town.People' is 约9800 here but 约9500 at a.md(2,5); rounding cannot explain the difference",
                "a.md(2,5): error ETDZ0201: 'Town.People' is 约9500 here but 约9800 at a.md(1,5); rounding cannot explain the difference",
            ],
            book.Messages());
        Assert.Equal(9650, book.Fact().Value);
    }

    [Fact]
    public void Further_pairs_are_reported_only_where_neither_is_marked_yet()
    {
        Book book = new Book().Say("a.md", "Town.People", Figures.Around(Kind.Number, 50, 10), "middle");
        for (int i = 0; i < 3; i++)
        {
            book.Say("a.md", "Town.People", Figures.Around(Kind.Number, 35 - i, 11), "low" + i).Say("a.md", "Town.People", Figures.Around(Kind.Number, 65 + i, 11), "high" + i);
        }

        string[] messages = book.Messages();
        Assert.Equal(6, messages.Length);
        Assert.Equal(6, messages.Select(m => m[..m.IndexOf(':', StringComparison.Ordinal)]).Distinct().Count());
        Assert.DoesNotContain(messages, m => m.Contains("middle", StringComparison.Ordinal));
    }

    [Fact]
    public void Days_that_differ_have_no_day_in_common()
    {
        Book book = new Book()
            .Say("a.md", "Zones.Dalian.Founded", Figures.Date(1984, 9, 25), "1984年9月25日")
            .Say("b.md", "Zones.Dalian.Founded", Figures.Date(1984, 9, 26), "1984年9月26日");

        Assert.Equal("a.md(1,5): error ETDZ0201: 'Zones.Dalian.Founded' is 1984年9月25日 here but 1984年9月26日 at b.md(1,5); no day fits both", book.Messages()[0]);
    }

    [Fact]
    public void Two_open_ends_on_neighbouring_days_have_no_day_in_common()
    {
        int day = Day.Number(2020, 5, 1);
        Book book = new Book()
            .Say("a.md", "A.Day", Figure.Of(Kind.Date, day, Interval.MoreThan(day)), "after 1 May 2020")
            .Say("a.md", "A.Day", Figure.Of(Kind.Date, day + 1, Interval.LessThan(day + 1)), "before 2 May 2020");

        Assert.Equal("a.md(1,5): error ETDZ0201: 'A.Day' is after 1 May 2020 here but before 2 May 2020 at a.md(2,5); no day fits both", book.Messages()[0]);
    }

    [Theory]
    [InlineData(Kind.Count)]
    [InlineData(Kind.Long)]
    [InlineData(Kind.Ordinal)]
    public void Two_open_ends_on_neighbouring_whole_numbers_leave_nothing(object kind)
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figure.Of((Kind)kind, 14, Interval.MoreThan(14)), "more than 14", isExplicit: true)
            .Say("a.md", "A.N", Figure.Of((Kind)kind, 15, Interval.LessThan(15)), "fewer than 15", isExplicit: true);

        Assert.Equal("a.md(1,5): error ETDZ0201: 'A.N' is more than 14 here but fewer than 15 at a.md(2,5); no value fits both", book.Messages()[0]);
    }

    [Fact]
    public void Two_open_ends_on_neighbouring_whole_numbers_leave_fractions_between()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figure.Of(Kind.Number, 14, Interval.MoreThan(14)), "more than 14")
            .Say("a.md", "A.N", Figure.Of(Kind.Number, 15, Interval.LessThan(15)), "less than 15");

        Assert.Empty(book.Messages());
        Assert.Equal(Interval.Between(14, 15, End.Open, End.Open), book.Fact().Bound);
    }

    [Fact]
    public void A_figure_that_admits_no_whole_number_agrees_with_itself()
    {
        // 近9家 admits 8.1 up to, and without, 9.
        Figure nearly9 = Figure.Of(Kind.Count, 9, Interval.Between(Number.Decimal(81, -1), 9, End.Closed, End.Open));

        Assert.Empty(new Book().Say("a.md", "A.N", nearly9, "近9家").Say("b.md", "A.N", nearly9, "近9家").Messages());
    }

    [Fact]
    public void A_figure_that_admits_no_whole_number_hides_no_conflict_of_others()
    {
        Figure nearly6 = Figure.Of(Kind.Count, 6, Interval.Between(Number.Decimal(54, -1), 6, End.Closed, End.Open));
        Book book = new Book()
            .Say("a.md", "H.A", Figure.Of(Kind.Count, 5, Interval.MoreThan(5)), "超5家")
            .Say("a.md", "H.A", Figure.Of(Kind.Count, 6, Interval.LessThan(6)), "不到6家")
            .Say("a.md", "H.A", nearly6, "近6家");

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0201: 'H.A' is 超5家 here but 不到6家 at a.md(2,5); no value fits both",
                "a.md(2,5): error ETDZ0201: 'H.A' is 不到6家 here but 超5家 at a.md(1,5); no value fits both",
            ],
            book.Messages());
    }

    [Fact]
    public void A_figure_that_admits_no_whole_number_meets_what_its_fractions_meet()
    {
        Figure nearly9 = Figure.Of(Kind.Count, 9, Interval.Between(Number.Decimal(81, -1), 9, End.Closed, End.Open));
        Book book = new Book().Say("a.md", "A.N", nearly9, "近9家").Say("b.md", "A.N", Figure.Of(Kind.Count, 8, Interval.MoreThan(8)), "超8家");

        Assert.Empty(book.Messages());
        Assert.Equal(2, book.Say("c.md", "A.N", Figure.Of(Kind.Count, 8, Interval.AtMost(8)), "至多8家").Messages().Length);
    }

    [Fact]
    public void A_statement_that_contradicts_the_one_that_gives_the_value_is_not_counted_with_those_that_agree()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figures.Count(14), "14")
            .Say("b.md", "A.N", Figures.Count(15), "15")
            .Say("c.md", "A.N", Figures.Around(Kind.Count, 14, 2), "约14")
            .Say("a.md", "A.Name", Figure.Words, "大连")
            .Say("b.md", "A.Name", Figure.Words, "大连市")
            .Say("c.md", "A.Name", Figure.Words, "旅大")
            .Say("d.md", "A.Name", Figure.Words, "大连")
            .Say("a.md", "A.Span", Figures.Range(Kind.Count, Interval.Exactly(3), Interval.Exactly(5)), "三至五")
            .Say("b.md", "A.Span", Figures.Range(Kind.Count, Interval.Exactly(3), Interval.Exactly(6)), "三至六");

        Assert.Equal([("N", 2), ("Name", 2), ("Span", 1)], book.Facts().Select(f => (f.Key.Name, f.Statements)));
    }

    [Theory]
    [InlineData("国家  级")]
    [InlineData("国家\t级")]
    [InlineData("国家 \t 级")]
    public void Runs_of_white_space_make_no_other_text(string words)
    {
        Book book = new Book().Say("a.md", "X.A", Figure.Words, words).Say("b.md", "X.A", Figure.Words, "国家 级");

        Assert.Empty(book.Messages());
        Assert.Equal("国家 级", book.Fact().Text);
        Assert.Equal("国家 级", new Book().Say("a.md", "X.A", Figure.Words, words).Fact().Text);
    }

    [Fact]
    public void A_no_break_space_makes_another_text() =>
        Assert.Equal(2, new Book().Say("a.md", "X.A", Figure.Words, "国家\u00A0级").Say("b.md", "X.A", Figure.Words, "国家 级").Messages().Length);

    [Fact]
    public void A_month_bounds_a_date_and_the_date_gives_the_value()
    {
        Book book = new Book()
            .Say("a.md", "Zones.Dalian.Founded", Figures.Year(1984), "1984年")
            .Say("b.md", "Zones.Dalian.Founded", Figures.Date(1984, 9, 25), "1984年9月25日")
            .Say("c.md", "Zones.Dalian.Founded", Figures.Month(1984, 9), "1984年9月");

        Assert.Empty(book.Messages());
        Assert.Equal(Kind.Date, book.Fact().Kind);
        Assert.Equal(Day.Number(1984, 9, 25), book.Fact().Value);
    }

    [Fact]
    public void A_coarser_statement_gives_no_value_even_where_it_admits_less()
    {
        int day = Day.Number(1984, 10, 1);
        Book book = new Book()
            .Say("a.md", "Zones.Dalian.Founded", Figures.Month(1984, 9), "1984年9月")
            .Say("b.md", "Zones.Dalian.Founded", Figure.Of(Kind.Date, day, Interval.LessThan(day)), "1984年10月1日之前");

        Assert.Equal(Kind.Date, book.Fact().Kind);
        Assert.Equal(day, book.Fact().Value);
        Assert.Equal(Figures.Month(1984, 9).Admits, book.Fact().Bound);
        Assert.Equal(
            ["b.md(1,5): warning ETDZ0207: 'Zones.Dalian.Founded' is 1984年10月1日之前 here, and 1984年9月 at a.md(1,5) rules that very value out, if not all that the words admit; state the figure more precisely"],
            book.Messages());
    }

    [Fact]
    public void A_year_beside_a_month_makes_a_month()
    {
        Book book = new Book().Say("a.md", "A.B", Figures.Year(1984), "1984年").Say("b.md", "A.B", Figures.Month(1984, 9), "1984年9月");

        Assert.Empty(book.Messages());
        Assert.Equal(Kind.Month, book.Fact().Kind);
        Assert.Equal(Day.Number(1984, 9, 1), book.Fact().Value);
    }

    [Fact]
    public void A_date_that_no_statement_gives_a_day_names_as_month()
    {
        Book book = new Book().Say("a.md", "A.B", Figures.Month(1984, 9), "1984年9月").Say("a.md", "A.B", Figures.Month(1984, 9, asDate: true), "1984年9月", isExplicit: true);

        Assert.Equal(
            ["a.md(2,5): error ETDZ0205: 'A.B' is a date by as=date, but 1984年9月 has no day, and no other statement gives one; say as=month, or as=year"],
            book.Messages());
        Assert.Empty(book.Facts());
        Assert.Single(new Book().Say("a.md", "A.B", Figures.Month(1984, 9, asDate: true), "1984年9月", isExplicit: true).Messages());
    }

    [Fact]
    public void A_partial_date_bounds_a_whole_one()
    {
        Book book = new Book().Say("a.md", "A.B", Figures.Month(1984, 9, asDate: true), "1984年9月", isExplicit: true).Say("a.md", "A.B", Figures.Date(1984, 9, 25), "1984年9月25日");

        Assert.Empty(book.Messages());
        Assert.Equal(Day.Number(1984, 9, 25), book.Fact().Value);
    }

    [Fact]
    public void Units_of_one_dimension_convert_exactly_and_all_that_are_used_are_kept()
    {
        Book book = new Book()
            .Say("a.md", "Zones.Area", Figures.Around(Kind.Measure, 500, 5, Figures.Km2), "约500平方公里")
            .Say("b.md", "Zones.Area", Figures.Exactly(Kind.Measure, 49_800, Figures.Hectares), "49800公顷")
            .Say("c.md", "Zones.Area", Figures.Exactly(Kind.Measure, 747_000, Figures.Mu), "747000亩");

        Assert.Empty(book.Messages());
        Fact fact = book.Fact();
        Assert.Equal(49_800, fact.Value);
        Assert.Equal(Interval.Exactly(49_800), fact.Bound);
        Assert.Equal([Figures.Hectares, Figures.Mu, Figures.Km2], fact.Units);
    }

    [Fact]
    public void Degrees_convert_with_their_offset()
    {
        Book book = new Book()
            .Say("a.md", "A.Heat", Figures.Exactly(Kind.Measure, 20, Figures.Celsius), "20°C")
            .Say("b.md", "A.Heat", Figures.Around(Kind.Measure, 68, Number.Decimal(5, -1), Figures.Fahrenheit), "68.0°F");

        Assert.Empty(book.Messages());
        Assert.Equal(20, book.Fact().Value);
    }

    [Fact]
    public void Another_currency_is_an_error_at_both()
    {
        Book book = new Book()
            .Say("a.md", "Club.Fee", Figures.Exactly(Kind.Money, 20, Figures.Cny), "20元")
            .Say("b.md", "Club.Fee", Figures.Exactly(Kind.Money, 22, Figures.Usd), "$22");

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0204: 'Club.Fee' is in CNY here but in USD at b.md(1,5); one does not convert to the other exactly",
                "b.md(1,5): error ETDZ0204: 'Club.Fee' is in USD here but in CNY at a.md(1,5); one does not convert to the other exactly",
            ],
            book.Messages());
        Assert.Equal([Figures.Cny], book.Fact().Units);
    }

    [Fact]
    public void Another_dimension_is_an_error_at_both()
    {
        Book book = new Book()
            .Say("a.md", "A.B", Figures.Exactly(Kind.Measure, 20, Figures.Km2), "20 km²")
            .Say("b.md", "A.B", Figures.Exactly(Kind.Measure, 20, Figures.Celsius), "20°C");

        Assert.Equal("a.md(1,5): error ETDZ0204: 'A.B' is in square kilometres here but in degrees Celsius at b.md(1,5); one does not convert to the other exactly", book.Messages()[0]);
    }

    [Fact]
    public void An_explicit_kind_holds_for_the_whole_fact()
    {
        Book book = new Book().Say("a.md", "A.N", Figures.Count(14), "14").Say("b.md", "A.N", Figures.Exactly(Kind.Number, 14), "14", isExplicit: true);

        Assert.Empty(book.Messages());
        Assert.Equal(Kind.Number, book.Fact().Kind);
        Assert.Equal("a.md", book.Fact().Document.Path);
    }

    [Fact]
    public void Two_explicit_kinds_are_an_error_at_both()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figures.Exactly(Kind.Long, 14), "14", isExplicit: true)
            .Say("b.md", "A.N", Figures.Exactly(Kind.Number, 14), "14", isExplicit: true);

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0203: 'A.N' is said to be of kind long here but of kind number at b.md(1,5); one as holds for the whole fact",
                "b.md(1,5): error ETDZ0203: 'A.N' is said to be of kind number here but of kind long at a.md(1,5); one as holds for the whole fact",
            ],
            book.Messages());
        Assert.Equal(Kind.Long, book.Fact().Kind);
    }

    [Fact]
    public void A_count_and_a_number_without_as_are_of_different_kinds()
    {
        Book book = new Book().Say("a.md", "A.N", Figures.Count(14), "14").Say("b.md", "A.N", Figures.Around(Kind.Number, 14, Number.Decimal(5, -2)), "14.0");

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0202: 'A.N' is of kind count here but of kind number at b.md(1,5); all statements of a fact are of one kind, and as says which where the words do not",
                "b.md(1,5): error ETDZ0202: 'A.N' is of kind number here but of kind count at a.md(1,5); all statements of a fact are of one kind, and as says which where the words do not",
            ],
            book.Messages());
    }

    [Fact]
    public void A_range_and_a_single_value_are_of_different_kinds()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figures.Range(Kind.Count, Interval.Exactly(3), Interval.Exactly(5)), "三至五")
            .Say("b.md", "A.N", Figures.Count(4), "4");

        Assert.Equal("b.md(1,5): error ETDZ0202: 'A.N' is of kind count here but a range of kind count at a.md(1,5); all statements of a fact are of one kind, and as says which where the words do not", book.Messages()[1]);
        Assert.True(book.Fact().IsRange);
    }

    [Fact]
    public void A_fraction_does_not_fit_a_fact_that_is_a_count()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figures.Exactly(Kind.Count, 1400), "1400", isExplicit: true)
            .Say("b.md", "A.N", Figures.Exactly(Kind.Number, Number.Decimal(14005, -1)), "1400.5");

        Assert.Equal(
            ["b.md(1,5): error ETDZ0208: 'A.N' is 1400.5 here, which does not fit the kind count that it has by its as at a.md(1,5): it is not a whole number; say as=number there"],
            book.Messages());
        Assert.Equal(1, book.Fact().Statements);
    }

    [Fact]
    public void Bounded_gives_the_value_before_unbounded()
    {
        Book book = new Book().Say("a.md", "A.N", MoreThan1400, "1400多家以上").Say("b.md", "A.N", Figures.Around(Kind.Count, 1500, 500), "约1500");

        Assert.Equal(1500, book.Fact().Value);
        Assert.Equal(Interval.Between(1400, 2000, End.Open), book.Fact().Bound);
    }

    [Fact]
    public void Of_two_unbounded_ones_the_smaller_set_gives_the_value()
    {
        Book book = new Book().Say("a.md", "A.N", MoreThan1400, "超1400").Say("b.md", "A.N", Figure.Of(Kind.Count, 1500, Interval.MoreThan(1500)), "超1500");

        Assert.Empty(book.Messages());
        Assert.Equal(1500, book.Fact().Value);
    }

    [Fact]
    public void Of_two_that_go_on_in_different_directions_the_first_gives_the_value()
    {
        Figure lessThan1600 = Figure.Of(Kind.Count, 1600, Interval.LessThan(1600));

        Assert.Equal(1600, new Book().Say("a.md", "A.N", lessThan1600, "不到1600").Say("b.md", "A.N", MoreThan1400, "超1400").Fact().Value);
        Assert.Equal(1400, new Book().Say("a.md", "A.N", MoreThan1400, "超1400").Say("b.md", "A.N", lessThan1600, "不到1600").Fact().Value);
    }

    [Fact]
    public void Of_equal_sets_the_first_by_path_and_position_gives_the_value()
    {
        Book book = new Book().Say("b.md", "A.N", Figures.Count(14), "fourteen").Say("a.md", "A.N", Figures.Count(14), "14").Say("a.md", "A.N", Figures.Count(14), "十四");

        Assert.Equal("14 in a.md.", book.Fact().Sentence);
        Assert.Equal(3, book.Fact().Statements);
    }

    [Fact]
    public void A_value_that_another_statement_rules_out_is_a_warning_there()
    {
        Figure moreThan = Figure.Of(Kind.Money, Number.Decimal(1012, 10), Interval.MoreThan(Number.Decimal(1012, 10)), Figures.Cny);
        Book book = new Book().Say("a.md", "Nation.Trade", Figures.Trade(101), "10.1万亿元", period: "2023").Say("b.md", "Nation.Trade", moreThan, "超10.12万亿元", period: "2023");

        Assert.Equal(
            ["a.md(1,5): warning ETDZ0207: 'Nation.Trade' for 2023 is 10.1万亿元 here, and 超10.12万亿元 at b.md(1,5) rules that very value out, if not all that the words admit; state the figure more precisely"],
            book.Messages());
        Assert.Equal(Interval.Between(Number.Decimal(1012, 10), Number.Decimal(1015, 10), End.Open), book.Fact().Bound);
    }

    [Fact]
    public void A_value_that_is_an_open_end_is_no_warning() =>
        Assert.Empty(new Book().Say("a.md", "A.N", MoreThan1400, "超1400").Say("b.md", "A.N", Figure.Of(Kind.Count, 1400, Interval.AtLeast(1400)), "至少1400").Messages());

    [Fact]
    public void Equal_decimals_must_have_equal_values_even_where_their_sets_meet()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figures.Count(1400), "1,400", decimals: -2)
            .Say("b.md", "A.N", Figures.Count(1450), "1,450", decimals: -2);

        Assert.Equal("a.md(1,5): error ETDZ0201: 'A.N' is 1,400 here but 1,450 at b.md(1,5); values given to the same decimals must be equal", book.Messages()[0]);
        Assert.Empty(new Book().Say("a.md", "A.N", Figures.Count(1400), "1,400", decimals: -2).Say("b.md", "A.N", Figures.Count(1450), "1,450", decimals: -1).Messages());
    }

    [Fact]
    public void Equal_decimals_in_different_units_are_not_compared()
    {
        Book book = new Book()
            .Say("a.md", "A.Area", Figures.Exactly(Kind.Measure, 5, Figures.Km2), "5", decimals: 0)
            .Say("b.md", "A.Area", Figures.Exactly(Kind.Measure, 510, Figures.Hectares), "510", decimals: 0);

        Assert.Empty(book.Messages());
    }

    [Fact]
    public void Equal_decimals_are_compared_beside_a_sharper_statement()
    {
        Book book = new Book()
            .Say("a.md", "A.N", Figures.Count(1425), "1425")
            .Say("a.md", "A.N", Figures.Count(1400), "1,400", decimals: -2)
            .Say("a.md", "A.N", Figures.Count(1450), "1,450", decimals: -2);

        Assert.Equal(
            [
                "a.md(2,5): error ETDZ0201: 'A.N' is 1,400 here but 1,450 at a.md(3,5); values given to the same decimals must be equal",
                "a.md(3,5): error ETDZ0201: 'A.N' is 1,450 here but 1,400 at a.md(2,5); values given to the same decimals must be equal",
            ],
            book.Messages());
        Assert.Equal(1425, book.Fact().Value);
    }

    [Fact]
    public void A_range_merges_end_by_end()
    {
        Interval ten = Interval.Around(Number.Decimal(10, -2), Number.Decimal(5, -3));
        Interval fifteen = Interval.Around(Number.Decimal(15, -2), Number.Decimal(5, -3));
        Figure sharper = Figure.Range(Kind.Ratio, Number.Decimal(10, -2), Interval.Exactly(Number.Decimal(10, -2)), Number.Decimal(15, -2), fifteen);
        Figure wider = Figure.Range(Kind.Ratio, Number.Decimal(10, -2), ten, Number.Decimal(149, -3), Interval.Exactly(Number.Decimal(149, -3)));
        Fact fact = new Book().Say("a.md", "A.R", wider, "10%-14.9%").Say("b.md", "A.R", sharper, "10%-15%").Fact();

        Assert.Equal(Number.Decimal(10, -2), fact.Value);
        Assert.Equal(Interval.Exactly(Number.Decimal(10, -2)), fact.Bound);
        Assert.Equal(Number.Decimal(149, -3), fact.Max);
        Assert.Equal(Interval.Exactly(Number.Decimal(149, -3)), fact.MaxBound);
        Assert.Equal("b.md", fact.Document.Path);
    }

    [Fact]
    public void A_conflict_of_either_end_is_a_conflict_of_the_range()
    {
        Book book = new Book()
            .Say("a.md", "A.R", Figures.Range(Kind.Count, Interval.Exactly(3), Interval.Exactly(5)), "三至五")
            .Say("b.md", "A.R", Figures.Range(Kind.Count, Interval.Exactly(3), Interval.Exactly(6)), "三至六")
            .Say("c.md", "A.R", Figures.Range(Kind.Count, Interval.Exactly(2), Interval.Exactly(5)), "二至五");

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0201: 'A.R' is 三至五 here but 二至五 at c.md(1,5); their lower ends differ: both are exact",
                "b.md(1,5): error ETDZ0201: 'A.R' is 三至六 here but 三至五 at a.md(1,5); their upper ends differ: both are exact",
                "c.md(1,5): error ETDZ0201: 'A.R' is 二至五 here but 三至五 at a.md(1,5); their lower ends differ: both are exact",
            ],
            book.Messages());
    }

    [Fact]
    public void Superseded_statements_are_no_constraint_and_no_value()
    {
        Book book = new Book().Say("a.md", "A.N", Figures.Count(9), "9", isSuperseded: true).Say("b.md", "A.N", Figures.Count(14), "14");

        Assert.Empty(book.Messages());
        Assert.Equal(14, book.Fact().Value);
        Assert.Equal(1, book.Fact().Statements);
    }

    [Fact]
    public void A_fact_with_superseded_statements_alone_is_an_error_at_the_first()
    {
        Book book = new Book()
            .Say("b.md", "A.N", Figures.Count(9), "9", period: "2023-Q3", isSuperseded: true)
            .Say("a.md", "A.N", Figures.Count(14), "14", period: "2023-Q3", isSuperseded: true)
            .Say("a.md", "A.M", Figures.Count(14), "14", isSuperseded: true);

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0206: 'A.N' for 2023-Q3 has superseded statements alone; a fact needs one that holds",
                "a.md(2,5): error ETDZ0206: 'A.M' has superseded statements alone; a fact needs one that holds",
            ],
            book.Messages());
        Assert.Empty(book.Facts());
    }

    [Fact]
    public void Texts_of_one_language_are_equal_or_in_conflict()
    {
        Book book = new Book()
            .Say("a.md", "Zones.Dalian.Name", Figure.Words, "大连", lang: "zh")
            .Say("a.md", "Zones.Dalian.Name", Figure.Words, "Dalian", lang: "en")
            .Say("b.md", "Zones.Dalian.Name", Figure.Words, "大连市", lang: "zh")
            .Say("b.md", "Zones.Dalian.Name", Figure.Words, "Dalian", lang: "en");

        Assert.Equal(
            [
                "a.md(1,5): error ETDZ0201: 'Zones.Dalian.Name' in zh is 大连 here but 大连市 at b.md(1,5); a text has one wording in each language",
                "b.md(1,5): error ETDZ0201: 'Zones.Dalian.Name' in zh is 大连市 here but 大连 at a.md(1,5); a text has one wording in each language",
            ],
            book.Messages());
        Assert.Equal(["Dalian", "大连"], book.Facts().Select(f => f.Text));
        Assert.Equal([2, 1], book.Facts().Select(f => f.Statements));
    }

    [Fact]
    public void Texts_without_language_are_told_that_lang_would_tell_them_apart()
    {
        Book book = new Book().Say("a.md", "A.Name", Figure.Words, "大连").Say("b.md", "A.Name", Figure.Words, "Dalian");

        Assert.EndsWith("; a text has one wording, or one for each lang", book.Messages()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_of_equal_words_shows_their_values()
    {
        Book book = new Book()
            .Say("a.md", "A.Length", Figures.Exactly(Kind.Measure, 5, Figures.Km2), "5")
            .Say("b.md", "A.Length", Figures.Exactly(Kind.Measure, 5, Figures.Hectares), "5");

        Assert.Equal("a.md(1,5): error ETDZ0201: 'A.Length' is 5 (5 km2) here but 5 (5 har) at b.md(1,5); both are exact", book.Messages()[0]);
    }

    [Fact]
    public void Periods_and_languages_tell_facts_apart_and_facts_stand_in_order()
    {
        Book book = new Book()
            .Say("b.md", "A.N", Figures.Count(3), "3", period: "2023-10")
            .Say("a.md", "A.N", Figures.Count(2), "2", period: "2024")
            .Say("a.md", "A.N", Figures.Count(1), "1", period: "2023")
            .Say("a.md", "A.M", Figures.Count(0), "0")
            .Say("a.md", "A.N", Figures.Count(4), "4", period: "2019..2023");

        Assert.Empty(book.Messages());
        Assert.Equal(["M ", "N 2019..2023", "N 2023", "N 2024", "N 2023-10"], book.Facts().Select(f => f.Key.Name + " " + f.Key.Period));
    }

    [Fact]
    public void A_note_of_any_statement_is_kept()
    {
        Book book = new Book().Say("a.md", "A.N", Figures.Count(14), "14").Say("b.md", "A.N", Figures.Count(14), "14", note: "as counted in May");

        Assert.Equal("as counted in May", book.Fact().Note);
    }

    [Fact]
    public void A_group_is_documented_by_the_heading_of_the_first_document_or_by_its_name()
    {
        Book book = new Book()
            .Say("a.md", "Zones.Dalian.Name", Figure.Words, "大连")
            .Say("a.md", "Zones.Sco.Name", Figure.Words, "上合示范区")
            .Say("a.md", "Zones.Other.Rank", Figures.Exactly(Kind.Ordinal, 1), "第一家")
            .Head("c.md", "Zones.Dalian", "later")
            .Head("b.md", "Zones.Dalian", "大连经济技术开发区")
            .Head("b.md", "Zones.Dalian", "second");

        Assert.Equal(
            [("Zones.Dalian", "大连经济技术开发区"), ("Zones.Other", null), ("Zones.Sco", "上合示范区")],
            book.Merge().Groups.Select(g => (g.Path, g.Documentation)));
    }

    [Fact]
    public void A_hundred_thousand_statements_that_agree_merge_in_linear_time()
    {
        Book book = new();
        for (int i = 0; i < 100_000; i++)
        {
            book.Say("a.md", "A.N", Figures.Around(Kind.Number, 1000, i + 1), "about", decimals: null);
        }

        EquatableArray<Bucket>[] buckets = book.Buckets();
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        ShardFacts facts = Book.Merge(buckets);

        Assert.Empty(facts.Findings);
        Assert.Equal(100_000, facts.Groups[0].Facts[0].Statements);
        Assert.True(watch.Elapsed.TotalSeconds < 60, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_hundred_thousand_statements_that_do_not_meet_are_reported_in_no_time_that_grows_with_their_square()
    {
        Book book = new Book().Say("a.md", "A.N", Figures.Around(Kind.Number, 0, 50), "middle");
        for (int i = 0; i < 50_000; i++)
        {
            book.Say("a.md", "A.N", Figures.Around(Kind.Number, 60, 59), "high").Say("a.md", "A.N", Figures.Around(Kind.Number, -60, 59), "low");
        }

        // Reckoned pair by pair it would take minutes; the limit leaves room for a machine that is busy.
        EquatableArray<Bucket>[] buckets = book.Buckets();
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(100_000, Book.Merge(buckets).Findings.Count);
        Assert.True(watch.Elapsed.TotalSeconds < 60, $"{watch.Elapsed}");
    }
}
