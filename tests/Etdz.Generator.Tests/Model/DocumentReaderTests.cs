using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Model;

public sealed class DocumentReaderTests
{
    private const string Text = """
        ---
        title: 四十年
        subject: Zones
        ---
        ## 大连 {subject=.Dalian}

        [大连]{fact=.Name}是[甲]{fact=.Rank}，[乙]{fact=Nation.First}。

        ## 上合 {subject=.Sco}

        [上合]{fact=.Name}。
        """;

    [Fact]
    public void Buckets_hold_no_places_and_are_equal_when_lines_move()
    {
        Scan before = ReadDocument.Of(Text);
        Scan after = ReadDocument.Of(Text.Replace("## ", "\n\n## ", StringComparison.Ordinal));

        Assert.NotEqual(before.PlaceOf(new StatementRef("a.md", 0)), after.PlaceOf(new StatementRef("a.md", 0)));
        Assert.Equal(before.Buckets, after.Buckets);
        Assert.Equal(before.Buckets.GetHashCode(), after.Buckets.GetHashCode());
    }

    [Fact]
    public void Buckets_are_equal_when_prose_between_the_sentences_changes() =>
        Assert.Equal(ReadDocument.Of(Text).Buckets, ReadDocument.Of(Text + "\n\nMore prose. [and a span]{.plain}\n").Buckets);

    [Theory]
    [InlineData("四十年", "五十年")]
    [InlineData("[甲]", "[丙]")]
    [InlineData("Nation.First", "Nation.Second")]
    [InlineData("## 上合", "## 上海")]
    [InlineData("是", "为")]
    public void Buckets_differ_where_what_the_code_shows_does(string before, string after) =>
        Assert.NotEqual(ReadDocument.Of(Text).Buckets, ReadDocument.Of(Text.Replace(before, after, StringComparison.Ordinal)).Buckets);

    [Fact]
    public void Statements_headings_and_groups_go_to_the_shards_of_their_groups()
    {
        EquatableArray<Bucket> buckets = ReadDocument.Of(Text).Buckets;

        foreach (Bucket bucket in buckets)
        {
            Assert.Equal(new DocumentInfo("a.md", "四十年"), bucket.Document);
            Assert.All(bucket.Statements, s => Assert.Equal(bucket.Shard, Shards.Of(s.Key.Group)));
            Assert.All(bucket.Headings, h => Assert.Equal(bucket.Shard, Shards.Of(h.Group)));
            Assert.All(bucket.Subgroups, g => Assert.Equal(bucket.Shard, Shards.Of(g[..g.LastIndexOf('.')])));
        }

        Assert.Equal(["Nation.First", "Zones.Dalian.Name", "Zones.Dalian.Rank", "Zones.Sco.Name"], buckets.SelectMany(b => b.Statements).Select(s => s.Key.Path).Order(StringComparer.Ordinal));
        Assert.Equal([new("Zones.Dalian", "大连"), new("Zones.Sco", "上合")], buckets.SelectMany(b => b.Headings).OrderBy(h => h.Group, StringComparer.Ordinal));
        Assert.Equal(["Zones.Dalian", "Zones.Sco"], buckets.SelectMany(b => b.Subgroups).Order(StringComparer.Ordinal));
        Assert.Equal(buckets.Select(b => b.Shard).Order(), buckets.Select(b => b.Shard));
    }

    [Fact]
    public void There_are_always_64_shards_and_a_shard_is_equal_when_its_buckets_are()
    {
        Shard[] before = Shards.Split([ReadDocument.Of(Text).Buckets, ReadDocument.Of("[甲]{fact=Nation.X}", "b.md").Buckets]);
        Shard[] after = Shards.Split([ReadDocument.Of(Text).Buckets, ReadDocument.Of("[乙]{fact=Nation.X}", "b.md").Buckets]);

        Assert.Equal(Shards.Count, before.Length);
        Assert.Equal([Shards.Of("Nation")], Enumerable.Range(0, Shards.Count).Where(i => !before[i].Equals(after[i])));
        Assert.Equal(["a.md", "b.md"], before[Shards.Of("Nation")].Buckets.Select(b => b.Document.Path));
    }

    [Theory]
    [InlineData("", 25)]
    [InlineData("Nation", 49)]
    [InlineData("Zones.Dalian", 15)]
    [InlineData("区域.大连", 37)]
    public void The_shard_of_a_group_is_the_same_everywhere(string group, int shard) => Assert.Equal(shard, Shards.Of(group));

