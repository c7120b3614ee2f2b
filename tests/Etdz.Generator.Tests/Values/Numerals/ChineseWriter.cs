using System.Text;

namespace Etdz.Generator.Tests.Values.Numerals;

/// <summary>Writes whole numbers below 10^16 in Chinese, from the rules for writing: it knows nothing of how they are read.</summary>
internal sealed class ChineseWriter(string digits, string small, string big)
{
    public static readonly ChineseWriter Plain = new("零一二三四五六七八九", "十百千", "万亿");
    public static readonly ChineseWriter Formal = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿");
    public static readonly ChineseWriter Traditional = new("〇一二三四五六七八九", "十百千", "萬億");

    public string Write(long value)
    {
        if (value == 0)
        {
            return digits[..1];
        }

        StringBuilder words = new();
        (long Count, string Scale)[] sections = [(value / 1_0000_0000_0000, "" + big[0] + big[1]), (value / 1_0000_0000 % 1_0000, "" + big[1]), (value / 1_0000 % 1_0000, "" + big[0]), (value % 1_0000, "")];
        if (sections[0].Count > 0 && sections[1].Count > 0)
        {
            // Both count in 亿: 三万五千亿, and 三万零五亿.
            sections[0].Scale = "" + big[0];
        }

        bool gap = false;
        foreach ((long count, string scale) in sections)
        {
            if (count == 0)
            {
                gap = words.Length > 0;
                continue;
            }

            if (words.Length > 0 && (gap || count < 1000))
            {
                words.Append(digits[0]);
            }

            gap = false;
            WriteSection(words, (int)count);
            words.Append(scale);
        }

        return words.ToString();
    }

    private void WriteSection(StringBuilder words, int count)
    {
        bool started = false;
        bool gap = false;
        for (int place = 3; place >= 0; place--)
        {
            int digit = count / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = started;
                continue;
            }

            if (gap)
            {
                words.Append(digits[0]);
            }

            words.Append(digits[digit]);
            if (place > 0)
            {
                words.Append(small[place - 1]);
            }

            started = true;
            gap = false;
        }
    }
}
