using System;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>
/// Writes the member that a fact's name is: the value itself, or a class of its periods, in them of its languages or units, and in these of the two
/// ends of a range.
/// </summary>
internal sealed class FactEmitter(CodeWriter writer, MemberTypes types, Documentation documentation)
{
    /// <param name="named">All facts of one name, in order of period, then language.</param>
    public void Write(ReadOnlySpan<Fact> named)
    {
        string name = Identifiers.Of(named[0].Key.Name);
        if (named[0].Key.Period.Kind == PeriodKind.None)
        {
            WriteLanguages(name, named, isWhole: true, source: null);
            return;
        }

        documentation.OfFact(Newest(named), null, RangePart.Whole);
        Open(name);
        for (int start = 0; start < named.Length;)
        {
            ReadOnlySpan<Fact> period = PeriodAt(named, start);
            WriteLanguages(PeriodNames.Of(period[0].Key.Period).Member, period, isWhole: false, source: null);
            start += period.Length;
        }

        for (PeriodKind kind = PeriodKind.Year; kind <= PeriodKind.Day; kind++)
        {
            int latest = LatestOf(named, kind);
            if (latest >= 0)
            {
                ReadOnlySpan<Fact> period = PeriodAt(named, latest);
                WriteLanguages(MemberNames.Latest(kind), period, isWhole: false, PeriodNames.Of(period[0].Key.Period).Member);
            }
        }

        writer.Close();
    }

    // isWhole: whether the member is the fact's own, and not one of a period. source: the period's member that has the values; null to write them.
    private void WriteLanguages(string name, ReadOnlySpan<Fact> facts, bool isWhole, string? source)
    {
        if (facts[0].Key.Lang is null)
        {
            WriteUnits(name, facts[0], isWhole, source);
            return;
        }

        OpenDocumented(name, facts[0], MemberNames.OfLanguage(facts[0].Key.Lang!), isWhole);
        foreach (Fact fact in facts)
        {
            WriteUnits(MemberNames.OfLanguage(fact.Key.Lang ?? ""), fact, isWhole: false, source);
        }

        writer.Close();
    }

    private void WriteUnits(string name, Fact fact, bool isWhole, string? source)
    {
        if (fact.Unit is null)
        {
            WriteEnds(name, fact, null, source);
            return;
        }

        OpenDocumented(name, fact, fact.Unit.Member, isWhole);
        foreach (Unit unit in fact.Units.AsSpan())
        {
            WriteEnds(unit.Member, fact, unit, source);
        }

        writer.Close();
    }

    private void WriteEnds(string name, Fact fact, Unit? unit, string? source)
    {
        if (!fact.IsRange)
        {
            WriteMember(name, fact, unit, RangePart.Whole, source);
            return;
        }

        Document(fact, unit, RangePart.Whole, source);
        Open(name);
        WriteMember(MemberNames.Min, fact, unit, RangePart.Min, source);
        WriteMember(MemberNames.Max, fact, unit, RangePart.Max, source);
        writer.Close();
    }

    private void WriteMember(string name, Fact fact, Unit? unit, RangePart part, string? source)
    {
        Number value = part == RangePart.Max ? fact.Max : fact.Value;
        Literal literal = new(fact.Kind, unit is null ? value : fact.Unit!.Convert(value, unit), fact.Text, types);
        if (!literal.Exists)
        {
            // An amount that its own unit can hold may be beyond decimal in another.
            return;
        }

        Document(fact, unit, part, source);
        string gives = MemberTypes.AreProperties(fact.Kind) ? " => " : " = ";
        if (source is null || (fact.Kind != Kind.Text && !MemberTypes.AreProperties(fact.Kind)))
        {
            // A number is written again rather than named: the compiler binds a name for a tenth of all the time that it takes for a fact.
            writer.Lines($"{types.Declaration(fact.Kind)}{name}{gives}{literal};");
        }
        else
        {
            writer.Lines($"{types.Declaration(fact.Kind)}{name}{gives}{new MemberPath(source, fact, unit, part)};");
        }
    }

    // What is another name of a period's member has its documentation.
    private void Document(Fact fact, Unit? unit, RangePart part, string? source)
    {
        if (source is null)
        {
            documentation.OfFact(fact, unit, part);
        }
        else
        {
            documentation.Inherit(new MemberPath(source, fact, unit, part));
        }
    }

    private void OpenDocumented(string name, Fact fact, string firstMember, bool isWhole)
    {
        if (isWhole)
        {
            documentation.OfFact(fact, null, RangePart.Whole);
        }
        else
        {
            documentation.Inherit(firstMember);
        }

        Open(name);
    }

    private void Open(string name)
    {
        writer.Lines($"public static class {name}");
        writer.Open();
    }

    private static ReadOnlySpan<Fact> PeriodAt(ReadOnlySpan<Fact> named, int start)
    {
        int end = start + 1;
        while (end < named.Length && named[end].Key.Period == named[start].Key.Period)
        {
            end++;
        }

        return named.Slice(start, end - start);
    }

    // The newest of the coarsest kind of single period stated: what LatestYear says, or its nearest like.
    private static Fact Newest(ReadOnlySpan<Fact> named)
    {
        for (PeriodKind kind = PeriodKind.Year; kind <= PeriodKind.Day; kind++)
        {
            int latest = LatestOf(named, kind);
            if (latest >= 0)
            {
                return named[latest];
            }
        }

        return named[named.Length - 1];
    }

    // Where the facts of the latest single period of a kind begin; -1 where there is none.
    private static int LatestOf(ReadOnlySpan<Fact> named, PeriodKind kind)
    {
        int latest = -1;
        for (int i = 0; i < named.Length; i++)
        {
            Period period = named[i].Key.Period;
            if (period.Kind == kind && !period.IsStretch && (latest < 0 || period.First > named[latest].Key.Period.First))
            {
                latest = i;
            }
        }

        return latest;
    }
}
