namespace Etdz.Generator.Values;

/// <summary>What a word before or after a date makes of it.</summary>
internal enum DateBound : byte
{
    /// <summary>There is none, or one that changes nothing (in, on, 于).</summary>
    None,

    /// <summary>The days before it.</summary>
    Before,

    /// <summary>The days before it, and it.</summary>
    UpTo,

    /// <summary>The days after it.</summary>
    After,

    /// <summary>It, and the days after it.</summary>
    Onwards,

    /// <summary>Its end, which alone is no date; up to it (截至2023年底) is up to its last day.</summary>
    EndOf,

    /// <summary>Two ends follow, or go before, joined by "and".</summary>
    Between,
}

/// <summary>Reads the words that make a bound of a date, before it and after it.</summary>
internal static class DateBoundReader
{
    private static readonly Phrase[] Leads =
    [
        new("before", DateBound.Before, true), new("prior to", DateBound.Before, true), new("earlier than", DateBound.Before, true),
        new("until", DateBound.UpTo, true), new("till", DateBound.UpTo, true), new("up until", DateBound.UpTo, true), new("up till", DateBound.UpTo, true),
        new("by", DateBound.UpTo), new("up to", DateBound.UpTo), new("through", DateBound.UpTo), new("thru", DateBound.UpTo),
        new("on or before", DateBound.UpTo, true), new("in or before", DateBound.UpTo, true), new("at or before", DateBound.UpTo, true),
        new("before or on", DateBound.UpTo, true), new("before or in", DateBound.UpTo, true), new("no later than", DateBound.UpTo, true),
        new("not later than", DateBound.UpTo, true), new("not after", DateBound.UpTo, true), new("as late as", DateBound.UpTo, true),
        new("by the end of", DateBound.UpTo, true), new("until the end of", DateBound.UpTo, true), new("to the end of", DateBound.UpTo, true),
        new("ending", DateBound.UpTo, true), new("ending on", DateBound.UpTo, true), new("ending in", DateBound.UpTo, true),
        new("<", DateBound.Before), new("<=", DateBound.UpTo), new("≤", DateBound.UpTo), new(">", DateBound.After), new(">=", DateBound.Onwards),
        new("≥", DateBound.Onwards),
        new("after", DateBound.After, true), new("later than", DateBound.After, true), new("after the end of", DateBound.After, true),
        new("since", DateBound.Onwards, true), new("ever since", DateBound.Onwards, true), new("from", DateBound.Onwards),
        new("starting", DateBound.Onwards, true), new("starting from", DateBound.Onwards, true),
        new("starting on", DateBound.Onwards, true), new("starting in", DateBound.Onwards, true), new("beginning", DateBound.Onwards, true),
        new("beginning from", DateBound.Onwards, true), new("beginning on", DateBound.Onwards, true), new("beginning in", DateBound.Onwards, true),
        new("as from", DateBound.Onwards, true), new("on or after", DateBound.Onwards, true), new("in or after", DateBound.Onwards, true),
        new("at or after", DateBound.Onwards, true), new("after or on", DateBound.Onwards, true), new("after or in", DateBound.Onwards, true),
        new("no earlier than", DateBound.Onwards, true), new("not earlier than", DateBound.Onwards, true), new("not before", DateBound.Onwards, true),
        new("as early as", DateBound.Onwards, true), new("between", DateBound.Between), new("in between", DateBound.Between),
        new("in", DateBound.None, true), new("on", DateBound.None), new("during", DateBound.None, true),
        new("早于", DateBound.Before), new("先于", DateBound.Before),
        new("截至", DateBound.UpTo), new("截止", DateBound.UpTo), new("截止到", DateBound.UpTo), new("截止至", DateBound.UpTo), new("截至到", DateBound.UpTo),
        new("直到", DateBound.UpTo), new("直至", DateBound.UpTo), new("不晚于", DateBound.UpTo), new("不迟于", DateBound.UpTo), new("最晚", DateBound.UpTo),
        new("最晚于", DateBound.UpTo), new("最迟", DateBound.UpTo), new("最迟于", DateBound.UpTo), new("至迟", DateBound.UpTo),
        new("晚于", DateBound.After), new("迟于", DateBound.After),
        new("自", DateBound.Onwards), new("从", DateBound.Onwards), new("自从", DateBound.Onwards), new("由", DateBound.Onwards),
        new("不早于", DateBound.Onwards), new("最早", DateBound.Onwards), new("最早于", DateBound.Onwards),
        new("介于", DateBound.Between), new("位于", DateBound.Between), new("在", DateBound.None), new("于", DateBound.None),
        new("到", DateBound.UpTo), new("至", DateBound.UpTo), new("到了", DateBound.UpTo),
    ];

