using System;

namespace Etdz.Generator.Text;

/// <summary>The lines of Markdown: LF, CRLF and CR end one, and nothing else does.</summary>
internal static class Line
{
    /// <summary>Where the line that holds a position ends: at its line break, or at the end of the text.</summary>
    public static int End(string text, int at)
    {
        int step = text.AsSpan(at).IndexOfAny('\n', '\r');
        return step < 0 ? text.Length : at + step;
    }

    /// <summary>The position behind the line break at a position; the end of the text where there is none.</summary>
    public static int After(string text, int at) =>
        at >= text.Length ? text.Length
        : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2
        : at + 1;

    /// <summary>The first position of a line that holds no white space; where its line break stands, or the text ends, if all of it is blank.</summary>
    public static int Visible(string text, int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r') && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first position from <paramref name="at"/> that holds no white space, but at most <paramref name="end"/>.</summary>
    public static int SkipWhite(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The last position down to <paramref name="start"/> that has no white space before it.</summary>
    public static int TrimWhite(string text, int start, int at)
    {
        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
