using System.Globalization;

namespace Etdz.Generator.Tests.Values.Dates;

/// <summary>Writes dates, months and years in every way that the reader claims to know, by means of its own.</summary>
internal static class DateWriter
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth",
        "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
    ];

    public static Func<DateOnly, string>[] Dates =>
    [
        .. Formats(
            "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.M.d", "yyyy年M月d日", "yyyy年MM月dd号", "yyyy 年 M 月 d 日", "d MMMM yyyy", "MMMM d, yyyy",
            "MMM-dd-yyyy", "dd-MMM-yyyy", "d. MMM. yyyy",
            "yyyy-MMM-d", "yyyy/MMM/dd", "dd/MMM/yyyy", "dddd, MMMM d, yyyy", "ddd d MMM yyyy", "MMMM d yyyy, dddd", "'the' d 'of' MMMM, yyyy"),
        d => Upper(d, "d MMMM yyyy"),
        d => FullWidth(d, "yyyy年M月d日"),
        d => "the " + d.Day.ToString(CultureInfo.InvariantCulture) + Ending(d.Day) + " of " + Format(d, "MMMM, yyyy"),
        d => Format(d, "MMMM ") + Ordinals[d.Day - 1] + Format(d, ", yyyy"),
        d => Digits(d.Year, "〇一二三四五六七八九") + "年" + Numeral(d.Month) + "月" + Numeral(d.Day) + "日",
        d => Digits(d.Year, "零壹贰叁肆伍陆柒捌玖") + "年" + Numeral(d.Month) + "月" + Numeral(d.Day) + "號",
        d => Format(d, "yyyy年M月d日，星期") + "日一二三四五六"[(int)d.DayOfWeek],
    ];

    public static Func<DateOnly, string>[] Months =>
    [
        .. Formats("yyyy-MM", "yyyy/MM", "yyyy年M月", "yyyy年 MM月份", "MMMM yyyy", "MMMM 'of' yyyy", "MMM-yyyy", "yyyy , MMM", "yyyy MMMM", "MMM., yyyy"),
        d => Digits(d.Year, "零一二三四五六七八九") + "年" + Numeral(d.Month) + "月",
    ];

    public static Func<DateOnly, string>[] Years =>
    [
        .. Formats("yyyy年", "yyyy 年", "yyyy年度", "'year' yyyy", "'the year' yyyy"),
        d => Digits(d.Year, "〇一二三四五六七八九") + "年",
    ];

    private static IEnumerable<Func<DateOnly, string>> Formats(params string[] formats) => formats.Select(f => (Func<DateOnly, string>)(d => Format(d, f)));

    // The quoting of a custom format takes care of its letters, and a single letter is no custom format.
    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);

    private static string Upper(DateOnly day, string format) => Format(day, format).ToUpperInvariant();

    private static string FullWidth(DateOnly day, string format) =>
        string.Concat(Format(day, format).Select(c => c < 0x80 ? (char)(c + 0xFEE0) : c));

    private static string Digits(int year, string digits) => string.Concat(year.ToString("0000", CultureInfo.InvariantCulture).Select(c => digits[c - '0']));

    private static string Numeral(int n)
    {
        string unit = n % 10 == 0 ? "" : "一二三四五六七八九".Substring((n % 10) - 1, 1);
        return n < 10 ? unit : (n < 20 ? "" : n < 30 ? "二" : "三") + "十" + unit;
    }

    private static string Ending(int day) => day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };
}
