using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Etdz.Tool.Tests.Export;

/// <summary>
/// What the Open Information Model 1.0 and xBRL-JSON 1.0 ask of a report, as far as it can be told without a taxonomy: its structure, and the form of each
/// name, period, unit, language and note. No processor of XBRL is to be had for .NET or from npm.
/// </summary>
public sealed partial class XbrlJsonConstraintTests : IDisposable
{
    private static readonly Lazy<string> Text = new(() => Exported.As("xbrl-json"));
    private readonly JsonDocument _json = JsonDocument.Parse(Text.Value, new() { CommentHandling = JsonCommentHandling.Disallow });

    public void Dispose() => _json.Dispose();

    private JsonElement Info => _json.RootElement.GetProperty("documentInfo");

    private IEnumerable<JsonProperty> Facts => _json.RootElement.GetProperty("facts").EnumerateObject();

    [Fact]
    public void There_are_no_members_but_those_of_the_format()
    {
        Assert.Equal(["documentInfo", "facts"], Names(_json.RootElement));
        Assert.Equal(["documentType", "namespaces", "linkTypes", "linkGroups", "taxonomy"], Names(Info));
        Assert.Equal("https://xbrl.org/2021/xbrl-json", Info.GetProperty("documentType").GetString());
        Assert.All(Facts, f => Assert.Subset(new HashSet<string> { "value", "decimals", "dimensions", "links" }, Names(f.Value).ToHashSet()));
        Assert.All(Facts, f => Assert.Subset(new HashSet<string> { "concept", "entity", "period", "unit", "language", "noteId" }, Names(f.Value.GetProperty("dimensions")).ToHashSet()));
    }

    [Fact]
    public void No_name_is_given_twice() => Assert.All(Objects(_json.RootElement), o => Assert.Equal(Names(o).Length, Names(o).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void Reserved_aliases_stand_for_what_they_must()
    {
        JsonElement namespaces = Info.GetProperty("namespaces");
        Assert.Equal("https://xbrl.org/2021", namespaces.GetProperty("xbrl").GetString());
        Assert.Equal("http://www.xbrl.org/2003/iso4217", namespaces.GetProperty("iso4217").GetString());
        Assert.All(namespaces.EnumerateObject(), n => Assert.True(Uri.IsWellFormedUriString(n.Value.GetString(), UriKind.Absolute)));
        Assert.Equal(namespaces.EnumerateObject().Count(), namespaces.EnumerateObject().Select(n => n.Value.GetString()).Distinct().Count());
        Assert.Equal("http://www.xbrl.org/2003/arcrole/fact-footnote", Info.GetProperty("linkTypes").GetProperty("footnote").GetString());
        Assert.Equal("http://www.xbrl.org/2003/role/link", Info.GetProperty("linkGroups").GetProperty("_").GetString());
    }

    [Fact]
    public void Ids_concepts_entities_and_units_are_names_as_xml_has_them()
    {
        HashSet<string> prefixes = [.. Info.GetProperty("namespaces").EnumerateObject().Select(n => n.Name)];
        foreach (JsonProperty fact in Facts)
        {
            Assert.Matches(Identifier(), fact.Name);
            JsonElement dimensions = fact.Value.GetProperty("dimensions");
            foreach (string name in new[] { "concept", "unit" })
            {
                if (dimensions.TryGetProperty(name, out JsonElement value))
                {
                    // With XML's own rules for the local name.
                    string[] parts = value.GetString()!.Split(':');
                    Assert.Equal(parts[1], System.Xml.XmlConvert.VerifyNCName(parts[1]));
                    Assert.Contains(parts[0], prefixes);
                }
            }

            if (dimensions.TryGetProperty("entity", out JsonElement entity))
            {
                Assert.Matches(SimpleName(), entity.GetString());
            }
        }
    }

    [Fact]
    public void A_period_is_two_moments_the_first_before_the_second()
    {
        string[] periods = [.. Facts.Select(f => f.Value.GetProperty("dimensions")).Where(d => d.TryGetProperty("period", out _)).Select(d => d.GetProperty("period").GetString()!)];
        Assert.NotEmpty(periods);
        Assert.All(periods, p =>
        {
            Assert.Matches(Moments(), p);
            Assert.True(string.CompareOrdinal(p.Split('/')[0], p.Split('/')[1]) < 0);
        });
    }

    [Fact]
    public void Only_numbers_have_units_and_decimals_and_their_values_are_decimals()
    {
        int numbers = 0;
        foreach (JsonElement fact in Facts.Select(f => f.Value))
        {
            JsonElement dimensions = fact.GetProperty("dimensions");
            if (dimensions.TryGetProperty("unit", out JsonElement unit) || fact.TryGetProperty("decimals", out _))
            {
                numbers++;
                Assert.Matches(Number(), fact.GetProperty("value").GetString());
                Assert.False(dimensions.TryGetProperty("language", out _));
                Assert.NotEqual("xbrli:pure", unit.ValueKind == JsonValueKind.String ? unit.GetString() : null);
            }

            if (fact.TryGetProperty("decimals", out JsonElement decimals))
            {
                Assert.True(decimals.TryGetInt32(out _));
            }
        }

        Assert.True(numbers > 30);
    }

    [Fact]
    public void A_note_is_xhtml_with_a_language_and_its_own_id_and_nothing_else_and_some_fact_leads_to_it()
    {
        HashSet<string> linked = [];
        foreach (JsonElement links in Facts.Where(f => f.Value.TryGetProperty("links", out _)).Select(f => f.Value.GetProperty("links")))
        {
            Assert.Equal(["footnote"], Names(links));
            Assert.Equal(["_"], Names(links.GetProperty("footnote")));
            linked.UnionWith(links.GetProperty("footnote").GetProperty("_").EnumerateArray().Select(n => n.GetString()!));
        }

        JsonProperty[] notes = [.. Facts.Where(f => f.Value.GetProperty("dimensions").GetProperty("concept").GetString() == "xbrl:note")];
        Assert.Equal(linked.Order(StringComparer.Ordinal), notes.Select(n => n.Name).Order(StringComparer.Ordinal));
        foreach (JsonProperty note in notes)
        {
            Assert.Equal(["value", "dimensions"], Names(note.Value));
            Assert.Equal(["concept", "noteId", "language"], Names(note.Value.GetProperty("dimensions")));
            Assert.Equal(note.Name, note.Value.GetProperty("dimensions").GetProperty("noteId").GetString());
            Assert.Empty(XElement.Parse("<body>" + note.Value.GetProperty("value").GetString() + "</body>").Elements());
        }
    }

    [Fact]
    public void Languages_are_in_lower_case() => Assert.All(
        Facts.Select(f => f.Value.GetProperty("dimensions")).Where(d => d.TryGetProperty("language", out _)).Select(d => d.GetProperty("language").GetString()!),
        l => Assert.Equal(l.ToLowerInvariant(), l));

    [Fact]
    public void No_two_facts_have_all_dimensions_alike()
    {
        string[] dimensions = [.. Facts.Select(f => f.Value.GetProperty("dimensions").GetRawText())];
        Assert.Equal(dimensions.Length, dimensions.Distinct(StringComparer.Ordinal).Count());
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind != JsonValueKind.Object
        ? []
        : element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element);

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_\-]*$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_.\-]*:\S+$")]
    private static partial Regex SimpleName();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$")]
    private static partial Regex Moments();

    [GeneratedRegex(@"^-?\d+(\.\d+)?$")]
    private static partial Regex Number();
}
