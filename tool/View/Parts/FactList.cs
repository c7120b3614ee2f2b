using Etdz.Generator.Model;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View.Parts;

/// <summary>Facts to be searched and chosen from.</summary>
internal static class FactList
{
    /// <param name="inDocument">The document whose facts these are: its list leads into the prose. Null for a list of all documents' facts.</param>
    public static void Write(HtmlWriter html, IReadOnlyList<KnownFact> facts, Links links, ShownDocument? inDocument)
    {
        html.Open("div", ("class", "list"), ("data-list", "")).Open("form", ("role", "search"), ("aria-label", "Facts"), ("data-zh-label", "事实"));
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
        html.Open("ul", ("class", "facts"));
        foreach (KnownFact fact in facts)
        {
            WriteItem(html, fact, links, inDocument);
        }

        html.Close("ul").Close("div");
    }

    private static void WriteItem(HtmlWriter html, KnownFact known, Links links, ShownDocument? inDocument)
    {
        Fact fact = known.Fact;
        string english = FactText.InWords(fact);
        string chinese = ChineseWords.Of(fact);
        StatedFact? here = inDocument is null ? null : known.Statements.FirstOrDefault(s => s.Document.Path == inDocument.Path);
        string href = here is not null ? "#" + Links.Id(inDocument!, here.Statement.Ordinal) : links.Of(known);
        string words = string.Join(' ', known.Statements.Select(s => s.Statement.Words).Distinct());
        html.Open(
            "li",
            ("data-words", Short($"{known.Name} {english} {chinese} {words}".ToLowerInvariant())),
            ("data-kind", KindNames.Of(fact.Kind)),
            ("data-unit", fact.Unit?.Code),
            ("data-period", known.Key.Period.Kind == PeriodKind.None ? null : known.Key.Period.ToString()),
            ("data-document", inDocument is null ? string.Join(' ', known.Statements.Select(s => Number(links.Site[s.Document])).Distinct()) : null),
            ("data-faults", links.Site.FaultsOf(known).Count > 0 ? "" : null));
        html.Open("a", ("href", href), ("data-f", inDocument is null && !links.IsSingle ? null : links.Index(known)));
        html.Open("span", ("class", "name")).Raw(FactCard.Breakable(known.Name)).Close("span").Text(" ")
            .Open("span", ("class", "is"), ("data-zh", Short(chinese))).Text(Short(english)).Close("span");
        html.Close("a").Close("li");
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

    private static string Short(string text) => text.Length <= 400 ? text : text[..400];
}
