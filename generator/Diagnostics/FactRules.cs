using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>The rules about facts: statements that do not go together, and members that C# cannot have.</summary>
internal static class FactRules
{
    private const string Category = "Etdz.Facts";
    private const string Help = "https://github.com/etdz/etdz-generator/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor Conflict = new(
        FindingId.Conflict,
        "Statements of a fact contradict each other",
        "'{0}'{1} is {2} here but {3} at {5}; {4}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.Conflict + ".md");

    public static readonly DiagnosticDescriptor KindsDiffer = new(
        FindingId.KindsDiffer,
        "Statements of a fact are of different kinds",
        "'{0}'{1} is {2} here but {3} at {4}; all statements of a fact are of one kind, and as says which where the words do not",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.KindsDiffer + ".md");

    public static readonly DiagnosticDescriptor ExplicitKindsDiffer = new(
        FindingId.ExplicitKindsDiffer,
        "Statements of a fact ask for different kinds",
        "'{0}'{1} is said to be {2} here but {3} at {4}; one as holds for the whole fact",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.ExplicitKindsDiffer + ".md");

    public static readonly DiagnosticDescriptor DimensionsDiffer = new(
        FindingId.DimensionsDiffer,
        "Statements of a fact are in units that do not convert",
        "'{0}'{1} is in {2} here but in {3} at {4}; one does not convert to the other exactly",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.DimensionsDiffer + ".md");

    public static readonly DiagnosticDescriptor OnlyPartialDates = new(
        FindingId.OnlyPartialDates,
        "A date without a day",
        "'{0}'{1} is a date by as=date, but {2} has no day, and no other statement gives one; say as=month, or as=year",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.OnlyPartialDates + ".md");

    public static readonly DiagnosticDescriptor OnlySuperseded = new(
        FindingId.OnlySuperseded,
        "A fact with superseded statements alone",
        "'{0}'{1} has superseded statements alone; a fact needs one that holds",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.OnlySuperseded + ".md");

    public static readonly DiagnosticDescriptor ValueRuledOut = new(
        FindingId.ValueRuledOut,
        "A fact's value is ruled out by another statement",
        "'{0}'{1} is {2} here, and {3} at {4} rules that very value out, if not all that the words admit; state the figure more precisely",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.ValueRuledOut + ".md");

    public static readonly DiagnosticDescriptor ValueDoesNotFit = new(
        FindingId.ValueDoesNotFit,
        "A value does not fit the kind of its fact",
        "'{0}'{1} is {2} here, which does not fit the kind {3} that it has by its as at {5}: {4}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.ValueDoesNotFit + ".md");

    public static readonly DiagnosticDescriptor FactAndGroup = new(
        FindingId.FactAndGroup,
        "A path is both a fact and a group",
        "'{0}' is a fact here and a group of other facts elsewhere; the group stays, so give the fact another name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.FactAndGroup + ".md");

    public static readonly DiagnosticDescriptor PeriodOnSomeAlone = new(
        FindingId.PeriodOnSomeAlone,
        "A fact with and without a period",
        "'{0}' has a period at one place and none at another: here it differs from its statement at {1}; a fact has a period everywhere or nowhere",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.PeriodOnSomeAlone + ".md");

    public static readonly DiagnosticDescriptor LanguageOnSomeAlone = new(
        FindingId.LanguageOnSomeAlone,
        "A text with and without a language",
        "'{0}' has lang at one place and none at another: here it differs from its statement at {1}; a text has lang everywhere or nowhere",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.LanguageOnSomeAlone + ".md");

    public static readonly DiagnosticDescriptor ImpossibleName = new(
        FindingId.ImpossibleName,
        "A name that C# cannot have there",
        "'{0}' cannot be a member in C#: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.ImpossibleName + ".md");

    public static readonly DiagnosticDescriptor LanguagesCoincide = new(
        FindingId.LanguagesCoincide,
        "Two languages make one member",
        "'{0}' has the languages {1} and {2}, at {4}, which both make the member '{3}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.LanguagesCoincide + ".md");

    public static readonly DiagnosticDescriptor ReservedName = new(
        FindingId.ReservedName,
        "A name that the generated code has for itself",
        "'{0}' cannot begin with '{1}', {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.ReservedName + ".md");

    public static DiagnosticDescriptor[] All =>
    [
        Conflict,
        KindsDiffer,
        ExplicitKindsDiffer,
        DimensionsDiffer,
        OnlyPartialDates,
        OnlySuperseded,
        ValueRuledOut,
        ValueDoesNotFit,
        FactAndGroup,
        PeriodOnSomeAlone,
        LanguageOnSomeAlone,
        ImpossibleName,
        LanguagesCoincide,
        ReservedName,
    ];
}
