using System;
using System.Text;

namespace Etdz.Generator.Text;

/// <summary>Words taken out of a document, and the way back from a place in them to the document.</summary>
internal sealed class Words
{
    /// <summary>Pairs of a place in the words and its place in the document, where a run that stands alike in both begins; null where all is one run.</summary>
    private readonly int[]? _runs;

    /// <summary>Words that stand in the document as they are.</summary>
    public Words(string text, Span span)
        : this(text, span, null)
    {
    }

    /// <param name="runs">Pairs of a place in the words and its place in the document, the first of them 0; each begins a run that stands alike in both.</param>
    public Words(string text, Span span, int[]? runs)
    {
        Text = text;
        Span = span;
        _runs = runs;
    }

    public string Text { get; }

    /// <summary>From the first word's first character to after the last one's last, in the document.</summary>
    public Span Span { get; }

    /// <summary>Where a part of the words stands in the document.</summary>
    /// <param name="length">May be 0: a place between two characters.</param>
    public Span ToDocument(int start, int length)
    {
        int from = start == Text.Length ? Span.End : PlaceOf(start);
        return length == 0 ? Span.At(from) : new(from, PlaceOf(start + length - 1) + 1);
    }

    /// <summary>
    /// The words of a figure that was broken in parts, as one. They follow each other directly, but for one space where an ASCII letter meets
    /// an ASCII letter or digit: <c>more than</c> and <c>1,400</c>.
    /// </summary>
    /// <param name="parts">In order; at least one.</param>
    public static Words Join(ReadOnlySpan<Words> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0];
        }

        int size = 0;
        foreach (Words part in parts)
        {
            size += part.Runs.Length + 2;
        }

        var text = new StringBuilder();
        int[] runs = new int[size];
        int count = 0;
        Span span = parts[0].Span;
        Words last = parts[0];
        foreach (Words part in parts)
        {
            if (text.Length > 0 && NeedsSpace(last.Text, part.Text))
            {
                runs[count++] = text.Length;
                runs[count++] = last.Span.End;
                text.Append(' ');
            }

            ReadOnlySpan<int> added = part.Runs;
            for (int i = 0; i < added.Length; i += 2)
            {
                runs[count++] = text.Length + added[i];
                runs[count++] = added[i + 1];
            }

            text.Append(part.Text);
            span = new(Math.Min(span.Start, part.Span.Start), Math.Max(span.End, part.Span.End));
            last = part;
        }

        Array.Resize(ref runs, count);
        return new(text.ToString(), span, runs);
    }

    private ReadOnlySpan<int> Runs => _runs ?? [0, Span.Start];

    private static bool NeedsSpace(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return false;
        }

        char before = left[left.Length - 1];
        char after = right[0];
        return (IsLetter(before) && (IsLetter(after) || IsDigit(after))) || (IsDigit(before) && IsLetter(after));
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private int PlaceOf(int at)
    {
        if (_runs is null)
        {
            return Span.Start + at;
        }

        int low = 0;
        int high = (_runs.Length / 2) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_runs[2 * middle] <= at)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _runs[(2 * low) + 1] + (at - _runs[2 * low]);
    }
}
