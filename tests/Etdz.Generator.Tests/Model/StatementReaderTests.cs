using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

public sealed class StatementReaderTests
{
    [Fact]
    public void A_statement_has_its_path_words_and_attributes()
    {
        Statement statement = ReadDocument.Statement("到2023年，[229家]{fact=Nation.Zones period=2023 note=\"as of May\"}国家级经开区。");

        Assert.Equal(new FactKey("Nation", "Zones", Period.Single(PeriodKind.Year, 2023), null), statement.Key);
        Assert.Equal(Figures.Count(229), statement.Figure);
        Assert.Equal("229家", statement.Words);
        Assert.Equal("到2023年，229家国家级经开区。", statement.Sentence);
        Assert.Equal("as of May", statement.Note);
        Assert.Equal((false, false, (int?)null, 0), (statement.HasExplicitKind, statement.IsSuperseded, statement.Decimals, statement.Ordinal));
    }

    [Theory]
    [InlineData("count", Kind.Count)]
    [InlineData("long", Kind.Long)]
    [InlineData("number", Kind.Number)]
    [InlineData("ratio", Kind.Ratio)]
    [InlineData("text", Kind.Text)]
    public void A_kind_is_asked_for_with_as(string name, object kind)
    {
        Statement statement = ReadDocument.Statement($"[14]{{fact=A.B as={name}}}");

        Assert.Equal((Kind)kind, statement.Figure.Kind);
        Assert.True(statement.HasExplicitKind);
    }

    [Theory]
    [InlineData("[14]{fact=A.B as=⟦cuont⟧}", "'cuont' is no kind of value: did you mean 'count'?")]
    [InlineData("[14]{fact=A.B as=⟦Ratio⟧}", "'Ratio' is no kind of value: did you mean 'ratio'?")]
    [InlineData("[14]{fact=A.B as=\"⟦money ⟧\"}", "'money ' is no kind of value: did you mean 'money'?")]
    [InlineData("[14]{fact=A.B as=⟦percentage⟧}", "'percentage' is no kind of value: the kinds are count, long, number, ratio, money, measure, ordinal, date, month, year, text, range")]
    public void An_unknown_kind_names_the_nearest(string document, string message) =>
        Assert.Equal([message], ReadDocument.Check("ETDZ0130", document));

    [Theory]
    [InlineData("2023", PeriodKind.Year)]
    [InlineData("0001", PeriodKind.Year)]
    [InlineData("2023-10", PeriodKind.Month)]
    [InlineData("2023-10-01", PeriodKind.Day)]
    [InlineData("2024-02-29", PeriodKind.Day)]
    [InlineData("2023-Q4", PeriodKind.Quarter)]
    [InlineData("2019..2023", PeriodKind.Year)]
    [InlineData("2023-Q4..2024-Q1", PeriodKind.Quarter)]
    [InlineData("2023-12..2024-01", PeriodKind.Month)]
    [InlineData("2023-12-31..2024-01-01", PeriodKind.Day)]
    public void A_period_is_read_and_written_alike(string written, object kind)
    {
        Period period = ReadDocument.Statement($"[大连]{{fact=A.B period={written}}}").Key.Period;

        Assert.Equal(((PeriodKind)kind, written), (period.Kind, period.ToString()));
        Assert.Equal(written.Contains("..", StringComparison.Ordinal), period.IsStretch);
    }

    private const string Forms = "a period is a year (2023), a month (2023-10), a day (2023-10-01), a quarter (2023-Q3), or two of one kind (2019..2023)";

