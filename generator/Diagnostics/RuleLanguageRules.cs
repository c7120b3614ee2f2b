using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>04xx: the rules between facts that documents hold.</summary>
internal static class RuleLanguageRules
{
    private const string Category = "Etdz.Facts";
    private const string Pages = "https://github.com/etdz/etdz-generator/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor BrokenRule = new(
        FindingId.BrokenRule,
        "A rule does not hold",
        "'{0}' does not hold{1}: '{2}' is {3} and '{4}' is {5}{6}{7}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.BrokenRule + ".md");

    public static readonly DiagnosticDescriptor MalformedRule = new(
        FindingId.MalformedRule,
        "A rule that does not read",
        "{0} is not understood in this rule; expected is {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.MalformedRule + ".md");

    public static readonly DiagnosticDescriptor UnclosedInRule = new(
        FindingId.UnclosedInRule,
        "Something in a rule that does not end",
        "Nothing closes the {0} that opens here; a rule ends with its line",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.UnclosedInRule + ".md");

    public static readonly DiagnosticDescriptor UnknownFunction = new(
        FindingId.UnknownFunction,
        "Unknown function",
        "A rule has no function '{0}'; {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.UnknownFunction + ".md");

    public static readonly DiagnosticDescriptor RuleBeyondLimits = new(
        FindingId.RuleBeyondLimits,
        "A rule beyond all limits",
        "This rule is not read: {0}; make several of it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.RuleBeyondLimits + ".md");

    public static readonly DiagnosticDescriptor UnknownFact = new(
        FindingId.UnknownFact,
        "A rule names a fact that no statement gives",
        "No statement gives the fact '{0}'{1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.UnknownFact + ".md");

    public static readonly DiagnosticDescriptor FactOfOtherPeriod = new(
        FindingId.FactOfOtherPeriod,
        "A rule names a fact for another period or in another language",
        "'{0}' is not stated; there is {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.FactOfOtherPeriod + ".md");

    public static readonly DiagnosticDescriptor NothingMatches = new(
        FindingId.NothingMatches,
        "A rule with '*' that matches nothing",
        "No name in place of '*' gives a fact '{0}'{1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.NothingMatches + ".md");

    public static readonly DiagnosticDescriptor MixedTerms = new(
        FindingId.MixedTerms,
        "Terms of a rule that do not go together",
        "'{0}' is {1} and '{2}' is {3}: one cannot {4} the two",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.MixedTerms + ".md");

    public static readonly DiagnosticDescriptor MixedPeriods = new(
        FindingId.MixedPeriods,
        "Figures for periods of different length",
        "'{0}' is for {1} and '{2}' for {3}: figures for periods of different kinds do not add up",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.MixedPeriods + ".md");

    public static readonly DiagnosticDescriptor NotReckonedWith = new(
        FindingId.NotReckonedWith,
        "A value that a rule cannot reckon with",
        "'{0}' is {1}, which {2} cannot take",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.NotReckonedWith + ".md");

    public static DiagnosticDescriptor[] All =>
    [
        BrokenRule,
        MalformedRule,
        UnclosedInRule,
        UnknownFunction,
        RuleBeyondLimits,
        UnknownFact,
        FactOfOtherPeriod,
        NothingMatches,
        MixedTerms,
        MixedPeriods,
        NotReckonedWith,
    ];
}
