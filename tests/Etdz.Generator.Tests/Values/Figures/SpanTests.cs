using Etdz.Generator.Tests.Docs;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>
/// Some two thousand spans such as people mark, and what each reads as: kind, unit, value and what it admits, or which finding stands where.
/// </summary>
/// <remarks>A row is <c>words {attribute=…} => reading</c>; its language is Chinese where it holds a Han character, else English.</remarks>
public sealed class SpanTests
{
    [Theory]
    [InlineData(NumberSpans.Rows)]
    [InlineData(RangeSpans.Rows)]
    [InlineData(MoneySpans.Rows)]
    [InlineData(MeasureSpans.Rows)]
    [InlineData(DateSpans.Rows)]
    public void Spans_read_as_their_row_says(string rows)
    {
        List<string> wrong = [];
        foreach (string row in rows.Split('\n'))
        {
            string[] sides = row.Trim().Split(" => ");
            string found = Read(sides[0]);
            if (found != sides[1])
            {
                wrong.Add($"{sides[0]} => {found}, and not {sides[1]}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string Read(string words)
    {
        string asked = "";
        string tag = "";
        string unit = "";
        int brace = words.IndexOf(" {", StringComparison.Ordinal);
        if (brace > 0)
        {
            foreach (string attribute in words[(brace + 2)..^1].Split(' '))
            {
                asked = attribute.StartsWith("as=", StringComparison.Ordinal) ? attribute[3..] : asked;
                unit = attribute.StartsWith("unit=", StringComparison.Ordinal) ? attribute[5..] : unit;
                tag = attribute.StartsWith("lang=", StringComparison.Ordinal) ? attribute[5..] : tag;
            }

            words = words[..brace];
        }

        Language language = Notation.LanguageOf(tag.Length > 0 ? tag : words.Any(Glyph.IsHan) ? "zh" : "en");
        UnitTable.TryFind(unit, language, out Unit? given);
        Reading reading = new(Notation.KindOf(asked), asked == "range", language, given);
        return FigureReader.TryRead(words, reading, out Figure figure, out FigureProblem problem)
            ? FiguresPageTests.Write(figure)
            : $"{problem.Id} at '{words.Substring(problem.Start, problem.Length)}'";
    }
}
