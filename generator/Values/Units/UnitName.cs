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

    /// <summary>A name of a currency.</summary>
    Currency = 256,

    /// <summary>The form that has what stands in parentheses; without this mark, the form that has not.</summary>
    Full = 512,
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
/// Fields, not properties: each would be one more method to compile in a fresh process.
/// </remarks>
internal struct UnitName
{
    /// <summary>What a hash begins with.</summary>
    public const uint Seed = 2166136261;

    /// <summary>Where its body stands in the rows.</summary>
    public int Start;

    /// <summary>Where its row does.</summary>
    public int Row;

    /// <summary>How many bytes its body takes.</summary>
    public byte Length;
    public NameMarks Marks;

    /// <summary>Reads the name that begins at a place of the rows, in its brief form.</summary>
    public static UnitName Read(int start, int row)
    {
        ReadOnlySpan<byte> rows = UnitRows.Text;
        // A row begins with its code, which a sign of equality ends; other names end with a comma or their line.
        NameMarks marks = UnitRow.IsCurrency(row) ? NameMarks.Currency : NameMarks.None;
        ReadOnlySpan<byte> text = rows.Slice(start);
        int end = start == row ? text.IndexOf((byte)'=') - 1 : text.IndexOfAny((byte)',', (byte)'\n');
        text = end < 0 ? text : text.Slice(0, end);
        marks |= start == row ? NameMarks.Code : NameMarks.None;
        while (true)
        {
            NameMarks mark = text[text.Length - 1] switch
            {
                (byte)'^' => NameMarks.Leads,
                (byte)'!' => NameMarks.KeepsCase,
                (byte)'?' => NameMarks.Sought,
                (byte)'~' => NameMarks.AttributeOnly,
                _ => NameMarks.None,
            };
            int length = 1;
            if (mark == NameMarks.None)
            {
                length = 3;
                if (text.Length <= length || text[text.Length - length] != '@')
                {
                    break;
                }

                mark = text[text.Length - 2] switch { (byte)'z' => NameMarks.Chinese, (byte)'e' => NameMarks.English, _ => NameMarks.British };
            }

            marks |= mark;
            text = text.Slice(0, text.Length - length);
        }

        int star = text.IndexOf((byte)'*');
        text = star < 0 ? text : text.Slice(0, star);
        marks |= text.Length == 1 && UnitText.IsAsciiLetter((char)text[0]) ? NameMarks.KeepsCase : NameMarks.None;
        return new UnitName { Start = start, Row = row, Length = (byte)text.Length, Marks = marks };
    }

    public readonly bool HasFullForm => UnitRows.Text.Slice(Start, Length).IndexOf((byte)'(') >= 0;

    /// <summary>The hash of what comes before and one character more: the same for either case of a letter.</summary>
    public static uint Hash(uint hash, char c) => unchecked((hash ^ (c | 0x20u)) * 16777619);

    /// <summary>One of 64 bits for a hash.</summary>
    public static ulong Bit(uint hash) => 1UL << (int)(hash >> 26);

    /// <summary>The hash of all characters but those that may be left out.</summary>
    /// <param name="length">How many those are.</param>
    /// <param name="firstPair">A bit for the hash of the first two of those.</param>
    /// <param name="firstWords">Bits for the hashes of those before the first blank, and before each dot ahead of it, where a blank may stand too.</param>
    public readonly uint Hash(out int length, out ulong firstPair, out ulong firstWords)
    {
        length = 0;
        firstPair = 0;
        firstWords = 0;
        bool isFirstWord = true;
        ReadOnlySpan<byte> body = UnitRows.Text.Slice(Start, Length);
        uint hash = Seed;
        bool isLeftOut = false;
        for (int i = 0; i < body.Length;)
        {
            char c = UnitText.Next(body, ref i);
            if (c is '(' or ')')
            {
                isLeftOut = c == '(' && (Marks & NameMarks.Full) == 0;
            }
            else if (!isLeftOut && c is ' ' or '.')
            {
                firstWords |= isFirstWord ? Bit(hash) : 0;
                isFirstWord &= c == '.';
            }
            else if (!isLeftOut)
            {
                hash = Hash(hash, c);
                length++;
                firstPair = length == 2 ? Bit(hash) : firstPair;
            }
        }

        return hash;
    }

    /// <summary>Whether the whole text is the name.</summary>
    public readonly Likeness Compare(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> body = UnitRows.Text.Slice(Start, Length);
        Likeness likeness = Likeness.Exact;
        bool isLeftOut = false;
        int at = 0;
        for (int i = 0; i < body.Length;)
        {
            char c = UnitText.Next(body, ref i);
            if (c is '(' or ')')
            {
                isLeftOut = c == '(' && (Marks & NameMarks.Full) == 0;
                continue;
            }

            if (isLeftOut)
            {
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
    public readonly Number Scale()
    {
        ReadOnlySpan<byte> rest = UnitRows.Text.Slice(Start + Length);
        if (rest.IsEmpty || rest[0] != '*')
        {
            return Number.One;
        }

        int end = 1;
        while (end < rest.Length && rest[end] is (>= (byte)'0' and <= (byte)'9') or (byte)'.')
        {
            end++;
        }

        return UnitFactor.Decimal(rest.Slice(1, end - 1));
    }

    /// <summary>The name as a person writes it.</summary>
    public override readonly string ToString()
    {
        string body = UnitText.Decode(UnitRows.Text.Slice(Start, Length));
        int open = body.IndexOf('(');
        if (open < 0)
        {
            return body;
        }

        int close = body.IndexOf(')');
        return (Marks & NameMarks.Full) == 0 ? body.Remove(open, close - open + 1) : body.Remove(close, 1).Remove(open, 1);
    }

    // Any blanks and one dot.
    private static int SkipOptional(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && UnitText.Fold(text[at]) == ' ')
        {
            at++;
        }

        return at < text.Length && UnitText.Fold(text[at]) == '.' ? at + 1 : at;
    }
}
