using System;

namespace Etdz.Generator.Values;

/// <summary>How units are spelled: characters that stand for one another, and where a word ends.</summary>
internal static class UnitText
{
    // The traditional characters that names of units have.
    private static readonly Twins Simplified = new(
        "東兩個亞畝億侖倫蘭幾剛別華單盧壓釐敘臺噸圖國圓圜聖塊堅頭寬賓爾歲島幣庫開當撾換攝數時來標準歐氣湯澤溫熱電碼禮約紀納紙紐組維緬羅聯脫節蘇萊薩諾謝贊轉載達裡裏鐘鍾錢銖銀鎊長門間陰際韋韓頃頓飛馬魯鮮麥齡週擔內萬烏岡買濟",
        "东两个亚亩亿仑伦兰几刚别华单卢压厘叙台吨图国圆圆圣块坚头宽宾尔岁岛币库开当挝换摄数时来标准欧气汤泽温热电码礼约纪纳纸纽组维缅罗联脱节苏莱萨诺谢赞转载达里里钟钟钱铢银镑长门间阴际韦韩顷顿飞马鲁鲜麦龄周担内万乌冈买济");

    private static readonly Twins Signs = new(
        "\u00A0\u2009\u202F\u3000\u2010\u2011²³µº˚′’‘″”·⋅•‧∙・\uFFE5\uFFE1\uFFE0\uFFE6",
        "      23μ°°'''\"\"......¥£¢₩");

    /// <summary>The character that names in the table are written with: half-width, simplified, one kind of blank; a hyphen is a blank.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080')
        {
            return c is '-' or '\t' or '\n' or '\r' ? ' ' : c;
        }

        if (c is >= '！' and <= '～')
        {
            char half = (char)(c - '！' + '!');
            return half == '-' ? ' ' : half;
        }

        return (c is >= '\u4E00' and <= '\u9FFF' ? Simplified : Signs).Of(c);
    }

    /// <summary>The next character of UTF-8 of the basic plane.</summary>
    public static char Next(ReadOnlySpan<byte> text, ref int at)
    {
        int b = text[at++];
        if (b >= 0xE0)
        {
            b = ((b & 0x0F) << 12) | ((text[at] & 0x3F) << 6) | (text[at + 1] & 0x3F);
            at += 2;
        }
        else if (b >= 0x80)
        {
            b = ((b & 0x1F) << 6) | (text[at++] & 0x3F);
        }

        return (char)b;
    }

    public static string Decode(ReadOnlySpan<byte> text)
    {
        char[] characters = new char[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length;)
        {
            characters[length++] = Next(text, ref i);
        }

        return new string(characters, 0, length);
    }

    /// <summary>Whether a folded character belongs to a word that goes on with the next letter: Latin, Greek and Cyrillic letters.</summary>
    public static bool IsLetter(char c) => c < '\u0080' ? IsAsciiLetter(c) : c is (>= '\u00C0' and <= '\u052F' and not '×' and not '÷') or (>= '\u1E00' and <= '\u1FFF');

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
