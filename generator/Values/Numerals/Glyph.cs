using System;

namespace Etdz.Generator.Values;

/// <summary>
/// Characters as the readers of numerals see them: full-width forms as their ASCII twins, traditional and banker's numerals as the plain ones.
/// </summary>
internal static class Glyph
{
    /// <summary>The character at a place, full-width forms folded; NUL beyond the end.</summary>
    public static char At(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
        {
            return '\0';
        }

        char c = text[at];
        return c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
    }

    /// <summary>White space of any width, line breaks and the unbreakable ones included.</summary>
    public static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u3000';

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The value of an Arabic digit, full-width or not; −1 for all else.</summary>
    public static int Digit(ReadOnlySpan<char> text, int at) => At(text, at) is >= '0' and <= '9' and char c ? c - '0' : -1;

    public static int CountDigits(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (Digit(text, end) >= 0)
        {
            end++;
        }

        return end - at;
    }

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c is >= '\u00C0' and < '\u2000' && char.IsLetter(c));

    /// <summary>Whether a character is of the scripts that Chinese is written in.</summary>
    public static bool IsHan(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u25CB';

    /// <summary>A hyphen that joins two words.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>The value of a Chinese digit; −1 for all else, 两 included, which counts things and never stands in a row of digits.</summary>
    public static int HanDigit(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' or '弌' => 1,
        '二' or '贰' or '貳' or '弍' => 2,
        '三' or '叁' or '叄' or '參' or '弎' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    public static int CountHanDigits(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (HanDigit(At(text, end)) >= 0)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>The power of ten of a unit inside a numeral (十, 百, 千); 0 for all else.</summary>
    public static int SmallUnit(char c) => c switch
    {
        '十' or '拾' => 1,
        '百' or '佰' => 2,
        '千' or '仟' => 3,
        _ => 0,
    };

    /// <summary>The power of ten of a scale word (万, 亿, 兆); 0 for all else.</summary>
    public static int BigUnit(char c) => c switch
    {
        '万' or '萬' => 4,
        '亿' or '億' => 8,
        '兆' => 12,
        _ => 0,
    };

    /// <summary>How many tens a word for several of them has (廿, 卅, 卌); 0 for all else.</summary>
    public static int Tens(char c) => c switch
    {
        '廿' => 2,
        '卅' => 3,
        '卌' => 4,
        _ => 0,
    };

    public static bool IsPair(char c) => c is '两' or '兩';

    public static bool IsPoint(char c) => c is '点' or '點';

    public static bool IsHalf(char c) => c == '半';

    /// <summary>The value of a raised digit; −1 for all else.</summary>
    public static int Superscript(char c) => c switch
    {
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        '\u2070' or (>= '\u2074' and <= '\u2079') => c - '\u2070',
        _ => -1,
    };

    /// <summary>The value of a lowered digit; −1 for all else.</summary>
    public static int Subscript(char c) => c is >= '\u2080' and <= '\u2089' ? c - '\u2080' : -1;
}
