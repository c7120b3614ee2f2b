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
    // Of a meaning: whether a number of four digits beside it is a year, and no amount.
    private const byte TellsDate = 128;

    private static readonly Lexicon Leads = new(
        ((byte)DateBound.Before | TellsDate, "before|prior to|earlier than"),
        ((byte)DateBound.UpTo | TellsDate, "until|till|up until|up till|on or before|in or before|at or before|before or on|before or in|no later than"
            + "|not later than|not after|as late as|by the end of|until the end of|to the end of|ending|ending on|ending in"),
        ((byte)DateBound.UpTo, "by|up to|through|thru|<=|≤|截至|截止|截止到|截止至|截至到|直到|直至|不晚于|不迟于|最晚|最晚于|最迟|最迟于|至迟|到|至|到了"),
        ((byte)DateBound.Before, "<|早于|先于"),
        ((byte)DateBound.After, ">|晚于|迟于"),
        ((byte)DateBound.Onwards, ">=|≥|from|自|从|自从|由|不早于|最早|最早于"),
        ((byte)DateBound.After | TellsDate, "after|later than|after the end of"),
        ((byte)DateBound.Onwards | TellsDate, "since|ever since|starting|starting from|starting on|starting in|beginning|beginning from|beginning on|beginning in"
            + "|as from|on or after|in or after|at or after|after or on|after or in|no earlier than|not earlier than|not before"
            + "|as early as"),
        ((byte)DateBound.Between, "between|in between|介于|位于"),
        ((byte)DateBound.None | TellsDate, "in|during"),
        ((byte)DateBound.None, "on|在|于"));

    private static readonly Lexicon Trails = new(
        ((byte)DateBound.UpTo | TellsDate, "or before|or earlier|and before|and earlier|or sooner"),
        ((byte)DateBound.Onwards | TellsDate, "or after|or later|and after|and later|and onward|and onwards|onward|onwards|and on|to date|to now|until now|to present"
            + "|to the present|until the present|- present|~ present|-present|~present"),
        ((byte)DateBound.Onwards, "on|及之后|及以后|或之后|或以后|以及之后|以及以后|和之后|和以后|或更晚|及更晚|及其之后|及其以后|起|以来|开始|始|起始|起算|至今|到现在|至现在|至今为止|到现在为止"),
        ((byte)DateBound.Before, "之前|以前|前"),
        ((byte)DateBound.UpTo, "及之前|及以前|或之前|或以前|以及之前|以及以前|和之前|和以前|或更早|及更早|及其之前|及其以前|为止|止|底前|底之前|底以前|末之前|末以前"),
        ((byte)DateBound.EndOf, "底|末"),
        ((byte)DateBound.After, "之后|以后|后"),
        ((byte)DateBound.None, "当天|当日|这天|这一天"),
        ((byte)DateBound.Between, "之间|间|期间|的期间"));

    /// <summary>Takes the longest bound that stands before a date.</summary>
    /// <param name="tellsDate">Whether a number of four digits after it is a year, and no amount.</param>
    public static DateBound TakeLead(ref DateCursor cursor, out bool tellsDate) => Take(Leads, ref cursor, out tellsDate);

    /// <summary>Takes the longest bound that stands after a date.</summary>
    /// <param name="tellsDate">Whether a number of four digits before it is a year, and no amount.</param>
    public static DateBound TakeTrail(ref DateCursor cursor, out bool tellsDate) => Take(Trails, ref cursor, out tellsDate);

    private static DateBound Take(Lexicon words, ref DateCursor cursor, out bool tellsDate)
    {
        tellsDate = false;
        int start = cursor.PastBlanks();
        if (!words.TryMatch(cursor.Text.Slice(start), out byte meaning, out int length))
        {
            return DateBound.None;
        }

        cursor.At = start + length;
        tellsDate = (meaning & TellsDate) != 0;
        return (DateBound)(meaning & ~TellsDate);
    }
}
