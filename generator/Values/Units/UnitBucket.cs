using System;

namespace Etdz.Generator.Values;

/// <summary>
/// The names that begin with one character, in all their forms, to be found by their keys: hashes of 16 bits, which a vectorized search for a character finds.
/// </summary>
internal sealed class UnitBucket
{
    private static readonly UnitBucket Empty = new();

    // Fields, since each property is one more method to compile in a fresh process.
    public char[] Keys = new char[16];

    /// <summary>The name of each key.</summary>
    public UnitName[] Names = new UnitName[16];
    public int Count;

    /// <summary>How many characters the longest name has, those that may be left out not counted.</summary>
    public int Longest;

    /// <summary>How many of the first names have a language of their own.</summary>
    public int Own;

    /// <summary>How many of the first names are read where no unit of their kind is sought.</summary>
    public int Unsought;

    /// <summary>How many characters the longest name has that may stand before a numeral.</summary>
    public int LongestLead;

    /// <summary>Bits for the hashes of the first two characters of the names: behind others no name goes on.</summary>
    public ulong FirstPairs;

    /// <summary>Bits for the hashes of what stands before the first blank of a name: behind another word no name goes on.</summary>
    public ulong FirstWords;

    /// <summary>Collects the names, by a vectorized search for the character where a name begins.</summary>
    /// <param name="first">In lower case.</param>
    public static UnitBucket Of(char first)
    {
        if (first is ',' or '#')
        {
            // A line begins so that is no row: see UnitRows.
            return Empty;
        }

        // A comma and a blank, or a line's end, and the character.
        Span<byte> needle = stackalloc byte[5];
        int length = 3;
        if (first < '\u0080')
        {
            needle[2] = (byte)first;
        }
        else if (first < '\u0800')
        {
            needle[2] = (byte)(0xC0 | (first >> 6));
            needle[length++] = (byte)(0x80 | (first & 0x3F));
        }
        else
        {
            needle[2] = (byte)(0xE0 | (first >> 12));
            needle[length++] = (byte)(0x80 | ((first >> 6) & 0x3F));
            needle[length++] = (byte)(0x80 | (first & 0x3F));
        }

        // No loop here: a method with both a loop and memory on the stack is compiled slowly.
        needle = needle.Slice(0, length);
        var bucket = new UnitBucket();
        bucket.CollectEither(needle);
        if (UnitText.IsAsciiLetter(first))
        {
            needle[2] ^= 0x20;
            bucket.CollectEither(needle);
        }

        return bucket.Count == 0 ? Empty : bucket;
    }

    private void CollectEither(Span<byte> needle)
    {
        needle[0] = (byte)',';
        needle[1] = (byte)' ';
        Collect(needle, 2);
        needle[1] = (byte)'\n';
        Collect(needle.Slice(1), 1);
    }

    private void Collect(ReadOnlySpan<byte> needle, int before)
    {
        ReadOnlySpan<byte> rows = UnitRows.Text;
        int at = 0;
        while (true)
        {
            int hit = rows.Slice(at).IndexOf(needle);
            if (hit < 0)
            {
                return;
            }

            at += hit + before;
            int row = UnitIndex.RowAt(at);
            UnitName name = UnitName.Read(at, row);
            if ((name.Marks & NameMarks.Currency) != 0 && (at == row || IsSign(name)))
            {
                name.Marks |= NameMarks.Leads;
            }

            Put(name);
            if (name.HasFullForm)
            {
                name.Marks |= NameMarks.Full;
                Put(name);
            }
        }
    }

    // Whether it ends with one of the currency symbols of Unicode: $, US$, €, ฿.
    private static bool IsSign(UnitName name)
    {
        char last = '\0';
        for (int i = name.Start; i < name.Start + name.Length;)
        {
            last = UnitText.Next(UnitRows.Text, ref i);
        }

        return last is '$' or (>= '\u00A2' and <= '\u00A5') or (>= '\u20A0' and <= '\u20CF') or 'ƒ' or '฿' or '៛' or '৳' or '؋' or '֏' or '﷼';
    }

    private void Put(UnitName name)
    {
        if (Count == Keys.Length)
        {
            char[] keys = new char[Count * 2];
            var names = new UnitName[Count * 2];
            Array.Copy(Keys, keys, Count);
            Array.Copy(Names, names, Count);
            Keys = keys;
            Names = names;
        }

        uint hash = name.Hash(out int length, out ulong firstPair, out ulong firstWords);
        FirstPairs |= firstPair;
        FirstWords |= firstWords;
        Longest = Math.Max(Longest, length);
        LongestLead = (name.Marks & NameMarks.Leads) == 0 ? LongestLead : Math.Max(LongestLead, length);
        int at = Count++;
        if ((name.Marks & NameMarks.Sought) == 0)
        {
            Keys[at] = Keys[Unsought];
            Names[at] = Names[Unsought];
            at = Unsought++;
        }

        if ((name.Marks & NameMarks.Sought) == 0 && (name.Marks & (NameMarks.Chinese | NameMarks.English | NameMarks.British)) != 0)
        {
            Keys[at] = Keys[Own];
            Names[at] = Names[Own];
            at = Own++;
        }

        Keys[at] = (char)(hash ^ (hash >> 16));
        Names[at] = name;
    }
}
