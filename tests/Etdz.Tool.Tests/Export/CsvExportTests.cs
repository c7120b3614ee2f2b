using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Etdz.Tool.Tests.Export;

public sealed class CsvExportTests
{
    private static readonly Lazy<List<IDictionary<string, object>>> Rows = new(() =>
    {
        using var csv = new CsvReader(new StringReader(Exported.As("csv")), new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        return [.. csv.GetRecords<dynamic>().Select(r => (IDictionary<string, object>)r)];
    });

    [Fact]
    public void Every_row_reads_back_with_the_value_of_the_generated_constant()
    {
        Assert.True(Rows.Value.Count > 110);
        Assert.All(Rows.Value, row =>
        {
            Assert.Equal(25, row.Count);
            JsonExportTests.AssertSame(Exported.Constant((string)row["code"]), (string)row["value"], (string)row["code"]);
        });
    }

    [Fact]
    public void Quotes_commas_and_languages_come_through()
    {
        IDictionary<string, object> english = Rows.Value.Single(r => (string)r["path"] == "Kinds.Text" && (string)r["lang"] == "en");
        Assert.Equal("Two, \"three\"", english["value"]);
        Assert.Equal("Of every kind, \"quoted\", and more", english["title"]);
        Assert.Equal("A, B", english["author"]);
    }

    [Fact]
    public void A_range_has_both_ends_and_a_missing_limit_is_empty()
    {
        IDictionary<string, object> range = Rows.Value.Single(r => (string)r["path"] == "Kinds.Span");
        Assert.Equal(("3", "5", "3", "5"), (range["value"], range["max"], range["lower"], range["upper"]));
        IDictionary<string, object> floor = Rows.Value.Single(r => (string)r["path"] == "Kinds.Floor");
        Assert.Equal(("1400", "1400", "false", "", ""), (floor["value"], floor["lower"], floor["lower_inclusive"], floor["upper"], floor["upper_inclusive"]));
    }

    [Fact]
    public void A_superseded_statement_is_a_row_of_its_fact()
    {
        IDictionary<string, object>[] rows = [.. Rows.Value.Where(r => (string)r["path"] == "Kinds.Old")];
        Assert.Equal(["7", "8"], rows.Select(r => r["words"]));
        Assert.Equal(["8", "8"], rows.Select(r => r["value"]));
        Assert.Equal(["true", "false"], rows.Select(r => r["superseded"]));
    }
}
