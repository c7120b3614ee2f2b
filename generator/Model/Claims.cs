using System;
using System.Collections.Generic;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What the statements of one fact say of its value, or of one end of a range, all in one unit.</summary>
internal sealed class Claims
{
    private readonly bool[] _mayGive;
    private readonly Unit? _unit;

    /// <param name="stated">At least one, of one kind and dimension, in order of document path and position.</param>
    /// <param name="kind">The fact's kind.</param>
    /// <param name="isMax">Whether it is about the upper ends of ranges.</param>
    /// <param name="mayGive">Which of the statements may give the value; at least one.</param>
    public Claims(List<Stated> stated, Kind kind, bool isMax, bool[] mayGive)
    {
        Stated = stated;
        _mayGive = mayGive;
        IsMax = isMax;
        _unit = stated[0].Figure.Unit;
        Values = new Number[stated.Count];
        Admits = new Interval[stated.Count];
        for (int i = 0; i < Values.Length; i++)
        {
            Figure figure = stated[i].Figure;
            Number value = isMax ? figure.Max : figure.Value;
            Interval admits = isMax ? figure.MaxAdmits : figure.Admits;
            Values[i] = _unit is null ? value : figure.Unit!.Convert(value, _unit);
            Admits[i] = _unit is null ? admits : figure.Unit!.Convert(admits, _unit);
        }

        Possible = IsWhole(kind) ? WholeNumbers(Admits) : Admits;
    }

    public List<Stated> Stated { get; }

    /// <summary>Whether it is about the upper ends of ranges.</summary>
    public bool IsMax { get; }

    public Number[] Values { get; }

    /// <summary>What the statements admit.</summary>
    public Interval[] Admits { get; }

    /// <summary>
    /// The whole numbers that they admit, where the kind has no other values: counts and days. A statement that by itself leaves none (近9家 admits
    /// 8.1 to 9, and not 9) is no constraint here, as <see cref="Admits"/> has it already.
    /// </summary>
    public Interval[] Possible { get; }

    /// <summary>Chooses the statement that gives the value, and reports what contradicts it or rules its value out.</summary>
    /// <param name="marked">Which statements have a conflict reported; added to.</param>
    /// <param name="against">Which statements contradict the one that gives the value; added to.</param>
    /// <param name="bound">What all admit together; in a conflict, what the chosen one does.</param>
    /// <returns>The index of the statement that gives the value.</returns>
    public int Merge(bool[] marked, bool[] against, List<FactFinding> findings, out Interval bound)
    {
        int giver = AdmitsLeast();
        bound = Interval.All;
        Interval possible = Interval.All;
        for (int i = 0; i < Admits.Length; i++)
        {
            bound = bound.Intersect(Admits[i]);
            possible = possible.Intersect(Possible[i]);
        }

        Contradictions contradictions = new(this, marked, findings);
        if (bound.IsEmpty || possible.IsEmpty || !contradictions.AgreeWherePrecise())
        {
            bound = Admits[giver];
            contradictions.Report(giver, against);
        }
        else if (!bound.ClosureContains(Values[giver]))
        {
            ReportOutside(giver, findings);
        }

        return giver;
    }

    /// <summary>A statement's value, in a unit of the same dimension.</summary>
    public Number Value(int index, Unit? unit) => unit is null ? Values[index] : _unit!.Convert(Values[index], unit);

    /// <summary>A set that <see cref="Merge"/> gave, in a unit of the same dimension.</summary>
    public Interval InUnit(Interval interval, Unit? unit) => unit is null ? interval : _unit!.Convert(interval, unit);

    private static bool IsWhole(Kind kind) => kind is not (Kind.Number or Kind.Ratio or Kind.Money or Kind.Measure);

    private static Interval[] WholeNumbers(Interval[] admits)
    {
        Interval[] whole = new Interval[admits.Length];
        for (int i = 0; i < whole.Length; i++)
        {
            Interval its = admits[i].Whole();
            whole[i] = its.IsEmpty ? Interval.All : its;
        }

        return whole;
    }

    // Bounded before unbounded, then the smaller set, then the first. Of unbounded ones the smaller is the one that the other holds; two that
    // go on in different directions have no order of size.
    private int AdmitsLeast()
    {
        int bounded = -1;
        int upward = -1;
        int downward = -1;
        int all = -1;
        Number size = default;
        for (int i = 0; i < Admits.Length; i++)
        {
            Interval admits = Admits[i];
            if (!_mayGive[i])
            {
                continue;
            }

            if (admits.IsBounded)
            {
                Number its = admits.Upper - admits.Lower;
                int order = bounded < 0 ? -1 : its.CompareTo(size);
                if (order < 0 || (order == 0 && OpenEnds(admits) > OpenEnds(Admits[bounded])))
                {
                    bounded = i;
                    size = its;
                }
            }
            else if (admits.LowerEnd != End.None)
            {
                upward = upward < 0 || Interval.CompareLower(admits, Admits[upward]) > 0 ? i : upward;
            }
            else if (admits.UpperEnd != End.None)
            {
                downward = downward < 0 || Interval.CompareUpper(admits, Admits[downward]) < 0 ? i : downward;
            }
            else
            {
                all = all < 0 ? i : all;
            }
        }

        return bounded >= 0 ? bounded
            : upward >= 0 && downward >= 0 ? Math.Min(upward, downward)
            : upward >= 0 ? upward
            : downward >= 0 ? downward
            : all;
    }

    private static int OpenEnds(in Interval interval) => (interval.LowerEnd == End.Open ? 1 : 0) + (interval.UpperEnd == End.Open ? 1 : 0);

    private void ReportOutside(int giver, List<FactFinding> findings)
    {
        for (int i = 0; i < Admits.Length; i++)
        {
            if (!Admits[i].ClosureContains(Values[giver]))
            {
                Stated chosen = Stated[giver];
                FactKey key = chosen.Statement.Key;
                findings.Add(chosen.FaultWith(
                    Stated[i], FindingId.ValueRuledOut, key.Path, Conflict.Qualifier(key), Conflict.Quote(chosen), Conflict.Quote(Stated[i])));
                return;
            }
        }
    }
}
