using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What stands around a number and makes it part of something longer: a code, a version, a time, a telephone number, an address, an ordinal, a weekday.</summary>
internal static class Neighbours
{
    private const string Joints = "-–./:：@=&?#\\'’_~+";

    private const string Numerals = "一二三四五六七八九十百千万亿兆两兩萬億零〇廿卅壹贰叁肆伍陆柒捌玖拾佰仟貳參";

    private const string Magnitudes = "十百千万亿萬億";

    // No figure goes over one of these: what stands behind it is another.
    private const string Breaks = "，、。；：！？（）《》“”「」;!?";

    /// <summary>What a figure that begins at a place may consist of, at most so many characters of it.</summary>
    public static ReadOnlySpan<char> Reach(ReadOnlySpan<char> text, int at, int longest)
    {
        ReadOnlySpan<char> words = text.Slice(at, Math.Min(longest, text.Length - at));
        int end = words.IndexOfAny(Breaks.AsSpan());
        return end < 0 ? words : words.Slice(0, end);
    }

    /// <summary>Whether the number at a place belongs to what stands before it: A4, COVID-19, 1.2.3, 12:30, 第三, 周五.</summary>
    public static bool BelongsToWord(ReadOnlySpan<char> text, int at)
    {
        char before = CharBefore(text, at, 1);
        char further = CharBefore(text, at, 2);
        if (before == '第' || (before == ' ' && further == '第'))
        {
            return true;
        }

        if (IsDigit(text[at]))
        {
            return IsOfWord(before) || IsReference(text, at, before, further) || (Joints.AsSpan().IndexOf(before) >= 0 && (IsOfWord(further) || before == '#'));
        }

        return before switch
        {
            '周' => !IsNumeral(further) && further != '每',
            '期' => further == '星',
            '拜' => further == '礼',
            '几' or '数' or '幾' or '數' => IsMagnitude(text[at]),
            '初' => true,
            _ => IsNumeral(before),
        };
    }

    // 表5-1, 图2.4: the number of a table, a figure or a formula; 代表3-5人 is none.
    private static bool IsReference(ReadOnlySpan<char> text, int at, char before, char further)
    {
        if (before is not ('表' or '图' or '圖' or '式') || further is '代' or '发')
        {
            return false;
        }

        int end = at;
        while (end < text.Length && IsDigit(text[end]))
        {
            end++;
        }

        return end + 1 < text.Length && text[end] is '-' or '–' or '.' && IsDigit(text[end + 1]);
    }

    /// <summary>Where the number at a place ends, with the letters and digits that go on from it.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        bool isNumeral = at < text.Length && IsNumeral(text[at]);
        while (at < text.Length && (isNumeral ? IsNumeral(text[at]) : IsOfWord(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a run is part of something longer that goes on behind it: 5Gbase, 5m@here, 2024.10.01.5.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !IsOfWord(text[end - 1]))
        {
            return false;
        }

        char next = text[end];
        return IsOfWord(next) || next == '@'
            || (next is '-' or '.' or ':' or '/' or '：' && IsDigit(text[end - 1]) && end + 1 < text.Length && IsDigit(text[end + 1]));
    }

    /// <summary>Where an address ends: at white space, at what quotes or brackets it, or where another script goes on.</summary>
    public static int AddressEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is > ' ' and < '\u007F' and not ('<' or '>' or '"'))
        {
            at++;
        }

        return at;
    }

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    public static bool IsNumeral(char c) => c > 0x7F && Numerals.AsSpan().IndexOf(c) >= 0;

    /// <summary>十, 百, 千, 万 or 亿.</summary>
    public static bool IsMagnitude(char c) => c > 0x7F && Magnitudes.AsSpan().IndexOf(c) >= 0;

    private static bool IsOfWord(char c) => IsDigit(c) || c == '_' || Glyph.IsLetter(c);

    private static char CharBefore(ReadOnlySpan<char> text, int at, int distance) => at >= distance ? text[at - distance] : '\0';
}
