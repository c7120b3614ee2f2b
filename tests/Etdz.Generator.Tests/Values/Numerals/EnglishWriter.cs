using System.Text;

namespace Etdz.Generator.Tests.Values.Numerals;

/// <summary>Writes whole numbers below 10^18 in English words.</summary>
internal static class EnglishWriter
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Scales = ["", " thousand", " million", " billion", " trillion", " quadrillion"];

    public static string Write(long value, bool and, bool hyphen)
    {
        if (value == 0)
        {
            return Small[0];
        }

        StringBuilder words = new();
        long unit = 1_000_000_000_000_000;
        for (int scale = 5; scale >= 0; scale--, unit /= 1000)
        {
            int count = (int)(value / unit % 1000);
            if (count > 0)
            {
                words.Append(words.Length == 0 ? "" : scale == 0 && and && count < 100 ? " and " : " ");
                words.Append(Hundreds(count, and, hyphen)).Append(Scales[scale]);
            }
        }

        return words.ToString();
    }

    private static string Hundreds(int value, bool and, bool hyphen)
    {
        string rest = value % 100 < 20
            ? value % 100 == 0 ? "" : Small[value % 100]
            : Tens[value % 100 / 10] + (value % 10 == 0 ? "" : (hyphen ? "-" : " ") + Small[value % 10]);
        string hundreds = value < 100 ? "" : Small[value / 100] + " hundred";
        return hundreds + (hundreds.Length > 0 && rest.Length > 0 ? and ? " and " : " " : "") + rest;
    }
}
