using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>What one run made.</summary>
internal sealed class Run(GeneratorRunResult result, CSharpCompilation output, ImmutableArray<Diagnostic> diagnostics)
{
    private Assembly? _assembly;

    public GeneratorRunResult Result { get; } = result;

    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    public CSharpCompilation Output { get; } = output;

    public Dictionary<string, string> Sources { get; } = result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    public string[] Ids => [.. Diagnostics.Select(d => d.Id)];

    /// <summary>The run reasons of a named step's outputs, each once.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        [.. StepsNamed(step).SelectMany(s => s.Outputs).Select(o => o.Reason).Distinct().OrderBy(r => r.ToString(), StringComparer.Ordinal)];

    // A step that had nothing to do is not among the tracked ones.
    private ImmutableArray<IncrementalGeneratorRunStep> StepsNamed(string name) =>
        Result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps : [];

    /// <summary>How many of a step's outputs were made anew or came out another.</summary>
    public int Changed(string step) => Result.TrackedSteps[step].SelectMany(s => s.Outputs)
        .Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>Each step, and each output, that was not taken from the cache; those inside the compiler, which look at what was edited, left out.</summary>
    public string[] Redone() =>
        [.. Result.TrackedSteps.Concat(Result.TrackedOutputSteps)
            .Where(named => named.Value.Any(s => s.Inputs.Length > 0 && s.Outputs.Any(o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))))
            .Select(named => named.Key)
            .Where(name => name != "Compilation" && !name.Contains("_ForAttribute", StringComparison.Ordinal))];

    /// <summary>How many source outputs ran again.</summary>
    public int OutputsRun() => Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs)
        .Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>Compiles the generated code, every warning an error, and loads it.</summary>
    public Assembly Load()
    {
        if (_assembly is null)
        {
            using var image = new MemoryStream();
            var emitted = Output.Emit(image);
            Assert.Equal([], emitted.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()));
            _assembly = Assembly.Load(image.ToArray());
        }

        return _assembly;
    }

    /// <summary>A member's value as invariant text; null where there is no such member.</summary>
    public string? Value(string path, string root = "Etdz")
    {
        string[] names = path.Split('.');
        Type? type = Load().GetType($"{root}.{names[0]}");
        foreach (string name in names[1..^1])
        {
            type = type?.GetNestedType(name, BindingFlags.Public | BindingFlags.NonPublic);
        }

        const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        object? value = type?.GetField(names[^1], Static)?.GetValue(null) ?? type?.GetProperty(names[^1], Static)?.GetValue(null);
        return value switch
        {
            null => null,
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
    }
}
