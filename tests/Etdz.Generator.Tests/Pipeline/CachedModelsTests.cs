using System.Text;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>
/// Nothing of the compiler is kept alive by what the pipeline caches: a syntax tree or a symbol would keep a whole compilation, one for each key pressed.
/// </summary>
public sealed class CachedModelsTests
{
    /// <summary>The steps that take what the compiler gives and let nothing of it go further.</summary>
    private static readonly string[] Entries = [Steps.Options, Steps.Documents, Steps.Tables];

    [Fact]
    public void Nothing_of_the_compiler_is_reachable_from_any_value_of_any_step()
    {
        var project = new Project(Outcome.Documents);
        project.AddSource("""
            using Etdz.Generator;
            [FactRows("Zones")]
            public sealed partial record Zone(string Key, string? Name, System.DateOnly? Founded, int Missing, double Wrong);
            """);
        Run run = project.RunOnce();
        var graph = new ObjectGraph(IsOfTheCompiler);
        HashSet<IncrementalGeneratorRunStep> steps = [];
        foreach (IncrementalGeneratorRunStep output in run.Result.TrackedOutputSteps.Values.SelectMany(s => s))
        {
            foreach ((IncrementalGeneratorRunStep source, _) in output.Inputs)
            {
                Visit(source, steps);
            }
        }

        Assert.All(typeof(Steps).GetFields(), step => Assert.Contains(steps, s => s.Name == (string)step.GetValue(null)!));
        Assert.Equal([], steps.SelectMany(s => s.Outputs.SelectMany(o => graph.WaysToForbidden(o.Value, s.Name ?? "a step without a name"))).Distinct());
        Assert.True(graph.Count > 5_000, graph.Count + " objects");
    }

    [Fact]
    public void A_text_of_the_compiler_would_be_found_however_deep()
    {
        var graph = new ObjectGraph(IsOfTheCompiler);
        object[] hidden = [new Dictionary<string, Tuple<object>> { ["x"] = new(new Lazy<SourceText>(SourceText.From("x", Encoding.UTF8))) }];
        Assert.Equal(["hidden → [] → _entries → [] → value → m_Item1 → _value is a Microsoft.CodeAnalysis.Text.StringText"], graph.WaysToForbidden(hidden, "hidden"));
        Assert.NotEmpty(graph.WaysToForbidden(Location.Create("a", default, default), "location"));
        Assert.NotEmpty(graph.WaysToForbidden(new Func<string?>(new Hosting.Document("a", "b").ToString), "function"));
        Assert.Empty(graph.WaysToForbidden(new Dictionary<string, int[]> { ["x"] = [1] }, "plain"));
    }

    private static void Visit(IncrementalGeneratorRunStep step, HashSet<IncrementalGeneratorRunStep> steps)
    {
        if (steps.Add(step) && !Entries.Contains(step.Name))
        {
            foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
            {
                Visit(source, steps);
            }
        }
    }

    private static bool IsOfTheCompiler(Type type) => new[]
    {
        typeof(SyntaxTree), typeof(SyntaxNode), typeof(SyntaxReference), typeof(Compilation), typeof(SemanticModel), typeof(ISymbol), typeof(Location), typeof(Diagnostic),
        typeof(SourceText), typeof(AdditionalText), typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider), typeof(ParseOptions), typeof(MetadataReference),
    }.Any(t => t.IsAssignableFrom(type));
}
