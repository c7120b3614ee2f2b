using System.Text;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary><c>docs/units.md</c> is made of the table: with <c>ETDZ_WRITE_DOCS=1</c> this test writes it, else it compares.</summary>
public sealed class UnitDocumentTests
{
    private const string Head = """
        # Units

        <!-- Made of generator/Values/Units/UnitRows.cs by UnitDocumentTests: run the tests with ETDZ_WRITE_DOCS=1 after a change there. -->

        All units that figures are read in. The **member** is the name of the constant in C#: `Area.Km2`, `Trade.In2023.Cny`. The **code** is what the attribute
        `unit` takes, as it takes any name and the member: `{fact=.Area unit=km2}`. Codes are those of ISO 4217 for currencies and of UCUM for the rest, in brackets
        where UCUM has none. Units of one dimension convert to each other exactly; the **factor** is what one is in the dimension's base unit, the one whose factor is 1.

        - **The longest name wins**: 平方公里 is not 平方, "metric tons" not "m". Blanks may be left out or be hyphens ("square-foot", "sq.km"); letters may be of either case,
          unless two units differ by it (`MB`, `Mb`; `mW`, `MW`) or the name is one letter; full-width and traditional forms read as their plain twins (＄, 歐元).
        - **A name may be of several units.** Then the unit given (`unit=CHF`), the unit beside it (分 after 小时 or after 元) or the kind asked for (`as=money`, `as=measure`)
          decides, then the language: in Chinese ¥ is CNY; in English dollars and $ are USD, pounds and £ GBP, tons short tons; in `en-GB` tons are long tons, and gallons, quarts, pints, cups and fluid
          ounces imperial. A name that nothing decides is an error that asks for `unit`; [they are listed below](#names-of-several-units).
        - **Rates** are made of their parts, wherever one unit is divided by another: `km/h`, 吨/年, 米每秒, "litres per minute", "miles an hour", "per second". The code is `t/a`, the member
          `TonnesPerYear`, the dimension "mass/calendar".
        - **Time has two dimensions**: years and months (`calendar`), and weeks down to seconds (`time`). A year is not 365 days, so neither converts to the other.
        - **Temperatures** have an offset beside their factor, and do not add. Degrees alone (度) are angles.
        - Where a mark stands behind a name: *zh*, *en*, *en-GB*: in that language alone; *before*: may stand before the numeral too, as codes and signs of currencies may; *sought*: read only where a unit
          of this kind is sought; × 0.01: what one of it is of the unit.


        """;

    [Fact]
    public void The_page_of_units_is_made_of_the_table()
    {
        string path = Repository.PathOf("docs", "units.md");
        string page = Page();
        if (Environment.GetEnvironmentVariable("ETDZ_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == page, "docs/units.md differs from the table: run this test with ETDZ_WRITE_DOCS=1");
    }

    private static string Page()
    {
        var page = new StringBuilder(Head);
        Dimension(page, "money", NamesOfTable.Rows.Where(r => UnitIndex.UnitOf(r).IsCurrency));
        foreach (var dimension in NamesOfTable.Rows.Where(r => !UnitIndex.UnitOf(r).IsCurrency).GroupBy(r => UnitIndex.UnitOf(r).Dimension))
        {
            Dimension(page, dimension.Key, dimension);
        }

        page.Append("## Names of several units\n\nThe name, and the units that it may mean where nothing decides.\n\n| name | in Chinese | in English |\n|---|---|---|\n");
        foreach (string name in NamesOfTable.All.Select(n => n.Text).Distinct())
        {
            string chinese = Claimants(name, NamesOfTable.Chinese);
            string english = Claimants(name, NamesOfTable.English);
            if (chinese.Length + english.Length > 0)
            {
                page.Append($"| {Cell(name)} | {chinese} | {english} |\n");
            }
        }

        return page.ToString();
    }

    private static void Dimension(StringBuilder page, string name, IEnumerable<int> rows)
    {
        bool isMoney = name == "money";
        page.Append($"## {char.ToUpperInvariant(name[0])}{name[1..]}\n\n");
        page.Append(isMoney ? "Each currency is a dimension of its own.\n\n| code | member | Chinese | English and signs |\n|---|---|---|---|\n"
            : "| code | member | Chinese | English and signs | factor |\n|---|---|---|---|---|\n");
        foreach (int row in rows)
        {
            Unit unit = UnitIndex.UnitOf(row);
            NameOfTable[] names = [.. Rows(row)];
            page.Append($"| `{unit.Code}` | `{unit.Member}` | {Names(names.Where(IsChinese))} | {Names(names.Where(n => !IsChinese(n)))} |");
            string factor = unit.Offset == Number.Zero ? unit.Factor.ToString() : $"{unit.Factor}, after adding {unit.Offset}";
            page.Append(isMoney ? "\n" : $" {factor} |\n");
        }

        page.Append('\n');
    }

    // Of a name with a plural, the page shows the form as the row has it.
    private static IEnumerable<NameOfTable> Rows(int row)
    {
        NameOfTable[] names = [.. NamesOfTable.Of(row).Skip(1)];
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Is(NameMarks.Full) || (i > 0 && names[i].Text == names[i - 1].Text))
            {
                continue;
            }

            string full = i + 1 < names.Length && names[i + 1].Is(NameMarks.Full) ? names[i + 1].Text : names[i].Text;
            yield return names[i] with { Text = Both(names[i].Text, full) };
        }
    }

    private static string Both(string brief, string full)
    {
        int same = 0;
        while (same < brief.Length && brief[same] == full[same])
        {
            same++;
        }

        int more = full.Length - brief.Length;
        return more == 0 ? brief : $"{full[..same]}({full[same..(same + more)]}){brief[same..]}";
    }

    private static bool IsChinese(NameOfTable name) => name.Text.Any(c => c is >= '\u3300' and <= '\u9FFF');

    private static string Names(IEnumerable<NameOfTable> names) => string.Join(", ", names.Select(n =>
    {
        string[] marks =
        [
            .. n.Scale == Number.One ? Array.Empty<string>() : [$"× {n.Scale}"],
            .. n.Is(NameMarks.Chinese) ? ["*zh*"] : n.Is(NameMarks.English) ? ["*en*"] : n.Is(NameMarks.British) ? (string[])["*en-GB*"] : [],
            .. n.Is(NameMarks.Leads) ? (string[])["*before*"] : [],
            .. n.Is(NameMarks.Sought) ? (string[])["*sought*"] : [],
        ];
        return string.Join(" ", [Cell(n.Text), .. marks]);
    }));

    private static string Cell(string text) => text is "'" or "''" or "\"" || text.Contains('*') ? $"`{text}`" : text.Replace("|", "\\|").Replace("$", "\\$");

    private static string Claimants(string name, Language language) =>
        UnitTable.TryMatchAfter(name, language, UnitSort.Any, null, out UnitMatch match) && match.Length == name.Length && match.Unit is null ? UnitTable.Claimants(name, language) : "";
}
