using Etdz.Generator.Tests.Fuzz;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>
/// Each thing that may be said of a statement, put in, changed and taken away while one driver lives: what comes out is what a new driver makes of the same
/// documents, which fails where any model between the steps forgets to compare what was edited.
/// </summary>
public sealed class AttributeEditTests
{
    private const string Companies = "Here are [14]{fact=Zones.Dalian.Companies@} of note.";
    private const string Name = "The zone of [Dalian]{fact=Zones.Dalian.Name@} is one.";
    private const string Trade = "Its trade was [2.5 million]{fact=Zones.Dalian.Trade@} once.";

    /// <summary>A document with a place for what is edited, and what stands there one after the other.</summary>
    public static TheoryData<string, string, string, string> Attributes => new()
    {
        { "as", Companies, " as=ordinal", " as=decimal" },
        { "as", Name, " as=count", " as=date" },
        { "period", Companies, " period=2023", " period=2022..2023" },
        { "unit", Trade, " unit=USD", " unit=EUR" },
        { "value", Trade, " value=2500001", " value=2500002" },
        { "decimals", Trade, " decimals=-4", " decimals=exact" },
        { "lang", Name, " lang=en", " lang=de" },
        { "superseded", Companies, " superseded=true", " superseded=false" },
        { "note", Companies, " note=\"one\"", " note=\"two\"" },
        { "note", Name, " note=\"one\"", " note=\"two\"" },
        { "part", "So [2.5]{fact=Zones.Dalian.Trade@} and [million]{fact=Zones.Dalian.Trade part=2/2}.", " part=1/2", " part=1/3" },
        { "subject", "## Dalian @\n\n[14]{fact=.Companies}", "{subject=Zones.Dalian}", "{subject=Zones.Other}" },
        { "subject", "# Of a group {subject=Zones}\n\n## Dalian @\n\n[14]{fact=Zones.Dalian.Companies}", "{subject=.Dalian}", "{subject=.Other}" },
    };

    public static TheoryData<string, string, string, string> FrontMatters => new()
    {
        { "title", Companies, "One", "Two" },
        { "author", Companies, "One", "Two" },
        { "publisher", Companies, "One", "Two" },
        { "url", Companies, "https://example.com/1", "https://example.com/2" },
        { "published", Companies, "2023-01-01", "2023-01-02" },
        { "lang", "Here are [1,234]{fact=Zones.Dalian.Companies}.", "zh", "de" },
        { "subject", "[14]{fact=.Companies}", "Zones.Dalian", "Zones.Other" },
        { "coverage", Companies + " And 15 others.", "complete", "none" },
    };

    [Theory]
    [MemberData(nameof(Attributes))]
    public void An_attribute_put_in_changed_and_taken_away_is_seen(string key, string document, string one, string two) =>
        Edit(key, document, ["", one, two, one, ""]);

    [Theory]
    [MemberData(nameof(FrontMatters))]
    public void A_field_of_the_front_matter_put_in_changed_and_taken_away_is_seen(string key, string document, string one, string two) =>
        Edit(key, "---\nother: x\n@---\n" + document.Replace("@", "", StringComparison.Ordinal), ["", Line(key, one), Line(key, two), Line(key, one), ""]);

    [Fact]
    public void All_there_is_to_edit_is_edited()
    {
        Assert.Equal(AttributeKeys.OfStatement.Except(["fact"]).Concat(AttributeKeys.OfHeading), Attributes.Select(row => (string)row[0]).Distinct());
        Assert.Equal(FrontMatter.Keys.Order(StringComparer.Ordinal), FrontMatters.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
    }

    // The other document states the same facts, as before the edits or as after the first. Each of the two is edited in its turn, since a value comes from one
    // of them alone; and an edit that says nothing beside any of the others would try nothing.
    private static void Edit(string key, string document, string[] pieces)
    {
        string[] texts = [.. pieces.Select(piece => document.Replace("@", piece, StringComparison.Ordinal))];
        bool[] isSeen = new bool[texts.Length];
        for (int way = 0; way < 4; way++)
        {
            int edited = way % 2;
            string other = texts[way / 2] + "\n\nOnce more.";
            var project = new FuzzedProject(edited == 0 ? [texts[0], other] : [other, texts[0]]);
            Assert.Equal([], project.Run());
            for (int i = 1; i < texts.Length; i++)
            {
                string before = project.Outcome();
                Assert.Equal([], project.Edit(edited, texts[i]));
                Assert.Equal([], project.DifferencesFromNew());
                isSeen[i] |= before != project.Outcome();
            }
        }

        Assert.All(isSeen[1..], (seen, i) => Assert.True(seen, key + " says nothing in: " + texts[i + 1]));
    }

    private static string Line(string key, string value) => key + ": " + value + "\n";
}
