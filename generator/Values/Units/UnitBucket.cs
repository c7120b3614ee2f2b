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

    public static char KeyOf(uint hash) => (char)(hash ^ (hash >> 16));

    /// <summary>Collects the names, by a vectorized search for the character where a name begins.</summary>
    /// <param name="first">In lower case.</param>
    public static UnitBucket Of(string rows, char first)
    {
        var bucket = new UnitBucket();
        Span<char> needle = stackalloc char[] { ',', ' ', first };
        bucket.Collect(rows, needle);
        needle[1] = '\n';
        bucket.Collect(rows, needle.Slice(1));
        if (UnitText.IsAsciiLetter(first))
        {
            needle[2] = (char)(first & ~0x20);
            bucket.Collect(rows, needle.Slice(1));
            needle[1] = ' ';
            bucket.Collect(rows, needle);
        }

        return bucket.Count == 0 ? Empty : bucket;
    }

    private void Collect(string rows, ReadOnlySpan<char> needle)
    {
        int at = 0;
        while (true)
        {
            int hit = rows.AsSpan(at).IndexOf(needle);
            if (hit < 0)
            {
                return;
            }

            at += hit + needle.Length - 1;
            Add(rows, at);
        }
    }

    private void Add(string rows, int start)
    {
        int row = UnitIndex.RowAt(rows, start);
        UnitName name = UnitName.Read(rows, start, row);
        if (UnitRow.IsCurrency(row) && (start == row || IsSign(rows[start + name.Length - 1])))
        {
            name = name.With(NameMarks.Leads);
        }

        Put(rows, name);
        if (name.HasFullForm(rows))
        {
            Put(rows, name.With(NameMarks.Full));
        }
    }

    // Unicode's currency symbols, as far as names of the table end with them.
    private static bool IsSign(char c) => c is '$' or (>= '\u00A2' and <= '\u00A5') or (>= '\u20A0' and <= '\u20CF') or 'ƒ' or '฿' or '៛' or '৳' or '؋' or '֏' or '﷼';

    private void Put(string rows, UnitName name)
    {
        if (Count == Keys.Length)
        {
            char[] keys = new char[Count * 2];
            var names = new UnitName[keys.Length];
            Array.Copy(Keys, keys, Count);
            Array.Copy(Names, names, Count);
            Keys = keys;
            Names = names;
        }

        Keys[Count] = KeyOf(name.Hash(rows));
        Names[Count] = name;
        Count++;
    }
}
