using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Tests.Values.Figures;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Docs;

/// <summary>The page on figures: each words of each row read as the row says, value and bound exactly.</summary>
public sealed partial class FiguresPageTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Words_read_as_the_page_says(string words, string attribute, string expected)
    {
        string[] given = attribute.Split('=');
        string asked = given[0] == "as" ? given[1] : "";
        Assert.True(attribute.Length == 0 || given[0] is "as" or "unit", attribute);
        Unit? unit = null;
        Assert.True(given[0] != "unit" || UnitTable.TryFind(given[1], new Language(Tongue.English), out unit));
        Language language = Notation.LanguageOf(words.Any(Glyph.IsHan) ? "zh" : "en");
        bool reads = FigureReader.TryRead(words, new Reading(Notation.KindOf(asked), asked == "range", language, unit), out Figure figure, out FigureProblem problem);
        Assert.Equal(expected, reads ? Write(figure) : problem.Id);
    }

    [Fact]
    public void Every_kind_is_on_the_page()
    {
        string[] rows = [.. Rows().Select(r => (string)r[2])];
        Assert.True(rows.Length > 150);
        foreach (Kind kind in Enum.GetValues<Kind>())
        {
            Assert.Contains(rows, r => r.StartsWith(KindName.Of(kind), StringComparison.Ordinal));
        }
    }

    /// <summary>Words, an attribute, and what they read as.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        TheoryData<string, string, string> rows = [];
        foreach (string line in Repository.Read("docs", "figures.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)))
        {
            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];
            if (cells[0] == "words" || cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                continue;
            }

            Match attribute = Attribute().Match(cells[0]);
            string expected = cells.Length == 2 ? cells[1][1..cells[1].IndexOf(']', StringComparison.Ordinal)] : string.Join("; ", cells.Skip(1).Where(c => c.Length > 0));
            foreach (string words in cells[0][..(attribute.Success ? attribute.Index : cells[0].Length)].Split(" · "))
            {
                rows.Add(words, attribute.Groups[1].Value, expected);
            }
        }

        return rows;
    }

    /// <summary>A figure as the page has it: "count 14; [14, 14]".</summary>
    internal static string Write(in Figure figure)
    {
        string unit = figure.Unit is null ? "" : figure.Unit.Code + " ";
        Kind kind = figure.Kind;
        return kind == Kind.Text ? "text"
            : figure.IsRange ? $"range of {KindName.Of(kind)} {unit}{Write(figure.Value, kind)} to {Write(figure.Max, kind)}; {Write(figure.Admits, kind)} to {Write(figure.MaxAdmits, kind)}"
            : $"{KindName.Of(kind)} {unit}{Write(figure.Value, kind)}; {Write(figure.Admits, kind)}";
    }

    private static string Write(in Interval admits, Kind kind)
    {
        string lower = admits.LowerEnd switch { End.None => "(-∞", End.Open => "(" + Write(admits.Lower, kind), _ => "[" + Write(admits.Lower, kind) };
        string upper = admits.UpperEnd switch { End.None => "∞)", End.Open => Write(admits.Upper, kind) + ")", _ => Write(admits.Upper, kind) + "]" };
        return lower + ", " + upper;
    }

    private static string Write(Number value, Kind kind) => kind is Kind.Date or Kind.Month or Kind.Year
        ? DateOnly.FromDayNumber(int.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : value.ToString();

    [GeneratedRegex(@" \{(\w+=[\w/]+)\}$")]
    private static partial Regex Attribute();
}
