using System;

namespace Etdz.Generator.Text;

/// <summary>
/// A heading of one line.
/// <code>
/// heading = (up to 3 blanks) "#"{1,6} (blank+ text)? (blank+ "#"*)? (attributes blank* "#"*)? ;
/// </code>
/// CommonMark's ATX heading (4.2) with the attributes of Pandoc's <c>header_attributes</c> at its end.
/// </summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">What stands behind the opening marks, white space at its ends left out.</param>
internal readonly record struct Heading(int Level, Span Content)
{
    /// <summary>Reads a line.</summary>
    /// <param name="start">The start of the line.</param>
    /// <param name="visible">The first position of the line that holds no white space.</param>
    public static bool TryRead(string text, int start, int visible, out Heading heading)
    {
        heading = default;
        if (text[visible] != '#' || visible - start > 3)
        {
            return false;
        }

        int at = visible;
        while (at < text.Length && text[at] == '#')
        {
            at++;
        }

        int level = at - visible;
        if (level > 6 || (at < text.Length && !char.IsWhiteSpace(text[at])))
        {
            return false;
        }

        int end = Line.End(text, at);
        int content = Line.SkipWhite(text, at, end);
        heading = new(level, new(content, Line.TrimWhite(text, content, end)));
        return true;
    }

    /// <summary>Where the braces at the end of the heading begin, if they are attributes of it; −1 where there are none.</summary>
    public int BraceAt(string text)
    {
        int brace = text.AsSpan(Content.Start, Content.Length).LastIndexOf('{') + Content.Start;
        return brace < Content.Start || (brace > Content.Start && text[brace - 1] is ']' or '\\') ? -1 : brace;
    }

    /// <summary>A part of the content without white space and marks at its end.</summary>
    /// <param name="end">Where the part ends that begins with the content.</param>
    public Span Upto(string text, int end)
    {
        int at = Line.TrimWhite(text, Content.Start, end);
        int marks = at;
        while (marks > Content.Start && text[marks - 1] == '#')
        {
            marks--;
        }

        return new(Content.Start, marks == Content.Start || char.IsWhiteSpace(text[marks - 1]) ? Line.TrimWhite(text, Content.Start, marks) : at);
    }
}