    [Theory]
    [InlineData("[x]{fact=⟦FactIndex.A⟧}", "'FactIndex.A' cannot begin with 'FactIndex', which the generated code has for itself")]
    [InlineData("[x]{fact=⟦YearMonth.A.B⟧}", "'YearMonth.A.B' cannot begin with 'YearMonth', which the generated code has for itself")]
    [InlineData("[x]{fact=⟦Generator.A⟧}", "'Generator.A' cannot begin with 'Generator', which the generated code has for itself")]
    public void A_root_group_has_no_name_of_the_generated_code(string document, string message) =>
        Assert.Equal([message], ReadDocument.Check("ETDZ0214", document));

    [Theory]
    [InlineData("System", "which the generated code needs: it has no namespace of its own (set EtdzNamespace or RootNamespace, or choose another name)")]
    [InlineData("Microsoft", "which the generated code needs: it has no namespace of its own (set EtdzNamespace or RootNamespace, or choose another name)")]
    [InlineData("Etdz", "which the generated code needs: it has no namespace of its own (set EtdzNamespace or RootNamespace, or choose another name)")]
    [InlineData("FactIndex", "which the generated code has for itself")]
    public void Without_a_namespace_no_root_group_hides_one(string root, string reason)
    {
        Project project = new([("a.facts.md", $"There are [9]{{fact={root}.Pages}} pages, [7]{{fact=Generator.{root}}} of them with a table, since [June 2024]{{fact=Tables.Since}}.\n")], properties: []);
        Run run = project.Run();

        Diagnostic found = Assert.Single(run.Diagnostics);
        Assert.Equal(("ETDZ0214", $"'{root}.Pages' cannot begin with '{root}', {reason}"), (found.Id, found.GetMessage()));
        Assert.Equal("7", run.Load().GetType("Generator")!.GetField(root)!.GetRawConstantValue()!.ToString());
    }

    [Fact]
    public void A_group_is_named_Generator_where_the_namespace_is_another()
    {
        Assert.Empty(ReadDocument.Of("[x]{fact=Generator.A}", rootNamespace: "Power").Findings);
        Assert.Empty(ReadDocument.Of("[x]{fact=A.Generator.B} [x]{fact=A.FactIndex}").Findings);
    }

    [Theory]
    [InlineData("[x]{fact=⟦Town.Town⟧}", "Town.Town", "Town")]
    [InlineData("[x]{fact=⟦A.Town.Town.B⟧}", "A.Town.Town.B", "Town")]
    [InlineData("[x]{fact=⟦A.A.Town.B⟧}", "A.A.Town.B", "A")]
    [InlineData("[y]{fact=A.Town.B} [x]{fact=⟦A.Town.Town⟧}", "A.Town.Town", "Town")]
    public void A_name_does_not_repeat_the_one_before_it(string document, string path, string name) =>
        Assert.Equal(
            [$"'{path}' cannot be a member in C#: '{name}' stands in a group of the same name, and C# has no member named like its class"],
            ReadDocument.Check("ETDZ0212", document));

    [Fact]
    public void A_name_may_end_like_the_one_before_it() => Assert.Empty(ReadDocument.Of("[x]{fact=NewTown.Town} [x]{fact=Town.NewTown.Town.Name}").Findings);

    [Fact]
    public void Findings_of_a_document_stand_in_order_of_place()
    {
        Scan scan = ReadDocument.Of("[x]{fact=A.A} [y]{fact=} [z]{fact=B.C period=1} [w]{fact=B.D part=1/2}");

        Assert.Equal(scan.Findings.OrderBy(f => f.Span.Start), scan.Findings);
        Assert.Equal(4, scan.Findings.Length);
    }

    [Fact]
    public void Findings_of_facts_and_of_documents_are_resolved_in_order_of_path_and_place()
    {
        Scan one = ReadDocument.Of("\n[x]{fact=B.C period=1}\n  [甲]{fact=A.Name} [u]{fact=A.Name}", "b.md");
        Scan two = ReadDocument.Of("[丙]{fact=A.Name}", "a.md");
        ShardFacts facts = Book.Merge([one.Buckets, two.Buckets]);

        PlacedFinding[] placed = Findings.Resolve([one, two], facts.Findings.AsSpan(), []);

        Assert.Equal(
            [("a.md", "ETDZ0201", 1), ("b.md", "ETDZ0131", 21), ("b.md", "ETDZ0201", 27), ("b.md", "ETDZ0201", 44)],
            placed.Select(p => (p.Document, p.Finding.Id, p.Finding.Span.Start)));
        Assert.Equal("b.md(3,4)", placed[0].Finding.Arguments[^1]);
        Assert.Equal(new Place("b.md", new Span(27, 28)), Assert.Single(placed[0].Others));
        Assert.Equal("a.md(1,2)", placed[2].Finding.Arguments[^1]);
    }
}
