using System;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Finds a date, month or year in prose, and a range of them.</summary>
/// <remarks><code>
/// run   = (date | number) joint date | date (joint (date | number))? ;
/// joint = "-" | "–" | "—" | "~" | "至" | "到" | "to" ;
/// </code></remarks>
internal readonly struct DateRun(Language language)
{
    // No date is longer.
    private const int Longest = 64;

    private const int LongestMonth = 9;

    private readonly Reading _reading = new(null, false, language, null);

    /// <param name="from">Nothing before it is looked at.</param>
    /// <param name="at">The digit or numeral that may begin it; a month may stand before it.</param>
    /// <param name="skipped">How far to go on where there is none: beyond <paramref name="at"/> where an era stands, which is no date.</param>
    public bool TryRead(ReadOnlySpan<char> text, int from, int at, out Span run, out int skipped)
    {
        int start = MonthBefore(text, from, at);
        skipped = at;
        if (start < at && TryReadOne(text, start, isSecond: false, out int end, out _) && end > at)
        {
            run = new(start, EndOfRange(text, end));
            return true;
        }

        if (TryReadOne(text, at, isSecond: false, out end, out bool isEra))
        {
            run = new(at, EndOfRange(text, end));
            return true;
        }

        run = default;
        if (isEra)
        {
            skipped = end;
            return false;
        }

        int number = NumberEnd(text, at);
        if (number > at && TryReadOne(text, AfterJoint(text, number), isSecond: false, out end, out _) && AfterJoint(text, number) > number)
        {
            run = new(at, end);
            return true;
        }

        return false;
    }

    private int EndOfRange(ReadOnlySpan<char> text, int end)
    {
        int next = AfterJoint(text, end);
        return next > end && TryReadOne(text, next, isSecond: true, out int last, out _) ? last : end;
    }

    private bool TryReadOne(ReadOnlySpan<char> text, int at, bool isSecond, out int end, out bool isEra)
    {
        end = at;
        isEra = false;
        ReadOnlySpan<char> words = Neighbours.Reach(text, at, Longest);
        Span<char> folded = stackalloc char[Longest];
        folded = folded.Slice(0, words.Length);
        DateFolding.Fold(words, folded);
        if (!DateFolding.MayHoldDate(DateFolding.SignsOf(folded), folded))
        {
            return false;
        }

        DateCursor cursor = new(folded);
        if (!DateTermReader.TryRead(ref cursor, _reading, out DateTerm term))
        {
            return false;
        }

        words = words.Slice(0, cursor.At);
        end = at + cursor.At;
        if (term.Fault == DateFault.Decade)
        {
            isEra = true;
            return false;
        }

        if (term.Bare >= 0 && term.HasParts)
        {
            // The number behind the date is its day at the end of a figure alone; in prose it may be of anything.
            int mark = words.LastIndexOfAny('年', '月');
            end = mark < 0 ? end : at + mark + 1;
        }

        if (text[end - 1] is '.' or ',')
        {
            end--;
        }

        return term.HasParts && (isSecond || !term.IsWeak) && IsDate(term, words);
    }

    private static bool IsDate(in DateTerm term, ReadOnlySpan<char> words) =>
        term.HasYear ? term.Year is >= 1000 and <= 2999 || words.IndexOf('年') >= 0
        : words.IndexOfAny('月', '日', '号') >= 0 || HasCapital(words);

    // May is a verb too, Mar. and Dec. are not.
    private static bool HasCapital(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (c is >= 'A' and <= 'Z')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the word before a number begins, if it may be a month.</summary>
    private static int MonthBefore(ReadOnlySpan<char> text, int from, int at)
    {
        int end = at;
        while (end > from && text[end - 1] is ' ' or '.' or ',')
        {
            end--;
        }

        int start = end;
        while (start > from && end - start < LongestMonth && Glyph.IsLetter(text[start - 1]))
        {
            start--;
        }

        return end < at && end - start >= 3 && text[start] is >= 'A' and <= 'Z' ? start : at;
    }

    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 5 && Neighbours.IsDigit(text[end]))
        {
            end++;
        }

        return end - at is 1 or 2 or 4 ? end : at;
    }

    private static int AfterJoint(ReadOnlySpan<char> text, int at)
    {
        int joint = Glyph.SkipBlanks(text, at);
        if (joint + 1 >= text.Length)
        {
            return at;
        }

        int length = text[joint] is '-' or '–' or '—' or '~' or '～' or '至' or '到' ? 1 : text.Slice(joint).StartsWith("to ".AsSpan(), StringComparison.Ordinal) ? 2 : 0;
        return length == 0 ? at : Glyph.SkipBlanks(text, joint + length);
    }
}
