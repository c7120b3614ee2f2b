using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values;

public class DayTests
{
    [Fact]
    public void Every_day_has_the_number_that_DateOnly_gives_it()
    {
        for (DateOnly date = DateOnly.MinValue; ; date = date.AddDays(1))
        {
            if (Day.Number(date.Year, date.Month, date.Day) != date.DayNumber || Day.Of(date.DayNumber) != (date.Year, date.Month, date.Day)
                || Day.Weekday(date.DayNumber) != ((int)date.DayOfWeek + 6) % 7)
            {
                Assert.Fail($"{date:O} is {Day.Number(date.Year, date.Month, date.Day)}, and {date.DayNumber} {Day.Of(date.DayNumber)}");
            }

            if (date == DateOnly.MaxValue)
            {
                return;
            }
        }
    }

    [Fact]
    public void Days_in_months_are_those_of_the_calendar()
    {
        for (int year = 1; year <= 9999; year++)
        {
            Assert.Equal(DateTime.IsLeapYear(year), Day.IsLeap(year));
            for (int month = 1; month <= 12; month++)
            {
                Assert.Equal(DateTime.DaysInMonth(year, month), Day.DaysInMonth(year, month));
            }
        }
    }

    [Theory]
    [InlineData(2020, 2, 29, true)]
    [InlineData(2021, 2, 29, false)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(2024, 4, 31, false)]
    [InlineData(2024, 0, 1, false)]
    [InlineData(2024, 13, 1, false)]
    [InlineData(2024, 1, 0, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10000, 1, 1, false)]
    [InlineData(1, 1, 1, true)]
    [InlineData(9999, 12, 31, true)]
    public void A_day_exists_or_not(int year, int month, int day, bool exists) => Assert.Equal(exists, Day.Exists(year, month, day));
}
