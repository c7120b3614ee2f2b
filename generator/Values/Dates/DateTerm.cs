namespace Etdz.Generator.Values;

/// <summary>What is wrong with a date that is well written otherwise.</summary>
internal enum DateFault : byte
{
    None,

    /// <summary>2/3/2020: either number can be the month.</summary>
    Ambiguous,

    /// <summary>A year of fewer than four digits, or one before the era.</summary>
    Year,

    /// <summary>1990s, 90年代.</summary>
    Decade,

    /// <summary>2019/20: a season or a fiscal year.</summary>
    TwoYears,
}

/// <summary>Which number of 21/04/2016 is the month, where only one can be.</summary>
internal enum DateOrder : byte
{
    Unknown,
    MonthFirst,
    DayFirst,
}

/// <summary>
/// A date as it is written, a single one or an end of a range: each of its parts given or absent, none yet held against the calendar. A range's end may leave
/// to the other what stands there: its year, its month, or what its only number is.
/// </summary>
internal struct DateTerm
{
    public const int Absent = -1;

    public DateTerm()
    {
    }

    public int Year = Absent;

    public int Month = Absent;

    public int Day = Absent;

    /// <summary>A number that does not say what it is: the 4 of "4 to 22 January".</summary>
    public int Bare = Absent;

    /// <summary>How many digits <see cref="Bare"/> has.</summary>
    public int BareDigits;

    /// <summary>The weekday that stands beside it, Monday 0.</summary>
    public int Weekday = Absent;

    /// <summary>What joins the parts of a date of digits alone, year first; NUL of all others.</summary>
    public char Joint;

    public DateFault Fault;

    public DateOrder Order;

    /// <summary>Whether words of this form may well be none of a date: then its faults are for others to find, unless a date is asked for.</summary>
    public bool IsWeak;

    public int Start;

    public int End;

    public readonly bool HasYear => Year != Absent;

    public readonly bool HasMonth => Month != Absent;

    public readonly bool HasDay => Day != Absent;

    public readonly bool HasBare => Bare != Absent;

    public readonly bool HasParts => HasYear || HasMonth || HasDay;

    /// <summary>The kind of its finest part; of a term without any it means nothing.</summary>
    public readonly Kind Kind => HasDay ? Kind.Date : HasMonth ? Kind.Month : Kind.Year;

    /// <summary>Says what the bare number is; false where it has not the digits for that.</summary>
    public bool TryPlaceBare(Kind kind)
    {
        if (kind == Kind.Year ? BareDigits != 4 || HasYear : BareDigits > 2)
        {
            return false;
        }

        if (kind == Kind.Date)
        {
            Day = Bare;
        }
        else if (kind == Kind.Month)
        {
            Month = Bare;
        }
        else
        {
            Year = Bare;
        }

        Bare = Absent;
        return true;
    }

    /// <summary>Takes from the other end of a range what this one leaves out.</summary>
    public void Borrow(in DateTerm other)
    {
        Year = HasYear ? Year : other.Year;
        Month = HasMonth || !HasDay ? Month : other.Month;
        if (Fault == DateFault.Ambiguous && other.Order != DateOrder.Unknown)
        {
            (Month, Day) = other.Order == DateOrder.MonthFirst ? (Month, Day) : (Day, Month);
            Fault = DateFault.None;
        }
    }

    /// <summary>Whether the calendar has it.</summary>
    public readonly bool Exists => Values.Day.Exists(Year, HasMonth ? Month : 1, HasDay ? Day : 1);

    /// <summary>The number of its first day (its only one, where it has a day).</summary>
    public readonly int FirstDay => Values.Day.Number(Year, HasMonth ? Month : 1, HasDay ? Day : 1);

    /// <summary>The number of its last day.</summary>
    public readonly int LastDay
    {
        get
        {
            int month = HasMonth ? Month : 12;
            return Values.Day.Number(Year, month, HasDay ? Day : Values.Day.DaysInMonth(Year, month));
        }
    }
}
