using System.Text;
using System.Text.Json;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View.Parts;

/// <summary>A figure over its periods, each with its bound, drawn by uPlot; and the same as a table, for those who do not see it.</summary>
internal static class Chart
{
    public static void Write(HtmlWriter html, Family family, KnownFact[] series)
    {
        Fact first = series[0].Fact;
        string unit = first.Unit?.Plural ?? "";
        html.Open("figure", ("class", "chart")).Open("div", ("class", "plot"), ("role", "img"), ("aria-label", "Chart of " + family.Path), ("data-zh-label", family.Path + " 的图")).Close("div");
        html.Open("script", ("type", "application/json"), ("class", "series")).Raw(Data(series)).Close("script");
        html.Open("figcaption").Open("span", ("lang", "en"), ("data-zh", ChineseWords.UnitOf(first.Unit).Trim())).Text(unit).Close("span").Text(unit.Length > 0 ? " · " : "")
            .Say("A dot is the value, the bar through it what the statements admit", "点是值，穿过它的竖线是各处陈述所容许的范围").Close("figcaption");
        html.Open("table").Open("thead").Open("tr").Say("Period", "时期", "th").Say("Value", "值", "th", "right").Say("Bound", "范围", "th", "right").Close("tr").Close("thead").Open("tbody");
        foreach (KnownFact fact in series)
        {
            html.Open("tr").Element("td", fact.Key.Period.ToString()).Element("td", FactText.Value(fact.Fact), ("class", "right")).Open("td", ("class", "right"), ("data-zh", BoundDrawing.InChinese(fact.Fact))).Text(BoundDrawing.InWords(fact.Fact)).Close("td").Close("tr");
        }

        html.Close("tbody").Close("table").Close("figure");
    }

    /// <summary>Where a period stands on a line of years.</summary>
    public static double Place(Period period) => period.Kind switch
    {
        PeriodKind.Quarter => period.First / 4.0,
        PeriodKind.Month => period.First / 12.0,
        PeriodKind.Day => PlaceOfDay(period.First),
        _ => period.First,
    };

    private static double PlaceOfDay(int number)
    {
        (int year, _, _) = Day.Of(number);
        int start = Day.Number(year, 1, 1);
        return year + ((number - start) / (Day.IsLeap(year) ? 366.0 : 365.0));
    }

    // The default encoder writes < and > as escapes: nothing in it can end the element.
    private static string Data(KnownFact[] series)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            Numbers(json, "at", series, f => Place(f.Key.Period));
            Numbers(json, "value", series, f => Scale.ToDouble(f.Fact.Value));
            Numbers(json, "low", series, f => f.Fact.Bound.LowerEnd == End.None ? null : Scale.ToDouble(f.Fact.Bound.Lower));
            Numbers(json, "high", series, f => f.Fact.Bound.UpperEnd == End.None ? null : Scale.ToDouble(f.Fact.Bound.Upper));
            json.WriteStartArray("period");
            foreach (KnownFact fact in series)
            {
                json.WriteStringValue(fact.Key.Period.ToString());
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Numbers(Utf8JsonWriter json, string name, KnownFact[] series, Func<KnownFact, double?> number)
    {
        json.WriteStartArray(name);
        foreach (KnownFact fact in series)
        {
            if (number(fact) is { } value && double.IsFinite(value))
            {
                json.WriteNumberValue(value);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }
}
