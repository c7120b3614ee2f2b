using System;

namespace Etdz.Generator.Values;

/// <summary>Knows the words that make a part of a year or month, or more than a year, for which there is no kind. Only words that did not read come here.</summary>
internal static class PartOfTime
{
    private const byte Always = 1;
    private const byte AfterTime = 2;

    private static readonly Lexicon Words = new(
        (Always, "century|fiscal year|fy|school year|academic year|季度|世纪|财年|财政年度|学年"),
        (AfterTime, "q1|q2|q3|q4|h1|h2|first quarter|second quarter|third quarter|fourth quarter|last quarter|quarter|quarter of|half|half of|first half|second half"
            + "|early|mid|mid-|late|beginning of|the beginning of|start of|the start of|middle of|the middle of|end of|the end of|summer|winter|spring|autumn|fall|the summer of|the winter of"
            + "|the spring of|the autumn of|the fall of|week"
            + "|上半年|下半年|第一季度|第二季度|第三季度|第四季度|一季度|二季度|三季度|四季度|1季度|2季度|3季度|4季度|第1季度|第2季度|第3季度|第4季度|前三季度|前两季度|全年|年初|年中|年底|年末|初|中|底|末|春|夏|秋|冬"
            + "|年年初|上旬|中旬|下旬|春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|第一周|第二周|第三周|第四周|年度"));

    // No word is longer.
    private const int Longest = 24;

    /// <summary>Whether such words begin at a place, after blanks or a hyphen.</summary>
    /// <param name="isAfterTime">Whether what stands before the place is a time, or nothing: half of anything else is none.</param>
    public static bool BeginsAt(ReadOnlySpan<char> words, int at, bool isAfterTime)
    {
        at = Glyph.SkipBlanks(words, at);
        at = at < words.Length && WordFolding.Fold(words[at]) == '-' ? at + 1 : at;
        ReadOnlySpan<char> rest = words.Slice(at, Math.Min(Longest, words.Length - at));
        Span<char> folded = stackalloc char[Longest];
        WordFolding.Fold(rest, folded);
        return Words.TryMatch(folded.Slice(0, rest.Length), out byte meaning, out _) && (isAfterTime || meaning == Always);
    }
}