    [Theory]
    [InlineData("23", Forms)]
    [InlineData("20233", Forms)]
    [InlineData("２０２３", Forms)]
    [InlineData("2023-1", Forms)]
    [InlineData("2023/10", Forms)]
    [InlineData("2023-10-1", Forms)]
    [InlineData("2023-10/01", Forms)]
    [InlineData("2023-q3", Forms)]
    [InlineData("2023-QX", Forms)]
    [InlineData("2023-10-011", Forms)]
    [InlineData("2019..", Forms)]
    [InlineData("..2019", Forms)]
    [InlineData("2019...2023", Forms)]
    [InlineData("2019..2021..2023", Forms)]
    [InlineData("0000", "there is no year 0000")]
    [InlineData("2023-00", "there is no month 00")]
    [InlineData("2023-13", "there is no month 13")]
    [InlineData("2023-13-01", "there is no month 13")]
    [InlineData("2023-02-29", "that month has 28 days")]
    [InlineData("2023-04-00", "that month has 30 days")]
    [InlineData("2023-Q0", "the quarters are Q1 to Q4")]
    [InlineData("2023-Q5", "the quarters are Q1 to Q4")]
    [InlineData("2019..2023-01", "its ends are of one kind, and here one is a year, the other a month")]
    [InlineData("2019-Q1..2023-01-01", "its ends are of one kind, and here one is a quarter, the other a day")]
    [InlineData("2023..2019", "its first end comes before its second")]
    [InlineData("2023..2023", "its ends are different: write one of them alone")]
    public void What_is_no_period_is_told_why(string written, string reason) =>
        Assert.Equal([$"'{written}' is no period: {reason}"], ReadDocument.Check("ETDZ0131", $"[大连]{{fact=A.B period=⟦{written}⟧}}"));

