using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Etdz.Generator.Emission;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

public sealed class ShardEmitterTests
{
    [Fact]
    public void A_shard_without_groups_has_no_source() => Assert.Null(ShardEmitter.Write(default, Options));

    [Fact]
    public void Every_kind_has_its_type_and_value()
    {
        Compiled code = Compiled.Of(
            Figure("A.Count", Kind.Count, 229),
            Figure("A.Long", Kind.Long, Number.Decimal(14, 11)),
            Figure("A.Number", Kind.Number, Number.Decimal(35, -1)),
            Figure("A.Ratio", Kind.Ratio, Number.Decimal(989, -3)),
            Figure("A.Trade", Kind.Money, Number.Decimal(101, 11), units: [Cny]),
            Figure("A.Area", Kind.Measure, Number.Decimal(5005, -1), units: [Km2]),
            Figure("A.Rank", Kind.Ordinal, 1),
            Date("A.Founded", 1984, 9, 25),
            MonthOf("A.Opened", 2024, 6),
            YearOf("A.Began", 2018),
            TextFact("A.Name", "大连"));

        Assert.Equal(229, code.ValueOf("A.Count"));
        Assert.Equal(1_400_000_000_000L, code.ValueOf("A.Long"));
        Assert.Equal(3.5m, code.ValueOf("A.Number"));
        Assert.Equal(0.989m, code.ValueOf("A.Ratio"));
        Assert.Equal(10_100_000_000_000m, code.ValueOf("A.Trade.Cny"));
        Assert.Equal(500.5m, code.ValueOf("A.Area.Km2"));
        Assert.Equal(1, code.ValueOf("A.Rank"));
        Assert.Equal(new DateOnly(1984, 9, 25), code.ValueOf("A.Founded"));
        Assert.Equal("2024-06", code["A.Opened"]);
        Assert.Equal(2018, code.ValueOf("A.Began"));
        Assert.Equal("大连", code.ValueOf("A.Name"));
    }

