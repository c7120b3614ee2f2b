using Microsoft.CodeAnalysis;

namespace Etdz.Generator;

/// <summary>Turns annotated prose into typed, sourced facts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
