using System.Globalization;
using System.Text;
using System.Text.Json;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Export;

/// <summary>
/// An xBRL-JSON report after the Open Information Model 1.0: a group is an entity, a fact's name a concept, its statements notes linked as footnotes.
/// Of a range both ends are facts. No taxonomy goes with it.
/// </summary>
internal sealed class XbrlJsonExport
{
    private const string Root = "https://github.com/etdz/etdz-generator/";

    private readonly Utf8JsonWriter _json;
    private int _facts;

    private XbrlJsonExport(Utf8JsonWriter json) => _json = json;

    public static void Write(Corpus corpus, TextWriter output) => Json.Write(output, json => new XbrlJsonExport(json).Write(corpus));

    private void Write(Corpus corpus)
    {
        _json.WriteStartObject();
        WriteInfo();
        _json.WriteStartObject("facts");
        foreach (KnownFact known in corpus.Facts)
        {
            Fact fact = known.Fact;
            if (!fact.IsRange)
            {
                WriteFact(known, "", fact.Value, fact.Bound);
                continue;
            }

            WriteFact(known, "." + MemberNames.Min, fact.Value, fact.Bound);
            WriteFact(known, "." + MemberNames.Max, fact.Max, fact.MaxBound);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInfo()
    {
        _json.WriteStartObject("documentInfo");
        _json.WriteString("documentType", "https://xbrl.org/2021/xbrl-json");
        _json.WriteStartObject("namespaces");
        _json.WriteString("fact", Root + "fact");
        _json.WriteString("group", Root + "group");
        _json.WriteString("unit", Root + "unit");
        _json.WriteString("iso4217", "http://www.xbrl.org/2003/iso4217");
        _json.WriteString("xbrl", "https://xbrl.org/2021");
        _json.WriteEndObject();
        _json.WriteStartObject("linkTypes");
        _json.WriteString("footnote", "http://www.xbrl.org/2003/arcrole/fact-footnote");
        _json.WriteEndObject();
        _json.WriteStartObject("linkGroups");
        _json.WriteString("_", "http://www.xbrl.org/2003/role/link");
        _json.WriteEndObject();
        _json.WriteStartArray("taxonomy");
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteFact(KnownFact known, string end, Number value, Interval bound)
    {
        Fact fact = known.Fact;
        string id = "f" + (++_facts).ToString(CultureInfo.InvariantCulture);
        _json.WriteStartObject(id);
        bool isNumeric = fact.Kind is not (Kind.Text or Kind.Date or Kind.Month or Kind.Year);
        _json.WriteString("value", isNumeric && value.TryToDecimalDigits(out string digits) ? digits : fact.Text ?? FactText.Of(fact, value));
        if (isNumeric && Decimals.Of(value, bound) is { } decimals)
        {
            _json.WriteNumber("decimals", decimals);
        }

        _json.WriteStartObject("dimensions");
        _json.WriteString("concept", "fact:" + known.Key.Name + end);
        _json.WriteString("entity", "group:" + known.Key.Group);
        if (known.Key.Period.Kind != PeriodKind.None)
        {
            _json.WriteString("period", PeriodOf(known.Key.Period));
        }

        if (fact.Unit is { } unit)
        {
            _json.WriteString("unit", unit.IsCurrency ? "iso4217:" + unit.Code : "unit:" + unit.Member);
        }

        if (known.Key.Lang is { } lang)
        {
            _json.WriteString("language", lang.ToLowerInvariant());
        }

        _json.WriteEndObject();
        WriteLinks(known, id);
        _json.WriteEndObject();
        WriteNotes(known, id);
    }

    private void WriteLinks(KnownFact known, string id)
    {
        _json.WriteStartObject("links");
        _json.WriteStartObject("footnote");
        _json.WriteStartArray("_");
        for (int i = 0; i < known.Statements.Count; i++)
        {
            _json.WriteStringValue(NoteId(id, i));
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteNotes(KnownFact known, string id)
    {
        for (int i = 0; i < known.Statements.Count; i++)
        {
            StatedFact stated = known.Statements[i];
            _json.WriteStartObject(NoteId(id, i));
            _json.WriteString("value", Escape(string.Create(
                CultureInfo.InvariantCulture,
                $"{stated.Document.Path}:{stated.At.Line}: {stated.Statement.Sentence} [{stated.Statement.Words}]{(stated.Statement.IsSuperseded ? " (superseded)" : "")}")));
            _json.WriteStartObject("dimensions");
            _json.WriteString("concept", "xbrl:note");
            _json.WriteString("noteId", NoteId(id, i));
            _json.WriteString("language", Languages.OfWords(stated.Statement.Sentence).Tongue == Tongue.Chinese ? "zh" : "en");
            _json.WriteEndObject();
            _json.WriteEndObject();
        }
    }

    private static string NoteId(string fact, int statement) => fact + "n" + (statement + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>From midnight of the first day to that after the last one.</summary>
    private static string PeriodOf(Period period)
    {
        (int first, _) = Days(period.Kind, period.First);
        (_, int after) = Days(period.Kind, period.Last);
        return Moment(first) + "/" + Moment(after);
    }

    private static (int First, int After) Days(PeriodKind kind, int count)
    {
        if (kind == PeriodKind.Day)
        {
            return (count, count + 1);
        }

        (int months, int start) = kind switch
        {
            PeriodKind.Year => (12, count * 12),
            PeriodKind.Quarter => (3, (count / 4 * 12) + (count % 4 * 3)),
            _ => (1, count),
        };
        return (FirstDay(start), FirstDay(start + months));
    }

    private static int FirstDay(int month) => Day.Number(month / 12, (month % 12) + 1, 1);

    private static string Moment(int day)
    {
        (int year, int month, int of) = Day.Of(day);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{of:00}T00:00:00");
    }

    // A note is XHTML: words are words, never mark-up, and without the characters that XML has not.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in Printable.Of(text))
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\uFFFE' or '\uFFFF' => escaped.Append('\uFFFD'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
