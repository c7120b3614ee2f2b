using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Tables;

/// <summary>What rows a table has, and what is in them.</summary>
public sealed class RowTests
{
    private const string Zones = """
        ---
        lang: zh
        ---
        [大连]{fact=Zones.Dalian.Name}经开区于[1984年9月25日]{fact=Zones.Dalian.Founded}设立，是[第一家]{fact=Zones.Dalian.Rank}，面积[380平方公里]{fact=Zones.Dalian.Area}。
        [上合]{fact=Zones.Sco.Name}有[1.4万余家]{fact=Zones.Sco.Companies}企业，[2023年10月]{fact=Zones.Sco.Plan}公布规划，电机厂[2024年]{fact=Zones.Sco.Motor.Started}开机。
        [广州]{fact=Zones.Guangzhou.Name}占地[500公顷]{fact=Zones.Guangzhou.Area}，外资[30亿美元]{fact=Zones.Guangzhou.Investment period=2023}。
        [新城]{fact=Zones.Deep.Er.Name}只有更深的一层。
        """;

    [Fact]
    public void The_table_of_the_specification_has_its_rows_in_order_of_key()
    {
        TableRun table = TableRun.Of("""
            using System;
            using Etdz.Generator;

            [FactRows("Zones")]
            public sealed partial record Zone(string Key, string? Name, DateOnly? Founded, [FromFact("Area", Unit = "km2")] decimal? AreaKm2,
                [FromFact("Investment", Period = "2023", Unit = "USD")] decimal? Investment2023);
            """, Zones);
        Assert.Equal(
            [
                "Key=Dalian Name=大连 Founded=1984-09-25 AreaKm2=380 Investment2023=null",
                "Key=Deep Name=null Founded=null AreaKm2=null Investment2023=null",
                "Key=Guangzhou Name=广州 Founded=null AreaKm2=5 Investment2023=3000000000",
                "Key=Sco Name=上合 Founded=null AreaKm2=null Investment2023=null",
            ],
            table.Rows());
        Assert.Equal("Key=Sco Name=上合 Founded=null AreaKm2=null Investment2023=null", table.Find("Sco"));
        Assert.Null(table.Find("sco"));
        Assert.Null(table.Find(null));
    }

