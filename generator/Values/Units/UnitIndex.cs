using System;

namespace Etdz.Generator.Values;

/// <summary>Finds names in the rows. No name is copied, and nothing is read before a text asks for it.</summary>
/// <remarks>
/// A fresh process pays for what it looks up: the names that begin with a character are collected when the first text begins with it.
/// Shared by all threads: what two of them make at once is the same.
/// </remarks>
internal static class UnitIndex
{
    /// <summary>No name is longer, blanks included, so that a look-up ends whatever follows.</summary>
    public const int LongestName = 48;

    /// <summary>No row is shorter than two to this power, so that each has a place of its own among the units.</summary>
    public const int RowShift = 4;

    private const string Rows = UnitRows.Text;

    // By the high byte of a first character, and by the low one.
    private static readonly UnitBucket?[]?[] Buckets = new UnitBucket?[]?[256];
    private static readonly Unit?[] Units = new Unit?[(Rows.Length >> RowShift) + 1];

    /// <summary>The unit of the row that begins at a place.</summary>
    public static Unit UnitOf(int row) => Units[row >> RowShift] ??= UnitRow.Read(Rows, row);

    /// <summary>Where the row that a place is in begins.</summary>
    public static int RowAt(string rows, int place)
    {
        int start = rows.LastIndexOf('\n', place - 1) + 1;
        while (rows[start] == ',')
        {
            start = rows.LastIndexOf('\n', start - 2) + 1;
        }

        return start;
    }

    /// <summary>Where the row after a place begins; −1 after the last.</summary>
    public static int NextRow(int place)
    {
        int end = Rows.IndexOf('\n', place);
        while (end >= 0 && Rows[end + 1] is ',' or '#' or '\n')
        {
            end = Rows.IndexOf('\n', end + 1);
        }

        return end < 0 ? end : end + 1;
    }

    /// <summary>Where the name after the one at a place begins, in the same row; −1 after its last.</summary>
    public static int NextName(int place)
    {
        int comma = Rows.IndexOf(',', place);
        return comma < 0 || RowAt(Rows, comma) != RowAt(Rows, place) ? -1 : comma + 2;
    }

    /// <summary>The longest name at the start of a text; where several rows have it, the best of them as <see cref="UnitQuery"/> has it.</summary>
    public static UnitFinding Find(ReadOnlySpan<char> text, in UnitQuery query)
    {
        UnitFinding longest = default;
        if (text.IsEmpty)
        {
            return longest;
        }

        char next = UnitText.Fold(text[0]);
        UnitBucket bucket = BucketOf(next);
        uint hash = UnitName.Seed;
        int limit = bucket.Count == 0 ? 0 : Math.Min(text.Length, LongestName);
        for (int i = 0; i < limit; i++)
        {
            char c = next;
            next = i + 1 < text.Length ? UnitText.Fold(text[i + 1]) : '\0';
            hash = c is ' ' or '.' ? hash : UnitName.Hash(hash, c);
            if (c == ' ' || (UnitText.IsLetter(c) && UnitText.IsLetter(next)))
            {
                continue;
            }

            UnitFinding found = Best(bucket, hash, text.Slice(0, i + 1), query);
            if (found.Rank > 0)
            {
                longest = found;
            }
        }

        return longest;
    }

    /// <summary>The unit of a code, letter for letter.</summary>
    public static Unit? OfCode(string code)
    {
        UnitBucket bucket = BucketOf(code[0]);
        for (int i = 0; i < bucket.Count; i++)
        {
            UnitName name = bucket.Names[i];
            if (name.Start == name.Row && Rows.AsSpan(name.Start, name.Length).SequenceEqual(code.AsSpan()))
            {
                return UnitOf(name.Row);
            }
        }

        return null;
    }

    /// <summary>The unit that has the member in C#.</summary>
    public static Unit? OfMember(string member)
    {
        for (int row = member[0] is >= 'A' and <= 'Z' ? NextRow(0) : -1; row > 0; row = NextRow(row))
        {
            if (UnitOf(row).Member == member)
            {
                return UnitOf(row);
            }
        }

        return null;
    }

    /// <summary>The names that begin with a character, in either case, and perhaps others.</summary>
    public static UnitBucket BucketOf(char first)
    {
        char lower = UnitText.IsAsciiLetter(first) ? (char)(first | 0x20) : first;
        UnitBucket?[] page = Buckets[lower >> 8] ??= new UnitBucket?[256];
        return page[lower & 0xFF] ??= UnitBucket.Of(Rows, lower);
    }

    /// <summary>The best of the rows that have the whole text for a name.</summary>
    private static UnitFinding Best(UnitBucket bucket, uint hash, ReadOnlySpan<char> text, in UnitQuery query)
    {
        UnitFinding best = default;
        ReadOnlySpan<char> keys = bucket.Keys.AsSpan(0, bucket.Count);
        char key = UnitBucket.KeyOf(hash);
        int at = 0;
        while (true)
        {
            int hit = keys.Slice(at).IndexOf(key);
            if (hit < 0)
            {
                return best;
            }

            at += hit;
            UnitName name = bucket.Names[at];
            at++;
            Likeness likeness = name.Compare(Rows, text);
            if (likeness == Likeness.None)
            {
                continue;
            }

            int rank = query.Rank(name.Marks, likeness, UnitRow.IsCurrency(name.Row), query.Like is null ? null : UnitOf(name.Row));
            if (rank > best.Rank)
            {
                best = new UnitFinding(name, name.Row, text.Length, rank);
            }
            else if (rank == best.Rank && name.Row != best.Row)
            {
                best = new UnitFinding(name, UnitFinding.Several, text.Length, rank);
            }
        }
    }
}
