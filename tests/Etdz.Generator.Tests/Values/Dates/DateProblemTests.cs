using System.Globalization;
using System.Text.RegularExpressions;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Text;
using Etdz.Generator.Values;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Values.Dates;

/// <summary>In each of the words, brackets stand around the part at fault.</summary>
public sealed partial class DateProblemTests
{
    [Theory]
    [InlineData("[2023-02-29]", "2023 is not a leap year")]
    [InlineData("  [1900-02-29] ", "1900 is not a leap year")]
    [InlineData("[2023年2月30日]", "February 2023 has 28 days")]
    [InlineData("[2024年4月31日]", "April has 30 days")]
    [InlineData("[31/4/2016]", "April has 30 days")]
    [InlineData("[2/30/2020]", "February 2020 has 29 days")]
    [InlineData("[2023年13月1日]", "there is no month 13")]
    [InlineData("[2023年00月]", "there is no month 0")]
    [InlineData("[January 0, 2020]", "there is no day 0")]
    [InlineData("[0000年]", "there is no year 0")]
    [InlineData("[12 Dec 0000]", "there is no year 0")]
    [InlineData("2020-01-01至[2020-02-30]", "February 2020 has 29 days")]
    [InlineData("截至[2023年11月31日]", "November has 30 days")]
    public void An_impossible_date_says_why(string words, string reason) => AssertProblem(FindingId.ImpossibleDate, words, "", reason);

    [Fact]
    public void An_ambiguous_date_says_both_that_it_can_be()
    {
        AssertProblem(FindingId.AmbiguousDate, "since [2/3/2020]", "", "2020-02-03", "2020-03-02");
        Assert.Equal(FindingId.AmbiguousDate, DateReading.Read("2/3/2020", region: Region.Other));
    }

    [Theory]
    [InlineData("[10月1日]", "", "YYYY-10-01")]
    [InlineData("[10月]", "", "YYYY-10")]
    [InlineData("[May 5]", "", "YYYY-05-05")]
    [InlineData("[the 5th of May]以来", "", "YYYY-05-05")]
    [InlineData("[May]", "month", "YYYY-05")]
    [InlineData("[6月1日]-6月30日", "", "YYYY-06-01")]
    public void A_date_without_its_year_asks_for_it(string words, string asked, string form) => AssertProblem(FindingId.DateWithoutYear, words, asked, form);

    [Theory]
    [InlineData("[去年]")]
    [InlineData("[今年3月]")]
    [InlineData("[去年12月25日]")]
    [InlineData("[這個月]")]
    [InlineData("[上周三]")]
    [InlineData("[昨天]之前")]
    [InlineData("自[去年]以来")]
    [InlineData("[yesterday]")]
    [InlineData("[the day before yesterday]")]
    [InlineData("[Last year]")]
    [InlineData("since [last May]")]
    [InlineData("[next Monday]")]
    public void A_relative_date_asks_for_a_value(string words) => AssertProblem(FindingId.RelativeDate, words, "");

    [Theory]
    [InlineData("[2009年10月12号，星期二]", "Monday", "Tuesday")]
    [InlineData("before [Sunday, January 12, 2018]", "Friday", "Sunday")]
    public void A_wrong_weekday_says_which_it_was(string words, string was, string said) => AssertProblem(FindingId.WrongWeekday, words, "", was, said);

    [Theory]
    [InlineData("[1984年9月25日]", "month", "date", "month", "date")]
    [InlineData("[1984年9月25日]", "year", "date", "year", "date")]
    [InlineData("[1984年9月]", "year", "month", "year", "month")]
    [InlineData("[1984]", "month", "year", "month", "year")]
    [InlineData("[1984年9月]", "range", "month", "range", "month")]
    [InlineData("[2001年到2005年]", "year", "range of dates", "year", "range")]
    public void A_date_of_another_kind_names_the_one_that_fits(string words, string asked, string found, string given, string fitting) =>
        AssertProblem(FindingId.DateOfOtherKind, words, asked, found, given, fitting);

