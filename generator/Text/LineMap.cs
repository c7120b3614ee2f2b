using System;

namespace Etdz.Generator.Text;

/// <summary>A place as people count it, from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);

/// <summary>
/// Where the lines of a text begin, as the compiler has it (<c>SourceText.Lines</c>), so that a place is the same in a message and in an editor:
/// LF, CRLF, CR, U+0085, U+2028 and U+2029 end a line.
/// </summary>
/// <param name="starts">The first position of each line, in order; the first is 0.</param>
internal sealed class LineMap(int[] starts)
{
    private const string Breaks = "\n\r\u0085\u2028\u2029";

    private readonly int[] _starts = starts;

    public static LineMap Of(string text)
    {
        // Once to count and once to write: what is kept is as long as it must be, and a search of prose takes next to nothing.
        int[] starts = new int[Find(text, [0]) + 1];
        Find(text, starts);
        return new(starts);
    }

    // Writes where lines begin, as far as there is room; gives the number of line breaks.
    private static int Find(string text, int[] starts)
    {
        int count = 0;
        int at = 0;
        int step;
        while ((step = text.AsSpan(at).IndexOfAny(Breaks.AsSpan())) >= 0)
        {
            at = Line.After(text, at + step);
            count++;
            if (count < starts.Length)
            {
                starts[count] = at;
            }
        }

        return count;
    }

    /// <summary>Line and column of a position, both from 1.</summary>
    /// <param name="position">From 0 to the length of the text, this included.</param>
    public LinePosition At(int position)
    {
        int found = Array.BinarySearch(_starts, position);
        int line = found >= 0 ? found : ~found - 1;
        return new(line + 1, position - _starts[line] + 1);
    }
}
