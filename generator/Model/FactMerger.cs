using System;
using System.Collections.Generic;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Merges the statements of one identity.</summary>
internal static class FactMerger
{
    /// <summary>What the statements come to; null where no statement is left to give the value.</summary>
    /// <param name="stated">All statements of one identity, in order of document path and position.</param>
    public static Fact? Merge(ReadOnlySpan<Stated> stated, List<FactFinding> findings)
    {
        if (stated.Length > 1)
        {
            return MergeMany(stated, findings);
        }

        Stated only = stated[0];
        Figure figure = only.Figure;
        return only.Statement.IsSuperseded ? AllSuperseded(only, findings)
            : figure.IsPartialDate ? OnlyPartialDates(only, findings)
            : !KindAgreement.Fits(only, figure.Kind, only, findings) ? null
            : Make(only, figure.Kind, 1, only.Statement.Note, only.Statement.Amount, only.Statement.End, figure.Unit?.Alone ?? []);
    }

    private static Fact? MergeMany(ReadOnlySpan<Stated> stated, List<FactFinding> findings)
    {
        List<Stated> active = new(stated.Length);
        foreach (Stated each in stated)
        {
            if (!each.Statement.IsSuperseded)
            {
                active.Add(each);
            }
        }

        if (active.Count == 0)
        {
            return AllSuperseded(stated[0], findings);
        }

        Kind kind = KindAgreement.Settle(active, findings);
        if (active.Count == 0)
        {
            return null;
        }

        if (kind == Kind.Text)
        {
            return MergeTexts(active, findings);
        }

        bool[] mayGive = new bool[active.Count];
        bool isGiven = false;
        for (int i = 0; i < mayGive.Length; i++)
        {
            mayGive[i] = CanGive(active[i], kind);
            isGiven |= mayGive[i];
        }

        return isGiven ? MergeFigures(active, kind, mayGive, findings) : OnlyPartialDates(FirstPartial(active), findings);
    }

    private static Fact MergeFigures(List<Stated> active, Kind kind, bool[] mayGive, List<FactFinding> findings)
    {
        bool[] marked = new bool[active.Count];
        bool[] against = new bool[active.Count];
        bool isRange = active[0].Figure.IsRange;
        Claims claims = new(active, kind, isMax: false, mayGive);
        int giver = claims.Merge(marked, against, findings, out Interval bound);
        Stated chosen = active[giver];
        Unit? unit = chosen.Figure.Unit;
        Amount? end = null;
        if (isRange)
        {
            Claims maxima = new(active, kind, isMax: true, mayGive);
            int itsGiver = maxima.Merge(marked, against, findings, out Interval maxBound);
            end = new(maxima.Value(itsGiver, unit), maxima.InUnit(maxBound, unit));
        }

        int agreeing = 0;
        foreach (bool contradicts in against)
        {
            agreeing += contradicts ? 0 : 1;
        }

        Amount amount = new(claims.Value(giver, unit), claims.InUnit(bound, unit));
        Unit[] units = UnitsOf(active, unit);
        CheckUnits(chosen, active, units, amount.Value, end is null ? default : end.Value, findings);
        return Make(chosen, kind, agreeing, NoteOf(chosen, active), amount, end, units);
    }

    private static Fact MergeTexts(List<Stated> active, List<FactFinding> findings)
    {
        Stated chosen = active[0];
        string text = TextValue.Of(chosen.Statement.Words);
        int agreeing = active.Count;
        for (int i = 1; i < active.Count; i++)
        {
            if (TextValue.Of(active[i].Statement.Words) != text)
            {
                findings.Add(Conflict.At(active[i], chosen));
                if (agreeing-- == active.Count)
                {
                    findings.Add(Conflict.At(chosen, active[i]));
                }
            }
        }

        return Make(chosen, Kind.Text, agreeing, NoteOf(chosen, active), Amount.None, null, []);
    }

    // Of a date only a day is a value, of a month no year is: a coarser statement bounds the fact and gives no value.
    private static bool CanGive(Stated stated, Kind kind) =>
        !stated.Figure.IsPartialDate && (stated.Figure.Kind == kind || kind is not (Kind.Date or Kind.Month or Kind.Year));

    private static Stated FirstPartial(List<Stated> active)
    {
        foreach (Stated each in active)
        {
            if (each.Figure.IsPartialDate)
            {
                return each;
            }
        }

        return active[0];
    }

    private static Fact? AllSuperseded(Stated first, List<FactFinding> findings)
    {
        findings.Add(first.Fault(FindingId.OnlySuperseded, first.Statement.Key.Path, Conflict.Qualifier(first.Statement.Key)));
        return null;
    }

    private static Fact? OnlyPartialDates(Stated first, List<FactFinding> findings)
    {
        findings.Add(first.Fault(FindingId.OnlyPartialDates, first.Statement.Key.Path, Conflict.Qualifier(first.Statement.Key), Conflict.Quote(first)));
        return null;
    }

    private static string? NoteOf(Stated chosen, List<Stated> active)
    {
        string? note = chosen.Statement.Note;
        for (int i = 0; note is null && i < active.Count; i++)
        {
            note = active[i].Statement.Note;
        }

        return note;
    }

    // The value's own unit first, then the others in ordinal order of code, so that no order of documents changes the code.
    private static Unit[] UnitsOf(List<Stated> active, Unit? own)
    {
        if (own is null)
        {
            return [];
        }

        List<Unit> units = [own];
        foreach (Stated each in active)
        {
            Unit unit = each.Figure.Unit!;
            int at = 1;
            while (at < units.Count && string.CompareOrdinal(units[at].Code, unit.Code) < 0)
            {
                at++;
            }

            if (!unit.Equals(own) && (at == units.Count || !units[at].Equals(unit)))
            {
                units.Insert(at, unit);
            }
        }

        return units.ToArray();
    }

    // A statement's own words fit its unit; what others say may not: a value that they give more exactly, or the upper end of a range.
    private static void CheckUnits(Stated chosen, List<Stated> active, Unit[] units, Number value, Number max, List<FactFinding> findings)
    {
        foreach (Unit unit in units)
        {
            Number its = units[0].Convert(value, unit);
            its = KindRule.FitsDecimal(its) ? units[0].Convert(max, unit) : its;
            if (!KindRule.FitsDecimal(its))
            {
                Stated first = active.Find(each => each.Figure.Unit!.Equals(unit));
                findings.Add(first.Fault(
                    FindingId.BeyondType, Conflict.Quote(first), $"{its} {unit.Code} by what is stated at all ('{Conflict.Quote(chosen)}')", "decimal", "a larger unit, or as=text"));
            }
        }
    }

    private static Fact Make(Stated chosen, Kind kind, int statements, string? note, Amount amount, Amount? end, Unit[] units) => new()
    {
        Key = chosen.Statement.Key,
        Kind = kind,
        IsAbout = chosen.Figure.IsAbout,
        Amount = amount,
        End = end,
        Text = kind == Kind.Text ? TextValue.Of(chosen.Statement.Words) : null,
        Units = new EquatableArray<Unit>(units),
        Sentence = chosen.Statement.Sentence,
        Note = note,
        Document = chosen.Document,
        Statements = statements,
    };
}
