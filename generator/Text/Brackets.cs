using System;

namespace Etdz.Generator.Text;

/// <summary>An opening bracket.</summary>
/// <param name="At">Where it stands; negative where there is none, or it is not remembered.</param>
/// <param name="Mark">Its place in the block's <see cref="MarkUp"/>.</param>
internal readonly record struct OpenBracket(int At, int Mark);

/// <summary>The brackets that are open: a stack that remembers its top alone, since nothing that nests deeper is read.</summary>
internal sealed class Brackets
{
    /// <summary>How deep spans may nest.</summary>
    public const int Deepest = 64;

    private static readonly OpenBracket Nothing = new(-1, -1);

    private OpenBracket[] _top = new OpenBracket[4];
    private int _depth;
    private int _forgotten;

    /// <summary>Whether the bracket last taken was open but not remembered.</summary>
    public bool WasForgotten { get; private set; }

    public void Clear()
    {
        _depth = 0;
        _forgotten = 0;
    }

    public void Push(int at, int mark)
    {
        if (_depth == _top.Length && _depth < Deepest)
        {
            Array.Resize(ref _top, 2 * _depth);
        }

        _top[_depth % Deepest] = new(at, mark);
        _depth++;
        if (_depth - Deepest > _forgotten)
        {
            _forgotten = _depth - Deepest;
        }
    }

    /// <summary>Takes the innermost bracket.</summary>
    public OpenBracket Pop()
    {
        WasForgotten = false;
        if (_depth == 0)
        {
            return Nothing;
        }

        _depth--;
        if (_depth >= _forgotten)
        {
            return _top[_depth % Deepest];
        }

        _forgotten = _depth;
        WasForgotten = true;
        return Nothing;
    }
}
