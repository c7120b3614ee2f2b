using System;

namespace Etdz.Generator.Values;

/// <summary>
/// How the readers of figures see a character: full-width forms and capitals as small ASCII letters, traditional characters of our own words as simplified
/// ones, every blank as one. A character for a character, so that places stay.
/// </summary>
internal static class WordFolding
{
    private static readonly Twins Simplified = new(
        "餘約將個間與於過從為爲數幾達滿並併種類條輛項戶隻歲週後內開許來億萬點處靠臨貼錢兩門臺檔層張顆雙對幹節場輪屆據稱總計錶們貳趨時",
        "余约将个间与于过从为为数几达满并并种类条辆项户只岁周后内开许来亿万点处靠临贴钱两门台档层张颗双对干节场轮届据称总计表们贰趋时");

    /// <param name="words">The words.</param>
    /// <param name="folded">Takes the folded characters; at least as long.</param>
    public static void Fold(ReadOnlySpan<char> words, Span<char> folded)
    {
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            folded[i] = c is >= 'a' and <= 'z' or >= '0' and <= '9' ? c : Fold(c);
        }
    }

    public static char Fold(char c)
    {
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is >= '\t' and <= '\r' ? ' ' : c;
        }

        if (c is >= '\u4E00' and <= '\u9FFF')
        {
            return Simplified.Of(c);
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return Fold((char)(c - 0xFEE0));
        }

        if (Glyph.IsBlank(c))
        {
            return ' ';
        }

        return c is '\u2010' or '\u2011' or '\u2212' ? '-' : c;
    }

    /// <summary>The first place in folded words that holds no blank.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && folded[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>A letter of a script that parts its words with blanks, full-width or not.</summary>
    public static bool IsLetter(char c) => Glyph.IsLetter(Fold(c));

    public static bool IsDigit(char c) => Fold(c) is >= '0' and <= '9';
}