    [Fact]
    public void Numbers_and_words_are_constants_and_dates_are_properties()
    {
        Compiled code = Compiled.Of(Figure("A.Count", Kind.Count, 1), TextFact("A.Name", "x"), Figure("A.Share", Kind.Ratio, Number.Decimal(5, -1)), Date("A.Day", 2000, 1, 1), MonthOf("A.Month", 2000, 1));

        Assert.All(["Count", "Name"], name => Assert.True(code.TypeOf("A")!.GetField(name)!.IsLiteral));
        Assert.True(code.TypeOf("A")!.GetField("Share")!.IsInitOnly);
        Assert.All(["Day", "Month"], name => Assert.False(code.TypeOf("A")!.GetProperty(name)!.CanWrite));
        Assert.Null(code.TypeOf("A.Day"));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    public void Whole_numbers_reach_to_the_ends_of_their_type(int value)
    {
        long wide = value == 0 ? 0 : value < 0 ? long.MinValue : long.MaxValue;
        Compiled code = Compiled.Of(Figure("A.Int", Kind.Count, value), Figure("A.Long", Kind.Long, Number.Decimal(wide, 0)));

        Assert.Equal(value, code.ValueOf("A.Int"));
        Assert.Equal(wide, code.ValueOf("A.Long"));
    }

    [Fact]
    public void Decimals_reach_to_the_ends_of_their_type_and_are_rounded_within()
    {
        Number largest = Number.Decimal(System.Numerics.BigInteger.Pow(2, 96) - 1, 0);
        Compiled code = Compiled.Of(
            Figure("A.Largest", Kind.Number, largest),
            Figure("A.Least", Kind.Number, -largest),
            Figure("A.Smallest", Kind.Number, Number.PowerOfTen(-28)),
            Figure("A.TooSmall", Kind.Number, Number.PowerOfTen(-40)),
            Figure("A.Zero", Kind.Number, -Number.Zero),
            Figure("A.Third", Kind.Number, Number.Fraction(1, 3)),
            Figure("A.Half", Kind.Number, Number.Fraction(-1, 2)),
            Figure("A.Million", Kind.Number, Number.PowerOfTen(28)),
            Figure("A.TooLarge", Kind.Number, Number.PowerOfTen(29)));

        Assert.Equal(decimal.MaxValue, code.ValueOf("A.Largest"));
        Assert.Equal(decimal.MinValue, code.ValueOf("A.Least"));
        Assert.Equal(0.0000000000000000000000000001m, code.ValueOf("A.Smallest"));
        Assert.Equal(0m, code.ValueOf("A.TooSmall"));
        Assert.Equal("0", code["A.Zero"]);
        Assert.Equal(0.3333333333333333333333333333m, code.ValueOf("A.Third"));
        Assert.Equal(-0.5m, code.ValueOf("A.Half"));
        Assert.Equal(1e28m, code.ValueOf("A.Million"));
        Assert.Null(code.ValueOf("A.TooLarge"));
    }

    [Fact]
    public void A_fact_with_a_unit_has_a_constant_in_each_unit_stated_by_exact_conversion()
    {
        Compiled code = Compiled.Of(
            Figure("A.Area", Kind.Measure, Number.Decimal(125, -1), units: [Km2, Hectares]),
            Figure("A.Heat", Kind.Measure, 100, units: [Celsius, Fahrenheit]),
            Figure("A.Far", Kind.Measure, Number.PowerOfTen(27), units: [Km, Metres]));

        Assert.Equal(12.5m, code.ValueOf("A.Area.Km2"));
        Assert.Equal(1250m, code.ValueOf("A.Area.Hectares"));
        Assert.Equal(["Km2", "Hectares"], code.TypeOf("A.Area")!.GetFields().OrderBy(f => f.MetadataToken).Select(f => f.Name));
        Assert.Equal(212m, code.ValueOf("A.Heat.DegreesFahrenheit"));
        Assert.NotNull(code.ValueOf("A.Far.Km"));
        Assert.Null(code.ValueOf("A.Far.M"));
    }

    [Fact]
    public void A_fact_with_periods_is_a_class_with_the_latest_of_each_kind()
    {
        Compiled code = Compiled.Of(
            Figure("A.Zones", Kind.Count, 219, period: Year(2022)),
            Figure("A.Zones", Kind.Count, 229, period: Year(2023)),
            Figure("A.Zones", Kind.Count, 230, period: Years(2024, 2030)),
            Figure("A.Zones", Kind.Count, 1, period: Quarter(2023, 3)),
            Figure("A.Zones", Kind.Count, 2, period: Month(2024, 8)),
            Figure("A.Zones", Kind.Count, 3, period: Month(2024, 12)),
            Figure("A.Zones", Kind.Count, 4, period: OnDay(2023, 6, 30)));

        Assert.Equal(
            ["In2022=219", "In2023=229", "From2024To2030=230", "In2023_Q3=1", "In2024_08=2", "In2024_12=3", "On2023_06_30=4", "LatestYear=229", "LatestQuarter=1", "LatestMonth=3", "LatestDay=4"],
            code.TypeOf("A.Zones")!.GetFields().OrderBy(f => f.MetadataToken).Select(f => f.Name + "=" + code["A.Zones." + f.Name]));
    }

    [Fact]
    public void A_stretch_alone_is_the_latest_of_nothing()
    {
        Compiled code = Compiled.Of(Figure("A.Zones", Kind.Count, 1, period: Years(2019, 2023)));

        Assert.Equal(["From2019To2023"], code.TypeOf("A.Zones")!.GetFields().Select(f => f.Name));
    }

    [Fact]
    public void The_latest_has_the_shape_of_its_period()
    {
        Compiled code = Compiled.Of(
            Figure("A.Trade", Kind.Money, Number.Decimal(101, 11), period: Year(2023), units: [Cny]),
            Range("A.Length", Kind.Measure, 3, 5, period: Year(2022), units: [Km, Metres]),
            Range("A.Share", Kind.Ratio, Number.Decimal(1, -1), Number.Decimal(2, -1), period: Year(2022)),
            TextFact("A.Motto", "快", "zh", Year(2021)),
            TextFact("A.Motto", "fast", "en", Year(2021)),
            TextFact("A.Name", "旧", period: Year(2020)),
            TextFact("A.Name", "新", period: Year(2021)),
            Date("A.Fair", 2023, 5, 1, Year(2023)),
            Range("A.Season", Kind.Date, Day.Number(2023, 5, 1), Day.Number(2023, 9, 30), period: Year(2023)));

        Assert.Equal(10_100_000_000_000m, code.ValueOf("A.Trade.LatestYear.Cny"));
        Assert.Equal(3000m, code.ValueOf("A.Length.LatestYear.M.Min"));
        Assert.Equal(5m, code.ValueOf("A.Length.LatestYear.Km.Max"));
        Assert.Equal(0.1m, code.ValueOf("A.Share.LatestYear.Min"));
        Assert.Equal("快", code.ValueOf("A.Motto.LatestYear.Zh"));
        Assert.Equal("fast", code.ValueOf("A.Motto.In2021.En"));
        Assert.Equal("新", code.ValueOf("A.Name.LatestYear"));
        Assert.Equal(new DateOnly(2023, 5, 1), code.ValueOf("A.Fair.LatestYear"));
        Assert.Equal(new DateOnly(2023, 9, 30), code.ValueOf("A.Season.LatestYear.Max"));
    }

    [Fact]
    public void A_range_is_a_class_of_two_ends_within_its_unit()
    {
        Compiled code = Compiled.Of(
            Range("A.Length", Kind.Measure, 3, 5, units: [Km]),
            Range("A.Grades", Kind.Ordinal, 1, 3),
            Range("A.Days", Kind.Date, Day.Number(2024, 10, 1), Day.Number(2024, 10, 7)),
            Range("A.Months", Kind.Month, Day.Number(2024, 1, 1), Day.Number(2024, 3, 1)),
            Range("A.Years", Kind.Year, Day.Number(2019, 1, 1), Day.Number(2023, 12, 31)));

        Assert.Equal(5m, code.ValueOf("A.Length.Km.Max"));
        Assert.Equal(1, code.ValueOf("A.Grades.Min"));
        Assert.Equal("2024-10-07", code["A.Days.Max"]);
        Assert.Equal("2024-03", code["A.Months.Max"]);
        Assert.Equal(2023, code.ValueOf("A.Years.Max"));
    }

    [Fact]
    public void Wordings_in_languages_are_a_class_of_them()
    {
        Compiled code = Compiled.Of(TextFact("A.Name", "大连", "zh"), TextFact("A.Name", "Dalian", "en"), TextFact("A.Name", "大連", "zh-Hant-TW"));

        Assert.Equal("大连", code.ValueOf("A.Name.Zh"));
        Assert.Equal("Dalian", code.ValueOf("A.Name.En"));
        Assert.Equal("大連", code.ValueOf("A.Name.ZhHantTw"));
    }

    [Fact]
    public void Groups_nest_as_their_paths_do_and_one_that_shares_a_beginning_shares_no_name()
    {
        Compiled code = Compiled.Of(
            Figure("A.B.C.X", Kind.Count, 1), Figure("A.B.X", Kind.Count, 2), Figure("A.Bc.X", Kind.Count, 3), Figure("A.X", Kind.Count, 4), Figure("Ab.X", Kind.Count, 5),
            Figure("A.B.C.D.E.X", Kind.Count, 6), Figure("B.B2.B3.X", Kind.Count, 7));

        Assert.Equal("1 2 3 4 5 6 7", string.Join(' ', code["A.B.C.X"], code["A.B.X"], code["A.Bc.X"], code["A.X"], code["Ab.X"], code["A.B.C.D.E.X"], code["B.B2.B3.X"]));
    }

    [Fact]
    public void A_group_of_several_files_is_one_class_that_bears_each_attribute_once()
    {
        string[] sources = [.. new[] { Groups(Figure("A.X", Kind.Count, 1)), Groups(Figure("A.B.X", Kind.Count, 2)), Groups(Figure("A.C.X", Kind.Count, 3)) }
            .Select(g => ShardEmitter.Write(g, Options)!)];
        Compiled code = new([.. sources, "#pragma warning disable\nnamespace Etdz { public static partial class A { public static int Twice => X + X; } }"], Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest);

        Assert.Equal([], code.Complaints);
        Assert.Equal("2", code["A.Twice"]);
        Assert.Equal("Etdz.Generator", code.TypeOf("A")!.GetCustomAttribute<GeneratedCodeAttribute>()!.Tool);
        Assert.Equal(typeof(ShardEmitter).Assembly.GetName().Version!.ToString(3), code.TypeOf("A.B")!.GetCustomAttribute<GeneratedCodeAttribute>()!.Version);
        Assert.NotNull(code.TypeOf("A.C")!.GetCustomAttribute<ExcludeFromCodeCoverageAttribute>());
    }

    [Fact]
    public void Accessibility_is_of_the_options()
    {
        Fact[] facts = [MonthOf("A.B.Month", 2024, 6), Figure("A.X", Kind.Count, 1, period: Year(2023))];
        Compiled hidden = Compiled.Of(Groups(facts), Options with { IsPublic = false });

        Assert.False(hidden.TypeOf("A")!.IsVisible);
        Assert.False(hidden.TypeOf("YearMonth")!.IsVisible);
        Assert.Equal("2024-06", hidden["A.B.Month"]);
        Assert.True(Compiled.Of(facts).TypeOf("A.B")!.IsVisible);
    }

    [Fact]
    public void Without_a_namespace_the_groups_are_global()
    {
        Compiled code = Compiled.Of(Groups(MonthOf("A.Month", 2024, 6)), Options with { Namespace = "" });

        Assert.NotNull(code.TypeOf("A", root: ""));
        Assert.NotNull(code.TypeOf("YearMonth", root: ""));
    }

    [Theory]
    [InlineData("Etdz.Data")]
    [InlineData("class.namespace.record")]
    [InlineData("System.Facts")]
    public void A_namespace_may_have_any_names(string name)
    {
        Compiled code = Compiled.Of(Groups(MonthOf("A.Month", 2024, 6)), Options with { Namespace = name });

        Assert.NotNull(code.TypeOf("A", root: name + "."));
    }

    [Fact]
    public void Before_DateOnly_a_day_is_a_DateTime_of_no_kind()
    {
        Compiled code = Compiled.Of(Groups(Date("A.Day", 1984, 9, 25), MonthOf("A.Month", 2024, 2)), Options with { HasDateOnly = false });

        Assert.Equal("1984-09-25 Unspecified", code["A.Day"]);
        Assert.Equal(new DateTime(2024, 2, 29), code.TypeOf("YearMonth")!.GetProperty("Last")!.GetValue(code.ValueOf("A.Month")));
    }

    [Fact]
    public void Groups_named_as_what_the_code_refers_to_are_in_nobodys_way()
    {
        Compiled.Of(
            TextFact("System.String", "x"), Date("System.DateOnly.Day", 2000, 1, 1), Date("global.Day", 2000, 1, 1), MonthOf("Etdz.Month", 2000, 1), MonthOf("A.YearMonth", 2000, 1),
            Figure("Object.Int32", Kind.Count, 1), Date("A.System", 2000, 1, 1), Figure("A.Etdz", Kind.Count, 1, period: Year(2023)), TextFact("A.ToString", "x"), TextFact("A.Equals", "x"),
            TextFact("A.GetHashCode", "x"), TextFact("A.Finalize", "x"), TextFact("A.MemberwiseClone", "x"), Figure("A.ReferenceEquals", Kind.Count, 1, period: Year(2023)));
    }

    [Fact]
    public void The_culture_of_the_machine_never_matters()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        odd.NumberFormat.NumberDecimalSeparator = ",";
        var groups = Groups(
            Figure("A.X", Kind.Number, Number.Decimal(-123456789, -2)), Figure("A.Y", Kind.Number, Number.Fraction(-1, 3)), Date("A.D", 700, 1, 2, Month(2024, 8)));
        string plain = ShardEmitter.Write(groups, Options)!;
        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(plain, ShardEmitter.Write(groups, Options));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_in_LF_alone()
    {
        string source = ShardEmitter.Write(Groups(MonthOf("A.Month", 2024, 6), Figure("A.Trade", Kind.Money, 1, period: Year(2023), units: [Cny])), Options)!;

        Assert.DoesNotContain('\r', source + YearMonthEmitter.Write(Options));
        Assert.All(source.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        Assert.EndsWith("}\n", source, StringComparison.Ordinal);
    }
}
