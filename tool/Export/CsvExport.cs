using System.Globalization;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Export;

/// <summary>A row a statement, with the fact that it states: RFC 4180, in UTF-8, with <c>\r\n</c> between rows.</summary>
internal static class CsvExport
{
    private static readonly string[] Columns =
    [
        "path", "period", "lang", "kind", "value", "max", "unit", "lower", "lower_inclusive", "upper", "upper_inclusive", "code", "agreeing",
        "words", "sentence", "document", "line", "column", "title", "author", "publisher", "published", "url", "gives_value", "superseded",
    ];

    public static void Write(Corpus corpus, TextWriter output)
    {
        WriteRow(output, Columns);
        foreach (KnownFact known in corpus.Facts)
        {
            foreach (StatedFact stated in known.Statements)
            {
                WriteRow(output, [.. CellsOf(known.Fact), .. CellsOf(stated, ReferenceEquals(stated, known.Given))]);
            }
        }
    }

    // The bound of a range is from the least of its lower end to the most of its upper one.
    private static string?[] CellsOf(Fact fact)
    {
        string? lower = FactText.Lower(fact, out bool isLowerOpen);
        string? upper = FactText.Upper(fact, out bool isUpperOpen);
        return
        [
            fact.Key.Path, fact.Key.Period.ToString(), fact.Key.Lang, KindNames.Of(fact.Kind), FactText.Min(fact), fact.IsRange ? FactText.Max(fact) : null, fact.Unit?.Code,
            lower, lower is null ? null : Truth(!isLowerOpen), upper, upper is null ? null : Truth(!isUpperOpen),
            CSharpPath.Of(fact), Whole(fact.Statements),
        ];
    }

    private static string?[] CellsOf(StatedFact stated, bool givesValue)
    {
        FrontMatter front = stated.Document.Scan.FrontMatter;
        return
        [
            stated.Statement.Words, stated.Statement.Sentence, stated.Document.Path, Whole(stated.At.Line), Whole(stated.At.Column),
            front.Title, front.Author, front.Publisher, front.Published, front.Url, Truth(givesValue), Truth(stated.Statement.IsSuperseded),
        ];
    }

    private static void WriteRow(TextWriter output, string?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            output.Write(i == 0 ? "" : ",");
            output.Write(Cell(cells[i] ?? ""));
        }

        output.Write("\r\n");
    }

    private static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") || text.StartsWith(' ') || text.EndsWith(' ') ? '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : text;

    private static string Truth(bool value) => value ? "true" : "false";

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
