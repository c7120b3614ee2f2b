using System.Text;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>
/// The facts of a shard as rows of the index.
/// <code>row = path, period, lang, kind, value, unit, lower, "[" | "(", upper, "]" | ")" ;   (* tabs between, an empty cell for nothing *)</code>
/// </summary>
internal static class FactRows
{
    /// <summary>Writes the part of the index that holds the groups' facts.</summary>
    public static void Write(CodeWriter writer, EmissionOptions options, EquatableArray<FactGroup> groups)
    {
        var rows = new StringBuilder();
        foreach (FactGroup group in groups.AsSpan())
        {
            foreach (Fact fact in group.Facts.AsSpan())
            {
                Append(rows, fact);
            }
        }

        if (rows.Length > 0)
        {
            FactIndexEmitter.WriteRows(writer, options, "Facts", Shards.Of(groups[0].Path), rows.ToString());
        }
    }

    private static void Append(StringBuilder rows, Fact fact)
    {
        rows.Append(fact.Key.Group).Append('.').Append(fact.Key.Name).Append('\t').Append(fact.Key.Period.ToString()).Append('\t').Append(fact.Key.Lang);
        rows.Append('\t').Append(KindNames.Of(fact.Kind)).Append('\t');
        if (fact.Text is { } text)
        {
            RowCells.Append(rows, text);
        }
        else
        {
            rows.Append(Plain(fact.Kind, fact.Value));
        }

        Interval upper = fact.IsRange ? fact.MaxBound : fact.Bound;
        if (fact.IsRange)
        {
            rows.Append("..").Append(Plain(fact.Kind, fact.Max));
        }

        rows.Append('\t').Append(fact.Unit?.Code).Append('\t');
        rows.Append(fact.Bound.LowerEnd == End.None ? "" : PlainEnd(fact.Kind, fact.Bound.Lower)).Append('\t').Append(fact.Bound.LowerEnd == End.Closed ? '[' : '(').Append('\t');
        rows.Append(upper.UpperEnd == End.None ? "" : PlainEnd(fact.Kind, upper.Upper)).Append('\t').Append(upper.UpperEnd == End.Closed ? ']' : ')').Append('\n');
    }

    /// <summary>The end of a bound, in the same form: the ends of a month or year are days.</summary>
    internal static string PlainEnd(Kind kind, Number value) => Plain(kind is Kind.Month or Kind.Year ? Kind.Date : kind, value);

    /// <summary>The value as exact invariant text; ISO for dates.</summary>
    internal static string Plain(Kind kind, Number value)
    {
        if (kind is not (Kind.Date or Kind.Month or Kind.Year) || !value.TryToInt32(out int day) || day < 0 || day > LastDay)
        {
            return value.ToString();
        }

        var text = new StringBuilder(10);
        (int year, int month, _) = Day.Of(day);
        (PeriodKind unit, int count) = kind switch
        {
            Kind.Year => (PeriodKind.Year, year),
            Kind.Month => (PeriodKind.Month, (year * 12) + month - 1),
            _ => (PeriodKind.Day, day),
        };
        Period.Append(text, unit, count, '-');
        return text.ToString();
    }

    private static readonly int LastDay = Day.Number(9999, 12, 31);
}