    [Theory]
    [InlineData("[大连]{fact=A.B decimals=⟦x⟧}")]
    [InlineData("[14]{fact=A.B decimals=⟦100⟧}")]
    [InlineData("[14]{fact=A.B decimals=⟦-100⟧}")]
    [InlineData("[14]{fact=A.B decimals=⟦+2⟧}")]
    [InlineData("[14]{fact=A.B decimals=⟦1.5⟧}")]
    [InlineData("[14]{fact=A.B decimals=⟦-⟧}")]
    [InlineData("[14]{fact=A.B decimals=\"⟦⟧\"}")]
    [InlineData("[14]{fact=A.B decimals=\"⟦ 2⟧\"}")]
    [InlineData("[14]{fact=A.B decimals=⟦INF⟧}")]
    [InlineData("[14]{fact=A.B decimals=⟦２⟧}")]
    public void Decimals_are_a_number_from_minus_99_to_99_or_exact(string document) =>
        Assert.EndsWith("is no precision: decimals is a whole number from -99 to 99, or exact", Assert.Single(ReadDocument.Check("ETDZ0135", document)), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "zh")]
    [InlineData("ZH-cn", "zh-CN")]
    [InlineData("en-gb", "en-GB")]
    [InlineData("zh-hANT-tw", "zh-Hant-TW")]
    [InlineData("en-x-GB-LATN", "en-x-gb-latn")]
    [InlineData("es-419", "es-419")]
    [InlineData("DE-1996", "de-1996")]
    public void A_language_is_an_identity_in_canonical_case(string written, string lang) =>
        Assert.Equal(lang, ReadDocument.Statement($"[大连]{{fact=A.Name lang={written}}}").Key.Lang);

    [Theory]
    [InlineData("english")]
    [InlineData("e")]
    [InlineData("zh_CN")]
    [InlineData("zh-")]
    [InlineData("zh-123456789")]
    [InlineData("中文")]
    public void What_is_no_language_tag_is_an_error(string written) =>
        Assert.Equal(
            [$"'{written}' is no language tag of BCP 47, such as zh, en or en-GB"],
            ReadDocument.Check("ETDZ0136", $"[大连]{{fact=A.Name lang=⟦{written}⟧}}"));

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("false")]
    public void Superseded_is_true_or_not_there(string written) =>
        Assert.Equal(
            [$"'{written}' is no value of superseded: write superseded=true, or leave the attribute out"],
            ReadDocument.Check("ETDZ0137", $"[大连]{{fact=A.Name superseded=⟦{written}⟧}}"));

    [Fact]
    public void A_superseded_statement_says_so() => Assert.True(ReadDocument.Statement("[大连]{fact=A.Name superseded=true}").IsSuperseded);

    [Fact]
    public void Every_fault_of_a_statement_is_reported_and_it_alone_is_lost()
    {
        Scan scan = ReadDocument.Of("[大连]{fact=A.Name superseded=no period=13 lang=_} and [上海]{fact=B.Name}");

        Assert.Equal(["ETDZ0137", "ETDZ0131", "ETDZ0136"], scan.Findings.Select(f => f.Id));
        Assert.Equal("B.Name", Assert.Single(scan.Buckets.SelectMany(b => b.Statements)).Key.Path);
    }

    [Theory]
    [InlineData("[大连]{fact=A.Name unit=⟦km2⟧ as=text}", "'unit' has no meaning here: the fact is a text")]
    [InlineData("[大连]{fact=A.Name decimals=⟦2⟧}", "'decimals' has no meaning here: the fact is a text")]
    [InlineData("[14]{fact=A.Name value=⟦14⟧ as=text}", "'value' has no meaning here: the fact is a text, whose value is its words")]
    [InlineData("[1984年9月25日]{fact=A.Day decimals=⟦0⟧}", "'decimals' has no meaning here: the fact is of kind date")]
    [InlineData("[1984年]{fact=A.Day decimals=⟦exact⟧}", "'decimals' has no meaning here: the fact is of kind year")]
    [InlineData("[14家]{fact=A.N lang=⟦zh⟧}", "'lang' has no meaning here: it tells the languages of texts apart, and the fact is of kind count")]
    [InlineData("[三至五]{fact=A.N lang=⟦zh⟧}", "'lang' has no meaning here: it tells the languages of texts apart, and the fact is a range of kind count")]
    public void An_attribute_that_the_fact_cannot_have_is_an_error(string document, string message) =>
        Assert.Equal([message], ReadDocument.Check("ETDZ0140", document));

    [Fact]
    public void A_text_is_its_words_with_white_space_folded()
    {
        Statement statement = ReadDocument.Statement("[大连经济\n  技术开发区 of\n  Dalian]{fact=A.Name}");

        Assert.Equal(("大连经济技术开发区 of Dalian", Kind.Text), (statement.Words, statement.Figure.Kind));
    }

    [Theory]
    [InlineData("[10.1万亿元]{fact=A.N decimals=-11}", "[10050000000000, 10150000000000]")]
    [InlineData("[近10万亿元]{fact=A.N decimals=-12}", "[9500000000000, 10500000000000]")]
    [InlineData("[98.9%]{fact=A.N decimals=4}", "[0.98895, 0.98905]")]
    [InlineData("[14家]{fact=A.N decimals=0}", "[13.5, 14.5]")]
    [InlineData("[1.4万家]{fact=A.N decimals=exact}", "[14000, 14000]")]
    [InlineData("[14家]{fact=A.N decimals=99}", "[13.9")]
    public void Decimals_stand_in_place_of_what_the_words_admit(string document, string admits) =>
        Assert.StartsWith(admits, Write(ReadDocument.Statement(document).Figure.Admits), StringComparison.Ordinal);

    [Fact]
    public void Decimals_bear_on_both_ends_of_a_range()
    {
        Figure figure = ReadDocument.Statement("[10%-15%]{fact=A.R decimals=3}").Figure;

        Assert.Equal(("[0.0995, 0.1005]", "[0.1495, 0.1505]"), (Write(figure.Admits), Write(figure.MaxAdmits)));
    }

    [Theory]
    [InlineData("[减轻近半]{fact=A.N value=0.48}", "0.48", "[0.475, 0.485]")]
    [InlineData("[几家]{fact=A.N value=7}", "7", "[7, 7]")]
    [InlineData("[约1400家]{fact=A.N value=1423}", "1423", "[1423, 1423]")]
    [InlineData("[超1400家]{fact=A.N value=1400}", "1400", "[1400, 1400]")]
    [InlineData("[约10万元]{fact=A.N value=101234}", "101234", "[101234, 101234]")]
    [InlineData("[四分之一]{fact=A.N value=0.25}", "0.25", "[0.245, 0.255]")]
    [InlineData("[约1400家]{fact=A.N value=1423 decimals=-1}", "1423", "[1418, 1428]")]
    [InlineData("[约5公里]{fact=A.N value=5100米}", "5100", "[5100, 5100]")]
    public void A_value_stands_for_the_words_and_admits_what_it_admits_itself(string document, string value, string admits)
    {
        Figure figure = ReadDocument.Statement(document).Figure;

        Assert.Equal((value, admits), (figure.Value.ToString(), Write(figure.Admits)));
    }

    [Fact]
    public void A_value_gives_the_year_that_a_date_leaves_out()
    {
        Statement statement = ReadDocument.Statement("[10月1日]{fact=A.Day value=2024-10-01}");

        Assert.Equal(Figures.Date(2024, 10, 1), statement.Figure);
        Assert.Equal("10月1日", statement.Words);
    }

    [Fact]
    public void A_value_gives_the_day_of_a_month() =>
        Assert.Equal(Figures.Date(1984, 9, 25), ReadDocument.Statement("[1984年9月]{fact=A.Day value=1984-09-25}").Figure);

    [Theory]
    [InlineData("[今年3月]{fact=A.Day value=2025-03-05}")]
    [InlineData("[昨天]{fact=A.Day value=2025-03-05}")]
    [InlineData("[3月5日]{fact=A.Day value=2025-03-05}")]
    [InlineData("[3月]{fact=A.Day value=2025-03-05}")]
    public void A_value_in_the_month_and_on_the_day_of_the_words_is_the_date(string markdown) =>
        Assert.Equal(Figures.Date(2025, 3, 5), ReadDocument.Statement(markdown).Figure);

    [Theory]
    [InlineData("[14家]{fact=A.N value=⟦15⟧}", "The value '15' lies outside what the words '14家' admit; change one of them")]
    [InlineData("[超1400家]{fact=A.N value=⟦1399⟧}", "The value '1399' lies outside what the words '超1400家' admit; change one of them")]
    [InlineData("[10.1万亿元]{fact=A.N value=⟦10.2万亿⟧}", "The value '10.2万亿' lies outside what the words '10.1万亿元' admit; change one of them")]
    [InlineData("[1984年9月]{fact=A.N value=⟦1984-10-01⟧}", "The value '1984-10-01' lies outside what the words '1984年9月' admit; change one of them")]
    [InlineData("[10月1日]{fact=A.Day value=⟦2024-11-01⟧}", "The value '2024-11-01' lies outside what the words '10月1日' admit; change one of them")]
    [InlineData("[10月1日之前]{fact=A.Day value=⟦2024-10-02⟧}", "The value '2024-10-02' lies outside what the words '10月1日之前' admit; change one of them")]
    [InlineData("[10月]{fact=A.Day value=⟦2024-11⟧}", "The value '2024-11' lies outside what the words '10月' admit; change one of them")]
    [InlineData("[6月1日至6月30日]{fact=A.Day value=\"⟦2024-06-01 to 2024-06-29⟧\"}", "The value '2024-06-01 to 2024-06-29' lies outside what the words '6月1日至6月30日' admit; change one of them")]
    [InlineData("[今年3月]{fact=A.Day value=⟦2025-05⟧}", "The value '2025-05' lies outside what the words '今年3月' admit; change one of them")]
    [InlineData("[last March]{fact=A.Day value=⟦2025-05⟧}", "The value '2025-05' lies outside what the words 'last March' admit; change one of them")]
    [InlineData("[三至五]{fact=A.N value=⟦三至六⟧}", "The value '三至六' lies outside what the words '三至五' admit; change one of them")]
    public void A_value_lies_in_what_the_words_admit(string document, string message) =>
        Assert.Equal([message], ReadDocument.Check("ETDZ0134", document));

    [Theory]
    [InlineData("[3公里]{fact=A.N value=⟦40分钟⟧}", "The value '40分钟' does not fit the words: it is of kind measure in minutes, and the words are of kind measure in kilometres")]
    [InlineData("[14家]{fact=A.N value=⟦14.5⟧}", "The value '14.5' does not fit the words: it is of kind number, and the words are of kind count")]
    [InlineData("[14家]{fact=A.N value=\"⟦十四至十五⟧\"}", "The value '十四至十五' does not fit the words: it is a range of kind count, and the words are of kind count")]
    [InlineData("[减轻近半]{fact=A.N value=⟦nothing⟧}", "The value 'nothing' does not fit the words: it is no figure")]
    public void A_value_is_a_figure_of_the_words_own_kind(string document, string message) =>
        Assert.Equal([message], ReadDocument.Check("ETDZ0133", document));

    [Theory]
    [InlineData("[见表]{fact=A.N value=\"14 ⟦flurbs⟧\"}")]
    [InlineData("[见表]{fact=A.N value=\"⟦1\\.5 flurbs⟧\"}")]
    [InlineData("[1\\.5 ⟦flurbs⟧]{fact=A.N}")]
    [InlineData("[14 ⟦flurbs⟧]{fact=A.N}")]
    public void A_problem_of_a_figure_is_placed_where_its_words_stand(string document)
    {
        Tests.Text.MarkedText marked = Tests.Text.MarkedText.Of(document);

        Assert.Equal(marked.Marks, ReadDocument.Of(marked.Text).Findings.Select(f => f.Span));
    }

    [Theory]
    [InlineData("[5]{fact=A.N unit=⟦kmm2⟧}")]
    [InlineData("[5]{fact=A.N unit=⟦franc⟧}")]
    [InlineData("[5]{fact=A.N unit=\"⟦⟧\"}")]
    public void An_unknown_unit_is_an_error(string document) =>
        Assert.Contains(" is no unit: ", Assert.Single(ReadDocument.Check("ETDZ0132", document)), StringComparison.Ordinal);

    [Fact]
    public void A_unit_stands_for_words_that_leave_it_out() => Assert.Equal("km2", ReadDocument.Statement("[5]{fact=A.N unit=km2}").Figure.Unit!.Code);

    [Theory]
    [InlineData("---\nlang: en-US\n---\n", "2020-02-03")]
    [InlineData("---\nlang: en-GB\n---\n", "2020-03-02")]
    public void The_region_of_the_document_decides_what_is_ambiguous(string frontMatter, string day) =>
        Assert.Equal(ReadDocument.Statement($"[{day}]{{fact=A.Day}}").Figure, ReadDocument.Statement(frontMatter + "[2/3/2020]{fact=A.Day}").Figure);

    [Theory]
    [InlineData("[¥5（含税）]{fact=A.N value=¥5}", "CNY")]
    [InlineData("[5元]{fact=A.N}", "CNY")]
    [InlineData("---\nlang: zh-CN\n---\n[¥5]{fact=A.N}", "CNY")]
    [InlineData("---\nlang: en\n---\n[$5]{fact=A.N}", "USD")]
    [InlineData("[$5]{fact=A.N}", "USD")]
    public void Words_are_read_in_the_language_of_the_document_or_of_their_script(string document, string code) =>
        Assert.Equal(code, ReadDocument.Statement(document).Figure.Unit!.Code);

    [Theory]
    [InlineData("zh", Tongue.Chinese, Region.None)]
    [InlineData("zh-Hant-TW", Tongue.Chinese, Region.Other)]
    [InlineData("EN", Tongue.English, Region.None)]
    [InlineData("en-us", Tongue.English, Region.UnitedStates)]
    [InlineData("en-GB", Tongue.English, Region.UnitedKingdom)]
    [InlineData("en-Latn-GB-oxendict", Tongue.English, Region.UnitedKingdom)]
    [InlineData("en-x-gb", Tongue.English, Region.None)]
    [InlineData("en-001", Tongue.English, Region.Other)]
    [InlineData("de-AT", Tongue.Other, Region.Other)]
    [InlineData("zha", Tongue.Other, Region.None)]
    public void A_tag_is_a_tongue_and_a_region(string tag, object tongue, object region) =>
        Assert.Equal(new Language((Tongue)tongue, (Region)region), Languages.Of(tag));

    [Theory]
    [InlineData("14家", Tongue.Chinese)]
    [InlineData("14", Tongue.English)]
    [InlineData("１４％，", Tongue.English)]
    [InlineData("〇", Tongue.Chinese)]
    [InlineData("カ", Tongue.English)]
    [InlineData("\U00020000", Tongue.Chinese)]
    public void Words_with_a_Han_character_are_Chinese(string words, object tongue) => Assert.Equal(new Language((Tongue)tongue), Languages.OfWords(words));

    private static string Write(Interval interval) =>
        (interval.LowerEnd == End.Closed ? "[" : "(") + interval.Lower + ", " + interval.Upper + (interval.UpperEnd == End.Closed ? "]" : ")");
}
