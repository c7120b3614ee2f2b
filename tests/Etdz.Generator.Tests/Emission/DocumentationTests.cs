using Etdz.Generator.Model;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

public sealed class DocumentationTests
{
    private static readonly Interval Rounded = Interval.Around(Number.Decimal(101, 11), Number.Decimal(5, 10));

    [Fact]
    public void A_constant_quotes_its_sentence_and_says_value_period_document_agreement_and_note()
    {
        Compiled code = Compiled.Of(Figure("A.Trade", Kind.Money, Number.Decimal(101, 11), Rounded, Year(2023), [Cny], "进出口总额达10.1万亿元。", "Goods only.", statements: 3));

        Assert.Equal(
            ("“进出口总额达10.1万亿元。”", "10.1 trillion CNY, rounded (10.05 to 10.15 trillion) · for 2023 · 开发区四十年 (seeds/zones.facts.md) · 3 statements agree · Goods only."),
            code.SummaryOf("A.Trade.In2023.Cny"));
    }

    [Fact]
    public void The_class_of_a_fact_says_what_its_latest_says()
    {
        Compiled code = Compiled.Of(
            Figure("A.Trade", Kind.Money, 1, period: Year(2022), units: [Cny], sentence: "One."),
            Figure("A.Trade", Kind.Money, 2, period: Year(2023), units: [Cny], sentence: "Two."),
            Figure("A.Trade", Kind.Money, 3, period: Month(2024, 8), units: [Cny], sentence: "Three."));

        Assert.Equal(("“Two.”", "2 CNY · for 2023 · 开发区四十年 (seeds/zones.facts.md)"), code.SummaryOf("A.Trade"));
        Assert.Equal(code.SummaryOf("A.Trade"), code.SummaryOf("A.Trade.In2023.Cny"));
        Assert.Equal(("“One.”", "1 CNY · for 2022 · 开发区四十年 (seeds/zones.facts.md)"), code.SummaryOf("A.Trade.In2022.Cny"));
        Assert.Equal(("“Three.”", "3 CNY · for 2024-08 · 开发区四十年 (seeds/zones.facts.md)"), code.SummaryOf("A.Trade.In2024_08.Cny"));
    }

    [Theory]
    [InlineData("A.Trade.In2023", "F:Etdz.A.Trade.In2023.Cny")]
    [InlineData("A.Trade.LatestYear", "F:Etdz.A.Trade.LatestYear.Cny")]
    [InlineData("A.Motto.In2023", "F:Etdz.A.Motto.In2023.En")]
    [InlineData("A.Length.In2023", "T:Etdz.A.Length.In2023.Km")]
    [InlineData("A.Trade.LatestYear.Cny", "F:Etdz.A.Trade.In2023.Cny")]
    [InlineData("A.Motto.LatestYear.Zh", "F:Etdz.A.Motto.In2023.Zh")]
    [InlineData("A.Length.LatestYear.Km", "T:Etdz.A.Length.In2023.Km")]
    [InlineData("A.Length.LatestYear.Km.Max", "F:Etdz.A.Length.In2023.Km.Max")]
    [InlineData("A.Zones.LatestYear", "F:Etdz.A.Zones.In2023")]
    [InlineData("A.Fair.LatestYear", "P:Etdz.A.Fair.In2023")]
    public void The_latest_inherits_from_its_period_and_a_class_between_a_fact_and_its_values_from_the_first_of_them(string path, string member)
    {
        Compiled code = Compiled.Of(
            Figure("A.Trade", Kind.Money, 1, period: Year(2023), units: [Cny]),
            TextFact("A.Motto", "快", "zh", Year(2023)),
            TextFact("A.Motto", "fast", "en", Year(2023)),
            Range("A.Length", Kind.Measure, 3, 5, period: Year(2023), units: [Km]),
            Figure("A.Zones", Kind.Count, 229, period: Year(2023)),
            Date("A.Fair", 2023, 5, 1, Year(2023)));

        Assert.Equal(member, code.DocumentationOf(path).Element("inheritdoc")!.Attribute("cref")!.Value);
    }

    [Fact]
    public void Each_unit_says_its_own_amount()
    {
        Compiled code = Compiled.Of(Figure("A.Area", Kind.Measure, 12, Interval.Around(12, Number.Decimal(5, -1)), units: [Km2, Hectares]));

        Assert.StartsWith("12 square kilometres, rounded (11.5 to 12.5) · ", code.SummaryOf("A.Area").Says, StringComparison.Ordinal);
        Assert.StartsWith("12 square kilometres, rounded (11.5 to 12.5) · ", code.SummaryOf("A.Area.Km2").Says, StringComparison.Ordinal);
        Assert.StartsWith("1,200 hectares, rounded (1,150 to 1,250) · ", code.SummaryOf("A.Area.Hectares").Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_end_of_a_range_says_itself_and_the_range_both()
    {
        Compiled code = Compiled.Of(Range("A.Length", Kind.Measure, 10, 20, Interval.MoreThan(10), Interval.LessThan(20), units: [Km]));

        Assert.StartsWith("10 to 20 kilometres · ", code.SummaryOf("A.Length").Says, StringComparison.Ordinal);
        Assert.StartsWith("10 to 20 kilometres · ", code.SummaryOf("A.Length.Km").Says, StringComparison.Ordinal);
        Assert.StartsWith("lower end: more than 10 kilometres · ", code.SummaryOf("A.Length.Km.Min").Says, StringComparison.Ordinal);
        Assert.StartsWith("upper end: less than 20 kilometres · ", code.SummaryOf("A.Length.Km.Max").Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_says_its_language_and_where_it_stands()
    {
        Compiled code = Compiled.Of(TextFact("A.Name", "大连", "zh"), TextFact("A.Name", "Dalian", "en"), TextFact("A.Motto", "快", document: new("a.facts.md", null)));

        Assert.Equal("in zh · 开发区四十年 (seeds/zones.facts.md)", code.SummaryOf("A.Name.Zh").Says);
        Assert.Equal("in en · 开发区四十年 (seeds/zones.facts.md)", code.SummaryOf("A.Name").Says);
        Assert.Equal("a.facts.md", code.SummaryOf("A.Motto").Says);
    }

    [Fact]
    public void A_group_is_documented_where_its_own_facts_stand_and_nowhere_else()
    {
        Compiled code = Compiled.Of(Groups(path => path == "A.B" ? "大连 & <port>" : null, Figure("A.B.X", Kind.Count, 1), Figure("A.B.C.X", Kind.Count, 2)));

        Assert.Equal("大连 & <port>", code.DocumentationOf("A.B").Element("summary")!.Value);
        Assert.Null(code.DocumentationOfOrNull("A"));
        Assert.Null(code.DocumentationOfOrNull("A.B.C"));
    }

    [Fact]
    public void Every_constant_and_fact_class_is_documented()
    {
        Fact[] facts =
        [
            Figure("A.Count", Kind.Count, 1), Figure("A.Share", Kind.Ratio, Number.Decimal(5, -1), period: Year(2023)), Figure("A.Area", Kind.Measure, 1, units: [Km2, Hectares]),
            Range("A.Length", Kind.Measure, 1, 2, units: [Km], period: Quarter(2023, 1)), TextFact("A.Name", "x", "en", Years(2019, 2023)), TextFact("A.Name", "x", "en", Year(2023)),
            Date("A.Day", 2000, 1, 1), MonthOf("A.Month", 2000, 1), YearOf("A.Year", 2000),
        ];

        Assert.Equal([], Compiled.Of(facts).Undocumented("A"));
    }
}
