using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>What a reader of whole words made of them.</summary>
internal enum WholeResult : byte
{
    /// <summary>The words are not of this reader's construct: others may try.</summary>
    NotMine,

    /// <summary>Read.</summary>
    Read,

    /// <summary>Of this construct, and wrong: the problem says how.</summary>
    Wrong,
}

/// <summary>Reads dates, months, years, their bounds and ranges, from the whole of their words.</summary>
/// <remarks><code>
/// words = [bound] (relative | term) [bound] | [bound] term [bound] [joint] [bound] term [bound] ;
/// joint = "-" | "~" | "至" | "到" | "to" | "until" | "through" … | "和" | "and" … ;      (* "and" needs between or 之间, or two bounds *)
/// </code></remarks>
internal static class DateReader
{
    // The longest range, with weekdays and ordinals in words, has some hundred characters.
    private const int MaxLength = 160;

    /// <param name="whole">At the start of the words, which are trimmed.</param>
    public static WholeResult Read(in WordCursor whole, in Reading reading, out Figure figure, out FigureProblem problem)
    {
        figure = default;
        problem = default;
        bool isAsked = reading.As is not null;
        if (reading.Unit is not null || (isAsked && reading.As is not (Kind.Date or Kind.Month or Kind.Year)) || whole.Words.Length is < 2 or > MaxLength)
        {
            return WholeResult.NotMine;
        }

        DateSigns signs = DateFolding.SignsOf(whole.Folded);
        bool mayHoldDate = isAsked || DateFolding.MayHoldDate(signs, whole.Folded)
            || ((signs & (DateSigns.Letter | DateSigns.Digit)) == DateSigns.Letter && SpokenYear.MayStand(whole.Folded));
        return mayHoldDate || ((signs & DateSigns.Letter) != 0 && MayBeRelative(whole.Folded))
            ? ReadFolded(new DateWords(whole.Words, reading), mayHoldDate, ref figure, ref problem)
            : WholeResult.NotMine;
    }

    private static bool MayBeRelative(ReadOnlySpan<char> folded)
    {
        DateCursor cursor = new(folded);
        DateBoundReader.TakeLead(ref cursor, out _);
        return RelativeDateReader.TryRead(ref cursor);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult ReadFolded(in DateWords words, bool mayHoldDate, ref Figure figure, ref FigureProblem problem)
    {
        Span<char> folded = stackalloc char[MaxLength];
        folded = folded.Slice(0, words.Length);
        DateFolding.Fold(words.Text, folded);
        DateCursor cursor = new(folded);
        DateBound lead = DateBoundReader.TakeLead(ref cursor, out bool isYear);
        int start = cursor.PastBlanks();
        if (RelativeDateReader.TryRead(ref cursor))
        {
            int end = cursor.At;
            DateBoundReader.TakeTrail(ref cursor, out _);
            problem = cursor.IsAtEnd || words.IsAsked ? words.Relative(start, end) : default;
            return problem.Id is null ? WholeResult.NotMine : WholeResult.Wrong;
        }

        if (!mayHoldDate || !DateTermReader.TryRead(ref cursor, words.Reading, out DateTerm first))
        {
            return WholeResult.NotMine;
        }

        int afterFirst = cursor.At;
        DateBound trail = DateBoundReader.TakeTrail(ref cursor, out bool isYearBefore);
        if (!cursor.IsAtEnd)
        {
            if (trail == DateBound.UpTo)
            {
                // Nothing follows an upper bound: the "and before" of "after … and before …" belongs to what follows.
                cursor.At = afterFirst;
                trail = DateBound.None;
            }

            return DateRangeReader.Read(ref cursor, words, lead, first, trail, ref figure, ref problem);
        }

        if (!words.IsAsked && first.Kind == Kind.Year && trail is DateBound.Before or DateBound.After && cursor.At - afterFirst == 1)
        {
            problem = words.AgoOrBefore(first, trail);
            return WholeResult.Wrong;
        }

        return TryCombine(lead, trail, out DateBound bound)
            ? DateFigures.Single(words, first, bound, isYear || isYearBefore, ref figure, ref problem)
            : DateFigures.Rest(words, first, afterFirst, ref problem);
    }

    /// <summary>What the bounds before and after a date make of it together; false where they do not go together.</summary>
    public static bool TryCombine(DateBound lead, DateBound trail, out DateBound bound)
    {
        bound = trail is DateBound.None ? lead : trail;
        return trail is DateBound.EndOf
            ? lead == (bound = DateBound.UpTo)
            : lead is not DateBound.Between && trail is not DateBound.Between
                && (lead is DateBound.None || trail is DateBound.None || lead == trail || (lead is DateBound.Onwards && trail is DateBound.After));
    }
}
