using System;
using System.Globalization;

namespace Etdz.Generator.Text;

/// <summary>How a piece of a document is shown inside a message.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>A piece of text, cut where it would fill the message.</summary>
    public static string Piece(ReadOnlySpan<char> text)
    {
        if (text.Length <= Longest)
        {
            return text.ToString();
        }

        int end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Slice(0, end).ToString() + "…";
    }

    /// <summary>The character at a place, in quotes; one that cannot be seen by its name or number.</summary>
    public static string Character(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        return c switch
        {
            ' ' => "a blank",
            '\t' => "a tab",
            '\r' or '\n' => "a line break",
            _ when char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => "'" + text.Slice(at, 2).ToString() + "'",
            _ when IsVisible(c) => "'" + c + "'",
            _ => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    private static bool IsVisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
