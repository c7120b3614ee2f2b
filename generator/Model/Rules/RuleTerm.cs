using System.Collections.Generic;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>A part of a rule that has a value. Sums and products hold all their terms side by side, so that no rule nests deeper than its parentheses.</summary>
/// <param name="place">In the rule's text.</param>
internal abstract class RuleTerm(Span place)
{
    public Span Place { get; } = place;

    /// <summary>Adds the facts with a <c>*</c> that bind to the same name as this term: those outside all calls in it.</summary>
    public virtual void AddWildcards(List<FactTerm> wildcards)
    {
    }
}

/// <summary>A number, date, text or figure.</summary>
internal sealed class LiteralTerm(Span place, Quantity value) : RuleTerm(place)
{
    public Quantity Value { get; } = value;
}

/// <summary>A fact, or with a <c>*</c> the fact of each name.</summary>
/// <param name="path">With <c>*</c> for at most one of its names.</param>
/// <param name="lang">In its canonical case; null where there is none.</param>
internal sealed class FactTerm(Span place, string path, Period period, string? lang) : RuleTerm(place)
{
    public string Path { get; } = path;

    /// <summary>The place of <c>*</c> in <see cref="Path"/>; -1 where there is none.</summary>
    public int Star { get; } = path.IndexOf('*');

    public Period Period { get; } = period;

    public string? Lang { get; } = lang;

    /// <summary>As written in a rule: <c>Nation.Trade[2023]</c>.</summary>
    public static string Write(string path, Period period, string? lang)
    {
        string inside = period.Kind == PeriodKind.None ? lang ?? "" : lang is null ? period.ToString() : period.ToString() + "," + lang;
        return inside.Length == 0 ? path : path + "[" + inside + "]";
    }

    /// <summary>The path with a name in place of <c>*</c>.</summary>
    public string For(string? name) => Star < 0 ? Path : Path.Substring(0, Star) + name + Path.Substring(Star + 1);

    public override void AddWildcards(List<FactTerm> wildcards)
    {
        if (Star >= 0)
        {
            wildcards.Add(this);
        }
    }
}

/// <summary>Terms added from left to right.</summary>
/// <param name="isSubtracted">Which of them are taken away; never the first.</param>
internal sealed class SumTerm(Span place, RuleTerm[] terms, bool[] isSubtracted) : RuleTerm(place)
{
    public RuleTerm[] Terms { get; } = terms;

    public bool[] IsSubtracted { get; } = isSubtracted;

    public override void AddWildcards(List<FactTerm> wildcards)
    {
        foreach (RuleTerm term in Terms)
        {
            term.AddWildcards(wildcards);
        }
    }
}

/// <summary>Terms multiplied from left to right.</summary>
/// <param name="isDivisor">Which of them divide; never the first.</param>
internal sealed class ProductTerm(Span place, RuleTerm[] factors, bool[] isDivisor) : RuleTerm(place)
{
    public RuleTerm[] Factors { get; } = factors;

    public bool[] IsDivisor { get; } = isDivisor;

    public override void AddWildcards(List<FactTerm> wildcards)
    {
        foreach (RuleTerm factor in Factors)
        {
            factor.AddWildcards(wildcards);
        }
    }
}

/// <summary>A term with a sign before it.</summary>
internal sealed class NegatedTerm(Span place, RuleTerm inner) : RuleTerm(place)
{
    public RuleTerm Inner { get; } = inner;

    public override void AddWildcards(List<FactTerm> wildcards) => Inner.AddWildcards(wildcards);
}

internal enum Function : byte
{
    Sum,
    Min,
    Max,
    Count,
}

/// <summary>A call: inside it every <c>*</c> gives all, so that its value is the same whatever those outside stand for.</summary>
internal sealed class CallTerm(Span place, Function function, RuleTerm[] arguments) : RuleTerm(place)
{
    /// <summary>In the order of <see cref="Model.Function"/>.</summary>
    public static readonly string[] Names = ["sum", "min", "max", "count"];

    public Function Function { get; } = function;

    public RuleTerm[] Arguments { get; } = arguments;
}
