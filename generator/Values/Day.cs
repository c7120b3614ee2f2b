namespace Etdz.Generator.Values;

/// <summary>
/// Days of the proleptic Gregorian calendar as whole numbers: 0 is 0001-01-01, as <c>DateOnly.DayNumber</c> has it. Years run from 1 to 9999.
/// </summary>
internal static class Day
{
    private static readonly int[] DaysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => DaysBefore[month] - DaysBefore[month - 1] + (month == 2 && IsLeap(year) ? 1 : 0);

    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The number of a day that exists.</summary>
    public static int Number(int year, int month, int day)
    {
        int y = year - 1;
        return (y * 365) + (y / 4) - (y / 100) + (y / 400) + DaysBefore[month - 1] + (month > 2 && IsLeap(year) ? 1 : 0) + day - 1;
    }

    /// <summary>The weekday of a day, Monday 0: 0001-01-01 was one.</summary>
    public static int Weekday(int number) => number % 7;

    public static (int Year, int Month, int Day) Of(int number)
    {
        int n = number;
        int y400 = n / 146097;
        n %= 146097;
        int y100 = n / 36524;
        y100 = y100 == 4 ? 3 : y100;
        n -= y100 * 36524;
        int y4 = n / 1461;
        n %= 1461;
        int y1 = n / 365;
        y1 = y1 == 4 ? 3 : y1;
        n -= y1 * 365;
        int year = (y400 * 400) + (y100 * 100) + (y4 * 4) + y1 + 1;
        int month = 1;
        while (month < 12 && n >= DaysBefore[month] + (month >= 2 && IsLeap(year) ? 1 : 0))
        {
            month++;
        }

        return (year, month, n - DaysBefore[month - 1] - (month > 2 && IsLeap(year) ? 1 : 0) + 1);
    }
}
