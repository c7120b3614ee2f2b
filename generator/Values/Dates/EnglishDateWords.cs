using System;

namespace Etdz.Generator.Values;

/// <summary>The English names of months and weekdays, and the ordinals of days.</summary>
internal static class EnglishDateWords
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>Whether the first letters of a month stand anywhere in the words.</summary>
    public static bool HoldMonth(ReadOnlySpan<char> folded)
    {
        for (int i = 2; i < folded.Length; i++)
        {
            // At the start of a word, and soon seen.
            if (i > 2 && Glyph.IsLetter(folded[i - 3]))
            {
                continue;
            }

            if ((folded[i - 2], folded[i - 1], folded[i]) is ('j', 'a', 'n') or ('f', 'e', 'b') or ('m', 'a', 'r') or ('a', 'p', 'r') or ('m', 'a', 'y')
                or ('j', 'u', 'n') or ('j', 'u', 'l') or ('a', 'u', 'g') or ('s', 'e', 'p') or ('o', 'c', 't') or ('n', 'o', 'v') or ('d', 'e', 'c'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the name of a month, whole or its first three letters (of September also four), with the full stop of an abbreviation.</summary>
    public static bool TryTakeMonth(ref DateCursor cursor, out int month)
    {
        ReadOnlySpan<char> name = cursor.NextLetters();
        month = Find(Months, name, 3) + 1;
        if (month == 0 && name.SequenceEqual("sept".AsSpan()))
        {
            month = 9;
        }

        return month > 0 && TakeAbbreviation(ref cursor);
    }

    /// <summary>Takes the name of a weekday, Monday 0: whole, or its first letters.</summary>
    public static bool TryTakeWeekday(ref DateCursor cursor, out int weekday)
    {
        ReadOnlySpan<char> name = cursor.NextLetters();
        weekday = Find(Weekdays, name, 3);
        if (weekday < 0 && name.Length is 4 or 5)
        {
            weekday = name.SequenceEqual("tues".AsSpan()) ? 1
                : name.SequenceEqual("thur".AsSpan()) || name.SequenceEqual("thurs".AsSpan()) ? 3
                : -1;
        }

        return weekday >= 0 && TakeAbbreviation(ref cursor);
    }

    /// <summary>Takes the ordinal of a day in words: first, twenty-first.</summary>
    public static bool TryTakeOrdinal(ref DateCursor cursor, out int day)
    {
        ReadOnlySpan<char> word = cursor.NextLetters();
        int tens = word.SequenceEqual("twenty".AsSpan()) ? 20 : word.SequenceEqual("thirty".AsSpan()) ? 30 : 0;
        if (word.Length < 5 || (tens == 0 && word[word.Length - 1] is not ('t' or 'd' or 'h')))
        {
            day = 0;
            return false;
        }

        int start = cursor.At;
        if (tens > 0)
        {
            cursor.TakeLetters();
            cursor.Take('-');
            word = cursor.NextLetters();
        }

        int unit = word.SequenceEqual("thirtieth".AsSpan()) ? 30 : Find(Ordinals, word, int.MaxValue) + 1;
        if (unit == 0 || (tens > 0 && unit > 9))
        {
            day = 0;
            cursor.At = start;
            return false;
        }

        day = tens + unit;
        cursor.TakeLetters();
        return true;
    }

    private static bool TakeAbbreviation(ref DateCursor cursor)
    {
        cursor.TakeLetters();
        if (cursor.Adjacent == '.')
        {
            cursor.At++;
        }

        return true;
    }

    /// <summary>The index of the name that the letters are, or are the first few of; -1 where there is none.</summary>
    private static int Find(string[] names, ReadOnlySpan<char> letters, int abbreviation)
    {
        if (letters.Length >= 3)
        {
            for (int i = 0; i < names.Length; i++)
            {
                if ((letters.Length == names[i].Length || letters.Length == abbreviation) && names[i].AsSpan().StartsWith(letters))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
