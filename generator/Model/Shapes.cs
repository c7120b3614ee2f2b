using System;
using System.Collections.Generic;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Whether C# can have the members that a shard's facts ask for. What it cannot have is reported and left out, so that the rest compiles.
/// (What can be told from one path alone, <see cref="PathShape"/> tells where the statement is read.)
/// </summary>
internal sealed class Shapes
{
    private const int AccessorPrefix = 4;

    private readonly List<FactFinding> _findings;
    private readonly HashSet<string>? _subgroups;

    public Shapes(Bucket[] documents, List<FactFinding> findings)
    {
        _findings = findings;
        foreach (Bucket bucket in documents)
        {
            foreach (string subgroup in bucket.Subgroups.AsSpan())
            {
                _subgroups ??= [];
                _subgroups.Add(subgroup);
            }
        }
    }

    /// <summary>Whether some group stands directly in a group.</summary>
    public bool HoldsGroups(string group)
    {
        if (_subgroups is null)
        {
            return false;
        }

        foreach (string subgroup in _subgroups)
        {
            if (subgroup.Length > group.Length && subgroup[group.Length] == '.' && subgroup.StartsWith(group, StringComparison.Ordinal)
                && subgroup.IndexOf('.', group.Length + 1) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the path of a fact is that of a group too; reported at each statement: the group stays.</summary>
    /// <param name="stated">All statements of one path.</param>
    public bool IsGroup(ReadOnlySpan<Stated> stated)
    {
        if (_subgroups is null || !_subgroups.Contains(stated[0].Statement.Key.Path))
        {
            return false;
        }

        foreach (Stated each in stated)
        {
            _findings.Add(each.FaultOfPath(FindingId.FactAndGroup, each.Statement.Key.Path));
        }

        return true;
    }

    /// <summary>
    /// Those of a path's statements that give its member one shape, that of the first by document path and position: with a period or without, with
    /// a language or without. The others are reported, and so is the first.
    /// </summary>
    /// <param name="stated">All statements of one path, in order of period and language.</param>
    public ReadOnlySpan<Stated> OfOneShape(ReadOnlySpan<Stated> stated) => stated.Length == 1 ? stated
        : Of(Of(stated, HasPeriod, FindingId.PeriodOnSomeAlone), HasLanguage, FindingId.LanguageOnSomeAlone);

    /// <summary>
    /// Takes out the facts of a name, the last of the list, where their own class would hold a member of its own name, and each whose language
    /// makes the same member as another or as its period.
    /// </summary>
    /// <param name="stated">The statements of the name.</param>
    /// <param name="facts">The group's facts.</param>
    /// <param name="start">Where those of the name begin.</param>
    public void CheckMembers(ReadOnlySpan<Stated> stated, List<Fact> facts, int start)
    {
        for (int i = start; i < facts.Count;)
        {
            FactKey key = facts[i].Key;
            if (ClashOf(facts[i]) is { } member)
            {
                _findings.Add(First(stated, key).FaultOfPath(FindingId.ImpossibleName, key.Path, $"its own class has a member '{member}'"));
                facts.RemoveRange(start, facts.Count - start);
                return;
            }

            if (LanguageLikePeriod(key) is not { } both)
            {
                i++;
                continue;
            }

            _findings.Add(First(stated, key).FaultOfPath(
                FindingId.ImpossibleName, key.Path, $"the class of its period and the member of its language in it would both be named '{both}'"));
            facts.RemoveAt(i);
        }

        if (facts.Count > start + 1 && facts[start].Key.Lang is not null)
        {
            CheckLanguages(stated, facts, start);
        }
    }

    /// <summary>
    /// Takes out the facts named <c>get_X</c> or <c>set_X</c> beside a property <c>X</c>, whose accessors have these names; where a group has such a
    /// name, it stays and the property goes.
    /// </summary>
    /// <param name="stated">The statements of one group.</param>
    /// <param name="facts">The facts of the group, in order of name.</param>
    public void CheckAccessors(ReadOnlySpan<Stated> stated, List<Fact> facts)
    {
        List<Fact>? kept = null;
        for (int i = 0; i < facts.Count; i++)
        {
            FactKey key = facts[i].Key;
            string? reason = IsAccessor(key.Name) && HasProperty(facts, key.Name.Substring(AccessorPrefix))
                ? $"the property '{key.Name.Substring(AccessorPrefix)}' beside it has an accessor of this name"
                : _subgroups is not null && IsProperty(facts[i])
                    && (_subgroups.Contains(key.Group + ".get_" + key.Name) || _subgroups.Contains(key.Group + ".set_" + key.Name))
                ? "its accessor would have the name of a group beside it"
                : null;
            if (reason is null)
            {
                kept?.Add(facts[i]);
                continue;
            }

            kept ??= facts.GetRange(0, i);
            _findings.Add(First(stated, key).FaultOfPath(FindingId.ImpossibleName, key.Path, reason));
        }

        if (kept is not null)
        {
            facts.Clear();
            facts.AddRange(kept);
        }
    }

    private ReadOnlySpan<Stated> Of(ReadOnlySpan<Stated> stated, Func<FactKey, bool> has, string id)
    {
        Stated? first = null;
        bool isMixed = false;
        foreach (Stated each in stated)
        {
            if (!each.Statement.IsSuperseded)
            {
                isMixed |= first is { } one && has(one.Statement.Key) != has(each.Statement.Key);
                first = first is { } before && !IsBefore(each, before) ? before : each;
            }
        }

        if (!isMixed || first is not { } shape)
        {
            return stated;
        }

        List<Stated> kept = new(stated.Length);
        Stated? other = null;
        foreach (Stated each in stated)
        {
            if (has(each.Statement.Key) == has(shape.Statement.Key))
            {
                kept.Add(each);
            }
            else if (!each.Statement.IsSuperseded)
            {
                _findings.Add(each.FaultOfPathWith(shape, id, each.Statement.Key.Path));
                other = other is { } before && !IsBefore(each, before) ? before : each;
            }
        }

        if (other is { } named)
        {
            _findings.Add(shape.FaultOfPathWith(named, id, shape.Statement.Key.Path));
        }

        return kept.ToArray();
    }

    private void CheckLanguages(ReadOnlySpan<Stated> stated, List<Fact> facts, int start)
    {
        Dictionary<string, FactKey> members = [];
        for (int i = start; i < facts.Count;)
        {
            FactKey key = facts[i].Key;
            string member = MemberNames.OfLanguage(key.Lang!);
            string name = MemberNames.Of(key.Period) + "." + member;
            if (!members.TryGetValue(name, out FactKey? other))
            {
                members.Add(name, key);
                i++;
                continue;
            }

            _findings.Add(First(stated, key).FaultOfPathWith(First(stated, other), FindingId.LanguagesCoincide, key.Path, key.Lang!, other.Lang!, member));
            facts.RemoveAt(i);
        }
    }

    // The member of a fact's own class that has the fact's name, or an accessor that has.
    private static string? ClashOf(Fact fact)
    {
        string name = fact.Key.Name;
        if (fact.Key.Period is { Kind: not PeriodKind.None } period)
        {
            bool areProperties = IsOfProperties(fact) && !fact.IsRange;
            return !MemberNames.MayBeOfPeriod(name) && !(areProperties && IsAccessor(name)) ? null
                : Clash(name, MemberNames.Of(period), areProperties) ?? (period.IsStretch ? null : Clash(name, MemberNames.Latest(period.Kind), areProperties));
        }

        if (fact.Key.Lang is { } lang)
        {
            return name.Length > lang.Length ? null : Clash(name, MemberNames.OfLanguage(lang), false);
        }

        foreach (Unit unit in fact.Units.AsSpan())
        {
            if (name == unit.Member)
            {
                return unit.Member;
            }
        }

        return fact.IsRange && fact.Unit is null
            ? Clash(name, MemberNames.Min, IsOfProperties(fact)) ?? Clash(name, MemberNames.Max, IsOfProperties(fact))
            : null;
    }

    // The member of a fact's language, where the class of its period, or of the latest such, has that name: in-2023 in 2023.
    private static string? LanguageLikePeriod(FactKey key)
    {
        if (key.Lang is null || key.Period.Kind == PeriodKind.None)
        {
            return null;
        }

        string member = MemberNames.OfLanguage(key.Lang);
        return member == MemberNames.Of(key.Period) || (!key.Period.IsStretch && member == MemberNames.Latest(key.Period.Kind)) ? member : null;
    }

    private static string? Clash(string name, string member, bool isProperty) => name == member || (isProperty && name == "get_" + member) ? member : null;

    private static bool IsAccessor(string name) =>
        name.Length > AccessorPrefix && (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal));

    // The name's facts stand together, in ordinal order of name.
    private static bool HasProperty(List<Fact> facts, string name)
    {
        int low = 0;
        int high = facts.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(facts[middle].Key.Name, name);
            if (order == 0)
            {
                return IsProperty(facts[middle]);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private static bool IsOfProperties(Fact fact) => fact.Kind is Kind.Date or Kind.Month;

    private static bool IsProperty(Fact fact) => IsOfProperties(fact) && !fact.IsRange && fact.Key.Period.Kind == PeriodKind.None;

    private static bool HasPeriod(FactKey key) => key.Period.Kind != PeriodKind.None;

    private static bool HasLanguage(FactKey key) => key.Lang is not null;

    private static bool IsBefore(Stated left, Stated right)
    {
        int order = string.CompareOrdinal(left.Document.Path, right.Document.Path);
        return order < 0 || (order == 0 && left.Statement.Ordinal < right.Statement.Ordinal);
    }

    // The first statement of a fact that is a constraint on it; the statements are in order of name.
    private static Stated First(ReadOnlySpan<Stated> stated, FactKey key)
    {
        int low = 0;
        for (int high = stated.Length; low < high;)
        {
            int middle = (low + high) / 2;
            bool isBefore = string.CompareOrdinal(stated[middle].Statement.Key.Name, key.Name) < 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        while (stated[low].Statement.IsSuperseded || !stated[low].Statement.Key.Equals(key))
        {
            low++;
        }

        return stated[low];
    }
}
