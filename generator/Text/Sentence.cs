using System;

namespace Etdz.Generator.Text;

/// <summary>
/// Finds the sentence that holds words.
/// <code>
/// end   = cjk-end (cjk-end | closing)* | latin-end (latin-end | closing | quote)* (white space | end of text) | line feed ;
/// cjk-end = "。" | "！" | "？" | "；" | "…" ;    latin-end = "." | "!" | "?" ;    (* a line feed stands where a block or an item ends *)
/// </code>
/// A dot is no end between digits (no white space follows it), behind a single letter (<c>U.S. dollars</c>), or before a small letter. No more is
/// looked at than a message could show, so that the time does not depend on how long a sentence is.
/// </summary>
internal static class Sentence
{
    /// <summary>The most characters (UTF-16 code units) of a sentence that are kept, the marks of a cut included.</summary>
    public const int Longest = 200;

    /// <summary>Enough for a sentence to be too long to be kept whole.</summary>
    private const int Reach = Longest + 1;

    private const string CjkEnds = "。！？；…";
    private const string LatinEnds = ".!?\n";

    /// <summary>Where the sentence begins and ends in a text; where that is out of reach, as far as it was looked for.</summary>
    /// <param name="words">What it holds; not empty.</param>
    public static Span Around(ReadOnlySpan<char> text, Span words)
    {
        int start = Start(text, Math.Max(0, words.Start - Reach), words.Start);
        int end = End(text, words, Math.Min(text.Length, words.End + Reach));
        if (start == 0 || text[start - 1] == '\n')
        {
            start += ListItem.MarkersLength(text.Slice(start, words.Start - start));
        }

        while (start < words.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > words.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    /// <summary>The part of a sentence to keep, and nothing of it where it is short enough to be kept whole.</summary>
    public static Span? Cut(ReadOnlySpan<char> text, Span sentence, Span words)
    {
        if (sentence.Length <= Longest)
        {
            return null;
        }

        // Room for words and what surrounds them, and at either side for an ellipsis.
        int room = Math.Max(0, Longest - 2 - words.Length);
        int before = words.Start - sentence.Start;
        int after = sentence.End - words.End;
        int left = Math.Min(before, Math.Max(room / 2, room - after));
        int right = Math.Min(after, room - left);
        int start = words.Start - left;
        int end = Math.Min(words.End + right, start + Longest - 2);
        if (char.IsLowSurrogate(text[start]) && start > 0 && char.IsHighSurrogate(text[start - 1]))
        {
            start++;
        }

        if (char.IsHighSurrogate(text[end - 1]) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return new(start, end);
    }

    private static int Start(ReadOnlySpan<char> text, int low, int at)
    {
        int cjk = text.Slice(low, at - low).LastIndexOfAny(CjkEnds.AsSpan());
        if (cjk >= 0)
        {
            low += cjk + 1;
            while (low < at && IsClosing(text[low]))
            {
                low++;
            }
        }

        int high = at;
        int latin;
        while ((latin = text.Slice(low, high - low).LastIndexOfAny(LatinEnds.AsSpan())) >= 0)
        {
            latin += low;
            if (text[latin] == '\n')
            {
                return latin + 1;
            }

            if (IsLatinEnd(text, latin, Math.Min(text.Length, at + 1), out int after) && after <= at)
            {
                return after;
            }

            high = latin;
            while (high > low && text[high - 1] is '.' or '!' or '?')
            {
                high--;
            }
        }

        return low;
    }

    private static int End(ReadOnlySpan<char> text, Span words, int high)
    {
        // Words may end with the end of their sentence.
        int from = words.End;
        while (from > words.Start && IsClosingOrQuote(text[from - 1]))
        {
            from--;
        }

        while (from > words.Start && IsEnd(text[from - 1]))
        {
            from--;
        }

        int cjk = text.Slice(from, high - from).IndexOfAny(CjkEnds.AsSpan());
        int end = cjk < 0 ? high : from + cjk + 1;
        int at = from;
        int latin;
        while ((latin = text.Slice(at, end - at).IndexOfAny(LatinEnds.AsSpan())) >= 0)
        {
            at += latin;
            if (text[at] == '\n' && at >= words.End)
            {
                return at;
            }

            if (text[at] != '\n' && IsLatinEnd(text, at, high, out int after) && after >= words.End)
            {
                return after;
            }

            at++;
            while (at < end && text[at] is '.' or '!' or '?')
            {
                at++;
            }
        }

        if (cjk >= 0)
        {
            while (end < high && (IsEnd(text[end]) || IsClosing(text[end])))
            {
                end++;
            }
        }

        return Math.Max(end, words.End);
    }

    /// <summary>Whether a dot, or its like, ends a sentence.</summary>
    /// <param name="limit">How far may be looked at; what is beyond does not speak against an end.</param>
    /// <param name="after">The position behind the end and all quotation marks that belong to it.</param>
    private static bool IsLatinEnd(ReadOnlySpan<char> text, int at, int limit, out int after)
    {
        after = at + 1;
        while (after < limit && (text[after] is '.' or '!' or '?' || IsClosingOrQuote(text[after])))
        {
            after++;
        }

        if (after < limit && !char.IsWhiteSpace(text[after]))
        {
            return false;
        }

        if (text[at] != '.')
        {
            return true;
        }

        bool isInitial = at > 0 && char.IsLetter(text[at - 1]) && text[at - 1] < 0x2E80 && (at == 1 || !char.IsLetterOrDigit(text[at - 2]));
        int next = after;
        while (next < limit && char.IsWhiteSpace(text[next]) && text[next] != '\n')
        {
            next++;
        }

        return next == limit || text[next] == '\n' || !(isInitial || char.IsLower(text[next]));
    }

    private static bool IsEnd(char c) => c is '。' or '！' or '？' or '；' or '…' or '.' or '!' or '?';

    private static bool IsClosing(char c) => c is '”' or '’' or '」' or '』' or '）' or '】' or '》' or '〉';

    private static bool IsClosingOrQuote(char c) => c is '"' or '\'' or ')' or ']' or '»' || IsClosing(c);
}
