namespace Etdz.Generator.Values;

/// <summary>Reads the second end of a range of dates, and makes one of both.</summary>
/// <remarks><code>
/// range  = ["from"] term to term ["止" | "期间"]              (* 从2001年到2005年, 4 to 22 January, 1995 *)
///        | "between" term (and | to) term
///        | term (and | to) term "之间"
///        | lower [and | to] upper ;                           (* two bounds: 2018年之后2020年之前, after … and before … *)
/// to     = "-" | "~" | "至" | "到" | "to" | "until" | "through" … ;
/// and    = "和" | "与" | "且" | "and" | "," … ;
/// </code></remarks>
internal static class DateRangeReader
{
    private static readonly Lexicon To = new((1, "--|-|~~|~|至|到|直到|直至|to|up to|until|till|til|through|thru"));

    private static readonly Lexicon And = new((1, "和|与|及|并|且|and|&|,"));

    public static WholeResult Read(
        ref DateCursor cursor, in DateWords words, DateBound lead, DateTerm first, DateBound trail, ref Figure figure, ref FigureProblem problem)
    {
        bool isTo = cursor.Take(To);
        bool isAnd = !isTo && cursor.Take(And);
        DateBound secondLead = DateBoundReader.TakeLead(ref cursor, out _);
        bool isJoined = isTo || isAnd || secondLead != DateBound.None || trail != DateBound.None;
        DateTerm second = default;
        if (!isJoined || !(first.Joint != '\0' && NumericDateReader.TryReadMonthAndDay(ref cursor, first.Joint, out second))
            && !DateTermReader.TryRead(ref cursor, words.Reading, out second))
        {
            return DateFigures.Rest(words, first, first.End, ref problem);
        }

        DateBound secondTrail = DateBoundReader.TakeTrail(ref cursor, out _);
        return !cursor.IsAtEnd ? DateFigures.Rest(words, first, second.End, ref problem)
            : IsRange(isTo, isAnd, lead, trail, secondLead, secondTrail, out DateBound lower, out DateBound upper)
                ? Join(words, first, second, lower, upper, ref figure, ref problem)
            : DateFigures.Rest(words, first, first.End, ref problem);
    }

    private static bool IsRange(
        bool isTo, bool isAnd, DateBound lead, DateBound trail, DateBound secondLead, DateBound secondTrail, out DateBound lower, out DateBound upper)
    {
        lower = upper = DateBound.None;
        if (secondLead == DateBound.None && trail is DateBound.None or DateBound.Onwards)
        {
            bool isBetween = lead == DateBound.Between || secondTrail == DateBound.Between;
            if ((isTo || (isAnd && isBetween)) && lead is DateBound.None or DateBound.Onwards or DateBound.Between
                && secondTrail is DateBound.None or DateBound.UpTo or DateBound.Between)
            {
                return true;
            }
        }

        return DateReader.TryCombine(lead, trail, out lower) && lower is DateBound.After or DateBound.Onwards
            && DateReader.TryCombine(secondLead, secondTrail, out upper) && upper is DateBound.Before or DateBound.UpTo;
    }

    private static WholeResult Join(
        in DateWords words, DateTerm first, DateTerm second, DateBound lower, DateBound upper, ref Figure figure, ref FigureProblem problem)
    {
        bool areBoth = first.HasBare && second.HasBare;
        if (areBoth || (first.HasBare && !first.TryPlaceBare(second.Kind)) || (second.HasBare && !second.TryPlaceBare(first.Kind)))
        {
            return areBoth ? WholeResult.NotMine : DateFigures.Rest(words, first, first.End, ref problem);
        }

        bool isEven = first.Kind == second.Kind;
        first.Borrow(second);
        second.Borrow(first);
        if ((first.HasDay && !first.HasMonth) || (second.HasDay && !second.HasMonth))
        {
            return WholeResult.NotMine;
        }

        first.IsWeak = second.IsWeak = first.IsWeak && second.IsWeak;
        if (isEven)
        {
            return DateFigures.Range(words, first, second, lower, upper, ref figure, ref problem);
        }

        if (first.IsWeak && !words.IsAsked)
        {
            return WholeResult.NotMine;
        }

        problem = words.Uneven(first, second);
        return WholeResult.Wrong;
    }
}
