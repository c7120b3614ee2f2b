using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>
/// Collects what a document says outside its statements: the prose that a reader of coverage looks through. Statements, spans marked <c>.plain</c>, code,
/// links, comments, the markers of lists and the numbers of headings are left out, and nothing is read over the gaps that they leave.
/// </summary>
internal sealed class Prose(string text, PlainText plain)
{
    private static readonly Comparison<Span> ByStart = static (left, right) => left.Start - right.Start;

    private readonly List<Words> _pieces = [];
    private readonly List<Span> _left = [];

    // Where the last span in brackets stands: the text of a link, if another in brackets follows directly.
    private Span _bracketed;

    public Words[] Pieces => [.. _pieces];

    /// <summary>Leaves a part of the block out.</summary>
    public void Leave(int start, int end) => _left.Add(new(start, end));

    /// <summary>Takes note of brackets that are no span: with another pair right before them, both are a link by reference.</summary>
    /// <param name="open">Where the opening bracket stands.</param>
    /// <param name="close">Where the closing one does.</param>
    public void Close(int open, int close)
    {
        if (open >= 0)
        {
            if (_bracketed.Length > 0 && _bracketed.End == open)
            {
                Leave(_bracketed.Start, close + 1);
            }

            _bracketed = new(open, close + 1);
        }
    }

    /// <summary>Leaves the number out that a heading begins with: <c>2.1</c>, <c>3.</c>, <c>4)</c>, <c>5、</c>; a number with nothing of the kind is a word of it.</summary>
    /// <remarks><code>number = digits ("." digits)* ("." | ")" | "、" | "．")? ;      (* with at least one of the marks *)</code></remarks>
    public void LeaveNumber(Span heading)
    {
        int at = heading.Start;
        bool isMarked = false;
        while (at < heading.End && (text[at] is >= '0' and <= '9' || (at > heading.Start && text[at] is '.' or '．' or ')' or '、')))
        {
            isMarked |= text[at] is not (>= '0' and <= '9');
            at++;
        }

        if (isMarked && (at == heading.End || text[at] is ' ' or '\t' || text[at - 1] is not (>= '0' and <= '9')))
        {
            Leave(heading.Start, at);
        }
    }

    /// <summary>Takes the prose of a block, now that it is read to its end.</summary>
    /// <param name="markUp">That of the block, in order.</param>
    public void Finish(Span block, ReadOnlySpan<Span> markUp)
    {
        LeaveMarkers(block);
        _left.Sort(ByStart);
        int at = block.Start;
        int mark = 0;
        foreach (Span left in _left)
        {
            Take(at, Math.Min(left.Start, block.End), markUp, ref mark);
            at = Math.Max(at, left.End);
        }

        Take(at, block.End, markUp, ref mark);
        _left.Clear();
        _bracketed = default;
    }

    private void LeaveMarkers(Span block)
    {
        int at = block.Start;
        while (at < block.End)
        {
            int start = Line.SkipWhite(text, at, block.End);
            int end = Math.Min(Line.End(text, start), block.End);
            int length = ListItem.MarkersLength(text.AsSpan(start, end - start));
            if (length > 0)
            {
                Leave(start, start + length);
            }

            at = Line.After(text, end);
        }
    }

    private void Take(int start, int end, ReadOnlySpan<Span> markUp, ref int mark)
    {
        if (start >= end)
        {
            return;
        }

        while (mark < markUp.Length && markUp[mark].Start < start)
        {
            mark++;
        }

        int first = mark;
        while (mark < markUp.Length && markUp[mark].Start < end)
        {
            mark++;
        }

        plain.Read(new(start, end), markUp.Slice(first, mark - first));
        if (plain.Chars.Length > 0)
        {
            _pieces.Add(plain.Cut(new(0, plain.Chars.Length)));
        }
    }
}