    private static readonly Phrase[] Trails =
    [
        new("or before", DateBound.UpTo, true), new("or earlier", DateBound.UpTo, true), new("and before", DateBound.UpTo, true),
        new("and earlier", DateBound.UpTo, true), new("or sooner", DateBound.UpTo, true),
        new("or after", DateBound.Onwards, true), new("or later", DateBound.Onwards, true), new("and after", DateBound.Onwards, true),
        new("and later", DateBound.Onwards, true), new("and onward", DateBound.Onwards, true), new("and onwards", DateBound.Onwards, true),
        new("onward", DateBound.Onwards, true), new("onwards", DateBound.Onwards, true), new("and on", DateBound.Onwards, true), new("on", DateBound.Onwards),
        new("to date", DateBound.Onwards, true), new("to now", DateBound.Onwards, true), new("until now", DateBound.Onwards, true),
        new("to present", DateBound.Onwards, true), new("to the present", DateBound.Onwards, true), new("until the present", DateBound.Onwards, true),
        new("- present", DateBound.Onwards, true), new("~ present", DateBound.Onwards, true),
        new("-present", DateBound.Onwards, true), new("~present", DateBound.Onwards, true),
        new("之前", DateBound.Before), new("以前", DateBound.Before), new("前", DateBound.Before),
        new("及之前", DateBound.UpTo), new("及以前", DateBound.UpTo), new("或之前", DateBound.UpTo), new("或以前", DateBound.UpTo),
        new("以及之前", DateBound.UpTo), new("以及以前", DateBound.UpTo), new("和之前", DateBound.UpTo), new("和以前", DateBound.UpTo), new("或更早", DateBound.UpTo),
        new("及更早", DateBound.UpTo), new("及其之前", DateBound.UpTo), new("及其以前", DateBound.UpTo), new("为止", DateBound.UpTo), new("止", DateBound.UpTo),
        new("底前", DateBound.UpTo), new("底之前", DateBound.UpTo), new("底以前", DateBound.UpTo), new("末之前", DateBound.UpTo), new("末以前", DateBound.UpTo),
        new("底", DateBound.EndOf), new("末", DateBound.EndOf),
        new("之后", DateBound.After), new("以后", DateBound.After), new("后", DateBound.After),
        new("及之后", DateBound.Onwards), new("及以后", DateBound.Onwards), new("或之后", DateBound.Onwards), new("或以后", DateBound.Onwards),
        new("以及之后", DateBound.Onwards), new("以及以后", DateBound.Onwards), new("和之后", DateBound.Onwards), new("和以后", DateBound.Onwards),
        new("或更晚", DateBound.Onwards), new("及更晚", DateBound.Onwards), new("及其之后", DateBound.Onwards), new("及其以后", DateBound.Onwards),
        new("起", DateBound.Onwards), new("以来", DateBound.Onwards), new("开始", DateBound.Onwards), new("始", DateBound.Onwards),
        new("起始", DateBound.Onwards), new("起算", DateBound.Onwards), new("至今", DateBound.Onwards), new("到现在", DateBound.Onwards), new("至现在", DateBound.Onwards),
        new("至今为止", DateBound.Onwards), new("到现在为止", DateBound.Onwards),
        new("当天", DateBound.None), new("当日", DateBound.None), new("这天", DateBound.None), new("这一天", DateBound.None),
        new("之间", DateBound.Between), new("间", DateBound.Between), new("期间", DateBound.Between), new("的期间", DateBound.Between),
    ];

    /// <summary>Takes the longest bound that stands before a date.</summary>
    /// <param name="tellsDate">Whether a number of four digits after it is a year, and no amount.</param>
    public static DateBound TakeLead(ref DateCursor cursor, out bool tellsDate) => Take(Leads, ref cursor, out tellsDate);

    /// <summary>Takes the longest bound that stands after a date.</summary>
    /// <param name="tellsDate">Whether a number of four digits before it is a year, and no amount.</param>
    public static DateBound TakeTrail(ref DateCursor cursor, out bool tellsDate) => Take(Trails, ref cursor, out tellsDate);

    private static DateBound Take(Phrase[] phrases, ref DateCursor cursor, out bool tellsDate)
    {
        tellsDate = false;
        char next = cursor.Next;
        if (next is (>= '0' and <= '9') or '\0')
        {
            return DateBound.None;
        }

        DateBound bound = DateBound.None;
        int longest = 0;
        foreach (Phrase phrase in phrases)
        {
            int length = phrase.Words[0] == next ? cursor.Match(phrase.Words) : 0;
            if (length > longest)
            {
                longest = length;
                bound = phrase.Bound;
                tellsDate = phrase.TellsDate;
            }
        }

        cursor.At = longest > 0 ? cursor.PastBlanks() + longest : cursor.At;
        return bound;
    }

    private readonly struct Phrase(string words, DateBound bound, bool tellsDate = false)
    {
        public string Words { get; } = words;

        public DateBound Bound { get; } = bound;

        public bool TellsDate { get; } = tellsDate;
    }
}
