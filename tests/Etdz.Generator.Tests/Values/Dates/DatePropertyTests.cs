using System.Globalization;
using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Dates;

public sealed class DatePropertyTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    [Fact]
    public void Any_date_in_any_format_reads_back() => Gen.Select(Days, Pick(DateWriter.Dates)).Sample((day, write) =>
    {
        string words = write(day);
        return Says(words, "", Kind.Date, day, day, day);
    });

    [Fact]
    public void Any_month_in_any_format_reads_back() => Gen.Select(Days, Pick(DateWriter.Months)).Sample((day, write) =>
    {
        DateOnly first = new(day.Year, day.Month, 1);
        return Says(write(day), "", Kind.Month, first, first, new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
    });

    [Fact]
    public void Any_year_in_any_format_reads_back() => Gen.Select(Days, Pick(DateWriter.Years)).Sample((day, write) =>
        Says(write(day), "", Kind.Year, new(day.Year, 1, 1), new(day.Year, 1, 1), new(day.Year, 12, 31)));

    [Fact]
    public void Any_two_dates_in_any_two_formats_make_a_range() => Gen.Select(Days, Days, Pick(DateWriter.Dates), Pick(DateWriter.Dates)).Sample(
        (one, other, writeOne, writeOther) =>
        {
            string words = writeOne(one) + " 至 " + writeOther(other);
            WholeResult result = DateReading.Read(words, DateReading.For("range"), out Figure figure, out FigureProblem problem);
            return one <= other
                ? result == WholeResult.Read && figure.IsRange && figure.Value == one.DayNumber && figure.Max == other.DayNumber
                : result == WholeResult.Wrong && problem.Id == "ETDZ0346";
        });

    [Fact]
    public void Days_that_are_not_are_told() => Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((year, month, day) =>
    {
        string words = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        bool exists = DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return DateReading.Read(words) == (exists ? "Date " + words : "ETDZ0340");
    });

    [Fact]
    public void No_words_throw_and_every_problem_lies_inside_them() => Gen.Select(Words, Pick("", "date", "month", "year", "range")).Sample((words, asked) =>
    {
        WholeResult result = DateReading.Read(words, DateReading.For(asked), out _, out FigureProblem problem);
        return result != WholeResult.Wrong
            || (problem.Start >= 0 && problem.Length > 0
                && problem.Start + problem.Length <= words.Length && problem.Arguments[0] == words.Substring(problem.Start, problem.Length));
    });

    [Fact]
    public void The_numbers_of_days_are_those_of_DateOnly() => Days.Sample(day =>
        Day.Number(day.Year, day.Month, day.Day) == day.DayNumber
        && Day.Of(day.DayNumber) == (day.Year, day.Month, day.Day)
        && (Day.Weekday(day.DayNumber) + 1) % 7 == (int)day.DayOfWeek
        && Day.DaysInMonth(day.Year, day.Month) == DateTime.DaysInMonth(day.Year, day.Month)
        && Day.IsLeap(day.Year) == DateTime.IsLeapYear(day.Year)
        && Day.Exists(day.Year, day.Month, day.Day));

    [Fact]
    public void A_date_is_read_without_allocation()
    {
        string[] all = ["1984年9月25日", "the 5th of May, 1962", "2024-10-01", "自2016年9月1日起", "2018年", "6月1日-2023年6月30日", "Dalian", "229家"];
        Reading reading = DateReading.For("");
        ReadAll();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void ReadAll()
        {
            foreach (string words in all)
            {
                _ = FigureReader.TryRead(words, reading, out _, out _);
            }
        }
    }

    // Pieces of dates in any order, and any other characters between them.
    private static Gen<string> Words => Gen.OneOf(
        Pick(
            "年", "月", "日", "号", "至", "到", "和", "自", "起", "之前", "之后", "之间", "底", "前", "的", "十", "二", "零", "廿", "公元", "世纪", "代", "去年", "今", "周", "星期",
            "-", "/", ".", ",", "~", " ", "the ", "of ",
            "in ", "between ", "and ", "to ", "before ", "since ", "or later", "May", "jan", "Monday", "st", "th", "s", "'", "(", ")",
            "last ", "first", "twenty", "year ", "AD", "BC", "5", "13", "31", "0", "2020", "1999", "98", "20200101", "99999999999"),
        Gen.Char.Select(c => c.ToString()),
        Gen.String[0, 3]).Array[0, 9].Select(string.Concat);

    private static Gen<T> Pick<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static bool Says(string words, string asked, Kind kind, DateOnly value, DateOnly first, DateOnly last) =>
        DateReading.Read(words, DateReading.For(asked), out Figure figure, out _) == WholeResult.Read
            && figure.Kind == kind && !figure.IsRange && !figure.IsPartialDate && figure.Value == value.DayNumber
            && figure.Admits.Equals(Interval.Between(first.DayNumber, last.DayNumber));
}
