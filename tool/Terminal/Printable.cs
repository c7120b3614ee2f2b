using System.Globalization;
using System.Text;

namespace Etdz.Tool.Terminal;

/// <summary>
/// The one way of a document's words, names and titles onto a terminal or into a line of output. A document is nobody's friend: control characters
/// could move the cursor, and bidirectional ones could show other words than there are.
/// </summary>
internal static class Printable
{
    /// <summary>The text on one line: each line break, tab and the like a blank, each other character that is not seen <c>U+FFFD</c>.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        StringBuilder? made = null;
        for (int i = 0; i < text.Length; i++)
        {
            char shown = Shown(text, i);
            if (shown != text[i] && made is null)
            {
                made = new StringBuilder(text.Length).Append(text[..i]);
            }

            made?.Append(shown);
        }

        return made?.ToString() ?? text.ToString();
    }

    private static char Shown(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c is >= ' ' and <= '~')
        {
            return c;
        }

        if (char.IsSurrogate(c))
        {
            bool isPair = char.IsHighSurrogate(c) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) : at > 0 && char.IsHighSurrogate(text[at - 1]);
            return isPair ? c : '\uFFFD';
        }

        return c switch
        {
            '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
            // A joiner is part of what is seen, of emoji and of several scripts.
            '\u200C' or '\u200D' => c,
            _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format ? '\uFFFD' : c,
        };
    }
}
