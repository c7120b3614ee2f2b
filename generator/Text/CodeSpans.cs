using System;

namespace Etdz.Generator.Text;

/// <summary>
/// Finds where a code span ends.
/// <code>
/// code = n backticks ... n backticks ;        (* opaque *)
/// </code>
/// A run of backticks that no run of its length follows is plain text. A search in vain notes where the last run of each length stands, so that
/// a block is searched in vain once, and each length of run after that is answered without looking.
/// </summary>
internal sealed class CodeSpans(string text)
{
    private int[] _last = [];
    private int _searchedTo = -1;

    /// <summary>How many backticks stand from a position on.</summary>
    public static int RunLength(string text, int at, int end)
    {
        int from = at;
        while (at < end && text[at] == '`')
        {
            at++;
        }

        return at - from;
    }

    /// <summary>Where the run that closes a code span begins; −1 where none does.</summary>
    /// <param name="from">Behind the run that opens it.</param>
    /// <param name="length">The length of that run.</param>
    /// <param name="end">The end of the block.</param>
    public int FindClose(int from, int length, int end)
    {
        if (_searchedTo == end && (length >= _last.Length || _last[length] < from))
        {
            return -1;
        }

        int at = from;
        int step;
        while ((step = text.AsSpan(at, end - at).IndexOf('`')) >= 0)
        {
            at += step;
            int run = RunLength(text, at, end);
            if (run == length)
            {
                return at;
            }

            Note(run, at);
            at += run;
        }

        _searchedTo = end;
        return -1;
    }

    private void Note(int run, int at)
    {
        if (run >= _last.Length)
        {
            Array.Resize(ref _last, Math.Max(run + 1, 2 * _last.Length));
        }

        _last[run] = Math.Max(_last[run], at);
    }
}
