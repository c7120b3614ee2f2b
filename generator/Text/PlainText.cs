using System;
using System.Buffers;

namespace Etdz.Generator.Text;

/// <summary>
/// A block as it is read aloud: mark-up taken out, and each line break, with the white space around it, nothing between two CJK characters and one
/// space elsewhere; but a line feed where an item of a list or a row of a table begins, so that sentences end there. It keeps the way back to the document.
/// One buffer serves all blocks, one after the other.
/// </summary>
internal sealed class PlainText(string text)
{
    private char[] _chars = [];
    private int _length;

    // Where a run begins that stands alike in both: in the buffer and in the document.
    private int[] _runs = new int[16];
    private int[] _places = new int[16];
    private int _count;

    // The line break that is waiting for what follows it; −1 where none is.
    private int _break;

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, _length);

    /// <summary>Takes in a part of the document; what the buffer held is gone.</summary>
    /// <param name="marks">What is left out: at least all the mark-up inside, in order; what lies outside is not looked at.</param>
    public void Read(Span part, ReadOnlySpan<Span> marks)
    {
        _length = 0;
        _count = 0;
        _break = -1;
        if (_chars.Length < part.Length)
        {
            Release();
            _chars = ArrayPool<char>.Shared.Rent(part.Length);
        }

        int at = part.Start;
        foreach (Span mark in marks)
        {
            if (mark.Length > 0 && mark.Start >= at && mark.End <= part.End)
            {
                Append(at, mark.Start);
                at = mark.End;
            }
        }

        Append(at, part.End);
    }

    /// <summary>Gives the buffer back; what it held is gone.</summary>
    public void Release()
    {
        _length = 0;
        if (_chars.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_chars);
            _chars = [];
        }
    }

    /// <summary>Where a part of the document stands in the buffer, white space at its ends left out.</summary>
    public Span Find(Span part)
    {
        int start = IndexOf(part.Start);
        int end = IndexOf(part.End);
        while (start < end && char.IsWhiteSpace(_chars[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_chars[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The words at a part of the buffer that is not empty.</summary>
    public Words Cut(Span part)
    {
        int first = RunOf(part.Start);
        int start = _places[first] + (part.Start - _runs[first]);
        if (first + 1 == _count || _runs[first + 1] >= part.End)
        {
            return new(TextOf(part), new(start, start + part.Length));
        }

        int last = RunOf(part.End - 1);
        int end = _places[last] + (part.End - _runs[last]);
        int[] runs = new int[2 * (last - first + 1)];
        for (int run = first; run <= last; run++)
        {
            int from = Math.Max(_runs[run], part.Start);
            runs[2 * (run - first)] = from - part.Start;
            runs[(2 * (run - first)) + 1] = _places[run] + (from - _runs[run]);
        }

        return new(TextOf(part), new(start, end), runs);
    }

    /// <summary>A part of the buffer on one line.</summary>
    public string TextOf(Span part) => new string(_chars, part.Start, part.Length).Replace('\n', ' ');

    private void Append(int start, int end)
    {
        while (start < end)
        {
            int step = text.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            int stop = step < 0 ? end : start + step;
            if (_break >= 0)
            {
                start = Line.SkipWhite(text, start, stop);
            }

            if (start < stop)
            {
                Break(start, end);
                AddRun(start);
                text.CopyTo(start, _chars, _length, stop - start);
                _length += stop - start;
            }

            if (step < 0)
            {
                return;
            }

            if (_break < 0)
            {
                _break = stop;
                TrimEnd();
            }

            start = stop + 1;
        }
    }

    /// <summary>Writes what the line break that is waiting reads as, before the character at a position of the document.</summary>
    private void Break(int next, int end)
    {
        if (_break >= 0 && _length > 0)
        {
            char written = ListItem.Begins(text.AsSpan(next, end - next)) ? '\n'
                : Cjk.Joins(CharacterBefore(), CharacterAt(next)) ? '\0'
                : ' ';
            if (written != '\0')
            {
                AddRun(_break);
                _chars[_length++] = written;
            }
        }

        _break = -1;
    }

    private void AddRun(int place)
    {
        if (_count > 0 && _places[_count - 1] + (_length - _runs[_count - 1]) == place)
        {
            return;
        }

        if (_count == _runs.Length)
        {
            Array.Resize(ref _runs, 2 * _count);
            Array.Resize(ref _places, 2 * _count);
        }

        _runs[_count] = _length;
        _places[_count++] = place;
    }

    private void TrimEnd()
    {
        while (_length > 0 && _chars[_length - 1] is not '\n' && char.IsWhiteSpace(_chars[_length - 1]))
        {
            _length--;
        }

        while (_count > 0 && _runs[_count - 1] >= _length)
        {
            _count--;
        }
    }

    private int CharacterBefore()
    {
        char last = _chars[_length - 1];
        return _length > 1 && char.IsSurrogatePair(_chars[_length - 2], last) ? char.ConvertToUtf32(_chars[_length - 2], last) : last;
    }

    private int CharacterAt(int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    /// <summary>The place in the buffer of a position in the document; where that was left out, the place of what follows it.</summary>
    private int IndexOf(int position)
    {
        int found = Array.BinarySearch(_places, 0, _count, position);
        if (found >= 0)
        {
            return _runs[found];
        }

        int run = ~found - 1;
        int runEnd = run + 1 < _count ? _runs[run + 1] : _length;
        return run < 0 ? 0 : Math.Min(_runs[run] + (position - _places[run]), runEnd);
    }

    /// <summary>The run that holds a place in the buffer.</summary>
    private int RunOf(int index)
    {
        int found = Array.BinarySearch(_runs, 0, _count, index);
        return found >= 0 ? found : ~found - 1;
    }
}
