using System.Collections.Generic;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Settles what kind a fact is: the finest of date, month and year; an explicit <c>as</c> among count, long and number for the whole fact;
/// otherwise all are of one kind and one dimension. A statement that disagrees is reported and left out, as is the one it disagrees with reported.
/// </summary>
internal static class KindAgreement
{
    /// <summary>The fact's kind; the statements that are not of it are taken out of the list.</summary>
    public static Kind Settle(List<Stated> stated, List<FactFinding> findings)
    {
        Stated basis = Basis(stated);
        Kind kind = basis.Figure.Kind;
        Stated? reported = null;
        int kept = 0;
        for (int i = 0; i < stated.Count; i++)
        {
            Stated each = stated[i];
            if (Disagreement(basis, each) is { } id)
            {
                findings.Add(Fault(each, basis, id));
                if (reported is null)
                {
                    reported = each;
                    findings.Add(Fault(basis, each, id));
                }

                continue;
            }

            // Of one family, and no number: the finer of two kinds of date.
            kind = each.Figure.Kind < kind && IsOfDates(kind) ? each.Figure.Kind : kind;
            stated[kept++] = each;
        }

        stated.RemoveRange(kept, stated.Count - kept);
        kept = 0;
        for (int i = 0; i < stated.Count; i++)
        {
            if (Fits(stated[i], kind, basis, findings))
            {
                stated[kept++] = stated[i];
            }
        }

        stated.RemoveRange(kept, stated.Count - kept);
        return kind;
    }

    /// <summary>Whether a statement's value is one of the type that the fact's kind has; reported where it is not.</summary>
    /// <param name="basis">The statement that the kind is of.</param>
    public static bool Fits(Stated stated, Kind kind, Stated basis, List<FactFinding> findings)
    {
        Figure figure = stated.Figure;
        if (Fits(figure.Value, kind) && (!figure.IsRange || Fits(figure.Max, kind)))
        {
            return true;
        }

        Number value = Fits(figure.Value, kind) ? figure.Max : figure.Value;
        FactKey key = stated.Statement.Key;
        findings.Add(basis.Statement.HasExplicitKind && !stated.Statement.HasExplicitKind
            ? stated.FaultWith(basis, FindingId.ValueDoesNotFit, key.Path, Conflict.Qualifier(key), Conflict.Quote(stated), KindNames.Of(kind), WhyNot(value, kind))
            : value.IsInteger ? stated.Fault(FindingId.BeyondType, Conflict.Quote(stated), value.ToString(), TypeOf(kind), KindRule.Holding(value))
            : stated.Fault(FindingId.NotWhole, Conflict.Quote(stated), value.ToString()));
        return false;
    }

    private static bool Fits(Number value, Kind kind) => kind switch
    {
        Kind.Count or Kind.Ordinal => value.TryToInt32(out _),
        Kind.Long => value.TryToInt64(out _),
        Kind.Number => KindRule.FitsDecimal(value),
        _ => true,
    };

    private static string WhyNot(Number value, Kind kind) =>
        kind == Kind.Number ? "it is beyond decimal, and only as=text at each statement holds it"
        : !value.IsInteger ? "it is not a whole number; say as=number there"
        : $"it is beyond {TypeOf(kind)}; say {KindRule.Holding(value)} there";

    private static string TypeOf(Kind kind) => kind switch
    {
        Kind.Count or Kind.Ordinal => "int",
        Kind.Long => "long",
        _ => "decimal",
    };

    // The author's word goes before the words' form.
    private static Stated Basis(List<Stated> stated)
    {
        foreach (Stated each in stated)
        {
            if (each.Statement.HasExplicitKind)
            {
                return each;
            }
        }

        return stated[0];
    }

    private static string? Disagreement(Stated basis, Stated other)
    {
        Figure left = basis.Figure;
        Figure right = other.Figure;
        if (left.IsRange != right.IsRange)
        {
            return FindingId.KindsDiffer;
        }

        if (left.Kind != right.Kind)
        {
            return IsOfDates(left.Kind) && IsOfDates(right.Kind) ? null
                : !(IsOfNumbers(left.Kind) && IsOfNumbers(right.Kind)) || !basis.Statement.HasExplicitKind ? FindingId.KindsDiffer
                : other.Statement.HasExplicitKind ? FindingId.ExplicitKindsDiffer
                : null;
        }

        return left.Unit is null ? null
            : right.Unit is not null && left.Unit.ConvertsTo(right.Unit) ? null
            : FindingId.DimensionsDiffer;
    }

    private static FactFinding Fault(Stated at, Stated other, string id)
    {
        FactKey key = at.Statement.Key;
        return id == FindingId.DimensionsDiffer
            ? at.FaultWith(other, id, key.Path, Conflict.Qualifier(key), NameOf(at), NameOf(other))
            : at.FaultWith(other, id, key.Path, Conflict.Qualifier(key), KindNames.Of(at.Figure), KindNames.Of(other.Figure));
    }

    private static string NameOf(Stated stated) => stated.Figure.Unit?.Plural ?? "no unit";

    private static bool IsOfDates(Kind kind) => kind is Kind.Date or Kind.Month or Kind.Year;

    private static bool IsOfNumbers(Kind kind) => kind is Kind.Count or Kind.Long or Kind.Number;
}
