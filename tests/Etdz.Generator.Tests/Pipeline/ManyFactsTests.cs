using System.Globalization;
using System.Text;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>A project of a size that no one is likely to have.</summary>
[Trait("Category", "Long")]
public sealed class ManyFactsTests
{
    private const int Documents = 1_000;
    private const int FactsOfEach = 100;

    [LongFact]
    public void A_hundred_thousand_facts_with_their_index_compile()
    {
        Run run = new Project(Enumerable.Range(0, Documents).Select(d => ($"d{d:D4}.facts.md", Text(d)))).RunOnce();

        Assert.Empty(run.Diagnostics);
        using var image = new MemoryStream();
        EmitResult emitted = run.Output.Emit(image);
        Assert.Equal([], emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
        Assert.InRange(image.Length, 1_000_000, 100_000_000);
    }

    private static string Text(int document)
    {
        var text = new StringBuilder();
        for (int f = 0; f < FactsOfEach; f++)
        {
            int figure = 100 + (((document * 31) + (f * 17)) % 900);
            text.Append(CultureInfo.InvariantCulture, $"这一项为[{figure / 10}.{figure % 10}亿元]{{fact=Region{document:D4}.Figure{f:D2} period={2000 + (f % 25)}}}。\n\n");
        }

        return text.ToString();
    }
}
