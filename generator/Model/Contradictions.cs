using System;
using System.Collections.Generic;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Finds which of the statements of one fact contradict each other, in time that does not grow with the number of their pairs.</summary>
/// <param name="claims">What the statements say.</param>
/// <param name="marked">Which of them have a contradiction reported already; added to.</param>
/// <param name="findings">Where it is reported.</param>
internal sealed class Contradictions(Claims claims, bool[] marked, List<FactFinding> findings)
{
    private readonly int[] _byPrecision = ByPrecision(claims);

    /// <summary>Whether statements to the same decimals, in the same unit, are all equal.</summary>
    public bool AgreeWherePrecise()
    {
        for (int i = 1; i < _byPrecision.Length; i++)
        {
            if (IsEquallyPrecise(_byPrecision[i - 1], _byPrecision[i]) && claims.Values[_byPrecision[i - 1]] != claims.Values[_byPrecision[i]])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Reports each statement that contradicts the one that gives the value, and at that one the first of them; then further pairs where neither is
    /// marked yet.
    /// </summary>
    /// <param name="against">Which contradict the one that gives the value; added to.</param>
    public void Report(int giver, bool[] against)
    {
        ReportAgainst(giver, against);
        ReportDisjoint(claims.Possible);
        ReportDisjoint(claims.Admits);
        ReportUnequal();
    }

    private void ReportAgainst(int giver, bool[] against)
    {
        bool isFirst = !marked[giver];
        for (int i = 0; i < claims.Values.Length; i++)
        {
            if (i == giver || !Contradict(i, giver))
            {
                continue;
            }

            against[i] = true;
            if (!marked[i])
            {
                Report(i, giver);
                marked[i] = true;
            }

            if (isFirst)
            {
                Report(giver, i);
                marked[giver] = true;
                isFirst = false;
            }
        }
    }

    // Of statements that do not all meet, the one that begins last and the one that ends first do not meet: intervals that meet pair by pair
    // meet together (Helly), so once these two meet no pair is left.
    private void ReportDisjoint(Interval[] sets)
    {
        int[] byLower = Unmarked();
        int[] byUpper = (int[])byLower.Clone();
        Array.Sort(byLower, (left, right) => Or(Interval.CompareLower(sets[right], sets[left]), left - right));
        Array.Sort(byUpper, (left, right) => Or(Interval.CompareUpper(sets[left], sets[right]), left - right));
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
            else if (!sets[byLower[last]].Intersect(sets[byUpper[first]]).IsEmpty)
            {
                return;
            }
            else
            {
                ReportBoth(byLower[last], byUpper[first]);
            }
        }
    }

    // XBRL: statements to the same decimals are consistent only where they are equal, whether their sets meet or not.
    private void ReportUnequal()
    {
        for (int start = 0, end; start < _byPrecision.Length; start = end)
        {
            end = start + 1;
            while (end < _byPrecision.Length && IsEquallyPrecise(_byPrecision[start], _byPrecision[end]))
            {
                end++;
            }

            for (int least = start, most = end - 1; least < most;)
            {
                if (marked[_byPrecision[least]])
                {
                    least++;
                }
                else if (marked[_byPrecision[most]])
                {
                    most--;
                }
                else if (claims.Values[_byPrecision[least]] == claims.Values[_byPrecision[most]])
                {
                    break;
                }
                else
                {
                    ReportBoth(_byPrecision[least], _byPrecision[most]);
                }
            }
        }
    }

    private void ReportBoth(int left, int right)
    {
        Report(left, right);
        Report(right, left);
        marked[left] = true;
        marked[right] = true;
    }

    private void Report(int at, int other) =>
        findings.Add(Conflict.At(claims.Stated[at], claims.Stated[other], claims.Admits[at], claims.Admits[other], Meet(at, other), claims.IsMax));

    private bool Meet(int left, int right) =>
        !claims.Admits[left].Intersect(claims.Admits[right]).IsEmpty && !claims.Possible[left].Intersect(claims.Possible[right]).IsEmpty;

    private bool Contradict(int left, int right) => !Meet(left, right) || (IsEquallyPrecise(left, right) && claims.Values[left] != claims.Values[right]);

    private bool IsEquallyPrecise(int left, int right) =>
        claims.Stated[left].Statement.Decimals is { } decimals && decimals == claims.Stated[right].Statement.Decimals
        && Equals(claims.Stated[left].Figure.Unit, claims.Stated[right].Figure.Unit);

    private int[] Unmarked()
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

    // The statements with explicit decimals: those of one unit and precision together, in order of value.
    private static int[] ByPrecision(Claims claims)
    {
        List<int> precise = [];
        for (int i = 0; i < claims.Values.Length; i++)
        {
            if (claims.Stated[i].Statement.Decimals is not null)
            {
                precise.Add(i);
            }
        }

        int[] order = precise.ToArray();
        Array.Sort(order, (left, right) =>
        {
            Statement one = claims.Stated[left].Statement;
            Statement two = claims.Stated[right].Statement;
            int byUnit = string.CompareOrdinal(one.Figure.Unit?.Code, two.Figure.Unit?.Code);
            int byDecimals = one.Decimals.GetValueOrDefault().CompareTo(two.Decimals.GetValueOrDefault());
            return Or(byUnit, Or(byDecimals, Or(claims.Values[left].CompareTo(claims.Values[right]), left - right)));
        });
        return order;
    }

    private static int Or(int order, int next) => order != 0 ? order : next;
}
