namespace Etdz.Generator.Values;

/// <summary>Holds what is written against the calendar and against what is asked for, and makes the figure.</summary>
internal static class DateFigures
{
    /// <summary>Makes a date, month or year, or a bound of one.</summary>
    /// <param name="tellsYear">Whether the bound makes a year of four bare digits.</param>
    public static WholeResult Single(in DateWords words, DateTerm term, DateBound bound, bool tellsYear, ref Figure figure, ref FigureProblem problem)
    {
        Reading reading = words.Reading;
        if (term.HasBare && (term.HasYear || !(words.IsAsked || tellsYear) || !term.TryPlaceBare(Kind.Year)))
        {
            return WholeResult.NotMine;
        }

        bool isDayAlone = term.HasDay && !term.HasMonth;
        bool isWeekdayOfNoDay = term.Weekday != DateTerm.Absent && !term.HasDay;
        if (isDayAlone || isWeekdayOfNoDay || (term.IsWeak && reading.AsRange))
        {
            return WholeResult.NotMine;
        }

        Kind kind = term.Kind;
        if (Check(words, term, out problem))
        {
            if (reading.AsRange || (reading.As is { } asked && asked != kind && asked != Kind.Date))
            {
                problem = words.OtherKind(kind, isRange: false);
                return WholeResult.Wrong;
            }

            figure = Figure.Of(reading.As ?? kind, term.FirstDay, Admits(term, bound), isPartialDate: reading.As == Kind.Date && kind != Kind.Date);
            return WholeResult.Read;
        }

        return Wrong(words, term, ref problem);
    }

    /// <summary>Makes a range of two dates, two months or two years, each with all that the other lends it.</summary>
    /// <param name="lower">What its word makes of the first end: 之后 leaves it out.</param>
    /// <param name="upper">What its word makes of the second.</param>
    public static WholeResult Range(
        in DateWords words, in DateTerm first, in DateTerm second, DateBound lower, DateBound upper, ref Figure figure, ref FigureProblem problem)
    {
        if (!Check(words, first, out problem))
        {
            return Wrong(words, first, ref problem);
        }

        if (!Check(words, second, out problem))
        {
            return Wrong(words, second, ref problem);
        }

        problem = first.FirstDay > second.FirstDay ? words.Reversed(first, second)
            : words.IsAsked ? words.OtherKind(first.Kind, isRange: true)
            : default;
        if (problem.Id is not null)
        {
            return WholeResult.Wrong;
        }

        figure = Figure.Range(first.Kind, first.FirstDay, Admits(first, lower), second.FirstDay, Admits(second, upper));
        return WholeResult.Read;
    }

    /// <summary>What is left after a date is an error where only a date can be meant. Where nothing is, something is missing, and others say so.</summary>
    public static WholeResult Rest(in DateWords words, in DateTerm term, int start, ref FigureProblem problem)
    {
        if (start >= words.Length || (words.IsAsked ? !term.HasParts : term.IsWeak || !term.HasYear || !term.HasMonth))
        {
            return WholeResult.NotMine;
        }

        problem = words.Rest(term, start);
        return WholeResult.Wrong;
    }

    private static bool Check(in DateWords words, in DateTerm term, out FigureProblem problem)
    {
        problem = term.Fault != DateFault.None ? words.Faulty(term)
            : !term.HasYear ? words.Yearless(term)
            : !term.Exists ? words.Impossible(term)
            : term.Weekday != DateTerm.Absent && term.Weekday != Day.Weekday(term.FirstDay) ? words.WrongWeekday(term)
            : default;
        return problem.Id is null;
    }

    // Words that may be no date at all are left to others, unless a date is asked for.
    private static WholeResult Wrong(in DateWords words, in DateTerm term, ref FigureProblem problem)
    {
        if (!term.IsWeak || words.IsAsked)
        {
            return WholeResult.Wrong;
        }

        problem = default;
        return WholeResult.NotMine;
    }

    private static Interval Admits(in DateTerm term, DateBound bound) => bound switch
    {
        DateBound.Before => Interval.LessThan(term.FirstDay),
        DateBound.UpTo => Interval.AtMost(term.LastDay),
        DateBound.After => Interval.MoreThan(term.LastDay),
        DateBound.Onwards => Interval.AtLeast(term.FirstDay),
        _ => Interval.Between(term.FirstDay, term.LastDay),
    };
}
