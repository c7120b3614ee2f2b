using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>Tests that measure the process are run when no other is.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}

/// <summary>What a fact costs in memory as long as an editor keeps the driver, and what a key costs in garbage.</summary>
[Collection(Alone.Name)]
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int FactsOfADocument = 20;

    /// <summary>Bytes a fact, the generated text included, and without it; docs/trust.md has what was measured.</summary>
    private const long MostOfAFact = 6_000;

    private const long MostOfAModel = 3_000;

    [Fact]
    public void A_fact_keeps_a_bounded_number_of_bytes_alive()
    {
        const int Documents = 200;
        AdditionalText[] texts = Texts(Documents, FactsOfADocument);
        var compilation = CSharpCompilation.Create("App");
        Kept(() => New(texts).RunGenerators(compilation));
        long driver = Kept(() => New(texts).RunGenerators(compilation));
        long text = New(texts).RunGenerators(compilation).GetRunResult().Results[0].GeneratedSources.Sum(s => 2L * s.SourceText.Length);

        long facts = Documents * FactsOfADocument;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a fact: {driver / facts} bytes in all, of them {text / facts} of generated text"));
        Assert.InRange(driver / facts, text / facts, MostOfAFact);
        Assert.InRange((driver - text) / facts, 0, MostOfAModel);
    }

    [Fact]
    public void A_key_allocates_nothing_that_grows_with_the_facts()
    {
        // With so many documents that no shard is empty: a file costs a few bytes a key. So does a document: the driver puts those of a run into a set.
        long usual = OfAKey(500, FactsOfADocument);
        long facts = OfAKey(500, 5 * FactsOfADocument);
        long documents = OfAKey(2_000, FactsOfADocument);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"a key: {usual} bytes with 500 documents, {facts} with five times the facts in them, {documents} with 2,000 documents"));
        Assert.InRange(facts, 1, usual + (usual / 10));
        Assert.InRange(documents, 1, usual + (1_500 * 160));
    }

    private static long OfAKey(int documents, int facts)
    {
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText("class Program { }")]);
        GeneratorDriver driver = New(Texts(documents, facts)).RunGenerators(compilation);
        long least = long.MaxValue;
        for (int i = 0; i < 12; i++)
        {
            CSharpCompilation typed = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Typed{i} {{ }}"));
            long before = GC.GetAllocatedBytesForCurrentThread();
            driver.RunGenerators(typed);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    // The least of several: what else lives in the process comes and goes.
    private static long Kept(Func<object> make)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            least = Math.Min(least, KeptOnce(make));
        }

        return least;
    }

    // Not inlined, so that nothing of the time before is still on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long KeptOnce(Func<object> make)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        object kept = make();
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return after - before;
    }

    private static CSharpGeneratorDriver New(AdditionalText[] texts) => CSharpGeneratorDriver.Create([new FactsGenerator().AsSourceGenerator()], texts);

    private static AdditionalText[] Texts(int documents, int facts) =>
        [.. Enumerable.Range(0, documents).Select(d => new Hosting.Document(
            $"d{d}.facts.md",
            "---\ntitle: 标题\nlang: zh\n---\n" + string.Concat(Enumerable.Range(0, facts).Select(f =>
                $"经济技术开发区的企业在这一年里继续扩大生产，港口、铁路与公路把货物送往各地，这一项为[{100 + d}.{f % 10}亿元]{{fact=Region{d}.Figure{f} period={2000 + f}}}。\n"))))];
}
