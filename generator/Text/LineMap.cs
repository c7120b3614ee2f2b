namespace Etdz.Generator.Text;

/// <summary>A place as people count it, from 1.</summary>
internal readonly record struct LinePosition(int Line, int Column);

/// <summary>Where the lines of a text begin; LF, CRLF and CR end a line, as the compiler has it.</summary>
internal sealed class LineMap(int[] starts)
{
    private readonly int[] _starts = starts;

    /// <summary>Line and column of a position, both from 1.</summary>
    public LinePosition At(int position) => new(_starts.Length, position + 1);
}
