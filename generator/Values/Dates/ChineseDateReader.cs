using System;

namespace Etdz.Generator.Values;

/// <summary>Reads a Chinese date, or an end of a range of them that leaves to the other end what stands there.</summary>
/// <remarks><code>
/// date   = year [month [day]] | month [day] [[","] year] | day ;
/// year   = ["公元" ["前"]] (number | spoken | 一 … 九 一 … 九 [一 … 九]) "年" ["度"] ["的" | ","] ;
///                                                                (* four digits, of either script; after 公元 also fewer; spoken: see SpokenYear *)
/// month  = (number | "元") "月" ["份"] ;
/// day    = ["的"] number ("日" | "号") ;                                 (* the mark may be left out at the end, and before a range's 至 *)
/// number = digit+ | 一 … 九 | [二 | 三] 十 [一 … 九] | (廿 | 卅) [一 … 九] | 零 一 … 九 ;
/// decade = [("二十" | "20" …) "世纪"] number "年代" ;
/// </code></remarks>
internal static class ChineseDateReader
{
    private const string Digits = "零一二三四五六七八九";
    private const string BeforeOtherEnd = "-~至到和与";

    public static bool TryRead(ref DateCursor cursor, out DateTerm term)
    {
        term = new() { Start = cursor.PastBlanks() };
        int start = cursor.At;
        if (TryReadParts(ref cursor, ref term) && (term.HasParts || term.Fault != DateFault.None))
        {
            term.End = cursor.At;
            term.IsWeak |= !term.HasMonth && !term.HasYear;
            return true;
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Reads a number of either script: how many digits it has, or 1 and 2 for what is written with 十.</summary>
    public static bool TryReadNumber(ref DateCursor cursor, out int value, out int digits)
    {
        if (cursor.TakeDigits(out value, out digits))
        {
            return true;
        }

        int start = cursor.At;
        int tens = -1;
        value = digits = 0;
        while (digits <= 4)
        {
            char c = digits == 0 ? cursor.Next : cursor.Adjacent;
            int digit = c < 0x80 ? -1 : Digits.AsSpan().IndexOf(c);
            if (digit >= 0 && !(digit == 0 && tens >= 0))
            {
                value = (value * 10) + digit;
            }
            else if (c is '十' or '廿' or '卅' && tens < 0 && digits <= (c == '十' ? 1 : 0))
            {
                tens = c == '廿' ? 20 : c == '卅' ? 30 : digits == 0 ? 10 : value * 10;
                value = 0;
            }
            else
            {
                break;
            }

            digits++;
            cursor.Take(c);
        }

        if (tens > 0 && value <= 9)
        {
            value += tens;
            digits = 2;
            return true;
        }

        // 一二 is no number: neither month nor day is written so.
        if (tens < 0 && (digits is 1 or 4 || (digits == 2 && value <= 9)))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadParts(ref DateCursor cursor, ref DateTerm term)
    {
        if (TryReadYear(ref cursor, ref term))
        {
            if (term.Fault == DateFault.Decade)
            {
                return true;
            }

            int afterYear = cursor.At;
            _ = cursor.Take('的') || cursor.Take(',');
            if (TryReadMonth(ref cursor, ref term))
            {
                ReadDayAfterMonth(ref cursor, ref term);
            }
            else if (!TryReadBare(ref cursor, ref term))
            {
                cursor.At = afterYear;
            }

            // 98年 alone is rather a measure of time; 98年5月 is a date with a year cut short.
            term.IsWeak &= !term.HasMonth;
            return true;
        }

        if (TryReadMonth(ref cursor, ref term))
        {
            ReadDayAfterMonth(ref cursor, ref term);
            int afterMonth = cursor.At;
            _ = cursor.Take(',');
            if (!TryReadYear(ref cursor, ref term))
            {
                cursor.At = afterMonth;
            }

            return term.Fault != DateFault.Decade;
        }

        return TryReadDay(ref cursor, ref term);
    }

    private static void ReadDayAfterMonth(ref DateCursor cursor, ref DateTerm term)
    {
        int afterMonth = cursor.At;
        cursor.Take('的');
        if (!TryReadDay(ref cursor, ref term) && (!TryReadBare(ref cursor, ref term) || !term.TryPlaceBare(Kind.Date)))
        {
            cursor.At = afterMonth;
        }
    }

    private static bool TryReadYear(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        bool hasEra = cursor.Take("公元") || cursor.Take("西元");
        bool isBefore = hasEra && cursor.Take('前');
        bool hasCentury = !hasEra && TryReadCentury(ref cursor);
        int digits = 4;
        bool isSpoken = SpokenYear.TryReadChinese(ref cursor, out int year);
        bool isNumber = isSpoken || TryReadNumber(ref cursor, out year, out digits);
        bool isRow = !isNumber && TryReadRow(ref cursor, out year, out digits);
        if ((isNumber || isRow) && cursor.Take('年'))
        {
            if (cursor.Take('代'))
            {
                term.Fault = DateFault.Decade;
                term.Year = year;
                return true;
            }

            if (!hasCentury && digits <= 4)
            {
                term.Year = year;
                // 零八年 and 九八年 are years cut short, 98年 and 八年 measures of time.
                term.IsWeak = digits != 4 && !hasEra && !isRow && !(digits == 2 && year < 10);
                term.Fault = isBefore || (digits != 4 && !hasEra) ? DateFault.Year : DateFault.None;
                _ = cursor.Take('度');
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    // Two or three Chinese digits that make no number, and are not vague (七八年).
    private static bool TryReadRow(ref DateCursor cursor, out int value, out int digits)
    {
        int start = cursor.At;
        value = digits = 0;
        int last = 0;
        bool isVague = false;
        while (digits <= 3 && Digits.IndexOf(digits == 0 ? cursor.Next : cursor.Adjacent) is >= 0 and int digit)
        {
            isVague = digits == 1 && digit == last + 1;
            value = (value * 10) + digit;
            last = digit;
            cursor.Take(Digits[digit]);
            digits++;
        }

        if (digits is 2 or 3 && !isVague)
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadCentury(ref DateCursor cursor)
    {
        int start = cursor.At;
        if (cursor.Take("上世纪") || (TryReadNumber(ref cursor, out _, out _) && cursor.Take("世纪")))
        {
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadMonth(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        if (cursor.Take("元月"))
        {
            term.Month = 1;
        }
        else if (TryReadNumber(ref cursor, out int month, out int digits) && digits <= 2 && cursor.Take('月'))
        {
            term.Month = month;
        }
        else
        {
            cursor.At = start;
            return false;
        }

        _ = cursor.Take('份');
        return true;
    }

    private static bool TryReadDay(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        if (TryReadNumber(ref cursor, out int day, out int digits) && digits <= 2 && (cursor.Take('日') || cursor.Take('号')))
        {
            term.Day = day;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryReadBare(ref DateCursor cursor, ref DateTerm term)
    {
        int start = cursor.At;
        if (TryReadNumber(ref cursor, out int number, out int digits) && digits <= 2 && (cursor.IsAtEnd || BeforeOtherEnd.AsSpan().IndexOf(cursor.Next) >= 0))
        {
            term.Bare = number;
            term.BareDigits = digits;
            return true;
        }

        cursor.At = start;
        return false;
    }
}
