using Etdz.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Etdz.Tool.Messages;

/// <summary>The rules that documents can break, by id.</summary>
internal static class RuleBook
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Rules = new DiagnosticDescriptor[][]
        {
            LanguageRules.All, AttributeRules.All, FactRules.All, FigureRules.All, DateRules.All, RuleLanguageRules.All, TableRules.All, CoverageRules.All, SetupRules.All,
        }
        .SelectMany(all => all).ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(string id) => Rules[id];
}
