using System.Globalization;
using System.Text.Json;
using Etdz.Generator.Tests.Hosting;
using NJsonSchema;

namespace Etdz.Tool.Tests.Export;

public sealed class JsonExportTests
{
    private static readonly Lazy<string> Json = new(() => Exported.As("json"));

    [Fact]
    public async Task The_export_is_valid_against_its_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(Repository.Read("docs", "export.schema.json"));
        Assert.Equal([], schema.Validate(Json.Value).Select(e => e.ToString()));

        // The schema says something: what is not of its form is refused.
        Assert.NotEmpty(schema.Validate(Json.Value.Replace("\"kind\": \"ratio\"", "\"kind\": \"part\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(Json.Value.Replace("\"inclusive\"", "\"isInclusive\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_value_is_the_constant_of_the_generated_code()
    {
        using JsonDocument json = JsonDocument.Parse(Json.Value);
        JsonElement facts = json.RootElement.GetProperty("facts");
        Assert.True(facts.GetArrayLength() > 80);
        foreach (JsonElement fact in facts.EnumerateArray())
        {
            string code = fact.GetProperty("code").GetString()!;
            AssertSame(Exported.Constant(code), fact.GetProperty("value").GetString()!, code);
            if (fact.TryGetProperty("max", out JsonElement max))
            {
                string upper = code[..^"Min".Length] + "Max";
                AssertSame(Exported.Constant(upper), max.GetProperty("value").GetString()!, upper);
            }
        }
    }

    [Fact]
    public void A_statement_stands_where_the_export_says()
    {
        using JsonDocument json = JsonDocument.Parse(Json.Value);
        Dictionary<string, string[]> lines = Exported.Documents.ToDictionary(d => d.Path, d => d.Text.Split('\n'));
        foreach (JsonElement statement in json.RootElement.GetProperty("facts").EnumerateArray().SelectMany(f => f.GetProperty("statements").EnumerateArray()))
        {
            string line = lines[statement.GetProperty("document").GetString()!][statement.GetProperty("line").GetInt32() - 1];
            Assert.StartsWith(statement.GetProperty("words").GetString()!, line[(statement.GetProperty("column").GetInt32() - 1)..], StringComparison.Ordinal);
        }
    }

    internal static void AssertSame(string constant, string exported, string code)
    {
        if (constant == exported)
        {
            return;
        }

        // A constant is rounded where decimal cannot hold the fact: 1/3.
        string[] parts = exported.Split('/');
        decimal value = decimal.Parse(parts[0], CultureInfo.InvariantCulture) / (parts.Length == 1 ? 1 : decimal.Parse(parts[1], CultureInfo.InvariantCulture));
        Assert.True(decimal.Parse(constant, CultureInfo.InvariantCulture) == value, $"{code} is {constant}, exported {exported}");
    }
}
