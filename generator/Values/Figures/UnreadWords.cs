using System;
using System.Globalization;

namespace Etdz.Generator.Values;

/// <summary>Says what is wrong with words that do not read whole, or that they are no figure at all.</summary>
/// <remarks>
/// Words that hold a digit or a vague or relative word, or begin or end with a numeral, and do not read whole are an error; all other words are text.
/// </remarks>
internal static class UnreadWords
{
    private const byte Vague = 1;
    private const byte Relative = 2;
    private const byte Known = 3;
    private const int LongestUnit = 24;
    private const int LongestMark = 17;

    private static readonly Lexicon Words = new(
        (Vague, "几|数十|数百|数千|数万|数亿|数个|数家|数名|数年|数月|数天|数次|数种|数项|数倍|若干|许多|无数|众多|多个|多家|多名|多种|多项|多次|多年|上百|上千|上万|上亿|成百|成千|成千上万|好多|大量|少量|少数|多数|大多数|不少"
            + "|several|a few|few|many|numerous|dozens|dozens of|scores of|hundreds|hundreds of|thousands|thousands of|tens of|millions of|billions of|countless|various|a number of|a couple of|a handful of|plenty of|a lot of|lots of"),
        (Relative, "去年|今年|明年|前年|后年|本年|上年|当年|次年|翌年|近年|近年来|本月|上月|下月|当月|本季度|上季度|昨天|今天|明天|昨日|今日|明日|近日|日前|当日|当天|本周|上周|下周"
            + "|last year|this year|next year|last month|this month|next month|last week|this week|next week|last quarter|this quarter|next quarter|recent years|yesterday|today|tomorrow"),
        (Known, "几乎|几何|几内亚|不少于|茶几"));

    // What makes a numeral a part of one, after it.
    private static readonly Lexicon Marks = new((1, "成|折|个百分点|百分点|percent|per cent|percentage points|percentage point|fold"));

    /// <param name="cursor">In the words, trimmed.</param>
    /// <param name="phrase">What was understood of them; its end is 0 where nothing was.</param>
    /// <returns>True where the words are text.</returns>
    public static bool Explain(in WordCursor cursor, in Reading reading, in FigurePhrase phrase, out FigureProblem problem)
    {
        problem = default;
        ReadOnlySpan<char> words = cursor.Words;
        if (TryFind(cursor.Folded, out int start, out int end, out bool isRelative))
        {
            problem = isRelative ? FigureFindings.Relative(words, start, end) : FigureFindings.Vague(words, start, end);
        }
        else if (phrase.End > 0 && !phrase.First.Is(TermTraits.Article) && !(reading.As is null && !reading.AsRange && IsRatherText(cursor, phrase)))
        {
            int rest = Glyph.SkipBlanks(words, phrase.End);
            bool isTwoDigits = phrase.End == phrase.First.NumeralEnd && IsHanNumeral(words[rest]) && IsHanNumeral(words[rest - 1]);
            problem = TimeOfDay.GoesOnAt(cursor, rest, phrase.First) ? FigureFindings.TimeOfDay(words, phrase.First.NumeralStart, words.Length)
                : OrdinalReader.EndingAt(words, rest) is { } ending ? FigureFindings.WrongOrdinalEnding(words, phrase.First.NumeralStart, rest + 2, words.Slice(phrase.First.NumeralStart, rest - phrase.First.NumeralStart).ToString() + ending)
                : isTwoDigits ? FigureFindings.Vague(words, phrase.First.NumeralStart, EndOfNumeral(words, rest))
                : PartOfTime.BeginsAt(words, rest, IsTime(phrase.First)) ? FigureFindings.PartOfTime(words, rest, words.Length)
                : !phrase.IsRange && phrase.First.IsBare && IsWord(words.Slice(rest)) && !phrase.First.Numeral.Is(NumeralForm.IsPercent)
                ? FigureFindings.UnknownUnit(words, rest, words.Length)
                : FigureFindings.Unread(words, rest, words.Length);
        }
        else if (TryFindNumeral(cursor, out int numeral))
        {
            int digits = numeral + Glyph.CountDigits(words, numeral);
            problem = OrdinalReader.EndingAt(words, digits) is { } ending ? FigureFindings.WrongOrdinalEnding(words, numeral, digits + 2, words.Slice(numeral, digits - numeral).ToString() + ending)
                : PartOfTime.BeginsAt(words, 0, isAfterTime: true) ? FigureFindings.PartOfTime(words, 0, words.Length)
                : FigureFindings.Unread(words, 0, numeral == 0 ? words.Length : numeral);
        }
        else if (reading.As is not null || reading.AsRange)
        {
            problem = FigureFindings.NoFigure(words, reading.As is { } asked ? KindName.Of(asked) : "range");
        }

        return problem.Id is null;
    }

