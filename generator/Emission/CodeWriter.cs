using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Emission;

/// <summary>
/// Source text in the making: blocks of lines at the depth of the braces around them, ended by <c>\n</c>, in a buffer that is rented until the last.
/// A tab a level, because blanks would be a tenth of all that is written. It asks no culture and makes no string but the last.
/// </summary>
internal sealed class CodeWriter
{
    private const int FirstLength = 1 << 13;

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _depth;
    private bool _isInLine;

    private CodeWriter()
    {
    }

    /// <summary>How much is written.</summary>
    public int Length { get; private set; }

    /// <summary>An empty writer, the caller's until <see cref="Finish"/>.</summary>
    public static CodeWriter Rent() => new();

    /// <summary>All that is written. The writer must not be used any more.</summary>
    public string Finish()
    {
        string text = new(_text, 0, Length);
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
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
        Begin(1);
        _text[Length++] = '{';
        EndLine();
        _depth++;
    }

    /// <summary>Closes the braces that were opened last.</summary>
    public void Close()
    {
        _depth--;
        Begin(1);
        _text[Length++] = '}';
        EndLine();
    }

    /// <summary>Closes braces that are part of an expression, with what ends it.</summary>
    public void CloseWith(string end)
    {
        _depth--;
        Lines(end);
    }

    public void EndLine()
    {
        Reserve(1);
        _text[Length++] = '\n';
        _isInLine = false;
    }

    public void Append(char c)
    {
        Begin(1);
        _text[Length++] = c;
    }

    public void Append(char c, int count)
    {
        if (count > 0)
        {
            Begin(count);
            _text.AsSpan(Length, count).Fill(c);
            Length += count;
        }
    }

    /// <summary>Writes a part of one line.</summary>
    public void Append(string text) => Append(text.AsSpan());

    /// <inheritdoc cref="Append(string)"/>
    public void Append(ReadOnlySpan<char> text)
    {
        Begin(text.Length);
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
        Begin(length);
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

    // Makes room in the line for more characters.
    private void Begin(int more)
    {
        int indentation = _isInLine ? 0 : _depth;
        Reserve(more + indentation);
        if (!_isInLine)
        {
            _isInLine = true;
            _text.AsSpan(Length, indentation).Fill('\t');
            Length += indentation;
        }
    }

    private void Reserve(int more)
    {
        if (_text.Length - Length < more)
        {
            char[] longer = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, Length + more));
            Array.Copy(_text, longer, Length);
            ArrayPool<char>.Shared.Return(_text);
            _text = longer;
        }
    }
}
