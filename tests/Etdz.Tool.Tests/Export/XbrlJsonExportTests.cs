using System.Text.Json;
using Etdz.Generator.Values;
using Etdz.Tool.Export;

namespace Etdz.Tool.Tests.Export;

public sealed class XbrlJsonExportTests : IDisposable
{
    private static readonly Lazy<string> Text = new(() => Exported.As("xbrl-json"));
    private readonly JsonDocument _json = JsonDocument.Parse(Text.Value);

    public void Dispose() => _json.Dispose();

    [Fact]
    public void Money_has_its_currency_its_period_and_the_decimals_of_its_bound()
    {
        JsonElement trade = Fact("group:Nation", "fact:Trade");
        Assert.Equal("10100000000000", trade.GetProperty("value").GetString());
        Assert.Equal(-11, trade.GetProperty("decimals").GetInt32());
        Assert.Equal("iso4217:CNY", Dimension(trade, "unit"));
        Assert.Equal("2023-01-01T00:00:00/2024-01-01T00:00:00", Dimension(trade, "period"));
    }

    [Theory]
    [InlineData("Money", "2023-07-01T00:00:00/2023-10-01T00:00:00")]
    [InlineData("Cold", "2023-10-01T00:00:00/2023-10-02T00:00:00")]
    public void A_period_goes_from_midnight_to_midnight(string name, string period) => Assert.Equal(period, Dimension(Fact("group:Kinds", "fact:" + name), "period"));

    [Fact]
    public void A_stretch_is_one_period() =>
        Assert.Equal("2019-01-01T00:00:00/2024-01-01T00:00:00", Dimension(Fact("group:Kinds.In", "fact:class"), "period"));

    [Fact]
    public void An_exact_value_has_no_decimals_and_no_unit_where_it_is_pure()
    {
        JsonElement batch = Fact("group:Nation", "fact:FirstBatch");
        Assert.False(batch.TryGetProperty("decimals", out _));
        Assert.False(batch.GetProperty("dimensions").TryGetProperty("unit", out _));
    }

    [Fact]
    public void Both_ends_of_a_range_are_facts()
    {
        Assert.Equal("3", Fact("group:Kinds", "fact:Span.Min").GetProperty("value").GetString());
        Assert.Equal("5", Fact("group:Kinds", "fact:Span.Max").GetProperty("value").GetString());
    }

    [Fact]
    public void Every_footnote_is_a_note_of_the_report_and_words_in_it_are_no_mark_up()
    {
        JsonElement facts = _json.RootElement.GetProperty("facts");
        string[] links = [.. facts.EnumerateObject().Where(f => f.Value.TryGetProperty("links", out _))
            .SelectMany(f => f.Value.GetProperty("links").GetProperty("footnote").GetProperty("_").EnumerateArray().Select(n => n.GetString()!))];
        Assert.True(links.Length > 110);
        Assert.All(links, id => Assert.Equal(("xbrl:note", id), (Dimension(facts.GetProperty(id), "concept"), Dimension(facts.GetProperty(id), "noteId"))));
        Assert.Contains("a &lt;b&gt; &amp; c", facts.EnumerateObject().Select(f => f.Value.GetProperty("value").GetString()!).First(v => v.Contains("&lt;b", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prefix_is_declared()
    {
        string[] declared = [.. _json.RootElement.GetProperty("documentInfo").GetProperty("namespaces").EnumerateObject().Select(n => n.Name)];
        string[] used = [.. _json.RootElement.GetProperty("facts").EnumerateObject().SelectMany(f => f.Value.GetProperty("dimensions").EnumerateObject())
            .Where(d => d.Name is "concept" or "entity" or "unit").Select(d => d.Value.GetString()!.Split(':')[0]).Distinct()];
        Assert.Equal(used.Order(StringComparer.Ordinal), declared.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(101, 11, 5, 10, -11)] // 10.1万亿, ± 0.05万亿
    [InlineData(3, -2, 5, -3, 2)] // 3%, ± 0.5 %
    [InlineData(14, 3, 1, 3, -4)] // 14000, ± 1000: half of 10^4 is the least that holds it
    public void Decimals_admit_what_the_bound_admits(int mantissa, int exponent, int margin, int place, int decimals) =>
        Assert.Equal(decimals, Decimals.Of(Number.Decimal(mantissa, exponent), Interval.Around(Number.Decimal(mantissa, exponent), Number.Decimal(margin, place))));

    [Fact]
    public void Decimals_of_an_exact_value_are_infinite_and_of_an_open_one_those_of_its_last_digit()
    {
        Assert.Null(Decimals.Of(14, Interval.Exactly(14)));
        Assert.Equal(-2, Decimals.Of(1400, Interval.MoreThan(1400)));
        Assert.Equal(-4, Decimals.Of(14000, Interval.Between(14000, 15000, upperEnd: End.Open)));
    }

    private JsonElement Fact(string entity, string concept) => _json.RootElement.GetProperty("facts").EnumerateObject().Select(f => f.Value)
        .Single(f => f.GetProperty("dimensions").TryGetProperty("entity", out JsonElement e) && e.GetString() == entity && Dimension(f, "concept") == concept);

    private static string? Dimension(JsonElement fact, string name) => fact.GetProperty("dimensions").GetProperty(name).GetString();
}
