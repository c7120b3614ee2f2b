using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>The rules of dates, months, years and ranges of them: ETDZ0340 to ETDZ0350. The words at fault are the first argument of each message.</summary>
internal static class DateRules
{
    private const string Category = "Etdz.Facts";
    private const string Pages = "https://github.com/etdz/etdz-generator/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        FindingId.ImpossibleDate,
        "A date that the calendar does not have",
        "'{0}' is no date: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.ImpossibleDate + ".md");

    public static readonly DiagnosticDescriptor AmbiguousDate = new(
        FindingId.AmbiguousDate,
        "A date whose day and month cannot be told apart",
        "'{0}' is {1} if the month stands first and {2} if the day does: write the month's name, or the year first, "
        + "or give the document 'lang: en-US' or 'lang: en-GB'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.AmbiguousDate + ".md");

    public static readonly DiagnosticDescriptor DateWithoutYear = new(
        FindingId.DateWithoutYear,
        "A date without its year",
        "'{0}' has no year: write one, or give the whole date as value={1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.DateWithoutYear + ".md");

    public static readonly DiagnosticDescriptor RelativeDate = new(
        FindingId.RelativeDate,
        "A date that is relative to another day",
        "'{0}' can be told only from the day it was written or from the words around it: "
        + "give the date itself, as value=YYYY-MM-DD, value=YYYY-MM or value=YYYY年",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.RelativeDate + ".md");

    public static readonly DiagnosticDescriptor WrongWeekday = new(
        FindingId.WrongWeekday,
        "A weekday that is not the date's",
        "'{0}' is a {1}, not a {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.WrongWeekday + ".md");

    public static readonly DiagnosticDescriptor DateOfOtherKind = new(
        FindingId.DateOfOtherKind,
        "A date of another kind than is asked for",
        "'{0}' is a {1}, which as={2} cannot hold: say as={3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.DateOfOtherKind + ".md");

    public static readonly DiagnosticDescriptor BadDateRange = new(
        FindingId.BadDateRange,
        "Two dates that make no range",
        "'{0}' is no range: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.BadDateRange + ".md");

    public static readonly DiagnosticDescriptor YearWithoutFourDigits = new(
        FindingId.YearWithoutFourDigits,
        "A year that is not written with four digits",
        "The year of '{0}' cannot be read: a year has four digits, 0001 to 9999, of the common era",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.YearWithoutFourDigits + ".md");

    public static readonly DiagnosticDescriptor DecadeForDate = new(
        FindingId.DecadeForDate,
        "A decade where a date is read",
        "'{0}' is a decade, neither date, month nor year: give its first and last month (value=\"YYYY-MM to YYYY-MM\" as=range), or say as=text",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.DecadeForDate + ".md");

    public static readonly DiagnosticDescriptor RestAfterDate = new(
        FindingId.RestAfterDate,
        "Words beside a date that are not understood",
        "'{0}' is not understood after '{1}': mark the date alone, or say as=text",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.RestAfterDate + ".md");

    public static readonly DiagnosticDescriptor PartOfTime = new(
        FindingId.PartOfTime,
        "A quarter, season or other part of time that is no date, month or year",
        "'{0}' is a part of time that is no date, month or year: write its first and its last month or day as a range (2012年1月至6月, January to June 2012), or, where another figure is of this time, say period=2012-Q1 there",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.PartOfTime + ".md");

    public static DiagnosticDescriptor[] All =>
    [
        ImpossibleDate, AmbiguousDate, DateWithoutYear, RelativeDate, WrongWeekday, DateOfOtherKind, BadDateRange, YearWithoutFourDigits, DecadeForDate,
        RestAfterDate, PartOfTime,
    ];
}
