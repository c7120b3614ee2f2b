using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Diff;

/// <summary>A fact before and after.</summary>
/// <param name="Before">Null where it was added.</param>
/// <param name="After">Null where it is gone.</param>
internal sealed record FactChange(Change Change, KnownFact? Before, KnownFact? After)
{
    public KnownFact Known => After ?? Before!;

    /// <summary>What differs between two corpora, by kind of change, then in order of the facts. That only lines moved is no difference.</summary>
    public static FactChange[] Between(Corpus before, Corpus after)
    {
        Dictionary<FactKey, KnownFact> old = before.Facts.ToDictionary(f => f.Key);
        List<FactChange> changes = [];
        List<KnownFact> added = [];
        foreach (KnownFact now in after.Facts)
        {
            if (!old.Remove(now.Key, out KnownFact? was))
            {
                added.Add(now);
            }
            else if (now.IsInConflict && !was.IsInConflict)
            {
                changes.Add(new(Change.Conflict, was, now));
            }
            else if (Compare(was, now) is { } change)
            {
                changes.Add(new(change, was, now));
            }
        }

        List<KnownFact> gone = [.. before.Facts.Where(f => old.ContainsKey(f.Key))];
        Pair(gone, added, changes);
        changes.AddRange(added.Select(f => new FactChange(f.IsInConflict ? Change.Conflict : Change.Added, null, f)));
        changes.AddRange(gone.Select(f => new FactChange(Change.Gone, f, null)));
        return [.. changes.OrderBy(c => c.Change).ThenBy(c => c.Known.Key, Comparer<FactKey>.Create(KnownFact.Compare))];
    }

    // A fact that is gone for one period and there for another with the same value has moved, where it is the only one that could have.
    private static void Pair(List<KnownFact> gone, List<KnownFact> added, List<FactChange> changes)
    {
        foreach (KnownFact was in gone.ToArray())
        {
            KnownFact[] now = [.. added.Where(f => IsSameElsewhen(was, f))];
            if (now.Length == 1 && gone.Count(f => IsSameElsewhen(f, now[0])) == 1)
            {
                gone.Remove(was);
                added.Remove(now[0]);
                changes.Add(new(Change.Period, was, now[0]));
            }
        }
    }

    private static bool IsSameElsewhen(KnownFact was, KnownFact now) =>
        was.Key.Path == now.Key.Path && was.Key.Lang == now.Key.Lang && (Compare(was, now) is null or Change.Sources);

    private static Change? Compare(KnownFact was, KnownFact now)
    {
        Fact before = was.Fact;
        Fact after = now.Fact;
        if (before.Kind != after.Kind || before.IsRange != after.IsRange || before.Text != after.Text)
        {
            return Change.Beyond;
        }

        bool isOtherUnit = !Equals(before.Unit, after.Unit);
        if (isOtherUnit && !before.Unit!.ConvertsTo(after.Unit!))
        {
            return before.Value == after.Value && before.Max == after.Max ? Change.Unit : Change.Beyond;
        }

        // From here on all is in the old unit.
        Number value = In(after, after.Value, before.Unit);
        Number max = In(after, after.Max, before.Unit);
        if (value != before.Value || (before.IsRange && max != before.Max))
        {
            return before.Bound.ClosureContains(value) && (!before.IsRange || before.MaxBound.ClosureContains(max)) ? Change.Within : Change.Beyond;
        }

        return isOtherUnit ? Change.Unit
            : !before.Bound.Equals(after.Bound) || !before.MaxBound.Equals(after.MaxBound) ? Change.Bound
            : Sources(was).SequenceEqual(Sources(now)) ? null
            : Change.Sources;
    }

    private static Number In(Fact fact, Number value, Unit? unit) => unit is null ? value : fact.Unit!.Convert(value, unit);

    private static IEnumerable<(string, string, bool)> Sources(KnownFact known) =>
        known.Statements.Select(s => (s.Document.Path, s.Statement.Words, s.Statement.IsSuperseded)).Order();
}
