using System;

namespace Etdz.Generator.Values;

/// <summary>What the rows say of a name (see <see cref="UnitRows"/>), and which of its forms it is.</summary>
[Flags]
internal enum NameMarks : ushort
{
    None = 0,

    /// <summary><c>@zh</c></summary>
    Chinese = 1,

    /// <summary><c>@en</c></summary>
    English = 2,

    /// <summary><c>@gb</c></summary>
    British = 4,

    /// <summary><c>^</c>, and all codes and signs of currencies: may stand before a numeral.</summary>
    Leads = 8,

    /// <summary><c>!</c>, and all single letters.</summary>
    KeepsCase = 16,

    /// <summary><c>?</c>: read only where a unit of its kind is sought.</summary>
    Sought = 32,

    /// <summary><c>~</c>: read in the attribute alone.</summary>
    AttributeOnly = 64,

    /// <summary>The row's code.</summary>
    Code = 128,

    /// <summary>The form that has what stands in parentheses; without this mark, the form that has not.</summary>
    Full = 256,
}

/// <summary>How far a text is the name.</summary>
internal enum Likeness : byte
{
    None,
    ButForCase,
    Exact,
}

/// <summary>A name in one of its forms, as a place in the rows.</summary>
/// <remarks>
/// <code>
/// name = body ("*" scale)? mark* ;      mark = "@zh" | "@en" | "@gb" | "^" | "!" | "?" | "~" ;
/// body = char (char | blank | "." | "(" char+ ")")* ;
/// </code>
/// </remarks>
internal readonly struct UnitName
{
    /// <summary>What a hash begins with.</summary>
    public const uint Seed = 2166136261;

    // Fields, since each property is one more method to compile in a fresh process.

    /// <summary>Where its body stands in the rows.</summary>
    public readonly int Start;

    /// <summary>Where its row does.</summary>
    public readonly int Row;
    public readonly byte Length;
    public readonly NameMarks Marks;

    private UnitName(int start, int row, int length, NameMarks marks)
    {
        Start = start;
        Row = row;
        Length = (byte)length;
        Marks = marks;
    }

    /// <summary>Reads the name that begins at a place of the rows, in its brief form.</summary>
    public static UnitName Read(string rows, int start, int row)
    {
        // A row begins with its code, which a sign of equality ends; other names end with a comma or their line.
        NameMarks marks = start == row ? NameMarks.Code : NameMarks.None;
        int length = start == row ? rows.IndexOf('=', start) - 1 - start : rows.AsSpan(start).IndexOfAny(',', '\n');
        int end = length < 0 ? rows.Length : start + length;
        for (bool more = true; more;)
        {
            NameMarks mark = rows[end - 1] switch
            {
                '^' => NameMarks.Leads,
                '!' => NameMarks.KeepsCase,
                '?' => NameMarks.Sought,
                '~' => NameMarks.AttributeOnly,
                _ => NameMarks.None,
            };
            more = mark != NameMarks.None || (end - start > 3 && rows[end - 3] == '@');
            if (more && mark == NameMarks.None)
            {
                mark = rows[end - 2] switch { 'z' => NameMarks.Chinese, 'e' => NameMarks.English, _ => NameMarks.British };
                end -= 2;
            }

            marks |= mark;
            end -= more ? 1 : 0;
        }

        int star = rows.IndexOf('*', start, end - start);
        length = (star < 0 ? end : star) - start;
        marks |= length == 1 && UnitText.IsAsciiLetter(rows[start]) ? NameMarks.KeepsCase : NameMarks.None;
        return new UnitName(start, row, length, marks);
    }

    public UnitName With(NameMarks more) => new(Start, Row, Length, Marks | more);

    public bool HasFullForm(string rows) => rows.IndexOf('(', Start, Length) >= 0;

    /// <summary>The hash of what comes before and one character more: the same for either case of a letter.</summary>
    public static uint Hash(uint hash, char c) => unchecked((hash ^ (c | 0x20u)) * 16777619);

    /// <summary>The hash of all characters but those that may be left out.</summary>
    public uint Hash(string rows)
    {
        uint hash = Seed;
        for (int i = Start; i < Start + Length; i++)
        {
            char c = rows[i];
            if (c is '(' or ')')
            {
                i = c == '(' && (Marks & NameMarks.Full) == 0 ? rows.IndexOf(')', i) : i;
            }
            else if (c is not (' ' or '.'))
            {
                hash = Hash(hash, c);
            }
        }

        return hash;
    }

    /// <summary>Whether the whole text is the name.</summary>
    public Likeness Compare(string rows, ReadOnlySpan<char> text)
    {
        Likeness likeness = Likeness.Exact;
        int at = 0;
        for (int i = Start; i < Start + Length; i++)
        {
            char c = rows[i];
            if (c is '(' or ')')
            {
                i = c == '(' && (Marks & NameMarks.Full) == 0 ? rows.IndexOf(')', i) : i;
                continue;
            }

            if (c is ' ' or '.')
            {
                at = SkipOptional(text, at);
                continue;
            }

            char other = at == text.Length ? '\0' : UnitText.Fold(text[at]);
            at++;
            if (other != c)
            {
                if ((other | 0x20) != (c | 0x20) || !UnitText.IsAsciiLetter(c))
                {
                    return Likeness.None;
                }

                likeness = Likeness.ButForCase;
            }
        }

        return at == text.Length ? likeness : Likeness.None;
    }

    /// <summary>What one of the name is of its unit.</summary>
    public Number Scale(string rows)
    {
        int star = Start + Length;
        if (star == rows.Length || rows[star] != '*')
        {
            return Number.One;
        }

        int end = star + 1;
        while (end < rows.Length && rows[end] is (>= '0' and <= '9') or '.')
        {
            end++;
        }

        return UnitFactor.Decimal(rows, star + 1, end);
    }

    /// <summary>The name as a person writes it.</summary>
    public string ToString(string rows)
    {
        string body = rows.Substring(Start, Length);
        int open = body.IndexOf('(');
        if (open < 0)
        {
            return body;
        }

        int close = body.IndexOf(')');
        return (Marks & NameMarks.Full) == 0 ? body.Remove(open, close - open + 1) : body.Remove(close, 1).Remove(open, 1);
    }

    private static int SkipOptional(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && UnitText.Fold(text[at]) == ' ')
        {
            at++;
        }

        return at < text.Length && UnitText.Fold(text[at]) == '.' ? at + 1 : at;
    }
}
