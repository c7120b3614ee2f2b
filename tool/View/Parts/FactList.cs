using System.Buffers;
using System.Text;
using System.Text.Json;
using Etdz.Generator.Model;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.View.Parts;

/// <summary>Facts to be searched and chosen from.</summary>
internal static class FactList
{
    /// <param name="inDocument">The document whose facts these are: its list leads into the prose. Null for a list of all documents' facts.</param>
    public static void Write(HtmlWriter html, IReadOnlyList<KnownFact> facts, Links links, ShownDocument? inDocument)
    {
        html.Open("div", ("class", "list"), ("id", inDocument is null ? "facts" : null), ("data-list", "")).Open("form", ("role", "search"), ("aria-label", "Facts"), ("data-zh-label", "事实"));
        html.Open("input", ("type", "search"), ("name", "words"), ("placeholder", "Search facts"), ("aria-label", "Search facts"), ("data-zh-label", "搜索事实"), ("autocomplete", "off"));
        html.Open("div", ("class", "filters"));
        Choice(html, "kind", "Any kind", "所有种类", facts.Select(f => (KindNames.Of(f.Fact.Kind), KindNames.Of(f.Fact.Kind), ChineseWords.KindOf(f.Fact.Kind, false))));
        Choice(html, "unit", "Any unit", "所有单位", facts.Where(f => f.Fact.Unit is not null).Select(f => (f.Fact.Unit!.Code, f.Fact.Unit.Code, ChineseWords.UnitOf(f.Fact.Unit).Trim())));
        Choice(html, "period", "Any period", "所有时期", facts.Where(f => f.Key.Period.Kind != PeriodKind.None).Select(f => (f.Key.Period.ToString(), f.Key.Period.ToString(), f.Key.Period.ToString())));
        if (inDocument is null)
        {
            Choice(html, "document", "Any document", "所有文档", facts.SelectMany(f => f.Statements).Select(s => links.Site[s.Document]).Distinct().Select(d => (Number(d), d.Path, d.Path)));
        }

        html.Open("label", ("class", "check")).Open("input", ("type", "checkbox"), ("name", "faults")).Text(" ").Say("With conflicts or faults", "有冲突或问题").Close("label");
        html.Close("div").Close("form");
        html.Open("p", ("class", "count"), ("role", "status"), ("data-one", "{0} of {1} facts"), ("data-one-zh", "{1} 条事实中的 {0} 条")).Text($"{facts.Count} of {facts.Count} facts").Close("p");
        html.Open("ul", ("class", "facts")).Close("ul").Open("button", ("type", "button"), ("class", "further"), ("hidden", "")).Say("Show more", "显示更多").Close("button");
        html.Open("script", ("type", "application/json"), ("class", "data")).Raw(Data(facts, links, inDocument)).Close("script");
        if (inDocument is not null)
        {
            html.Open("p", ("class", "whole")).Open("a", ("href", links.Facts)).Say("Facts of all documents", "所有文档的事实").Close("a").Close("p");
        }

        html.Close("div");
    }

    // As data, since only so many of thousands are on the page at once. The encoder writes < and > as escapes: nothing in it can end the element.
    private static string Data(IReadOnlyList<KnownFact> facts, Links links, ShownDocument? inDocument)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = Json.Encoder }))
        {
            json.WriteStartArray();
            foreach (KnownFact fact in facts)
            {
                WriteItem(json, fact, links, inDocument);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteItem(Utf8JsonWriter json, KnownFact known, Links links, ShownDocument? inDocument)
    {
        Fact fact = known.Fact;
        string english = FactText.InWords(fact);
        string chinese = ChineseWords.Of(fact);
        StatedFact? here = inDocument is null ? null : known.Statements.FirstOrDefault(s => ReferenceEquals(s.Document, inDocument.Source));
        json.WriteStartObject();
        json.WriteString("name", known.Name);
        json.WriteString("is", Short(english));
        json.WriteString("zh", Short(chinese));
        json.WriteString("words", Short(links.Site.WordsOf(known)));
        json.WriteString("kind", KindNames.Of(fact.Kind));
        json.WriteString("href", here is not null ? "#" + Links.Id(inDocument!, here.Statement.Ordinal) : links.Of(known));
        if (fact.Unit is { } unit)
        {
            json.WriteString("unit", unit.Code);
        }

        if (known.Key.Period.Kind != PeriodKind.None)
        {
            json.WriteString("period", known.Key.Period.ToString());
        }

        if (inDocument is null)
        {
            json.WriteString("document", string.Join(' ', known.Statements.Select(s => Number(links.Site[s.Document])).Distinct()));
        }

        if (inDocument is not null || links.IsSingle)
        {
            json.WriteString("f", links.Index(known));
        }

        if (links.Site.FaultsOf(known).Count > 0)
        {
            json.WriteBoolean("faults", true);
        }

        json.WriteEndObject();
    }

    private static void Choice(HtmlWriter html, string name, string any, string chinese, IEnumerable<(string Value, string English, string Chinese)> values)
    {
        (string Value, string English, string Chinese)[] sorted = [.. values.DistinctBy(v => v.Value).OrderBy(v => v.English, StringComparer.Ordinal)];
        if (sorted.Length < 2 && name != "document")
        {
            return;
        }

        html.Open("select", ("name", name), ("aria-label", any), ("data-zh-label", chinese)).Open("option", ("value", ""), ("data-zh", chinese)).Text(any).Close("option");
        foreach ((string value, string shown, string shownInChinese) in sorted)
        {
            html.Open("option", ("value", value), ("data-zh", shownInChinese)).Text(shown).Close("option");
        }

        html.Close("select");
    }

    private static string Number(ShownDocument document) => document.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Short(string text) => Printable.Of(text.Length <= 400 ? text : text.AsSpan(0, 400));
}
