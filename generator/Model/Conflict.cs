using System;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>The words of a conflict: each message stands alone, because most tools print only it.</summary>
internal static class Conflict
{
    /// <summary>Two wordings of one text.</summary>
    public static FactFinding At(Stated at, Stated other) => Make(at, other, at.Statement.Key.Lang is null
        ? "a text has one wording, or one for each lang"
        : "a text has one wording in each language");

    /// <summary>Two figures, or one end of two ranges.</summary>
    /// <param name="mine">What the one admits.</param>
    /// <param name="theirs">What the other admits.</param>
    /// <param name="meet">Whether some value is in both, so that only their equal precision stands against them.</param>
    /// <param name="isMax">Whether it is about the upper ends of two ranges.</param>
    public static FactFinding At(Stated at, Stated other, in Interval mine, in Interval theirs, bool meet, bool isMax)
    {
        string reason = meet ? "values given to the same decimals must be equal"
            : at.Figure.Kind is Kind.Date or Kind.Month or Kind.Year ? "no day fits both"
            : !mine.IsBounded || !theirs.IsBounded ? "no value fits both"
            : mine.Lower == mine.Upper && theirs.Lower == theirs.Upper ? "both are exact"
            : "rounding cannot explain the difference";
        return Make(at, other, !at.Figure.IsRange ? reason : (isMax ? "their upper ends differ: " : "their lower ends differ: ") + reason);
    }

    /// <summary>Which of the facts of a path: " for 2023", " in zh-CN"; empty where there is but one.</summary>
    public static string Qualifier(FactKey key)
    {
        string period = key.Period.Kind == PeriodKind.None ? "" : " for " + key.Period.ToString();
        return key.Lang is null ? period : period + " in " + key.Lang;
    }

    /// <summary>The words of a statement, cut where they are long.</summary>
    public static string Quote(Stated stated) => Shown.Piece(stated.Statement.Words.AsSpan());

    private static FactFinding Make(Stated at, Stated other, string reason)
    {
        string here = Quote(at);
        string there = Quote(other);
        if (here == there)
        {
            // An attribute makes the difference.
            here = Describe(at.Figure, here);
            there = Describe(other.Figure, there);
        }

        FactKey key = at.Statement.Key;
        return at.FaultWith(other, FindingId.Conflict, key.Path, Qualifier(key), here, there, reason);
    }

    private static string Describe(in Figure figure, string words) => figure.Kind == Kind.Text ? words
        : words + " (" + Describe(figure.Value, figure) + (figure.IsRange ? " to " + Describe(figure.Max, figure) : "") + ")";

    private static string Describe(Number value, in Figure figure)
    {
        if (figure.Kind is Kind.Date or Kind.Month or Kind.Year && value.TryToInt32(out int day))
        {
            return Period.Single(PeriodKind.Day, day).ToString();
        }

        return figure.Unit is null ? value.ToString() : value.ToString() + " " + figure.Unit.Code;
    }
}
