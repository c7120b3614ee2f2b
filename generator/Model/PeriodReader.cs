using System;
using System.Globalization;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Reads the attribute <c>period</c>.
/// <code>
/// period  = single (".." single)? ;      (* two of one kind, the first before the second *)
/// single  = year | quarter | month | day ;
/// year    = digit{4} ;                   (* 0001 to 9999 *)
/// quarter = year "-Q" ("1" | "2" | "3" | "4") ;
/// month   = year "-" digit{2} ;
/// day     = month "-" digit{2} ;         (* ISO 8601; of the proleptic Gregorian calendar *)
/// </code>
/// </summary>
internal static class PeriodReader
{
    private const string Forms = "a period is a year (2023), a month (2023-10), a day (2023-10-01), a quarter (2023-Q3), or two of one kind (2019..2023)";

    /// <param name="reason">A clause that ends the sentence "is no period: …"; empty where it is one.</param>
    public static bool TryRead(string text, out Period period, out string reason)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            bool isRead = TryReadSingle(text.AsSpan(), out PeriodKind kind, out int count, out reason);
            period = isRead ? Period.Single(kind, count) : default;
            return isRead;
        }

        period = default;
        if (!TryReadSingle(text.AsSpan(0, dots), out PeriodKind from, out int first, out reason)
            || !TryReadSingle(text.AsSpan(dots + 2), out PeriodKind to, out int last, out reason))
        {
            return false;
        }

        period = new Period(from, first, last, true);
        reason = from != to ? $"its ends are of one kind, and here one is a {NameOf(from)}, the other a {NameOf(to)}"
            : first > last ? "its first end comes before its second"
            : first == last ? "its ends are different: write one of them alone"
            : "";
        return reason.Length == 0;
    }

    private static bool TryReadSingle(ReadOnlySpan<char> text, out PeriodKind kind, out int count, out string reason)
    {
        kind = PeriodKind.None;
        count = 0;
        reason = Forms;
        if (text.Length < 4 || !TryReadDigits(text.Slice(0, 4), out int year) || (text.Length > 4 && text[4] != '-'))
        {
            return false;
        }

        if (year == 0)
        {
            reason = "there is no year 0000";
            return false;
        }

        switch (text.Length)
        {
            case 4:
                (kind, count) = (PeriodKind.Year, year);
                return true;
            case 7 when text[5] == 'Q':
                (kind, count) = (PeriodKind.Quarter, (year * 4) + text[6] - '1');
                reason = text[6] is >= '0' and <= '9' ? "the quarters are Q1 to Q4" : Forms;
                return text[6] is >= '1' and <= '4';
            case 7 or 10 when TryReadDigits(text.Slice(5, 2), out int month):
                if (month is < 1 or > 12)
                {
                    reason = $"there is no month {text.Slice(5, 2).ToString()}";
                    return false;
                }

                (kind, count) = (PeriodKind.Month, (year * 12) + month - 1);
                return text.Length == 7 || (text[7] == '-' && TryReadDay(text.Slice(8), year, month, ref kind, ref count, ref reason));
            default:
                return false;
        }
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, int year, int month, ref PeriodKind kind, ref int count, ref string reason)
    {
        if (!TryReadDigits(text, out int day))
        {
            return false;
        }

        if (!Day.Exists(year, month, day))
        {
            reason = $"that month has {Day.DaysInMonth(year, month).ToString(CultureInfo.InvariantCulture)} days";
            return false;
        }

        (kind, count) = (PeriodKind.Day, Day.Number(year, month, day));
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private static string NameOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "year",
        PeriodKind.Quarter => "quarter",
        PeriodKind.Month => "month",
        _ => "day",
    };
}
