namespace Etdz.Generator.Values;

/// <summary>Reads an English date, or an end of a range of them that leaves to the other end what stands there.</summary>
/// <remarks><code>
/// date   = day joint ["of"] month [years] | month joint day [years] | month [years] | year joint month [joint day] | ["the"] ("year" | "years") ["of"] year ;
/// day    = ["the"] (digit [digit] ["st" | "nd" | "rd" | "th"] | ordinal) ["day"] ;
/// month  = [["the"] "month of"] name ["."] ;                                  (* whole, or three letters *)
/// years  = joint ["of" | "in"] ["the year"] year ;
/// year   = ["AD"] four digits ["AD" | "A.D." | "CE"] | spoken ;               (* BC, '16 and 05/Aug/16 are faults; spoken: see SpokenYear *)
/// joint  = ["-" | "/" | "." | ","] ;
/// decade = ["the"] (four digits | "'" digit digit) ["'"] "s" | "the" digit digit ["'"] "s" ;
/// </code></remarks>
internal static class EnglishDateReader
{
    public static bool TryRead(ref DateCursor cursor, out DateTerm term)
    {
        term = new() { Start = cursor.PastBlanks() };
        int start = cursor.At;
        if (TryReadMonthFirst(ref cursor, ref term) || TryReadDayFirst(ref cursor, ref term) || TryReadYearFirst(ref cursor, ref term)
            || TryReadNamedYear(ref cursor, ref term) || TryReadDecade(ref cursor, ref term))
        {
            term.End = cursor.At;
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Reads the number of a day: 4, 22nd, the 5th, twenty-first.</summary>
    public static bool TryReadDay(ref DateCursor cursor, out int day)
    {
        int start = cursor.At;
        cursor.Take("the");
        if (EnglishDateWords.TryTakeOrdinal(ref cursor, out day) || (cursor.TakeDigits(out day, out int digits) && digits <= 2))
        {
            _ = cursor.Adjacent is >= 'a' and <= 'z' && (cursor.Take("st") || cursor.Take("nd") || cursor.Take("rd") || cursor.Take("th"));
            cursor.Take("day");
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Reads what joins a year to what stands before it, and the year.</summary>
    /// <param name="before">What joins the two parts before it: the same again announces a year, even one of two digits.</param>
    public static bool TryReadJoinedYear(ref DateCursor cursor, char before, ref DateTerm term)
    {
        int start = cursor.At;
        char joint = TakeJoint(ref cursor);
        _ = cursor.Take("of") || cursor.Take("in");
        cursor.Take("the year");
        if (TryReadYear(ref cursor, ref term))
        {
            return true;
        }

        bool isAnnounced = cursor.Take('\'') || (joint == before && joint is '-' or '/' or '.');
        if (isAnnounced && cursor.TakeDigits(out int year, out int digits) && digits == 2)
        {
            term.Year = year;
            term.Fault = DateFault.Year;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadMonthFirst(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        _ = cursor.Take("the month of") || cursor.Take("month of");
        if (!EnglishDateWords.TryTakeMonth(ref cursor, out int month))
        {
            cursor.At = start;
            return false;
        }

        term.Month = month;
        int afterMonth = cursor.At;
        char joint = TakeJoint(ref cursor);
        if (TryReadDay(ref cursor, out int day))
        {
            term.Day = day;
            TryReadJoinedYear(ref cursor, joint, ref term);
            return true;
        }

        cursor.At = afterMonth;
        term.IsWeak = !TryReadJoinedYear(ref cursor, '\0', ref term);
        return true;
    }

    private static bool TryReadDayFirst(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        if (TryReadDay(ref cursor, out int day))
        {
            char joint = TakeJoint(ref cursor);
            cursor.Take("of");
            if (EnglishDateWords.TryTakeMonth(ref cursor, out int month))
            {
                term.Day = day;
                term.Month = month;
                TryReadJoinedYear(ref cursor, joint, ref term);
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadYearFirst(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        if (TryReadYear(ref cursor, ref term))
        {
            TakeJoint(ref cursor);
            if (EnglishDateWords.TryTakeMonth(ref cursor, out int month))
            {
                term.Month = month;
                int afterMonth = cursor.At;
                TakeJoint(ref cursor);
                if (TryReadDay(ref cursor, out int day))
                {
                    term.Day = day;
                }
                else
                {
                    cursor.At = afterMonth;
                }

                return true;
            }
        }

        term.Year = DateTerm.Absent;
        cursor.At = start;
        return false;
    }

    private static bool TryReadNamedYear(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        cursor.Take("the");
        if (cursor.Take("year") || cursor.Take("years"))
        {
            cursor.Take("of");
            if (TryReadYear(ref cursor, ref term))
            {
                return true;
            }
        }

        cursor.At = start;
        if (SpokenYear.TryRead(ref cursor, out int year, out bool isSure))
        {
            if (isSure)
            {
                term.Year = year;
                term.IsWeak = true;
            }
            else
            {
                term.Bare = year;
                term.BareDigits = 4;
            }

            return true;
        }

        return TryReadYear(ref cursor, ref term, out bool hasEra) && TrySettle(ref cursor, ref term, start, hasEra);
    }

    private static bool TryReadDecade(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        bool isAnnounced = cursor.Take("the") | cursor.Take('\'');
        if (cursor.TakeDigits(out int year, out int digits) && (digits == 4 || (digits == 2 && isAnnounced)) && cursor.Adjacent is 's' or '\'')
        {
            cursor.Take('\'');
            if (cursor.Take("s"))
            {
                term.Year = year;
                term.Fault = DateFault.Decade;
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    // Four digits alone are no year, unless an era says so.
    private static bool TrySettle(ref DateCursor cursor, ref DateTerm term, int start, bool hasEra)
    {
        if (hasEra || term.Fault != DateFault.None)
        {
            return true;
        }

        term.Year = DateTerm.Absent;
        cursor.At = start;
        return false;
    }

    private static bool TryReadYear(ref DateCursor cursor, ref DateTerm term) => TryReadYear(ref cursor, ref term, out _);

    private static bool TryReadYear(ref DateCursor cursor, ref DateTerm term, out bool hasEra)
    {
        int start = cursor.At;
        hasEra = cursor.Take("ad") || cursor.Take("a.d.");
        if (cursor.TakeDigits(out int year, out int digits))
        {
            if (digits == 4 && cursor.Adjacent is not ('s' or '\''))
            {
                term.Year = year;
                if (!hasEra && (cursor.Take("bc") || cursor.Take("bce") || cursor.Take("b.c.")))
                {
                    term.Fault = DateFault.Year;
                }
                else if (!hasEra)
                {
                    hasEra = cursor.Take("ad") || cursor.Take("a.d.") || cursor.Take("ce");
                }

                return true;
            }
        }
        else if (!hasEra && SpokenYear.TryRead(ref cursor, out year, out _))
        {
            term.Year = year;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static char TakeJoint(ref DateCursor cursor) => cursor.TakeAny("-/.,", out char joint) ? joint : '\0';
}
