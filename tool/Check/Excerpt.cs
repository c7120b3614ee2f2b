using System.Globalization;
using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>
/// The line of a place, with the words at it underlined. A line too long to be taken in at a glance is cut on both sides of them.
/// <code>
///   --> zones.facts.md:8:59
///    |
///  8 | …进出口总额达[10.1万亿元]{fact=Nation.Trade}。
///    |               ^^^^^^^^^^
/// </code>
/// </summary>
/// <param name="margin">How many digits line numbers have.</param>
internal sealed class Excerpt(Screen screen, int margin)
{
    private const int Widest = 120;

    /// <param name="arrow">What leads to the place.</param>
    /// <param name="mark">What the words are underlined with.</param>
    /// <param name="ink">The colour of that.</param>
    public void Write(Region at, string arrow, char mark, Ink ink)
    {
        string indent = new(' ', margin);
        screen.Write($"{indent}{arrow} ", Ink.Faint);
        screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Printable.Of(at.Document.Path)}:{at.Start.Line}:{at.Start.Column}"));
        screen.WriteLine($"{indent} |", Ink.Faint);

        ReadOnlySpan<char> line = at.Document.LineAt(at.Span.Start, out int start);
        int from = Math.Min(at.Span.Start - start, line.Length);
        int to = Math.Clamp(at.Span.End - start, from, line.Length);
        (string before, string words, string after) = Cut(line, from, to);
        screen.Write($"{at.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(margin)} | ", Ink.Faint);
        screen.Write(before);
        screen.Write(words, ink);
        screen.WriteLine(after);

        screen.Write($"{indent} | ", Ink.Faint);
        screen.WriteLine(new string(' ', Cells.Of(before)) + new string(mark, Math.Max(1, Cells.Of(words))), ink);
    }

    private (string Before, string Words, string After) Cut(ReadOnlySpan<char> line, int from, int to)
    {
        int room = Math.Min(screen.Width ?? Widest, Widest) - margin - 4;
        string words = Printable.Of(line[from..to]);
        int fitting = Cells.Fit(words, room * 2 / 3);
        words = fitting < words.Length ? words[..fitting] + "…" : words;
        room -= Cells.Of(words);

        // What is before explains more than what is after; it has what the other leaves.
        string after = Head(line[to..], room / 3);
        string before = Tail(line[..from], room - Cells.Of(after));
        return (before, words, Head(line[to..], room - Cells.Of(before)));
    }

    private static string Head(ReadOnlySpan<char> text, int cells)
    {
        // No more of a line is looked at than could be shown.
        string printable = Printable.Of(text[..Math.Min(text.Length, cells + 2)]);
        int fitting = Cells.Fit(printable, cells);
        return fitting == text.Length ? printable : printable[..Cells.Fit(printable, Math.Max(0, cells - 1))] + "…";
    }

    private static string Tail(ReadOnlySpan<char> text, int cells)
    {
        string printable = Printable.Of(text[^Math.Min(text.Length, cells + 2)..]);
        if (printable.Length == text.Length && Cells.Of(printable) <= cells)
        {
            return printable;
        }

        int start = printable.Length;
        int room = cells - 1;
        while (start > 0)
        {
            int step = start > 1 && char.IsLowSurrogate(printable[start - 1]) ? 2 : 1;
            room -= Cells.Of(printable.AsSpan(start - step, step));
            if (room < 0)
            {
                break;
            }

            start -= step;
        }

        return "…" + printable[start..];
    }
}
