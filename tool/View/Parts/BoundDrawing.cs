using System.Globalization;
using Etdz.Generator.Emission;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View.Parts;

/// <summary>
/// What is admitted for a fact, drawn to scale: the interval of all statements together above, and below it that of each, so that one sees how they
/// agree. A full dot is an end that is in, a hollow one an end that is left out; an arrow has no end.
/// </summary>
internal static class BoundDrawing
{
    private const int Width = 320;
    private const int Left = 16;
    private const int Right = Width - Left;
    private const int Top = 30;
    private const int RowHeight = 11;
    private const int MostRows = 8;

    // What the words of an end need on either side, and so what two ends need between them.
    private const int Room = 45;
    private const int Apart = 2 * Room;

    public static void Write(HtmlWriter html, KnownFact known)
    {
        Fact fact = known.Fact;
        if (fact.Kind == Kind.Text || (fact.IsRange && fact.Kind is Kind.Date or Kind.Month or Kind.Year && fact.Value == fact.Max))
        {
            return;
        }

        Interval whole = WholeOf(fact);
        StatedFact[] rows = [.. known.Statements.Where(s => s.Statement.Figure.Kind != Kind.Text).Take(MostRows)];
        Interval[] intervals = [.. rows.Select(r => WholeOf(r.Statement.Figure, fact))];
        bool hasRows = rows.Length > 1;
        Number[] values = fact.IsRange ? [fact.Value, fact.Max] : [fact.Value];
        var scale = new Scale([whole, .. hasRows ? intervals : []], values, Left, Right);
        int height = Top + 12 + (hasRows ? (rows.Length * RowHeight) + 6 : 0);
        html.Open("svg", ("class", "bound"), ("viewBox", Join(0, 0, Width, height)), ("role", "img"), ("aria-label", InWords(fact)), ("data-zh-label", InChinese(fact)), ("focusable", "false"));
        Line(html, "axis", Left, Top, Right, Top);
        WriteEnds(html, fact, whole, scale);
        WriteInterval(html, "whole", whole, scale, Top, 4);
        foreach (Number value in values)
        {
            double x = scale.Of(value);
            Line(html, "value", x, Top - 8, x, Top + 8);
        }

        for (int i = 0; hasRows && i < rows.Length; i++)
        {
            string name = rows[i].Statement.IsSuperseded ? "old" : Separate(whole, intervals[i]) ? "apart" : "one";
            WriteInterval(html, name, intervals[i], scale, Top + 18 + (i * RowHeight), 2.5);
        }

        html.Close("svg");
    }

    /// <summary>What is admitted, as an interval: <c>[10.05 trillion, 10.15 trillion]</c>, or <c>exact</c>.</summary>
    public static string InWords(Fact fact) => Written(fact, Amount) ?? "exact";

    /// <inheritdoc cref="InWords"/>
    public static string InChinese(Fact fact) => Written(fact, ChineseEnd) ?? "精确";

    private static string? Written(Fact fact, Func<Fact, Number, string> text)
    {
        Interval whole = WholeOf(fact);
        return whole.IsBounded && whole.Lower == whole.Upper ? null
            : (whole.LowerEnd == End.Closed ? "[" : "(") + (whole.LowerEnd == End.None ? "-∞" : text(fact, whole.Lower)) + ", "
            + (whole.UpperEnd == End.None ? "∞" : text(fact, whole.Upper)) + (whole.UpperEnd == End.Closed ? "]" : ")");
    }

    private static string Amount(Fact fact, Number value)
    {
        if (fact.Kind is Kind.Date or Kind.Month or Kind.Year)
        {
            return FactText.End(fact, value);
        }

        CodeWriter writer = CodeWriter.Rent();
        new Wording(writer, fact.Kind, null).Value(value, Interval.Exactly(value));
        return writer.Finish();
    }

    private static Interval WholeOf(Fact fact) => fact.IsRange ? Hull(fact.Bound, fact.MaxBound) : fact.Bound;

