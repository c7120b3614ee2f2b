using System;
using System.Collections.Generic;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What the statements of one fact say of its value, or of one end of a range, all in one unit.</summary>
internal sealed class Claims
{
    private readonly List<Stated> _stated;
    private readonly bool[] _mayGive;
    private readonly bool _isMax;
    private readonly Unit? _unit;
    private readonly Number[] _values;

    // What the statements admit, and the same as far as the kind has such values: counts and days are whole numbers.
    private readonly Interval[] _admits;
    private readonly Interval[] _possible;

    /// <param name="stated">At least one, of one kind and dimension, in order of document path and position.</param>
    /// <param name="kind">The fact's kind.</param>
    /// <param name="isMax">Whether it is about the upper ends of ranges.</param>
    /// <param name="mayGive">Which of the statements may give the value; at least one.</param>
    public Claims(List<Stated> stated, Kind kind, bool isMax, bool[] mayGive)
    {
        _stated = stated;
        _mayGive = mayGive;
        _isMax = isMax;
        _unit = stated[0].Figure.Unit;
        _values = new Number[stated.Count];
        _admits = new Interval[stated.Count];
        for (int i = 0; i < _values.Length; i++)
        {
            Figure figure = stated[i].Figure;
            Number value = isMax ? figure.Max : figure.Value;
            Interval admits = isMax ? figure.MaxAdmits : figure.Admits;
            _values[i] = _unit is null ? value : figure.Unit!.Convert(value, _unit);
            _admits[i] = _unit is null ? admits : figure.Unit!.Convert(admits, _unit);
        }

        _possible = IsWhole(kind) ? WholeNumbers(_admits) : _admits;
    }

    /// <summary>
    /// Chooses the statement that gives the value and reports, at both, each that contradicts it; then further contradicting pairs where neither
    /// is marked yet.
    /// </summary>
    /// <param name="marked">Which statements have a conflict reported; added to.</param>
    /// <param name="bound">What all admit together; in a conflict, what the chosen one does.</param>
    /// <returns>The index of the statement that gives the value.</returns>
    public int Merge(bool[] marked, List<FactFinding> findings, out Interval bound)
    {
        int giver = AdmitsLeast();
        bound = Interval.All;
        Interval possible = Interval.All;
        for (int i = 0; i < _admits.Length; i++)
        {
            bound = bound.Intersect(_admits[i]);
            possible = possible.Intersect(_possible[i]);
        }

        int[] byPrecision = ByPrecision();
        if (possible.IsEmpty || !AgreeWherePrecise(byPrecision))
        {
            bound = _admits[giver];
            ReportAgainst(giver, marked, findings);
            ReportDisjoint(marked, findings);
            ReportUnequal(byPrecision, marked, findings);
        }
        else if (!bound.ClosureContains(_values[giver]))
        {
            ReportOutside(giver, findings);
        }

        return giver;
    }

    /// <summary>A statement's value, in a unit of the same dimension.</summary>
    public Number Value(int index, Unit? unit) => unit is null ? _values[index] : _unit!.Convert(_values[index], unit);

    /// <summary>A set that <see cref="Merge"/> gave, in a unit of the same dimension.</summary>
    public Interval InUnit(Interval interval, Unit? unit) => unit is null ? interval : _unit!.Convert(interval, unit);

    private static bool IsWhole(Kind kind) => kind is not (Kind.Number or Kind.Ratio or Kind.Money or Kind.Measure);

