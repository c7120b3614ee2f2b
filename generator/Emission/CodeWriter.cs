using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Emission;

/// <summary>
/// Source text in the making: blocks of lines at the depth of the braces around them, ended by <c>\n</c>, in one buffer that the thread's next text
/// uses again. It asks no culture and makes no string but the last.
/// </summary>
internal sealed class CodeWriter
{
    private const int Indentation = 4;
    private const int MostKept = 1 << 18;

    [ThreadStatic]
    private static CodeWriter? _idle;

    private char[] _text = new char[1 << 13];
    private int _depth;
    private bool _isInLine;

    private CodeWriter()
    {
    }

    /// <summary>How much is written.</summary>
    public int Length { get; private set; }

    /// <summary>An empty writer, the caller's until <see cref="Finish"/>.</summary>
    public static CodeWriter Rent()
    {
        CodeWriter writer = _idle ?? new CodeWriter();
        _idle = null;
        writer.Length = 0;
        writer._depth = 0;
        writer._isInLine = false;
        return writer;
    }

    /// <summary>All that is written. The writer must not be used any more.</summary>
    public string Finish()
    {
        string text = new(_text, 0, Length);
        _idle = _text.Length <= MostKept ? this : null;
        return text;
    }

    /// <summary>Writes a block of whole lines.</summary>
    public void Lines([InterpolatedStringHandlerArgument("")] CodeBlock block)
    {
        _ = block;
        EndLine();
    }

    /// <summary>Writes a block of whole lines.</summary>
    public void Lines(string block)
    {
        AppendLines(block);
        EndLine();
    }

    /// <summary>Opens the braces of what was just written.</summary>
    public void Open()
    {
        Lines("{");
        _depth++;
    }

    public void Close() => CloseWith("}");

    /// <summary>Closes braces that are part of an expression, with what ends it.</summary>
    public void CloseWith(string end)
    {
        _depth--;
        Lines(end);
    }

    public void EndLine()
    {
        Append('\n');
        _isInLine = false;
    }

    public void Append(char c)
    {
        Reserve(1 + (_depth * Indentation));
        if (c != '\n')
        {
            Indent();
        }

        _text[Length++] = c;
    }

    public void Append(char c, int count)
    {
        for (; count > 0; count--)
        {
            Append(c);
        }
    }

    /// <summary>Writes a part of one line.</summary>
    public void Append(string text) => Append(text.AsSpan());

    /// <inheritdoc cref="Append(string)"/>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length + (_depth * Indentation));
        Indent();
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Writes a whole number that is not negative.</summary>
    /// <param name="digits">How many to write at least, zeros before the others.</param>
    public void Append(int number, int digits = 1)
    {
        Span<char> written = stackalloc char[10];
        int start = written.Length;
        for (int rest = number; rest > 0 || written.Length - start < digits; rest /= 10)
        {
            written[--start] = (char)('0' + (rest % 10));
        }

        Append(written.Slice(start));
    }

    /// <summary>Writes again what stands at a place of this text.</summary>
    public void Repeat(int start, int length)
    {
        Reserve(length + (_depth * Indentation));
        Indent();
        Array.Copy(_text, start, _text, Length, length);
        Length += length;
    }

    /// <summary>Writes lines with <c>\n</c> between them, the last one without its end.</summary>
    public void AppendLines(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            int stop = end < 0 ? text.Length : end;
            if (stop > start)
            {
                Append(text.AsSpan(start, stop - start));
            }

            if (end >= 0)
            {
                EndLine();
                stop++;
            }

            start = stop;
        }
    }

    private void Indent()
    {
        if (!_isInLine)
        {
            _isInLine = true;
            _text.AsSpan(Length, _depth * Indentation).Fill(' ');
            Length += _depth * Indentation;
        }
    }

    private void Reserve(int more)
    {
        if (_text.Length - Length < more)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + more));
        }
    }
}
