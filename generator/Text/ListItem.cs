using System;

namespace Etdz.Generator.Text;

/// <summary>
/// Where a line begins something of its own, though no blank line stands before it. It ends a sentence and nothing else: words may go on over it.
/// <code>
/// item   = marker+ | "|" ;                                          (* an item, a quotation, a row of a table *)
/// marker = ("-" | "*" | "+" | "&gt;" | digit digit? digit? ("." | ")")) blank ;
/// </code>
/// CommonMark takes nine digits; a year that a line happens to begin with is no item here.
/// </summary>
internal static class ListItem
{
    public static bool Begins(ReadOnlySpan<char> line) => (!line.IsEmpty && line[0] == '|') || MarkersLength(line) > 0;

    /// <summary>The length of all markers at the start of a line, and of the blanks behind them.</summary>
    public static int MarkersLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        int marker;
        while ((marker = MarkerLength(line.Slice(length))) > 0)
        {
            length += marker;
        }

        return length;
    }

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        int length = 0;
        while (length < line.Length && length < 3 && line[length] is >= '0' and <= '9')
        {
            length++;
        }

        if (length == line.Length || !(length == 0 ? line[0] is '-' or '*' or '+' or '>' : line[length] is '.' or ')'))
        {
            return 0;
        }

        int blanks = ++length;
        while (length < line.Length && line[length] is ' ' or '\t')
        {
            length++;
        }

        return length > blanks ? length : 0;
    }
}