    // Where a statement by itself leaves no whole number (近9家 admits 8.1 to 9, and not 9), whole numbers are not insisted on.
    private static Interval[] WholeNumbers(Interval[] admits)
    {
        Interval[] whole = new Interval[admits.Length];
        for (int i = 0; i < whole.Length; i++)
        {
            whole[i] = admits[i].Whole();
            if (whole[i].IsEmpty)
            {
                return admits;
            }
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
        for (int i = 0; i < _admits.Length; i++)
        {
            Interval admits = _admits[i];
            if (!_mayGive[i])
            {
                continue;
            }

            if (admits.IsBounded)
            {
                Number its = admits.Upper - admits.Lower;
                int order = bounded < 0 ? -1 : its.CompareTo(size);
                if (order < 0 || (order == 0 && OpenEnds(admits) > OpenEnds(_admits[bounded])))
                {
                    bounded = i;
                    size = its;
                }
            }
            else if (admits.LowerEnd != End.None)
            {
                upward = upward < 0 || Interval.CompareLower(admits, _admits[upward]) > 0 ? i : upward;
            }
            else if (admits.UpperEnd != End.None)
            {
                downward = downward < 0 || Interval.CompareUpper(admits, _admits[downward]) < 0 ? i : downward;
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

    private bool Meet(int left, int right) => !_possible[left].Intersect(_possible[right]).IsEmpty;

    private bool Contradict(int left, int right) => !Meet(left, right) || (IsEquallyPrecise(left, right) && _values[left] != _values[right]);

    private void ReportAgainst(int giver, bool[] marked, List<FactFinding> findings)
    {
        bool isFirst = !marked[giver];
        for (int i = 0; i < _admits.Length; i++)
        {
            if (i == giver || !Contradict(i, giver))
            {
                continue;
            }

            if (!marked[i])
            {
                Report(i, giver, findings);
                marked[i] = true;
            }

            if (isFirst)
            {
                Report(giver, i, findings);
                marked[giver] = true;
                isFirst = false;
            }
        }
    }

    // Of statements that do not all meet, the one that begins last and the one that ends first do not meet: intervals that meet pair by pair
    // meet together (Helly), so once these two meet no pair is left.
    private void ReportDisjoint(bool[] marked, List<FactFinding> findings)
    {
        int[] byLower = Unmarked(marked);
        int[] byUpper = (int[])byLower.Clone();
        Array.Sort(byLower, (left, right) => Or(Interval.CompareLower(_possible[right], _possible[left]), left - right));
        Array.Sort(byUpper, (left, right) => Or(Interval.CompareUpper(_possible[left], _possible[right]), left - right));
        for (int last = 0, first = 0; last < byLower.Length && first < byUpper.Length;)
        {
            if (marked[byLower[last]])
            {
                last++;
            }
            else if (marked[byUpper[first]])
            {
                first++;
            }
            else if (Meet(byLower[last], byUpper[first]))
            {
                return;
            }
            else
            {
                ReportBoth(byLower[last], byUpper[first], marked, findings);
            }
        }
    }

    // XBRL: statements to the same decimals are consistent only where they are equal, whether their sets meet or not.
    private void ReportUnequal(int[] byPrecision, bool[] marked, List<FactFinding> findings)
    {
        for (int start = 0, end; start < byPrecision.Length; start = end)
        {
            end = start + 1;
            while (end < byPrecision.Length && IsEquallyPrecise(byPrecision[start], byPrecision[end]))
            {
                end++;
            }

            for (int least = start, most = end - 1; least < most;)
            {
                if (marked[byPrecision[least]])
                {
                    least++;
                }
                else if (marked[byPrecision[most]])
                {
                    most--;
                }
                else if (_values[byPrecision[least]] == _values[byPrecision[most]])
                {
                    break;
                }
                else
                {
                    ReportBoth(byPrecision[least], byPrecision[most], marked, findings);
                }
            }
        }
    }

    private bool AgreeWherePrecise(int[] byPrecision)
    {
        for (int i = 1; i < byPrecision.Length; i++)
        {
            if (IsEquallyPrecise(byPrecision[i - 1], byPrecision[i]) && _values[byPrecision[i - 1]] != _values[byPrecision[i]])
            {
                return false;
            }
        }

        return true;
    }

    private void ReportOutside(int giver, List<FactFinding> findings)
    {
        for (int i = 0; i < _admits.Length; i++)
        {
            if (!_admits[i].ClosureContains(_values[giver]))
            {
                Stated chosen = _stated[giver];
                FactKey key = chosen.Statement.Key;
                findings.Add(chosen.FaultWith(
                    _stated[i], FindingId.ValueRuledOut, key.Path, Conflict.Qualifier(key), Conflict.Quote(chosen), Conflict.Quote(_stated[i])));
                return;
            }
        }
    }

    private void ReportBoth(int left, int right, bool[] marked, List<FactFinding> findings)
    {
        Report(left, right, findings);
        Report(right, left, findings);
        marked[left] = true;
        marked[right] = true;
    }

    private void Report(int at, int other, List<FactFinding> findings) =>
        findings.Add(Conflict.At(_stated[at], _stated[other], _admits[at], _admits[other], Meet(at, other), _isMax));

    private static int[] Unmarked(bool[] marked)
    {
        List<int> unmarked = new(marked.Length);
        for (int i = 0; i < marked.Length; i++)
        {
            if (!marked[i])
            {
                unmarked.Add(i);
            }
        }

        return unmarked.ToArray();
    }

    private bool IsEquallyPrecise(int left, int right) =>
        _stated[left].Statement.Decimals is { } decimals && decimals == _stated[right].Statement.Decimals
        && Equals(_stated[left].Figure.Unit, _stated[right].Figure.Unit);

    // The statements with explicit decimals: those of one unit and precision together, in order of value.
    private int[] ByPrecision()
    {
        List<int> precise = [];
        for (int i = 0; i < _values.Length; i++)
        {
            if (_stated[i].Statement.Decimals is not null)
            {
                precise.Add(i);
            }
        }

        int[] order = precise.ToArray();
        Array.Sort(order, (left, right) =>
        {
            Statement one = _stated[left].Statement;
            Statement two = _stated[right].Statement;
            int byUnit = string.CompareOrdinal(one.Figure.Unit?.Code, two.Figure.Unit?.Code);
            int byDecimals = one.Decimals.GetValueOrDefault().CompareTo(two.Decimals.GetValueOrDefault());
            return Or(byUnit, Or(byDecimals, Or(_values[left].CompareTo(_values[right]), left - right)));
        });
        return order;
    }

    private static int Or(int order, int next) => order != 0 ? order : next;
}