    [Theory]
    [InlineData("record Zone(string Key, int? Companies);")]
    [InlineData("record class Zone(string Key, int? Companies);")]
    [InlineData("record struct Zone(string Key, int? Companies);")]
    [InlineData("class Zone(string key, int? companies) { public string Key => key; public int? Companies => companies; }")]
    [InlineData("struct Zone(string key, int? companies) { public string Key => key; public int? Companies => companies; }")]
    [InlineData("class Zone { public Zone(string key, int? companies) { Key = key; Companies = companies; } Zone() : this(\"\", 1) { } public string Key { get; } public int? Companies { get; } }")]
    [InlineData("struct Zone { public Zone(string key, int? companies) { Key = key; Companies = companies; } public string Key { get; } public int? Companies { get; } }")]
    public void Any_type_with_a_constructor_takes_rows(string declaration)
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"Zones\")] public partial " + declaration, Zones);
        Assert.Equal(["Key=Dalian Companies=null", "Key=Deep Companies=null", "Key=Guangzhou Companies=null", "Key=Sco Companies=14000"], table.Rows());
        Assert.Equal("Key=Sco Companies=14000", table.Find("Sco"));
        Assert.Null(table.Find("Nowhere"));
    }

    [Fact]
    public void A_type_in_a_namespace_and_in_other_types_takes_rows()
    {
        TableRun table = TableRun.Of("""
            using Etdz.Generator;

            namespace My.@event;

            internal static partial class Outer
            {
                internal partial interface IInner
                {
                    [FactRows("Zones")]
                    internal sealed partial record @class(string Key, int? @int);
                }
            }
            """, "[14]{fact=Zones.A.int} zones");
        Assert.Equal(["Key=A int=14"], table.Rows("My.event.Outer+IInner+class"));
    }

    [Fact]
    public void Two_types_whose_names_differ_in_case_alone_have_rows_both()
    {
        TableRun table = TableRun.Of("""
            using Etdz.Generator;
            [FactRows("Zones")] public sealed partial record Zone(string Key);
            [FactRows("Zones")] public sealed partial record ZONE(string Key);
            """, Zones);
        Assert.Equal(4, table.Rows("Zone").Length);
        Assert.Equal(4, table.Rows("ZONE").Length);
    }

    [Fact]
    public void Each_type_of_column_takes_what_fits_it()
    {
        TableRun table = TableRun.Of("""
            using System;
            using Etdz;
            using Etdz.Generator;

            [FactRows("T")]
            public sealed partial record Zone(string Key, string Text, int Count, [FromFact("Count")] long Wide, [FromFact("Count")] decimal Exact,
                int Rank, [FromFact("Rank")] decimal RankExact, int Year, [FromFact("Year")] long? YearWide, [FromFact("Year")] decimal YearExact, long Long,
                DateOnly Date, [FromFact("Date")] DateTime? Time, YearMonth Month, [FromFact("Month")] YearMonth? MaybeMonth, decimal Number, decimal Ratio,
                [FromFact("Money", Unit = "人民币")] decimal Money, [FromFact("Measure", Unit = "Minutes")] decimal? Measure);
            """, """
            ---
            lang: en
            ---
            [words "and" more]{fact=T.A.Text} [14]{fact=T.A.Count} zones [first]{fact=T.A.Rank} in [2018]{fact=T.A.Year as=year}, [3 billion]{fact=T.A.Long as=long},
            on [25 September 1984]{fact=T.A.Date}, [June 2024]{fact=T.A.Month}, [3.5]{fact=T.A.Number}, [98.9%]{fact=T.A.Ratio}, [10 yuan]{fact=T.A.Money},
            [1.5 hours]{fact=T.A.Measure}
            """);
        Assert.Equal(
            ["Key=A Text=words \"and\" more Count=14 Wide=14 Exact=14 Rank=1 RankExact=1 Year=2018 YearWide=2018 YearExact=2018 Long=3000000000 "
                + "Date=1984-09-25 Time=1984-09-25 00:00 Unspecified Month=2024-06 MaybeMonth=2024-06 Number=3.5 Ratio=0.989 Money=10 Measure=90"],
            table.Rows());
    }

    [Fact]
    public void What_no_row_states_is_null_or_the_parameters_own_default()
    {
        TableRun table = TableRun.Of("""
            using Etdz.Generator;
            [FactRows("T")] public sealed partial record Zone(string Key, int? A = 7, string B = "b", decimal? C = null, int D = 4, string? E = null);
            """, "[1]{fact=T.X.D} [Bay]{fact=T.Y.B} [3]{fact=T.Y.C as=number}");
        Assert.Equal(["Key=X A=7 B=b C=null D=1 E=null", "Key=Y A=7 B=Bay C=3 D=4 E=null"], table.Rows());
    }

    [Fact]
    public void A_month_column_that_no_row_fills_has_its_type_all_the_same()
    {
        TableRun table = TableRun.Of("""
            using Etdz;
            using Etdz.Generator;
            [FactRows("T")] public sealed partial record Zone(string Key, YearMonth? Opened);
            """, "[1]{fact=T.X.D}");
        Assert.Equal(["Key=X Opened=null"], table.Rows());
    }

    [Fact]
    public void The_key_is_the_first_string_of_its_name_and_a_row_may_do_without()
    {
        Assert.Equal(["Key=1 KEY=X"], TableRun.Of("[Etdz.Generator.FactRows(\"T\")] public partial record Zone(int Key, string KEY);", "[1]{fact=T.X.Key}").Rows());
        TableRun without = TableRun.Of("[Etdz.Generator.FactRows(\"T\")] public partial record Zone(int D);", "[1]{fact=T.X.D}");
        Assert.Equal(["D=1"], without.Rows());
        Assert.Equal("D=1", without.Find("X"));
    }

    [Fact]
    public void A_column_takes_one_language_period_or_a_fact_of_a_group_in_the_row()
    {
        TableRun table = TableRun.Of("""
            using Etdz.Generator;
            [FactRows("T")]
            public sealed partial record Zone(string Key, [FromFact("Name", Lang = "zh-cn")] string Zh, [FromFact("Name", Lang = "en")] string? En,
                [FromFact("N", Period = "2022")] int? N2022, [FromFact("N", Period = "2023-Q3")] int? Q3, [FromFact(Period = "2019..2023")] int N,
                [FromFact("Port.Name")] string? Port);
            """, """
            [大连]{fact=T.D.Name lang=zh-CN} [Dalian]{fact=T.D.Name lang=en} [1]{fact=T.D.N period=2022} [3]{fact=T.D.N period=2019..2023} [Dayaowan]{fact=T.D.Port.Name}
            [上合]{fact=T.S.Name lang=zh-CN} [4]{fact=T.S.N period=2019..2023} [5]{fact=T.S.N period=2023-Q3}
            """);
        Assert.Equal(["Key=D Zh=大连 En=Dalian N2022=1 Q3=null N=3 Port=Dayaowan", "Key=S Zh=上合 En=null N2022=null Q3=5 N=4 Port=null"], table.Rows());
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void Old_C_sharp_is_enough(LanguageVersion version)
    {
        TableRun table = TableRun.Of(version, """
            using Etdz.Generator;

            [FactRows("T")]
            public sealed partial class Zone
            {
                public Zone(string key, string name, int? founded, int parks = 2)
                {
                    Key = key;
                    Name = name;
                    Founded = founded;
                    Parks = parks;
                }

                public string Key { get; }
                public string Name { get; }
                public int? Founded { get; }
                public int Parks { get; }
            }

            [FactRows("T")]
            public partial struct Entry
            {
                public Entry(string key) { Key = key; }
                public string Key { get; }
            }
            """, "[1984]{fact=T.A.Founded as=year} [Harbour]{fact=T.A.Name} [9]{fact=T.B.Parks} [Bay]{fact=T.B.Name}");
        Assert.Equal(["Key=A Name=Harbour Founded=1984 Parks=2", "Key=B Name=Bay Founded=null Parks=9"], table.Rows());
        Assert.Equal("Key=B", table.Find("B", "Entry"));
        Assert.Null(table.Find("C", "Entry"));
    }

    [Fact]
    public void The_list_of_rows_cannot_be_written_to()
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"Zones\")] public partial record Zone(string Key);", Zones);
        object all = table.Run.Load().GetType("Zone")!.GetProperty("All")!.GetValue(null)!;
        Assert.True(((System.Collections.IList)all).IsReadOnly);
        Assert.Same(all, table.Run.Load().GetType("Zone")!.GetProperty("All")!.GetValue(null));
    }

    [Fact]
    public void The_order_of_documents_changes_nothing()
    {
        const string Code = "[Etdz.Generator.FactRows(\"T\")] public partial record Zone(string Key, int? N);";
        string[] documents = ["[1]{fact=T.B.N}", "[2]{fact=T.a.N}", "[3]{fact=T.A.N}", "[4]{fact=T.Ä.N}"];
        string[] reversed = [.. documents.Reverse()];
        Assert.Equal(["Key=A N=3", "Key=B N=1", "Key=a N=2", "Key=Ä N=4"], TableRun.Of(Code, documents).Rows());
        Assert.Equal(RowsFile(documents), RowsFile(reversed));

        static string RowsFile(string[] documents) => TableRun.Of(Code, documents).Run.Sources.Single(s => s.Key.StartsWith("Rows.", StringComparison.Ordinal)).Value;
    }
}
