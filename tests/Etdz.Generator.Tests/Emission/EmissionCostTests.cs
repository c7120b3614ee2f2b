using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

public sealed class EmissionCostTests
{
    private const int Groups = 100;
    private const int FactsOfGroup = 20;

    /// <summary>Amounts of money with a period and a sentence as long as prose has them: the dearest shape that is common.</summary>
    [Fact]
    public void Little_more_is_allocated_than_the_text_itself()
    {
        EquatableArray<FactGroup> groups = Money();
        string source = ShardEmitter.Write(groups, Options)!;
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (FactGroup group in groups)
        {
            ShardEmitter.Write(new([group]), Options);
        }

        long a = GC.GetAllocatedBytesForCurrentThread() - before;
        double each = (double)a / (Groups * FactsOfGroup);
        double text = 2.0 * source.Length / (Groups * FactsOfGroup);

        Assert.True(each < text + 300, $"{each:F0} bytes a fact, of which the text is {text:F0}");
        Assert.True(each < 2048, $"{each:F0} bytes a fact");
    }

    private static EquatableArray<FactGroup> Money() => Sample.Groups(
        [.. Enumerable.Range(0, Groups * FactsOfGroup).Select(i => Figure(
            $"Region{i / FactsOfGroup:D4}.Trade{i % FactsOfGroup:D4}", Kind.Money, Number.Decimal(100 + (i % 900), 11),
            Interval.Around(Number.Decimal(100 + (i % 900), 11), Number.Decimal(5, 10)), Year(2000 + (i % 25)), [Cny],
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地，于出就分对成会可主发年动同工也能下过子说10.1万亿元产种面而方后多定行学法所民得经。",
            document: new($"Region{i / FactsOfGroup:D4}.facts.md", null)))]);
}
