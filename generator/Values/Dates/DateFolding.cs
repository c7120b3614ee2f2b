using System;

namespace Etdz.Generator.Values;

/// <summary>What of a date the characters of words hold: where too little is, no reader need be asked.</summary>
[Flags]
internal enum DateSigns : byte
{
    None = 0,

    /// <summary>An ASCII letter.</summary>
    Letter = 1,

    /// <summary>An Arabic digit.</summary>
    Digit = 2,

    /// <summary>Four Arabic digits together, and no more.</summary>
    Year = 4,

    /// <summary>A character that Chinese writes after or in a date: 年, 月, 日, 天, 周.</summary>
    Mark = 8,

    /// <summary>A second hyphen, stroke or full stop behind a digit, or one behind four of them.</summary>
    Joint = 16,
}

/// <summary>
/// Folds words for the readers of dates, a character for a character, so that places stay: full-width forms and capitals to small ASCII letters, traditional
/// and banker's characters to the plain ones of dates, white space to blanks, hyphens to "-", and dashes and tildes, which never stand inside a date, to "~".
/// </summary>
internal static class DateFolding
{
    private static readonly Twins Plain = new(
        "號後從來開與間週禮為爲於〇○◯壹貳贰叁參叄肆伍陸陆柒捌玖拾現結紀當這遲個卄兩仟",
        "号后从来开与间周礼为为于零零零一二二三三三四五六六七八九十现结纪当这迟个廿两千");

    /// <param name="words">The words.</param>
    /// <param name="folded">Takes the folded characters; as long as <paramref name="words"/>.</param>
    public static void Fold(ReadOnlySpan<char> words, Span<char> folded)
    {
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            c = c < 0x80 ? c : FoldWide(c);
            folded[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is >= '\t' and <= '\r' ? ' ' : c;
        }
    }

    /// <summary>What words hold of a date.</summary>
    /// <param name="folded">The words as <see cref="WordFolding"/> folds them.</param>
    public static DateSigns SignsOf(ReadOnlySpan<char> folded)
    {
        DateSigns signs = DateSigns.None;
        int digits = 0;
        int joints = 0;
        foreach (char c in folded)
        {
            if (c is >= '0' and <= '9')
            {
                digits++;
                continue;
            }

            signs |= SignsOf(digits);
            if (c is >= 'a' and <= 'z')
            {
                signs |= DateSigns.Letter;
            }
            else if (c is '年' or '月' or '日' or '天' or '周')
            {
                signs |= DateSigns.Mark;
            }
            else if (c is '-' or '/' or '.' && digits > 0)
            {
                joints++;
                signs |= joints > 1 || digits == 4 ? DateSigns.Joint : DateSigns.None;
            }

            digits = 0;
        }

        return signs | SignsOf(digits);
    }

    /// <summary>Whether words with these signs can be a date, a month, a year or a range of them: a first sieve, of far more than are.</summary>
    public static bool MayHoldDate(DateSigns signs, ReadOnlySpan<char> folded) => (signs & (DateSigns.Mark | DateSigns.Joint)) != 0
        || ((signs & DateSigns.Letter) != 0 && ((signs & DateSigns.Year) != 0 || ((signs & DateSigns.Digit) != 0 && EnglishDateWords.HoldMonth(folded))));

    private static DateSigns SignsOf(int digits) => digits == 0 ? DateSigns.None : digits == 4 ? DateSigns.Digit | DateSigns.Year : DateSigns.Digit;

    private static char FoldWide(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - '\uFF01' + '!');
        }

        if (c is >= '\u2000' and <= '\u2212')
        {
            return c switch
            {
                <= '\u200A' or '\u202F' => ' ',
                '\u2010' or '\u2011' or '\u2212' => '-',
                >= '\u2012' and <= '\u2015' => '~',
                '\u2018' or '\u2019' => '\'',
                _ => c,
            };
        }

        if (c is '\u00A0' or '\u3000')
        {
            return ' ';
        }

        if (c is '\u301C' or '\u223C')
        {
            return '~';
        }

        return Plain.Of(c);
    }
}