    private static Interval WholeOf(in Figure figure, Fact fact)
    {
        Interval whole = figure.IsRange ? Hull(figure.Admits, figure.MaxAdmits) : figure.Admits;
        return figure.Unit is { } unit && fact.Unit is { } to && unit.ConvertsTo(to) ? unit.Convert(whole, to) : whole;
    }

    private static Interval Hull(Interval lower, Interval upper) => (lower.LowerEnd, upper.UpperEnd) switch
    {
        (End.None, End.None) => Interval.All,
        (End.None, End.Closed) => Interval.AtMost(upper.Upper),
        (End.None, _) => Interval.LessThan(upper.Upper),
        (End.Closed, End.None) => Interval.AtLeast(lower.Lower),
        (_, End.None) => Interval.MoreThan(lower.Lower),
        _ => Interval.Between(lower.Lower, upper.Upper, lower.LowerEnd, upper.UpperEnd),
    };

    private static bool Separate(Interval left, Interval right) => left.Intersect(right).IsEmpty;

    private static void WriteEnds(HtmlWriter html, Fact fact, Interval whole, Scale scale)
    {
        bool hasLower = whole.LowerEnd != End.None;
        bool hasUpper = whole.UpperEnd != End.None && !(hasLower && whole.Lower == whole.Upper);
        double lower = scale.LowerOf(whole);
        double upper = scale.UpperOf(whole);
        if (hasLower && hasUpper && upper - lower < Apart)
        {
            // Ends so near each other that their words would lie over each other share one line.
            Label(html, (lower + upper) / 2, 2 * Room, $"{Amount(fact, whole.Lower)} – {Amount(fact, whole.Upper)}", $"{ChineseEnd(fact, whole.Lower)} – {ChineseEnd(fact, whole.Upper)}");
            return;
        }

        if (hasLower)
        {
            Label(html, lower, Room, Amount(fact, whole.Lower), ChineseEnd(fact, whole.Lower));
        }

        if (hasUpper)
        {
            Label(html, upper, Room, Amount(fact, whole.Upper), ChineseEnd(fact, whole.Upper));
        }
    }

    private static void Label(HtmlWriter html, double x, int room, string english, string chinese) =>
        html.Open("text", ("x", Text(Math.Clamp(x, room, Width - room))), ("y", "14"), ("text-anchor", "middle"), ("data-zh", chinese)).Text(english).Close("text");

    private static string ChineseEnd(Fact fact, Number value) => fact.Kind is Kind.Date or Kind.Month or Kind.Year ? FactText.End(fact, value) : ChineseWords.Amount(fact, value);

    private static void WriteInterval(HtmlWriter html, string name, Interval interval, Scale scale, double y, double radius)
    {
        double from = scale.LowerOf(interval);
        double to = scale.UpperOf(interval);
        Line(html, name, from, y, to, y);
        WriteEnd(html, name, interval.LowerEnd, from, y, radius, -1);
        WriteEnd(html, name, interval.UpperEnd, to, y, radius, 1);
    }

    private static void WriteEnd(HtmlWriter html, string name, End end, double x, double y, double radius, int way)
    {
        if (end == End.None)
        {
            html.Open("path", ("class", name + " arrow"), ("d", $"M{Text(x - (way * radius * 2))} {Text(y - radius)}L{Text(x)} {Text(y)}L{Text(x - (way * radius * 2))} {Text(y + radius)}")).Close("path");
        }
        else
        {
            html.Open("circle", ("class", name + (end == End.Closed ? " closed" : " open")), ("cx", Text(x)), ("cy", Text(y)), ("r", Text(radius))).Close("circle");
        }
    }

    private static void Line(HtmlWriter html, string name, double x1, double y1, double x2, double y2) =>
        html.Open("line", ("class", name), ("x1", Text(x1)), ("y1", Text(y1)), ("x2", Text(x2)), ("y2", Text(y2))).Close("line");

    private static string Text(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    private static string Join(params ReadOnlySpan<double> numbers)
    {
        string[] texts = new string[numbers.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Text(numbers[i]);
        }

        return string.Join(' ', texts);
    }
}
