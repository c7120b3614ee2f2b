using CsCheck;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Values;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

/// <summary>Merging is a meeting of constraints: neither order nor repetition changes what comes of it.</summary>
public sealed class LedgerProperties
{
    private static readonly Gen<Interval> Admitted =
        from lower in Gen.Int[0, 60]
        from length in Gen.Int[0, 30]
        from ends in Gen.Int[0, 8]
        select (ends % 3, ends / 3) switch
        {
            (0, 0) => Interval.Between(Number.Decimal(lower, -1), Number.Decimal(lower + length, -1)),
            (1, 0) => Interval.Between(Number.Decimal(lower, -1), Number.Decimal(lower + length + 1, -1), End.Open),
            (2, 0) => Interval.Between(Number.Decimal(lower, -1), Number.Decimal(lower + length + 1, -1), End.Closed, End.Open),
            (0, 1) => Interval.MoreThan(Number.Decimal(lower, -1)),
            (1, 1) => Interval.AtLeast(Number.Decimal(lower, -1)),
            (2, 1) => Interval.LessThan(Number.Decimal(lower + 30, -1)),
            (0, _) => Interval.AtMost(Number.Decimal(lower + 30, -1)),
            _ => Interval.Exactly(Number.Decimal(lower, -1)),
        };

    private static readonly Gen<Said> OneStatement =
        from document in Gen.Int[0, 3]
        from name in Gen.Int[0, 2]
        from admits in Admitted
        from unit in Gen.Int[0, 2]
        from decimals in Gen.Int[-3, 1]
        from isSuperseded in Gen.Int[0, 9]
        select new Said("d" + document, "G.N" + name, MakeFigure(admits, name, unit), decimals < 0 ? null : decimals, isSuperseded == 0);

    private static readonly Gen<Said[]> Statements = OneStatement.Array[1, 12];

    [Fact]
    public void The_order_of_documents_and_of_statements_changes_nothing() =>
        Gen.Select(Statements, Gen.Int[0, 1000]).Sample((said, seed) =>
        {
            EquatableArray<Bucket>[] buckets = Write(said).Buckets();
            Random random = new(seed);
            EquatableArray<Bucket>[] shuffled = [.. buckets.Select(document => Shuffle(document, random))];
            random.Shuffle(shuffled);

            Assert.Equal(Book.Merge(buckets), Book.Merge(shuffled));
        }, iter: LongRun.Or(100));

    [Fact]
    public void Saying_a_thing_twice_changes_the_count_alone() =>
        Statements.Sample(said =>
        {
            Fact[] once = Write(said).Facts();
            Fact[] twice = Write([.. said, .. said.Select(s => s with { Document = "z" + s.Document })]).Facts();

            Assert.Equal(once.Length, twice.Length);
            for (int i = 0; i < once.Length; i++)
            {
                Assert.Equal(2 * once[i].Statements, twice[i].Statements);
                Assert.Equal((once[i].Key, once[i].Kind, once[i].Value, once[i].Bound, once[i].Units), (twice[i].Key, twice[i].Kind, twice[i].Value, twice[i].Bound, twice[i].Units));
            }
        }, iter: LongRun.Or(100));

    [Fact]
    public void Merging_all_is_merging_what_any_two_parts_come_to() =>
        Gen.Select(Statements, Gen.Int[1, 11]).Sample((said, at) =>
        {
            Said[] active = [.. said.Where(s => !s.IsSuperseded && s.Decimals is null)];
            if (active.Length <= at)
            {
                return;
            }

            Book whole = Write(active);
            Book first = Write(active[..at]);
            Book second = Write(active[at..]);
            string[] conflicts = [.. Conflicts(whole)];
            Assert.All(Conflicts(first).Concat(Conflicts(second)), path => Assert.Contains(path, conflicts));
            foreach (Fact fact in whole.Facts().Where(f => !conflicts.Contains(f.Key.Path)))
            {
                Interval met = Interval.All;
                foreach (Fact part in first.Facts().Concat(second.Facts()).Where(f => f.Key.Path == fact.Key.Path))
                {
                    met = met.Intersect(fact.Unit is null ? part.Bound : part.Unit!.Convert(part.Bound, fact.Unit));
                }

                Assert.Equal(met, fact.Bound);
            }
        }, iter: LongRun.Or(100));

    private static HashSet<string> Conflicts(Book book) => [.. book.Merge().Findings.Where(f => f.Id == "ETDZ0201").Select(f => f.Arguments[0])];

