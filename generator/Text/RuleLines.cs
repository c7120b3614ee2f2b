using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>
/// The lines of a block of code that holds rules.
/// <code>
/// line = (blank | "&gt;")* rule blank* ;      (* the marks of a quotation that the block stands in are none of the rule *)
/// </code>
/// </summary>
internal static class RuleLines
{
    /// <summary>Adds each line that is not blank.</summary>
    /// <param name="content">The block's lines.</param>
    public static void Split(string text, Span content, List<Words> lines)
    {
        for (int at = content.Start, end; at < content.End; at = Line.After(text, end))
        {
            end = Line.End(text, at);
            int start = at;
            while (start < end && (text[start] == '>' || char.IsWhiteSpace(text[start])))
            {
                start++;
            }

            if (start < end)
            {
                Span span = new(start, Line.TrimWhite(text, start, end));
                lines.Add(new Words(text.Substring(span.Start, span.Length), span));
            }
        }
    }
}
