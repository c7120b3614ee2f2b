using System;

namespace Etdz.Generator.Text;

/// <summary>
/// A value in double quotes.
/// <code>
/// quoted = '"' (escape | char except '"', "\" and a blank line)* '"' ;
/// escape = "\" ASCII-punctuation ;
/// </code>
/// </summary>
internal static class Quoted
{
    /// <summary>Where the closing quote stands; −1 where none does, or a backslash escapes nothing.</summary>
    /// <param name="open">Where the opening quote stands.</param>
    /// <param name="end">The end of what may be read.</param>
    /// <param name="backslash">The backslash that escapes nothing; −1 where none does.</param>
    public static int End(string text, int open, int end, out int backslash)
    {
        backslash = -1;
        int at = open + 1;
        int step;
        while ((step = text.AsSpan(at, end - at).IndexOfAny('"', '\\')) >= 0)
        {
            at += step;
            if (text[at] == '"')
            {
                return at;
            }

            if (at + 1 == end || !IsPunctuation(text[at + 1]))
            {
                backslash = at;
                return -1;
            }

            at += 2;
        }

        return -1;
    }

    /// <summary>What stands between the quotes: escapes taken out, line breaks folded as everywhere.</summary>
    public static string TextOf(string text, Span inside, PlainText plain)
    {
        ReadOnlySpan<char> written = text.AsSpan(inside.Start, inside.Length);
        if (written.IndexOfAny('\\', '\n', '\r') < 0)
        {
            return written.ToString();
        }

        var escapes = new MarkUp();
        int at = inside.Start;
        int step;
        while ((step = text.AsSpan(at, inside.End - at).IndexOf('\\')) >= 0)
        {
            at += step;
            escapes.Add(at, at + 1);
            at += 2;
        }

        plain.Read(inside, escapes.All);
        return plain.TextOf(new(0, plain.Chars.Length));
    }

    /// <summary>Whether a backslash takes the meaning of mark-up from a character.</summary>
    public static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
