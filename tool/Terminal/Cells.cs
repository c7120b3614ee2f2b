using System.Text;
using Spectre.Console;

namespace Etdz.Tool.Terminal;

/// <summary>How wide text is on a terminal: a Chinese character takes two cells.</summary>
internal static class Cells
{
    public static int Of(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += rune.IsAscii ? 1 : rune.ToString().GetCellWidth();
        }

        return cells;
    }

    /// <summary>How much of the beginning of a text goes into some cells, in code units.</summary>
    public static int Fit(ReadOnlySpan<char> text, int cells)
    {
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells -= rune.IsAscii ? 1 : rune.ToString().GetCellWidth();
            if (cells < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
