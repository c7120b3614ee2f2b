using System;

namespace Etdz.Generator.Text;

/// <summary>
/// The line that opens a block of code.
/// <code>
/// fence = blank* marker* (n backticks, n ≥ 3, no backtick in info | n tildes, n ≥ 3) info ;
/// close = (blank | "&gt;")* (m of the same, m ≥ n) blank* ;              (* or the end of the document *)
/// </code>
/// CommonMark's (4.5), but with any indentation, since lines that are indented are prose here.
/// </summary>
/// <param name="Mark">A backtick or a tilde.</param>
/// <param name="Length">How many of them.</param>
/// <param name="Info">What follows them on the line, white space at its ends left out.</param>
internal readonly record struct Fence(char Mark, int Length, Span Info)
{
    /// <summary>The first word of the info of a block that holds rules.</summary>
    private const string Rules = "facts";

    /// <summary>Reads a line.</summary>
    /// <param name="visible">The first position of the line that holds no white space.</param>
    public static bool TryOpen(string text, int visible, out Fence fence)
    {
        fence = default;
        if (text[visible] is not ('`' or '~' or '-' or '*' or '+' or '>' or (>= '0' and <= '9')))
        {
            return false;
        }

        int end = Line.End(text, visible);
        int at = visible + ListItem.MarkersLength(text.AsSpan(visible, end - visible));
        if (at == end || text[at] is not ('`' or '~'))
        {
            return false;
        }

        int length = Run(text, at, end, text[at]);
        if (length < 3 || (text[at] == '`' && text.AsSpan(at + length, end - at - length).IndexOf('`') >= 0))
        {
            return false;
        }

        int info = Line.SkipWhite(text, at + length, end);
        fence = new(text[at], length, new(info, Line.TrimWhite(text, info, end)));
        return true;
    }

    /// <summary>Whether the block holds rules.</summary>
    public bool HoldsRules(string text)
    {
        ReadOnlySpan<char> info = text.AsSpan(Info.Start, Info.Length);
        return info.StartsWith(Rules.AsSpan(), StringComparison.Ordinal) && (info.Length == Rules.Length || char.IsWhiteSpace(info[Rules.Length]));
    }

    /// <summary>Reads over the block.</summary>
    /// <param name="at">The start of its first line.</param>
    /// <param name="content">Its lines, without the one that closes it.</param>
    /// <param name="isClosed">Whether there is one that closes it.</param>
    /// <returns>The start of the line behind it.</returns>
    public int Skip(string text, int at, out Span content, out bool isClosed)
    {
        int start = at;
        while (at < text.Length)
        {
            int end = Line.End(text, at);
            if (Closes(text, at, end))
            {
                content = new(start, at);
                isClosed = true;
                return Line.After(text, end);
            }

            at = Line.After(text, end);
        }

        content = new(start, at);
        isClosed = false;
        return at;
    }

    private bool Closes(string text, int at, int end)
    {
        while (at < end && (text[at] == '>' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        int length = Run(text, at, end, Mark);
        return length >= Length && Line.SkipWhite(text, at + length, end) == end;
    }

    private static int Run(string text, int at, int end, char mark)
    {
        int from = at;
        while (at < end && text[at] == mark)
        {
            at++;
        }

        return at - from;
    }
}
