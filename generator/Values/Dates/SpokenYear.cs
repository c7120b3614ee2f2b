using System;

namespace Etdz.Generator.Values;

/// <summary>Reads a year as it is spoken.</summary>
/// <remarks><code>
/// year    = century "hundred" ("and"? small)?        (* nineteen hundred, nineteen hundred and five *)
///         | century ("oh" digit | small)             (* nineteen oh five, nineteen eighty-four, twenty twelve *)
///         | ("one" | "two") "thousand" ("and"? small)? ;
/// century = "ten" … "nineteen" | "twenty" ;
/// small   = digit | teen | tens ("-"? digit)? ;      (* of two digits after a century *)
/// Chinese = ("二" | "两") "千零" (digit | digit? "十" digit?) ;      (* 两千零八年; 两千五百年 and 一千零一年 are times *)
/// </code></remarks>
internal static class SpokenYear
{
    /// <summary>Whether a year of words may stand anywhere: what is asked before any reader is.</summary>
    public static bool MayStand(ReadOnlySpan<char> folded) => MayGoOn(folded, "teen") || MayGoOn(folded, "twenty") || folded.IndexOf("thousand".AsSpan()) >= 0;

    // After a century a word of a numeral follows: not in twenty minutes.
    private static bool MayGoOn(ReadOnlySpan<char> folded, string century)
    {
        int at = folded.IndexOf(century.AsSpan());
        while (at >= 0 && !EnglishWord.After(folded, at + century.Length).IsRead)
        {
            int next = folded.Slice(at + 1).IndexOf(century.AsSpan());
            at = next < 0 ? next : at + 1 + next;
        }

        return at >= 0;
    }

    /// <param name="isSure">Whether it is read as nothing but a year: nineteen hundred and two thousand eight are numbers too.</param>
    public static bool TryRead(ref DateCursor cursor, out int year, out bool isSure)
    {
        int start = cursor.At;
        isSure = false;
        year = 0;
        EnglishWord first = Take(ref cursor);
        bool isThousand = first is { Role: WordRole.Digit, Value: 1 or 2 } && Peek(cursor) is { Role: WordRole.Scale, Value: 3, IsLetter: false };
        if (isThousand || first is { Role: WordRole.Teen } or { Role: WordRole.Tens, Value: 20 })
        {
            year = first.Value * (isThousand ? 1000 : 100);
            EnglishWord next = Take(ref cursor);
            bool isRound = isThousand || next is { Role: WordRole.Hundred, IsPlural: false };
            if (isRound ? TryTakeRest(ref cursor, ref year) : TryTakePair(ref cursor, next, ref year))
            {
                isSure = !isRound;
                return true;
            }
        }

        cursor.At = start;
        return false;
    }

    /// <summary>Reads 两千零八, of years from 2001 to 2099 alone.</summary>
    public static bool TryReadChinese(ref DateCursor cursor, out int year)
    {
        int start = cursor.At;
        year = 2000;
        if (cursor.TakeAny("二两", out _) && cursor.Adjacent == '千' && cursor.Take('千') && cursor.Adjacent == '零' && cursor.Take('零')
            && ChineseDateReader.TryReadNumber(ref cursor, out int small, out int digits) && digits <= 2 && small is > 0 and < 100)
        {
            year += small;
            return true;
        }

        cursor.At = start;
        return false;
    }

    private static bool TryTakeRest(ref DateCursor cursor, ref int year)
    {
        int mark = cursor.At;
        _ = cursor.Take("and");
        if (!TryTakeSmall(ref cursor, Take(ref cursor), ref year))
        {
            cursor.At = mark;
        }

        return true;
    }

    private static bool TryTakePair(ref DateCursor cursor, EnglishWord next, ref int year)
    {
        if (next.Role == WordRole.Oh)
        {
            next = Take(ref cursor);
            year += next.Value;
            return next is { Role: WordRole.Digit, IsOrdinal: false };
        }

        return next.Role is WordRole.Teen or WordRole.Tens && TryTakeSmall(ref cursor, next, ref year);
    }

    private static bool TryTakeSmall(ref DateCursor cursor, EnglishWord word, ref int year)
    {
        if (word.Role is not (WordRole.Digit or WordRole.Teen or WordRole.Tens) || word.IsOrdinal)
        {
            return false;
        }

        year += word.Value;
        if (word.Role == WordRole.Tens && Peek(cursor) is { Role: WordRole.Digit, IsOrdinal: false } digit)
        {
            year += digit.Value;
            Take(ref cursor);
        }

        return true;
    }

    private static EnglishWord Take(ref DateCursor cursor)
    {
        SkipHyphen(ref cursor);
        EnglishWord word = EnglishWord.At(cursor.NextLetters(), 0);
        cursor.TakeLetters();
        return word;
    }

    private static EnglishWord Peek(DateCursor cursor)
    {
        SkipHyphen(ref cursor);
        return EnglishWord.At(cursor.NextLetters(), 0);
    }

    private static void SkipHyphen(ref DateCursor cursor)
    {
        if (cursor.Adjacent == '-')
        {
            cursor.At++;
        }
    }
}
