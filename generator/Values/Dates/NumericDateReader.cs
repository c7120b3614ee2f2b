namespace Etdz.Generator.Values;

/// <summary>Reads a date of digits alone.</summary>
/// <remarks><code>
/// date  = year sep month sep day ["日" | "号"] | number sep number sep year ;   (* the same sep twice *)
/// month = year sep month ["月"] ;                                              (* "." is a decimal point, unless a date or month is asked for *)
/// sep   = "-" | "/" | "." ;
/// </code>
/// Where a date is asked for, also yyyymmdd; where a date or month is, also month sep year. Years have four digits.
/// </remarks>
internal static class NumericDateReader
{
    public static bool TryRead(ref DateCursor cursor, in Reading reading, out DateTerm term)
    {
        term = new() { Start = cursor.PastBlanks() };
        int start = cursor.At;
        if (cursor.TakeDigits(out int first, out int digits)
            && (digits == 8 ? TryReadCompact(first, reading, ref term) : TryReadParts(ref cursor, first, digits, reading, ref term)))
        {
            term.End = cursor.At;
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Reads the month and day of a range's second end, written as its first is: the 10-07 of 2024-10-01至10-07.</summary>
    /// <param name="joint">What joins the parts of the first end.</param>
    public static bool TryReadMonthAndDay(ref DateCursor cursor, char joint, out DateTerm term)
    {
        term = new() { Start = cursor.PastBlanks() };
        int start = cursor.At;
        if (cursor.TakeDigits(out int month, out int monthDigits) && monthDigits <= 2
            && TryReadPart(ref cursor, joint, out int day, out int dayDigits) && dayDigits <= 2 && cursor.Adjacent != joint)
        {
            term.Month = month;
            term.Day = day;
            term.End = cursor.At;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadCompact(int number, in Reading reading, ref DateTerm term)
    {
        term.Year = number / 10000;
        term.Month = number / 100 % 100;
        term.Day = number % 100;
        return reading.As == Kind.Date;
    }

    private static bool TryReadParts(ref DateCursor cursor, int first, int firstDigits, in Reading reading, ref DateTerm term)
    {
        char joint = cursor.Adjacent;
        if (firstDigits is not (1 or 2 or 4) || !TryReadPart(ref cursor, joint, out int second, out int secondDigits))
        {
            return false;
        }

        int afterSecond = cursor.At;
        bool hasThird = TryReadPart(ref cursor, joint, out int third, out int thirdDigits);
        if (firstDigits == 4)
        {
            if (!hasThird && IsNextYear(first, second, secondDigits, joint))
            {
                cursor.At = afterSecond;
                term.Year = first;
                term.Fault = DateFault.TwoYears;
                return true;
            }

            if (secondDigits > 2)
            {
                return false;
            }

            if (hasThird && thirdDigits <= 2)
            {
                term.Year = first;
                term.Month = second;
                term.Day = third;
                term.Joint = joint;
                _ = cursor.Adjacent is '日' or '号' && cursor.TakeAny("日号", out _);
                return true;
            }

            cursor.At = afterSecond;
            return TryReadMonth(ref cursor, first, second, joint, reading, isUsual: secondDigits == 2, ref term);
        }

        if (hasThird && secondDigits <= 2 && thirdDigits is 2 or 4)
        {
            if (thirdDigits == 2)
            {
                term.Fault = DateFault.Year;
                term.IsWeak = true;
                term.Year = third;
                term.Month = first;
                term.Day = second;
                return joint != '.';
            }

            Order(first, second, third, reading.Language.Region, ref term);
            return true;
        }

        cursor.At = afterSecond;
        return secondDigits == 4 && TryReadMonth(ref cursor, second, first, joint, reading, isUsual: false, ref term);
    }

    // 2019/20 and 2019/2020, but not 2008-09, which is a month.
    private static bool IsNextYear(int first, int second, int secondDigits, char joint) =>
        first is > 1000 and < 2999 && (secondDigits == 2 ? joint != '.' && second > 12 && second == (first + 1) % 100 : joint == '/' && second == first + 1);

    private static bool TryReadPart(ref DateCursor cursor, char joint, out int value, out int digits)
    {
        value = digits = 0;
        int start = cursor.At;
        if (joint is '-' or '/' or '.' && cursor.Adjacent == joint)
        {
            cursor.At++;
            if (cursor.Adjacent is >= '0' and <= '9' && cursor.TakeDigits(out value, out digits))
            {
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadMonth(ref DateCursor cursor, int year, int month, char joint, in Reading reading, bool isUsual, ref DateTerm term)
    {
        term.Year = year;
        term.Month = month;
        if (cursor.Adjacent == '月')
        {
            return cursor.Take('月');
        }

        term.IsWeak = true;
        return reading.As is Kind.Date or Kind.Month || (isUsual && joint != '.');
    }

    private static void Order(int first, int second, int year, Region region, ref DateTerm term)
    {
        bool monthFirst = Day.Exists(year, first, second);
        bool dayFirst = Day.Exists(year, second, first);
        bool isDayFirst = dayFirst && (!monthFirst || region == Region.UnitedKingdom);
        if (monthFirst && dayFirst && first != second && region is not (Region.UnitedStates or Region.UnitedKingdom))
        {
            term.Fault = DateFault.Ambiguous;
        }
        else if (!monthFirst && !dayFirst)
        {
            // Neither is a date: the more likely of the two is told about.
            isDayFirst = first > 12 || (region == Region.UnitedKingdom && second <= 12);
        }
        else if (monthFirst != dayFirst)
        {
            term.Order = monthFirst ? DateOrder.MonthFirst : DateOrder.DayFirst;
        }

        term.Year = year;
        term.Month = isDayFirst ? second : first;
        term.Day = isDayFirst ? first : second;
    }
}
