using System;
using System.Globalization;
using Etdz.Generator.Text;

namespace Etdz.Generator.Values;

/// <summary>The words of a date as their author wrote them, what is asked of them, and the problems that they may have, made only where there is one.</summary>
/// <param name="text">The words, trimmed.</param>
internal readonly ref struct DateWords(ReadOnlySpan<char> text, Reading reading)
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public readonly ReadOnlySpan<char> Text = text;

    public readonly Reading Reading = reading;

    /// <summary>Whether the author asks for a date, month or year: then what is wrong is told, even of words that might be something else.</summary>
    public bool IsAsked => Reading.As is not null;

    public int Length => Text.Length;

    public FigureProblem Impossible(in DateTerm term)
    {
        string reason = term.Year is < 1 or > 9999 ? "there is no year " + Write(term.Year)
            : term.HasMonth && term.Month is < 1 or > 12 ? "there is no month " + Write(term.Month)
            : term.Day < 1 ? "there is no day " + Write(term.Day)
            : term.Month == 2 && term.Day == 29 ? Write(term.Year) + " is not a leap year"
            : Months[term.Month - 1] + (term.Month == 2 ? " " + Write(term.Year) : "") + " has " + Write(Day.DaysInMonth(term.Year, term.Month)) + " days";
        return Problem(FindingId.ImpossibleDate, term, reason);
    }

    public FigureProblem WrongWeekday(in DateTerm term) =>
        Problem(FindingId.WrongWeekday, term, Weekdays[Day.Weekday(term.FirstDay)], Weekdays[term.Weekday]);

    public FigureProblem Faulty(in DateTerm term) => term.Fault switch
    {
        DateFault.Ambiguous => Problem(FindingId.AmbiguousDate, term, Iso(term.Year, term.Month, term.Day), Iso(term.Year, term.Day, term.Month)),
        DateFault.Decade => Problem(FindingId.DecadeForDate, term),
        DateFault.TwoYears => Problem(FindingId.PartOfTime, term),
        _ => Problem(FindingId.YearWithoutFourDigits, term),
    };

    /// <summary>2000年前 is before the year, or two thousand years ago.</summary>
    public FigureProblem AgoOrBefore(in DateTerm term, DateBound trail)
    {
        string years = Write(term.Year);
        bool isBefore = trail == DateBound.Before;
        return Problem(FindingId.AmbiguousFigure, 0, Length, (isBefore ? "before " : "after ") + "the year " + years,
            years + " years " + (isBefore ? "ago" : "on"), "write " + years + "年" + (isBefore ? "以前" : "以后") + " for the first, or mark the span of time alone");
    }

    public FigureProblem Yearless(in DateTerm term) =>
        Problem(FindingId.DateWithoutYear, term, term.HasDay ? "YYYY-" + Write(term.Month, 2) + "-" + Write(term.Day, 2) : "YYYY-" + Write(term.Month, 2));

    public FigureProblem Relative(int start, int end) => Problem(FindingId.RelativeDate, start, end);

    /// <summary>The words are well, but another <c>as</c> fits them.</summary>
    public FigureProblem OtherKind(Kind found, bool isRange)
    {
        string fitting = isRange ? "range" : Name(found);
        string asked = Reading.AsRange ? "range" : Name(Reading.As ?? found);
        return Problem(FindingId.DateOfOtherKind, 0, Length, isRange ? "range of dates" : fitting, asked, fitting);
    }

    public FigureProblem Reversed(in DateTerm first, in DateTerm second) =>
        Problem(FindingId.BadDateRange, first.Start, second.End, "it ends (" + Iso(second) + ") before it begins (" + Iso(first) + ")");

    public FigureProblem Uneven(in DateTerm first, in DateTerm second) =>
        Problem(FindingId.BadDateRange, first.Start, second.End, "it begins with a " + Name(first.Kind) + " and ends with a " + Name(second.Kind));

    /// <summary>What stands at <paramref name="start"/>, and all after it, is not understood.</summary>
    public FigureProblem Rest(in DateTerm term, int start)
    {
        while (char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        if (PartOfTime.BeginsAt(Text, start, isAfterTime: true))
        {
            return Problem(FindingId.PartOfTime, start, Length);
        }

        return Problem(FindingId.RestAfterDate, start, Length, Text.Slice(term.Start, start - term.Start).TrimEnd().ToString());
    }

    private static string Name(Kind kind) => kind switch
    {
        Kind.Date => "date",
        Kind.Month => "month",
        _ => "year",
    };

    private static string Iso(in DateTerm term) =>
        term.HasDay ? Iso(term.Year, term.Month, term.Day) : term.HasMonth ? Write(term.Year, 4) + "-" + Write(term.Month, 2) : Write(term.Year, 4);

    private static string Iso(int year, int month, int day) => Write(year, 4) + "-" + Write(month, 2) + "-" + Write(day, 2);

    private static string Write(int value, int digits = 1) => value.ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private FigureProblem Problem(string id, in DateTerm term, params string[] arguments) => Problem(id, term.Start, term.End, arguments);

    // The words at fault are the first argument of every message.
    private FigureProblem Problem(string id, int start, int end, params string[] arguments)
    {
        string[] all = new string[arguments.Length + 1];
        all[0] = Text.Slice(start, end - start).ToString();
        arguments.CopyTo(all, 1);
        return new(id, start, end - start, all);
    }
}
