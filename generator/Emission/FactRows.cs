using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>
/// The facts of a shard as rows of the index.
/// <code>
/// rows  = (group fact+)* ;
/// group = "G" path ;
/// fact  = "F" name, period, lang, kind, value, unit, lower, "[" | "(", upper, "]" | ")" ;   (* an empty cell for nothing *)
/// </code>
/// </summary>
internal static class FactRows
{
    private static readonly int LastDay = Day.Number(9999, 12, 31);

    /// <summary>Writes the part of the index that holds the groups' facts.</summary>
    /// <param name="groups">At least one.</param>
    public static void Write(CodeWriter writer, EmissionOptions options, EquatableArray<FactGroup> groups)
    {
        RowWriter rows = RowWriter.Begin(writer, options, "Facts", Shards.Of(groups[0].Path));
        foreach (FactGroup group in groups.AsSpan())
        {
            writer.Append('G');
            rows.Append(group.Path);
            rows.EndRow();
            foreach (Fact fact in group.Facts.AsSpan())
            {
                Write(rows, fact);
            }
        }

        rows.End(options);
    }

    private static void Write(RowWriter rows, Fact fact)
    {
        rows.Code.Append('F');
        rows.Append(fact.Key.Name);
        rows.Next(fact.Key.Period);
        rows.Next(fact.Key.Lang);
        rows.Next(KindNames.Of(fact.Kind));
        rows.Next(fact.Text);
        if (fact.Text is null)
        {
            Append(rows.Code, fact.Kind, fact.Value);
        }

        Interval upper = fact.IsRange ? fact.MaxBound : fact.Bound;
        if (fact.IsRange)
        {
            rows.Append("..");
            Append(rows.Code, fact.Kind, fact.Max);
        }

        // The ends of a month or year are days.
        Kind ends = fact.Kind is Kind.Month or Kind.Year ? Kind.Date : fact.Kind;
        rows.Next(fact.Unit?.Code);
        rows.NextCell();
        if (fact.Bound.LowerEnd != End.None)
        {
            Append(rows.Code, ends, fact.Bound.Lower);
        }

        rows.Next(fact.Bound.LowerEnd == End.Closed ? "[" : "(");
        rows.NextCell();
        if (upper.UpperEnd != End.None)
        {
            Append(rows.Code, ends, upper.Upper);
        }

        rows.Next(upper.UpperEnd == End.Closed ? "]" : ")");
        rows.EndRow();
    }

    private static void Append(CodeWriter writer, Kind kind, Number value)
    {
        if (kind is not (Kind.Date or Kind.Month or Kind.Year) || !value.TryToInt32(out int number) || number < 0 || number > LastDay)
        {
            Digits.AppendExact(writer, value, 0, Digits.NoSeparator);
            return;
        }

        (int year, int month, int day) = Day.Of(number);
        writer.Append(year, 4);
        if (kind != Kind.Year)
        {
            writer.Append('-');
            writer.Append(month, 2);
        }

        if (kind == Kind.Date)
        {
            writer.Append('-');
            writer.Append(day, 2);
        }
    }
}
