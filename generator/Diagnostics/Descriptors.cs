using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>All rules, by id.</summary>
internal static class Descriptors
{
    private static readonly DiagnosticDescriptor[][] All =
        [
            LanguageRules.All, AttributeRules.All, FactRules.All, FigureRules.All, DateRules.All, RuleLanguageRules.All, TableRules.All, CoverageRules.All, SetupRules.All,
        ];

    /// <exception cref="ArgumentException">No rule has this id.</exception>
    public static DiagnosticDescriptor Of(string id)
    {
        foreach (DiagnosticDescriptor rule in Each())
        {
            if (rule.Id == id)
            {
                return rule;
            }
        }

        throw new ArgumentException(id, nameof(id));
    }

    public static IEnumerable<DiagnosticDescriptor> Each()
    {
        foreach (DiagnosticDescriptor[] rules in All)
        {
            foreach (DiagnosticDescriptor rule in rules)
            {
                yield return rule;
            }
        }
    }
}
