using System;

namespace Etdz.Generator.Values;

/// <summary>Knows the words that name a day, month or year by the day they were written or by the text around them: no figure can be read from them.</summary>
/// <remarks><code>
/// relative = 去年 | 今年 | 本月 … [month [day]] | 昨天 | 上周 … [一 … 日] | today | yesterday … | nearness (period | month | weekday) [day] ;
/// nearness = "last" | "this" | "next" | "past" | "previous" | "coming" | "current" ;
/// period   = "year" | "month" | "week" | "quarter" | "decade" | "century" ;
/// </code></remarks>
internal static class RelativeDateReader
{
    private static readonly Lexicon ChineseWords = new((1, "去年|今年|明年|大前年|前年|后年|本年度|本年|上年度|上年|当年|同年|次年|翌年|本月|上个月|上月|下个月|下月|这个月|当月|同月|次月|前天|昨天|今天|明天|后天|昨日|今日|明日|次日|翌日|当日|当天|同日|本日|上周"
        + "|本周|这周|下周|上个星期|这个星期|下个星期|上星期|这星期|下星期|上个礼拜|下个礼拜"));

    private static readonly Lexicon EnglishWords = new((1, "the day before yesterday|the day after tomorrow|yesterday|today|tomorrow"));

    private static readonly Lexicon Nearness = new((1, "last|this|next|the past|the previous|the coming|the current|the last|the next"));

    private static readonly Lexicon Periods = new((1, "year|month|week|quarter|decade|century"));

    /// <summary>Such words with a year for the one that they leave to the text around them: 今年3月, last March; null where they hold none.</summary>
    public static string? PlaceYear(string words, string year)
    {
        int mark = words.IndexOf('年');
        int blank = words.IndexOf(' ');
        return mark is 1 or 2 ? year + words.Substring(mark) : blank > 0 ? words.Substring(blank + 1) + ", " + year : null;
    }

    public static bool TryRead(ref DateCursor cursor)
    {
        char next = cursor.Next;
        return next < 0x80 ? MayBegin(cursor.Text, cursor.PastBlanks()) && TryReadEnglish(ref cursor) : TryReadChinese(ref cursor);
    }

    // Most words that begin with the letters of these are numerals: three, two, ten.
    private static bool MayBegin(ReadOnlySpan<char> text, int at) => at + 3 < text.Length && text[at] switch
    {
        't' => (text[at + 1] == 'h' && text[at + 2] is 'e' or 'i' && text[at + 3] is ' ' or 's') || text[at + 1] == 'o',
        char c => c is 'l' or 'n' or 'y',
    };

    private static bool TryReadChinese(ref DateCursor cursor)
    {
        if (!cursor.Take(ChineseWords))
        {
            return false;
        }

        cursor.Take('的');
        if (!ChineseDateReader.TryRead(ref cursor, out _) && cursor.Adjacent != '\0' && "一二三四五六日天".AsSpan().IndexOf(cursor.Adjacent) >= 0)
        {
            cursor.At++;
        }

        return true;
    }

    private static bool TryReadEnglish(ref DateCursor cursor)
    {
        if (cursor.Take(EnglishWords))
        {
            return true;
        }

        int start = cursor.At;
        if (cursor.Take(Nearness))
        {
            if (cursor.Take(Periods) || EnglishDateWords.TryTakeWeekday(ref cursor, out _))
            {
                return true;
            }

            if (EnglishDateWords.TryTakeMonth(ref cursor, out _))
            {
                EnglishDateReader.TryReadDay(ref cursor, out _);
                return true;
            }
        }

        cursor.At = start;
        return false;
    }
}
