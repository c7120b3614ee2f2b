using System;

namespace Etdz.Generator.Text;

/// <summary>
/// The mark-up of a block, in order of position: what stands in the document and is no part of the words. An opening bracket gets its place
/// when it is met, and counts only once its span is known to be one: until then it is empty.
/// </summary>
internal sealed class MarkUp
{
    private Span[] _marks = new Span[32];
    private int _count;

    public ReadOnlySpan<Span> All => _marks.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(int start, int end)
    {
        if (_count == _marks.Length)
        {
            Array.Resize(ref _marks, 2 * _count);
        }

        _marks[_count++] = new(start, end);
    }

    /// <summary>Keeps a place for the character at a position.</summary>
    /// <returns>What <see cref="Take"/> asks for.</returns>
    public int Reserve(int at)
    {
        Add(at, at);
        return _count - 1;
    }

    /// <summary>Makes the character of a kept place mark-up.</summary>
    public void Take(int place) => _marks[place] = new(_marks[place].Start, _marks[place].Start + 1);
}
