using System;
using System.Collections.Generic;

namespace Etdz.Generator.Values;

/// <summary>What messages offer for a name that is unknown or of several units. Only a failing look-up comes here.</summary>
internal static class UnitSuggestions
{
    private const int Most = 3;

    /// <summary>A word with more wrong letters than that is no slip; and to look for it costs milliseconds.</summary>
    private const int MostWrong = 3;

    /// <summary>The codes of the rows that have the name: "CHF, BIF, CDF or others".</summary>
    public static string Claimants(ReadOnlySpan<char> name, Language language)
    {
        string[] codes = new string[Most];
        int count = 0;
        for (int row = UnitIndex.NextRow(0); row > 0 && count <= Most; row = UnitIndex.NextRow(row))
        {
            Unit unit = UnitIndex.UnitOf(row);
            UnitFinding found = UnitIndex.Find(name, new UnitQuery(language, UnitPlace.AfterNumeral, UnitSort.Any, unit));
            if (found.Row == row && found.Length == name.Length && (found.Name.Marks & NameMarks.Sought) == 0)
            {
                if (count < Most)
                {
                    codes[count] = unit.Code;
                }

                count++;
            }
        }

        return Join(codes, Math.Min(count, Most), hasOthers: count > Most);
    }

    /// <summary>Up to three names nearest to the word, each of another unit and none the word itself, the nearest first.</summary>
    public static string Nearest(ReadOnlySpan<char> word)
    {
        Known known = Known.Names;
        string[] rest = (string[])known.Words.Clone();
        string[] found = new string[Most];
        int count = OfOtherCase(word, found);
        if (count > 0)
        {
            return Join(found, count, hasOthers: false);
        }

        while (count < Most && Text.Nearest.Of(word, rest, MostWrong) is string name)
        {
            bool isItself = word.SequenceEqual(name.AsSpan());
            int row = isItself ? 0 : known.Rows[Array.IndexOf(rest, name)];
            for (int i = 0; i < rest.Length; i++)
            {
                rest[i] = known.Rows[i] == row || rest[i] == name ? "" : rest[i];
            }

            if (!isItself)
            {
                found[count++] = name;
            }
        }

        return Join(found, count, hasOthers: false);
    }

    // mpa: the names that it is but for its case, which they keep.
    private static int OfOtherCase(ReadOnlySpan<char> word, string[] found)
    {
        int count = 0;
        for (int row = UnitIndex.NextRow(0); row > 0 && count < Most; row = UnitIndex.NextRow(row))
        {
            for (int start = row; start > 0; start = UnitIndex.NextName(start))
            {
                UnitName name = UnitName.Read(start, row);
                if ((name.Marks & (NameMarks.KeepsCase | NameMarks.AttributeOnly)) == NameMarks.KeepsCase && name.Compare(word) == Likeness.ButForCase)
                {
                    found[count++] = name.ToString();
                    break;
                }
            }
        }

        return count;
    }

    private static string Join(string[] words, int count, bool hasOthers)
    {
        string text = "";
        for (int i = 0; i < count; i++)
        {
            text += (i == 0 ? "" : i == count - 1 && !hasOthers ? " or " : ", ") + words[i];
        }

        return hasOthers ? text + " or others" : text;
    }

    /// <summary>All names as people write them, beside their rows.</summary>
    private sealed class Known
    {
        private Known()
        {
            var words = new List<string>();
            var rows = new List<int>();
            for (int row = UnitIndex.NextRow(0); row > 0; row = UnitIndex.NextRow(row))
            {
                for (int start = row; start > 0; start = UnitIndex.NextName(start))
                {
                    UnitName name = UnitName.Read(start, row);
                    words.Add(name.ToString());
                    rows.Add(row);
                    if (name.HasFullForm)
                    {
                        name.Marks |= NameMarks.Full;
                        words.Add(name.ToString());
                        rows.Add(row);
                    }
                }
            }

            Words = words.ToArray();
            Rows = rows.ToArray();
        }

        public static Known Names { get; } = new();

        public string[] Words { get; }

        public int[] Rows { get; }
    }
}
