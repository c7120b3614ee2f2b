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

    private const int ChainCount = 64;

    // By the high byte of a first character, and by the low one.
    private static readonly UnitBucket?[]?[] Buckets = new UnitBucket?[]?[256];

    // Units that were met, in chains by their rows.
    private static readonly MetUnit?[] Chains = new MetUnit?[ChainCount];

    /// <summary>The unit of the row that begins at a place.</summary>
    public static Unit UnitOf(int row)
    {
        MetUnit? head = Chains[row & (ChainCount - 1)];
        for (MetUnit? met = head; met is not null; met = met.Next)
        {
            if (met.Row == row)
            {
                return met.Unit;
            }
        }

        Unit unit = UnitRow.Read(row);
        Chains[row & (ChainCount - 1)] = new MetUnit { Row = row, Unit = unit, Next = head };
        return unit;
    }

    /// <summary>Where the row that a place is in begins.</summary>
    public static int RowAt(int place)
    {
        ReadOnlySpan<byte> rows = UnitRows.Text;
        int start = rows.Slice(0, place).LastIndexOf((byte)'\n') + 1;
        while (rows[start] == ',')
        {
            start = rows.Slice(0, start - 1).LastIndexOf((byte)'\n') + 1;
        }

        return start;
    }

    /// <summary>Where the row after a place begins; −1 after the last.</summary>
    public static int NextRow(int place)
    {
        ReadOnlySpan<byte> rows = UnitRows.Text;
        while (true)
        {
            int end = rows.Slice(place).IndexOf((byte)'\n');
            if (end < 0)
            {
                return -1;
            }

            place += end + 1;
            if (rows[place] is not ((byte)',' or (byte)'#' or (byte)'\n'))
            {
                return place;
            }
        }
    }

    /// <summary>Where the name after the one at a place begins, in the same row; −1 after its last.</summary>
    public static int NextName(int place)
    {
        int comma = UnitRows.Text.Slice(place).IndexOf((byte)',');
        return comma < 0 || RowAt(place + comma) != RowAt(place) ? -1 : place + comma + 2;
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
        int most = query.Place == UnitPlace.BeforeNumeral ? bucket.LongestLead : bucket.Longest;
        int length = 0;
        bool isFirstWord = true;
        for (int i = 0; i < limit && length <= most; i++)
        {
            char c = next;
            next = i + 1 < text.Length ? UnitText.Fold(text[i + 1]) : '\0';
            if (c is not (' ' or '.'))
            {
                hash = UnitName.Hash(hash, c);
                length++;
                if (length == 2 && (bucket.FirstPairs & UnitName.Bit(hash)) == 0)
                {
                    return longest;
                }
            }

            if (c == ' ' && isFirstWord)
            {
                isFirstWord = false;
                if ((bucket.FirstWords & UnitName.Bit(hash)) == 0)
                {
                    return longest;
                }
            }

            if (length > most || c == ' ' || (UnitText.IsLetter(c) && UnitText.IsLetter(next)))
            {
                continue;
            }

            UnitFinding found = Best(bucket, (char)(hash ^ (hash >> 16)), text.Slice(0, i + 1), query);
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
            if ((bucket.Names[i].Marks & NameMarks.Code) != 0 && bucket.Names[i].ToString() == code)
            {
                return UnitOf(bucket.Names[i].Row);
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

    private static UnitBucket BucketOf(char first)
    {
        char lower = UnitText.IsAsciiLetter(first) ? (char)(first | 0x20) : first;
        UnitBucket?[] page = Buckets[lower >> 8] ??= new UnitBucket?[256];
        return page[lower & 0xFF] ??= UnitBucket.Of(lower);
    }

    /// <summary>The best of the rows that have the whole text for a name.</summary>
    private static UnitFinding Best(UnitBucket bucket, char key, ReadOnlySpan<char> text, in UnitQuery query)
    {
        UnitFinding best = default;
        ReadOnlySpan<char> keys = bucket.Keys.AsSpan(0, (query.Barred & NameMarks.Sought) != 0 ? bucket.Unsought : bucket.Count);
        int at = 0;
        while (true)
        {
            int hit = keys.Slice(at).IndexOf(key);
            if (hit < 0)
            {
                return best;
            }

            at += hit;
            if (at >= bucket.Own && best.Rank > UnitQuery.MostOfAny && query.IsOpen)
            {
                return best;
            }

            UnitName name = bucket.Names[at];
            at++;
            if ((name.Marks & query.Barred) != 0 || (query.Place == UnitPlace.BeforeNumeral && (name.Marks & NameMarks.Leads) == 0))
            {
                continue;
            }

            // Many rows share a name like $: most are seen to be no better before they are compared.
            Unit? unit = query.Like is null ? null : UnitOf(name.Row);
            int most = query.Rank(name.Marks, Likeness.Exact, unit);
            Likeness likeness = most < best.Rank || (most == best.Rank && best.Row == UnitFinding.Several) ? Likeness.None : name.Compare(text);
            if (likeness == Likeness.None)
            {
                continue;
            }

            int rank = likeness == Likeness.Exact ? most : query.Rank(name.Marks, likeness, unit);
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

    private sealed class MetUnit
    {
        public required int Row;
        public required Unit Unit;
        public required MetUnit? Next;
    }
}