    // 为一体, 只一味: what stands before the numeral says nothing, and no digit says that one is meant.
    private static bool IsRatherText(in WordCursor cursor, in FigurePhrase phrase) =>
        phrase.First is { NumeralStart: > 0, Hedge: Hedge.None } && (phrase.First.Traits & ~TermTraits.Counter) == 0 && !phrase.IsRange && !TryFindNumeral(cursor, out _);

    // A year, an ordinal or a time: of nothing else are there halves and ends.
    private static bool IsTime(in Term term) => term.Traits == TermTraits.Ordinal || term.Unit is { Dimension: "calendar" }
        || (term.IsBare && term.Numeral.Value > 999 && term.Numeral.Value < 3000);

    /// <summary>Whether a rest is a single word, such as a unit that is not known.</summary>
    public static bool IsWord(ReadOnlySpan<char> rest)
    {
        if (rest.Length is 0 or > LongestUnit)
        {
            return false;
        }

        foreach (char c in rest)
        {
            if (!WordFolding.IsLetter(c) && !Glyph.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFind(ReadOnlySpan<char> words, out int start, out int end, out bool isRelative)
    {
        isRelative = false;
        end = 0;
        for (start = 0; start < words.Length; start++)
        {
            bool isInside = start > 0 && Glyph.IsLetter(words[start]) && Glyph.IsLetter(words[start - 1]);
            if (!isInside && Words.TryMatch(words.Slice(start), out byte meaning, out int length))
            {
                if (meaning != Known && !(words[start] == '多' && start > 0 && IsNumeral(words[start - 1])))
                {
                    end = start + length;
                    isRelative = meaning == Relative;
                    return true;
                }

                start += length - 1;
            }
        }

        return false;
    }

    // The first digit, or the numeral that the words end in.
    private static bool TryFindNumeral(WordCursor cursor, out int at)
    {
        ReadOnlySpan<char> words = cursor.Words;
        for (at = 0; at < words.Length; at++)
        {
            if (WordFolding.IsDigit(words[at]) || (words[at] > '\u007F' && IsForeignDigit(words, at)))
            {
                return true;
            }
        }

        int last = words.Length - 1;
        for (cursor.At = words.Length - 1; cursor.At >= Math.Max(0, words.Length - LongestMark); cursor.At--)
        {
            WordCursor mark = cursor;
            if (Marks.TryTake(ref mark, out _) && mark.At == words.Length)
            {
                last = cursor.At - 1;
            }
        }

        while (last > 0 && Glyph.IsBlank(words[last]))
        {
            last--;
        }

        if (last < 0)
        {
            return false;
        }

        at = last;
        if (Glyph.IsHan(words[last]))
        {
            while (at >= 0 && IsHanNumeral(words[at]))
            {
                at--;
            }

            return ++at <= last;
        }

        while (at > 0 && WordFolding.IsLetter(words[at - 1]))
        {
            at--;
        }

        return last - at < LongestUnit && NumeralReader.TryRead(words.Slice(at), out _, out int length) == ReadResult.Read && at + length > last;
    }

    // Digits and numerals of other scripts, circled and Roman ones: ١٤, ①, Ⅳ. Raised and lowered ones stand in names: CO₂.
    private static bool IsForeignDigit(ReadOnlySpan<char> words, int at)
    {
        char c = words[at];
        return c == '\uD835' ? at + 1 < words.Length && words[at + 1] is >= '\uDFCE' and <= '\uDFFF'
            : Glyph.HanDigit(c) < 0 && Glyph.Superscript(c) < 0 && Glyph.Subscript(c) < 0
                && char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    // 30多家企业 is no vague number: what is not understood is the noun.
    private static bool IsNumeral(char c) => WordFolding.IsDigit(c) || IsHanNumeral(c);

    private static int EndOfNumeral(ReadOnlySpan<char> words, int at)
    {
        while (at < words.Length && IsHanNumeral(words[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsHanNumeral(char c) =>
        Glyph.HanDigit(c) >= 0 || Glyph.SmallUnit(c) > 0 || Glyph.BigUnit(c) > 0 || Glyph.Tens(c) > 0 || Glyph.IsPair(c) || Glyph.IsHalf(c);
}