    [Fact]
    public void What_is_merged_lies_inside_each_statement_and_a_conflict_is_told_exactly_where_nothing_is_left() =>
        Statements.Sample(said =>
        {
            Book book = Write(said);
            ShardFacts merged = book.Merge();
            foreach (Fact fact in merged.Groups.SelectMany(g => g.Facts))
            {
                Said[] its = [.. said.Where(s => s.Path == fact.Key.Path && !s.IsSuperseded)];
                Assert.True(fact.Bound.ClosureContains(fact.Value) || Finds(merged, fact, "ETDZ0207"));
                if (Finds(merged, fact, "ETDZ0201"))
                {
                    continue;
                }

                foreach (Said each in its)
                {
                    Interval admits = fact.Unit is null ? each.Stated().Admits : each.Stated().Unit!.Convert(each.Stated().Admits, fact.Unit);
                    Assert.Equal(fact.Bound, fact.Bound.Intersect(admits));
                }
            }

            // Each statement that contradicts another is in a conflict, or the other is: no pair is passed over.
            foreach (Said left in said.Where(s => !s.IsSuperseded))
            {
                foreach (Said right in said.Where(s => s.Path == left.Path && !s.IsSuperseded))
                {
                    Interval there = left.Stated().Unit is null ? right.Stated().Admits : right.Stated().Unit!.Convert(right.Stated().Admits, left.Stated().Unit!);
                    if (left.Stated().Admits.Intersect(there).IsEmpty)
                    {
                        Assert.Contains(merged.Findings, f => f.Id == "ETDZ0201" && f.Arguments[0] == left.Path);
                    }
                }
            }
        }, iter: LongRun.Or(100));

    [Fact]
    public void Every_conflict_names_a_pair_that_is_one_and_no_unmarked_pair_is_left() =>
        Statements.Sample(said =>
        {
            Book book = Write(said);
            (string Document, int Ordinal)[] places = Places(said);
            HashSet<(string, int)> marked = [];
            foreach (FactFinding finding in book.Merge().Findings.Where(f => f.Id == "ETDZ0201"))
            {
                Said at = said[Array.IndexOf(places, (finding.At.Document, finding.At.Ordinal))];
                Said other = said[Array.IndexOf(places, (finding.Other!.Value.Document, finding.Other.Value.Ordinal))];
                Assert.True(Contradict(at, other));
                Assert.True(marked.Add((finding.At.Document, finding.At.Ordinal)), "a statement is reported once");
            }

            for (int i = 0; i < said.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    Assert.True(!Contradict(said[i], said[j]) || marked.Contains(places[i]) || marked.Contains(places[j]));
                }
            }
        }, iter: LongRun.Or(100));

    [Fact]
    public void One_more_statement_never_takes_a_conflict_away() =>
        Gen.Select(Admitted.Array[2, 5], Admitted).Sample((admits, more) =>
        {
            Assert.True(!IsConflict(admits) || IsConflict([.. admits, more]));
            Assert.True(!IsConflict(admits) || IsConflict([more, .. admits]));
        }, iter: LongRun.Or(100));

    // Of counts, where a statement may admit fractions alone.
    private static bool IsConflict(Interval[] admits)
    {
        Book book = new();
        foreach (Interval each in admits)
        {
            Number end = each.LowerEnd != End.None ? each.Lower : each.Upper;
            book.Say("d", "G.N", Figure.Of(Kind.Count, end.Ceiling(), each), "words");
        }

        return book.Merge().Findings.Any(f => f.Id == "ETDZ0201");
    }

    private static bool Contradict(Said left, Said right)
    {
        if (left.Path != right.Path || left.IsSuperseded || right.IsSuperseded)
        {
            return false;
        }

        Figure one = left.Stated();
        Figure two = right.Stated();
        Interval there = one.Unit is null ? two.Admits : two.Unit!.Convert(two.Admits, one.Unit);
        return one.Admits.Intersect(there).IsEmpty
            || (left.Decimals is not null && left.Decimals == right.Decimals && Equals(one.Unit, two.Unit) && one.Value != two.Value);
    }

    private static (string Document, int Ordinal)[] Places(Said[] said)
    {
        Dictionary<string, int> next = [];
        return [.. said.Select(s => (s.Document, next[s.Document] = next.GetValueOrDefault(s.Document, -1) + 1))];
    }

    private static bool Finds(ShardFacts merged, Fact fact, string id) => merged.Findings.Any(f => f.Id == id && f.Arguments[0] == fact.Key.Path);

    // N0 is a bare number; N1 and N2 are areas in several units.
    private static Figure MakeFigure(Interval admits, int name, int unit)
    {
        Number value = admits.LowerEnd != End.None ? admits.Lower : admits.Upper;
        return name == 0
            ? Figure.Of(Kind.Number, value, admits)
            : Figure.Of(Kind.Measure, value, admits, unit == 0 ? Figures.Km2 : unit == 1 ? Figures.Hectares : Figures.Mu);
    }

    private static Book Write(Said[] said)
    {
        Book book = new();
        foreach (Said each in said)
        {
            book.Say(each.Document, each.Path, each.Figure, "words", decimals: each.Decimals, isSuperseded: each.IsSuperseded);
        }

        return book;
    }

    private static EquatableArray<Bucket> Shuffle(EquatableArray<Bucket> document, Random random) =>
        new([
            .. document.Select(bucket =>
            {
                Statement[] statements = [.. bucket.Statements];
                random.Shuffle(statements);
                return bucket with { Statements = new(statements) };
            }),
        ]);

    private sealed record Said(string Document, string Path, Figure Figure, int? Decimals, bool IsSuperseded)
    {
        /// <summary>The figure with the precision of <see cref="Decimals"/>.</summary>
        public Figure Stated() => Decimals is { } decimals ? FigureOfStatement.ToPrecision(Figure, decimals) : Figure;
    }
}
