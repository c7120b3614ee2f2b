using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>05xx: tables, the user's own types that are filled from facts.</summary>
internal static class TableRules
{
    public static readonly DiagnosticDescriptor TypeWithoutRows = new(
        FindingId.TypeWithoutRows,
        "A type cannot have rows",
        "'{0}' cannot have rows: {1}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0501.md");

    public static readonly DiagnosticDescriptor NoRowConstructor = new(
        FindingId.NoRowConstructor,
        "A type has no constructor that rows could be made with",
        "Rows of '{0}' are made with its primary constructor, else with its only public one: {1}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0502.md");

    public static readonly DiagnosticDescriptor MemberExists = new(
        FindingId.MemberExists,
        "A type with rows has a member of a name that the generator adds",
        "'{0}' has a member '{1}' already, and [FactRows] adds one of this name",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0503.md");

    public static readonly DiagnosticDescriptor NoRows = new(
        FindingId.NoRows,
        "There is no group that rows could come from",
        "[FactRows(\"{0}\")] finds no rows: {1}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0504.md");

    public static readonly DiagnosticDescriptor UnsupportedColumn = new(
        FindingId.UnsupportedColumn,
        "A parameter has a type that no fact has",
        "The parameter '{0}' of '{1}' is {2}: {3}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0505.md");

    public static readonly DiagnosticDescriptor MalformedChoice = new(
        FindingId.MalformedChoice,
        "[FromFact] has a value that means nothing",
        "'{0}' is no {1}: {2}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0506.md");

    public static readonly DiagnosticDescriptor FactOfNoRow = new(
        FindingId.FactOfNoRow,
        "No row states the fact of a parameter, and one of nearly the same name is stated",
        "No group in '{1}' states a fact '{0}', which the parameter '{2}' of '{3}' takes; did you mean '{4}'?",
        "Etdz.Facts",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0507.md");

    public static readonly DiagnosticDescriptor MissingFact = new(
        FindingId.MissingFact,
        "A row lacks a fact that it needs",
        "'{0}' has no fact '{1}', which the parameter '{2}' of '{3}' needs{4}; state it, or make the parameter nullable or give it a default",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0508.md");

    public static readonly DiagnosticDescriptor ColumnOfOtherType = new(
        FindingId.ColumnOfOtherType,
        "A parameter has another type than its fact",
        "'{0}' is {3}, and the parameter '{1}' of '{2}' that takes it is {4}: {5}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0509.md");

    public static readonly DiagnosticDescriptor ColumnOfOtherUnit = new(
        FindingId.ColumnOfOtherUnit,
        "A parameter is in another unit than its fact",
        "'{0}' does not fit the parameter '{1}' of '{2}': {3}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0510.md");

    public static readonly DiagnosticDescriptor ColumnOfOtherShape = new(
        FindingId.ColumnOfOtherShape,
        "A parameter does not say which period or language of its fact it takes",
        "'{0}' does not fit the parameter '{1}' of '{2}': {3}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0511.md");

    public static DiagnosticDescriptor[] All =>
    [
        TypeWithoutRows,
        NoRowConstructor,
        MemberExists,
        NoRows,
        UnsupportedColumn,
        MalformedChoice,
        FactOfNoRow,
        MissingFact,
        ColumnOfOtherType,
        ColumnOfOtherUnit,
        ColumnOfOtherShape,
    ];
}
