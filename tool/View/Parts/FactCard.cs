using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;
using Etdz.Tool.Messages;

namespace Etdz.Tool.View.Parts;

/// <summary>All about one fact: the inspector, and a part of the page of its path.</summary>
internal static class FactCard
{
    /// <summary>How many statements the inspector shows: a fact may be stated in each of thousands of documents.</summary>
    private const int MostBeside = 12;

    /// <param name="heading">The element of its headings: <c>h2</c> or <c>h3</c>.</param>
    /// <param name="isInspector">Whether it opens beside the prose: it then leads to the fact's page.</param>
    public static void Write(HtmlWriter html, KnownFact known, Links links, string heading, bool isInspector)
    {
        Fact fact = known.Fact;
        html.Open(heading, ("class", "path")).Raw(Breakable(known.Key.Path));
        string at = string.Join(", ", new[] { known.Key.Period.ToString(), known.Key.Lang ?? "" }.Where(s => s.Length > 0));
        if (at.Length > 0)
        {
            html.Text(" ").Element("span", at, ("class", "at"));
        }

        html.Close(heading);
        html.Open("p", ("class", "words"), ("data-zh", ChineseWords.Of(fact))).Text(FactText.InWords(fact)).Close("p");
        BoundDrawing.Write(html, known);
        WriteTerms(html, known);
        WriteCode(html, fact, links);
        WriteFaults(html, known, links);
        WriteStatements(html, known, links, isInspector ? MostBeside : int.MaxValue);
        if (isInspector)
        {
            html.Open("p", ("class", "more")).Open("a", ("href", links.Of(known))).Say("All about this fact", "这条事实的全部").Close("a").Close("p");
        }
    }

    /// <summary>A path that may break at its dots.</summary>
    public static string Breakable(string path) => HtmlWriter.Escape(path).Replace(".", ".<wbr>", StringComparison.Ordinal);

    private static void WriteTerms(HtmlWriter html, KnownFact known)
    {
        Fact fact = known.Fact;
        html.Open("dl");
        Term(html, "Kind", "种类", (fact.IsRange ? "range of " : "") + KindNames.Of(fact.Kind), ChineseWords.KindOf(fact.Kind, fact.IsRange));
        if (fact.Unit is { } unit)
        {
            string code = unit.Plural == unit.Code ? "" : $" ({unit.Code})";
            Term(html, "Unit", "单位", unit.Plural + code, ChineseWords.UnitOf(unit).Trim() + (ChineseWords.UnitOf(unit).Trim() == unit.Code ? "" : $"（{unit.Code}）"));
        }

        if (known.Key.Period.Kind != PeriodKind.None)
        {
            Term(html, "Period", "时期", known.Key.Period.ToString(), known.Key.Period.ToString());
        }

        if (known.Key.Lang is { } lang)
        {
            Term(html, "Language", "语言", lang, lang);
        }

        if (fact.Kind != Kind.Text)
        {
            Term(html, "Bound", "范围", BoundDrawing.InWords(fact), BoundDrawing.InChinese(fact));
        }

        if (fact.Note is { } note)
        {
            Term(html, "Note", "附注", note, note);
        }

        html.Close("dl");
    }

    private static void Term(HtmlWriter html, string english, string chinese, string value, string chineseValue) =>
        html.Say(english, chinese, "dt").Open("dd", ("data-zh", chineseValue)).Text(value).Close("dd");

    private static void WriteCode(HtmlWriter html, Fact fact, Links links)
    {
        string code = CSharpPath.Of(fact);
        code = links.Site.RootNamespace is { Length: > 0 } root ? root + "." + code : code;
        html.Open("p", ("class", "code")).Open("code").Raw(Breakable(code)).Close("code")
            .Open("button", ("type", "button"), ("class", "copy"), ("data-copy", code), ("data-zh", "复制"), ("data-done", "Copied"), ("data-done-zh", "已复制")).Text("Copy").Close("button").Close("p");
    }

    private static void WriteFaults(HtmlWriter html, KnownFact known, Links links)
    {
        foreach (Message fault in links.Site.FaultsOf(known))
        {
            html.Open("p", ("class", "fault")).Say(fault.IsError ? "Error" : "Warning", ChineseWords.SeverityOf(fault.Severity), "strong").Text(" ").Element("strong", fault.Id).Text(" ").Element("span", fault.Text, ("lang", "en")).Close("p");
        }
    }

    private static void WriteStatements(HtmlWriter html, KnownFact known, Links links, int most)
    {
        int count = known.Statements.Count;
        html.Open("p", ("class", "label"), ("data-zh", count == 1 ? "出处" : $"{count} 处陈述")).Text(count == 1 ? "Stated once" : $"{count} statements").Close("p").Open("ol", ("class", "statements"));
        foreach (StatedFact stated in count <= most ? known.Statements : Foremost(known, links.Site).Take(most))
        {
            html.Open("li", ("class", stated.Statement.IsSuperseded ? "old" : null));
            Quote.Write(html, stated, links);
            if (stated.Statement.IsSuperseded)
            {
                html.Say("superseded", "已被取代", "p", "role");
            }
            else if (count > 1 && ReferenceEquals(stated, known.Given))
            {
                html.Say("gives the value", "取此处之值", "p", "role");
            }

            html.Close("li");
        }

        html.Close("ol");
        if (count > most)
        {
            html.Say(FormattableString.Invariant($"and {count - most} more"), FormattableString.Invariant($"另有 {count - most} 处"), "p", "role");
        }
    }

    // The one that gives the value, those that contradict, then the others.
    private static IEnumerable<StatedFact> Foremost(KnownFact known, Site site)
    {
        yield return known.Given;
        bool hasFaults = site.FaultsOf(known).Count > 0;
        bool IsAtFault(StatedFact s) => hasFaults && site.FaultsOf(site[s.Document], s.Statement.Ordinal).Count > 0;
        foreach (bool atFault in new[] { true, false })
        {
            foreach (StatedFact stated in known.Statements.Where(s => !ReferenceEquals(s, known.Given) && IsAtFault(s) == atFault))
            {
                yield return stated;
            }
        }
    }
}