    [Theory]
    [InlineData("从[2019年到2018年]", "it ends (2018) before it begins (2019)")]
    [InlineData("[2020-03-01至2020-01-01]", "it ends (2020-01-01) before it begins (2020-03-01)")]
    [InlineData("[12月20日-2020年1月5日]", "it ends (2020-01-05) before it begins (2020-12-20)")]
    [InlineData("[2019年到2020年3月]", "it begins with a year and ends with a month")]
    public void Ends_that_make_no_range_say_why(string words, string reason) => AssertProblem(FindingId.BadDateRange, words, "", reason);

    [Theory]
    [InlineData("[98年5月1日]", "")]
    [InlineData("[公元前221年]", "")]
    [InlineData("[05-Aug-16]", "")]
    [InlineData("[Nov '16]", "")]
    [InlineData("[9/23/20]", "date")]
    [InlineData("[5年]", "year")]
    public void A_year_has_four_digits(string words, string asked) => AssertProblem(FindingId.YearWithoutFourDigits, words, asked);

    [Theory]
    [InlineData("[1990s]")]
    [InlineData("[the 1990's]")]
    [InlineData("[90年代]")]
    [InlineData("[二十世纪九十年代]")]
    public void A_decade_is_no_date(string words) => AssertProblem(FindingId.DecadeForDate, words, "");

    [Fact]
    public void The_message_on_a_decade_favours_neither_language_nor_a_decade()
    {
        string message = DateRules.DecadeForDate.MessageFormat.ToString(CultureInfo.InvariantCulture);
        Assert.Equal("", string.Concat(message.Where(Glyph.IsHan)));
        Assert.Contains("value=\"YYYY-MM to YYYY-MM\" as=range", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1984年9月25日[设立]", "", "1984年9月25日")]
    [InlineData("截至1984年9月 [的数据] ", "", "1984年9月")]
    [InlineData("2018年[的增长]", "year", "2018年")]
    [InlineData("May 2020 [elections]", "", "May 2020")]
    [InlineData("2019-01-01至2019-03-01[的]", "", "2019-01-01至2019-03-01")]
    [InlineData("2018年1月1日[之前后]", "", "2018年1月1日")]
    public void A_rest_that_is_not_understood_is_shown(string words, string asked, string before) =>
        AssertProblem(FindingId.RestAfterDate, words, asked, before);

    [Theory]
    [InlineData("[2019/20]")]
    [InlineData("[2019/2020]")]
    [InlineData("2012年5月[底]")]
    [InlineData("May 2012 [Q1]")]
    public void A_part_of_time_without_a_kind_says_so(string words) => AssertProblem(FindingId.PartOfTime, words, "");

    [Fact]
    public void A_message_has_as_many_placeholders_as_arguments()
    {
        (string Words, string Asked)[] all =
        [
            ("2023-02-29", ""), ("2/3/2020", ""), ("10月1日", ""), ("去年", ""), ("2009年10月12号，星期二", ""), ("1984年", "month"), ("2019年到2018年", ""), ("98年5月", ""),
            ("1990s", ""), ("1984年9月25日设立", ""), ("2019/20", ""),
        ];
        Dictionary<string, DiagnosticDescriptor> rules = DateRules.All.ToDictionary(r => r.Id);
        foreach ((string words, string asked) in all)
        {
            FigureProblem problem = DateReading.Problem(words, asked);
            int places = Placeholder().Matches(rules[problem.Id].MessageFormat.ToString(CultureInfo.InvariantCulture)).Select(m => m.Value).Distinct().Count();

            Assert.Equal(places, problem.Arguments.Length);
            Assert.True(rules.Remove(problem.Id));
        }

        Assert.Empty(rules);
    }

    private static void AssertProblem(string id, string marked, string asked, params string[] arguments)
    {
        int start = marked.IndexOf('[', StringComparison.Ordinal);
        int end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
        string words = marked.Remove(end + 1, 1).Remove(start, 1);

        FigureProblem problem = DateReading.Problem(words, asked);

        Assert.Equal((id, start, end - start), (problem.Id, problem.Start, problem.Length));
        Assert.Equal([words[start..end], .. arguments], problem.Arguments);
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
