using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

/// <summary>
/// What is written, to the byte, for a representative set of facts. After a change that is meant, run the tests once with <c>UPDATE_GOLDEN=1</c> and read
/// the difference.
/// </summary>
public sealed class GoldenTests
{
    private static readonly DocumentInfo Nation = new("seeds/nation.facts.md", "开发区四十年");
    private static readonly DocumentInfo Plain = new("notes/plain.facts.txt", null);

    private static readonly Dictionary<string, EquatableArray<FactGroup>> Sets = new()
    {
        ["Kinds"] = Groups(
            path => path == "Zones.Dalian" ? "大连" : null,
            TextFact("Zones.Dalian.Name", "大连", sentence: "大连经济技术开发区于1984年9月25日设立，是全国第一家。", document: Nation),
            Date("Zones.Dalian.Founded", 1984, 9, 25, sentence: "大连经济技术开发区于1984年9月25日设立，是全国第一家。"),
            Figure("Zones.Dalian.FoundingRank", Kind.Ordinal, 1, sentence: "大连经济技术开发区于1984年9月25日设立，是全国第一家。", document: Nation),
            Figure("Zones.Dalian.Companies", Kind.Count, 14000, Interval.Between(14000, 15000, End.Closed, End.Open), sentence: "落户企业1.4万余家。", document: Nation, statements: 2),
            Figure("Zones.Dalian.Population", Kind.Long, Number.Decimal(14, 8), sentence: "14亿人", document: Plain),
            Figure("Zones.Dalian.Growth", Kind.Number, Number.Decimal(35, -1), sentence: "It grew 3.5 times as fast.", document: Plain),
            Figure("Zones.Dalian.Share", Kind.Ratio, Number.Decimal(3, -1), Interval.Around(Number.Decimal(3, -1), Number.Decimal(3, -2)), sentence: "约30%", document: Plain),
            MonthOf("Zones.Dalian.Opened", 1984, 10),
            YearOf("Zones.Dalian.Planned", 1983)),
        ["Money"] = Groups(
            Figure("Nation.Trade", Kind.Money, Number.Decimal(101, 11), Interval.Around(Number.Decimal(101, 11), Number.Decimal(5, 10)), Year(2023), [Cny], "进出口总额达10.1万亿元。", document: Nation, statements: 3)),
        ["Periods"] = Groups(
            Figure("Nation.Zones", Kind.Count, 219, period: Year(2022), sentence: "In 2022 there were 219.", document: Plain),
            Figure("Nation.Zones", Kind.Count, 229, period: Year(2023), sentence: "In 2023 there were 229.", document: Plain),
            Figure("Nation.Zones", Kind.Count, 230, period: Quarter(2024, 1), sentence: "Now there are 230.", document: Plain),
            Figure("Nation.Added", Kind.Count, 10, period: Years(2019, 2023), sentence: "Ten were added.", document: Plain)),
        ["Units"] = Groups(
            Figure("Zones.Guangzhou.Area", Kind.Measure, Number.Decimal(606, -1), units: [Km2, Hectares], sentence: "It covers 60.6 km².", document: Plain),
            Range("Zones.Guangzhou.Length", Kind.Measure, 10, 20, Interval.MoreThan(10), Interval.LessThan(20), units: [Km])),
        ["Ranges"] = Groups(
            Range("Zones.Share", Kind.Ratio, Number.Decimal(1, -1), Number.Decimal(15, -2), Interval.Around(Number.Decimal(1, -1), Number.Decimal(5, -3)), Interval.Around(Number.Decimal(15, -2), Number.Decimal(5, -3))),
            Range("Zones.Season", Kind.Date, Day.Number(2024, 6, 1), Day.Number(2024, 6, 30), period: Year(2024))),
        ["Languages"] = Groups(
            TextFact("Zones.Name", "开发区", "zh", sentence: "开发区", document: Plain),
            TextFact("Zones.Name", "development zones", "en", sentence: "development zones", document: Plain),
            TextFact("Zones.Motto", "时间就是金钱", "zh", Year(1984), "口号是“时间就是金钱”。", document: Plain)),
        ["Nesting"] = Groups(
            path => path == "A" ? "The first & <only>" : null,
            Figure("A.X", Kind.Count, 1, document: Plain), Figure("A.B.C.X", Kind.Count, 2, document: Plain), Figure("A.B.D.X", Kind.Count, 3, document: Plain), Figure("class.record.event", Kind.Count, 4, document: Plain)),
    };

    public static TheoryData<string> Names() => [.. Sets.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_set_of_facts_is_written_as_it_always_was(string name)
    {
        Compiled.Of(Sets[name]);
        Assert.Equal([], Compiled.FaultsOfDocumentation(Sets[name]));
        MustBeAsBefore(name, ShardEmitter.Write(Sets[name], Options)!);
    }

    [Fact]
    public void The_options_change_what_they_say_and_nothing_else()
    {
        EmissionOptions old = new("", IsPublic: false, HasDateOnly: false, CanAnnotateNull: false);
        MustBeAsBefore("Old", ShardEmitter.Write(Groups(Date("Zones.Dalian.Founded", 1984, 9, 25), MonthOf("Zones.Dalian.Opened", 1984, 10)), old)!);
    }

    [Fact]
    public void The_type_of_months_is_written_as_it_always_was() => MustBeAsBefore("YearMonth", YearMonthEmitter.Write(Options));

    private static void MustBeAsBefore(string name, string source)
    {
        string file = Hosting.Repository.PathOf("tests", "Etdz.Generator.Tests", "Golden", name + ".g.txt");
        // The version is of the build, and no part of what the emitter decides.
        source = source.Replace(GeneratedFile.Stamp, "[STAMP]");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, source);
        }

        Assert.Equal(File.ReadAllText(file), source);
    }
}
