namespace Etdz.Generator.Tests.Tables;

/// <summary>What is wrong with a table, at the characters that are at fault.</summary>
public sealed class TableFindingTests
{
    private const string Document = """
        A line. [Dalian]{fact=Z.D.Name} has [14]{fact=Z.D.Parks} parks, [380 km2]{fact=Z.D.Area} and [5 to 7]{fact=Z.D.Piers} piers,
        founded on [25 September 1984]{fact=Z.D.Founded}. It traded [$3 billion]{fact=Z.D.Trade period=2022} and [$4 billion]{fact=Z.D.Trade period=2023}.
        [大连]{fact=Z.D.Title lang=zh}
        """;

    [Theory]
    [InlineData("public record Zone(string Key);", "it is not partial")]
    [InlineData("public static partial class Zone { }", "it is static")]
    [InlineData("public abstract partial record Zone(string Key);", "it is abstract")]
    [InlineData("public ref partial struct Zone { public Zone(string key) { } }", "it is a ref struct")]
    [InlineData("public partial record Zone<T>(string Key);", "it is generic")]
    [InlineData("file partial record Zone(string Key);", "it is local to its file")]
    public void A_type_that_cannot_have_rows(string declaration, string reason)
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"Z\")] " + declaration, Document);
        Assert.Equal(["ETDZ0501 [Zone]"], table.Findings());
        Assert.StartsWith("'Zone' cannot have rows: " + reason, table.Message("ETDZ0501"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_in_one_that_cannot_have_parts()
    {
        TableRun table = TableRun.Of("public class Outer { [Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key); }", Document);
        Assert.Equal(["ETDZ0501 [Zone]"], table.Findings());
        Assert.Contains("'Outer' around it is not partial", table.Message("ETDZ0501"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class Zone { }", "neither a primary constructor nor a public one")]
    [InlineData("class Zone { internal Zone(string key) { } }", "neither a primary constructor nor a public one")]
    [InlineData("struct Zone { }", "neither a primary constructor nor a public one")]
    [InlineData("class Zone { public Zone(string key) { } public Zone(int parks) { } }", "several public constructors")]
    [InlineData("class Zone { public Zone(out string key) { key = \"\"; } }", "a parameter by reference")]
    [InlineData("class Zone { public Zone(string key) { } public required int Parks { get; set; } }", "required members")]
    public void A_type_without_a_constructor_for_rows(string declaration, string reason)
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"Z\")] public partial " + declaration, Document);
        Assert.Equal(["ETDZ0502 [Zone]"], table.Findings());
        Assert.Contains(reason, table.Message("ETDZ0502"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("record Zone(string Key, int All);", "All")]
    [InlineData("record Zone(string Key) { public static int Find(int parks) => parks; }", "Find")]
    [InlineData("record Zone(string Key) { class Find { } }", "Find")]
    public void A_member_of_an_added_name(string declaration, string member)
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"Z\")] public partial " + declaration, Document);
        Assert.Equal([$"ETDZ0503 [{member}]"], table.Findings());
        Assert.Contains($"'Zone' has a member '{member}' already", table.Message("ETDZ0503"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Zz\"", "did you mean 'Z'?")]
    [InlineData("\"Nations\"", "no document states a fact of a group in it")]
    [InlineData("\"Z.D\"", "it holds facts, and rows are the groups in a group")]
    [InlineData("null!", "no document")]
    public void A_group_without_rows(string group, string reason)
    {
        TableRun table = TableRun.Of($"[Etdz.Generator.FactRows({group})] public partial record Zone(string Key, double x);", Document);
        Assert.Equal(["ETDZ0505 [x]", $"ETDZ0504 [Etdz.Generator.FactRows({group})]"], table.Findings());
        Assert.Contains(reason, table.Message("ETDZ0504"), StringComparison.Ordinal);
        Assert.Null(table.Find("D"));
    }

    [Theory]
    [InlineData("double? Area", "Area", "is double?: figures are exact: make it decimal")]
    [InlineData("float Area", "Area", "make it decimal")]
    [InlineData("short Parks", "Parks", "make it int or long")]
    [InlineData("ulong? Parks", "Parks", "make it int or long")]
    [InlineData("System.Uri? Link", "Link", "is Uri?: a column is a string, int")]
    [InlineData("bool Open", "Open", "a column is a string, int")]
    public void A_type_that_no_fact_has(string parameter, string at, string reason)
    {
        TableRun table = TableRun.Of($"[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, {parameter});", Document);
        Assert.Equal([$"ETDZ0505 [{at}]"], table.Findings());
        Assert.Contains(reason, table.Message("ETDZ0505"), StringComparison.Ordinal);
        table.Run.Load();
    }

    [Theory]
    [InlineData("\"Area\", Unit = \"kmm2\"", "\"kmm2\"", "'kmm2' is no unit: did you mean")]
    [InlineData("\"Trade\", Period = \"2023-Q5\"", "\"2023-Q5\"", "'2023-Q5' is no period: the quarters are Q1 to Q4")]
    [InlineData("\"Title\", Lang = \"chinese\"", "\"chinese\"", "'chinese' is no language")]
    [InlineData("\"9Area\"", "\"9Area\"", "'9Area' is no fact: a name does not begin with '9'")]
    public void A_choice_that_means_nothing(string arguments, string at, string reason)
    {
        TableRun table = TableRun.Of($"[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, [Etdz.Generator.FromFact({arguments})] decimal? X);", Document);
        Assert.Equal([$"ETDZ0506 [{at}]"], table.Findings());
        Assert.StartsWith(reason, table.Message("ETDZ0506"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_in_the_name_of_a_fact_that_may_be_missing()
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, int? Prks, int? Unheard);", Document);
        Assert.Equal(["ETDZ0507 [Prks]"], table.Findings());
        Assert.Equal("No group in 'Z' states a fact 'Prks', which the parameter 'Prks' of 'Zone' takes; did you mean 'Parks'?", table.Message("ETDZ0507"));
    }

    [Fact]
    public void A_fact_that_a_row_lacks_is_at_the_rows_first_statement()
    {
        TableRun table = TableRun.Of(
            "[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, int Parks);",
            Document, "[East]{fact=Z.E.Port.Name}", "[Far]{fact=Z.F.Name} [Far]{fact=Z.F.Parcs} and [Easter]{fact=Z.E.Name}");
        Assert.Equal(["ETDZ0508 [East] [Parks]", "ETDZ0508 [Far] [Parks]"], table.Findings());
        string[] messages = [.. table.Run.Diagnostics.Select(d => d.GetMessage(null))];
        Assert.Equal("'Z.E' has no fact 'Parks', which the parameter 'Parks' of 'Zone' needs; state it, or make the parameter nullable or give it a default", messages[0]);
        Assert.Contains("needs; did you mean 'Parcs'?; state it", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_that_a_row_lacks_for_its_period()
    {
        TableRun table = TableRun.Of(
            "[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, [Etdz.Generator.FromFact(Period = \"2021\", Unit = \"USD\")] decimal Trade);", Document);
        Assert.Equal(["ETDZ0508 [Dalian] [Trade]"], table.Findings());
        Assert.StartsWith("'Z.D' has no fact 'Trade for 2021', which", table.Message("ETDZ0508"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_whose_statements_came_to_nothing_is_no_second_error()
    {
        TableRun table = TableRun.Of(
            "[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, int Parks);", "[A]{fact=Z.D.Name} [14]{fact=Z.D.Parks superseded=true}");
        Assert.Equal(["ETDZ0206"], table.Run.Ids);
    }

    [Theory]
    [InlineData("int Founded", "of kind date", "is int: make it DateOnly or DateTime")]
    [InlineData("string Parks", "of kind count", "is string: make it int")]
    [InlineData("string? Area", "of kind measure", "is string: make it decimal")]
    [InlineData("System.DateOnly Name", "of kind text", "is DateOnly: make it string")]
    [InlineData("int? Piers", "a range of kind count", "a range has two ends")]
    public void A_type_that_does_not_fit_the_fact(string parameter, string kind, string reason)
    {
        string name = parameter.Split(' ')[1];
        TableRun table = TableRun.Of($"[Etdz.Generator.FactRows(\"Z\")] public partial record Zone(string Key, {parameter});", Document);
        string words = name switch { "Founded" => "25 September 1984", "Parks" => "14", "Area" => "380 km2", "Name" => "Dalian", _ => "5 to 7" };
        Assert.Equal([$"ETDZ0509 [{name}] [{words}]"], table.Findings());
        Assert.StartsWith($"'Z.D.{name}' is {kind}, ", table.Message("ETDZ0509"), StringComparison.Ordinal);
        Assert.Contains(reason, table.Message("ETDZ0509"), StringComparison.Ordinal);
        table.Run.Load();
    }

    [Theory]
    [InlineData("decimal Area", "Area", "it is in km2: say Unit = \"km2\"")]
    [InlineData("[FromFact(\"Area\", Unit = \"USD\")] decimal? X", "X", "it is in km2, and that does not convert to USD")]
    [InlineData("[FromFact(\"Parks\", Unit = \"USD\")] decimal? X", "X", "it has no unit: leave Unit out")]
    public void A_unit_that_does_not_fit_the_fact(string parameter, string at, string reason)
    {
        TableRun table = TableRun.Of($"using Etdz.Generator; [FactRows(\"Z\")] public partial record Zone(string Key, {parameter});", Document);
        Assert.Equal([$"ETDZ0510 [{at}] [{(reason.Contains("km2", StringComparison.Ordinal) ? "380 km2" : "14")}]"], table.Findings());
        Assert.EndsWith(reason, table.Message("ETDZ0510"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[FromFact(\"Trade\", Unit = \"USD\")] decimal? X", "$3 billion", "it is stated for 2022, 2023: say Period = \"2023\"")]
    [InlineData("[FromFact(\"Parks\", Period = \"2023\")] int? X", "14", "it is stated without a period: leave Period out")]
    [InlineData("[FromFact(\"Title\")] string? X", "大连", "it is stated for zh: say Lang = \"zh\"")]
    [InlineData("[FromFact(\"Name\", Lang = \"zh\")] string? X", "Dalian", "it is stated without a language: leave Lang out")]
    public void A_period_or_language_that_the_fact_has_and_the_column_does_not(string parameter, string words, string reason)
    {
        TableRun table = TableRun.Of($"using Etdz.Generator; [FactRows(\"Z\")] public partial record Zone(string Key, {parameter});", Document);
        Assert.Equal([$"ETDZ0511 [X] [{words}]"], table.Findings());
        Assert.EndsWith(reason, table.Message("ETDZ0511"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_fits_no_row_is_told_of_once()
    {
        TableRun table = TableRun.Of("[Etdz.Generator.FactRows(\"T\")] public partial record Zone(string Key, string N);", "[1]{fact=T.A.N} [2]{fact=T.B.N} [3]{fact=T.C.N}");
        Assert.Equal(["ETDZ0509 [N] [1]"], table.Findings());
    }

    [Fact]
    public void Two_parts_with_the_attribute_are_the_compilers_error_alone()
    {
        TableRun table = TableRun.Of("""
            [Etdz.Generator.FactRows("Z")] public partial record Zone(string Key);
            [Etdz.Generator.FactRows("Z")] public partial record Zone;
            """, Document);
        Assert.Empty(table.Run.Diagnostics);
        Assert.Equal(["CS0579"], table.Run.Output.GetDiagnostics().Select(d => d.Id).Distinct());
    }
}
