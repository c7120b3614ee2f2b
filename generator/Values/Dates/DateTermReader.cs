namespace Etdz.Generator.Values;

/// <summary>Reads one date, or one end of a range of dates, in whatever way it is written.</summary>
/// <remarks><code>
/// term    = [weekday [","]] (numeric | chinese | english | bare) [[","] weekday | "(" weekday ")"] ;
/// bare    = four digits | (digit [digit] | ordinal) | chinese number                   (* what it is, the other end tells *)
///         | (digit [digit] | ordinal) years ;                                          (* a day whose month the other end tells: 8, 2016 *)
/// weekday = name ["."] | ("星期" | "周" | "礼拜") (一 … 六 | 日 | 天) ;
/// </code></remarks>
internal static class DateTermReader
{
    public static bool TryRead(ref DateCursor cursor, in Reading reading, out DateTerm term)
    {
        int start = cursor.At;
        int first = cursor.PastBlanks();
        bool hasWeekday = TryReadWeekday(ref cursor, out int weekday);
        if (hasWeekday)
        {
            cursor.Take(',');
        }

        if (NumericDateReader.TryRead(ref cursor, reading, out term) || ChineseDateReader.TryRead(ref cursor, out term)
            || EnglishDateReader.TryRead(ref cursor, out term) || TryReadBare(ref cursor, out term))
        {
            term.Weekday = hasWeekday ? weekday : TryReadWeekdayAfter(ref cursor, out weekday) ? weekday : DateTerm.Absent;
            term.Start = first;
            term.End = cursor.At;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadBare(ref DateCursor cursor, out DateTerm term)
    {
        term = new() { Start = cursor.PastBlanks(), IsWeak = true };
        int start = cursor.At;
        if (EnglishDateReader.TryReadDay(ref cursor, out int number))
        {
            if (EnglishDateReader.TryReadJoinedYear(ref cursor, '\0', ref term))
            {
                term.Day = number;
                return true;
            }

            term.Bare = number;
            term.BareDigits = 2;
            return true;
        }

        if (ChineseDateReader.TryReadNumber(ref cursor, out number, out int digits) && digits is 1 or 2 or 4)
        {
            term.Bare = number;
            term.BareDigits = digits;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadWeekdayAfter(ref DateCursor cursor, out int weekday)
    {
        int start = cursor.At;
        bool isBracketed = !cursor.Take(',') && cursor.Take('(');
        if (TryReadWeekday(ref cursor, out weekday) && (!isBracketed || cursor.Take(')')))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadWeekday(ref DateCursor cursor, out int weekday)
    {
        if (EnglishDateWords.TryTakeWeekday(ref cursor, out weekday))
        {
            return true;
        }

        int start = cursor.At;
        if (cursor.Take("星期") || cursor.Take("周") || cursor.Take("礼拜"))
        {
            weekday = "一二三四五六日天".IndexOf(cursor.Adjacent);
            if (weekday >= 0)
            {
                cursor.At++;
                weekday = weekday == 7 ? 6 : weekday;
                return true;
            }
        }

        cursor.At = start;
        return false;
    }
}
