using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>The rules about values of attributes.</summary>
internal static class AttributeRules
{
    private const string Category = "Etdz.Facts";
    private const string Help = "https://github.com/etdz/etdz-generator/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor UnknownKind = new(
        FindingId.UnknownKind,
        "Unknown kind of value",
        "'{0}' is no kind of value: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.UnknownKind + ".md");

    public static readonly DiagnosticDescriptor MalformedPeriod = new(
        FindingId.MalformedPeriod,
        "Malformed period",
        "'{0}' is no period: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.MalformedPeriod + ".md");

    public static readonly DiagnosticDescriptor UnknownUnitAttribute = new(
        FindingId.UnknownUnitAttribute,
        "Unknown unit",
        "'{0}' is no unit: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.UnknownUnitAttribute + ".md");

    public static readonly DiagnosticDescriptor UnreadableValue = new(
        FindingId.UnreadableValue,
        "The value does not fit the words",
        "The value '{0}' does not fit the words: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.UnreadableValue + ".md");

    public static readonly DiagnosticDescriptor ValueOutsideWords = new(
        FindingId.ValueOutsideWords,
        "The value lies outside what the words admit",
        "The value '{0}' lies outside what the words '{1}' admit; change one of them",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.ValueOutsideWords + ".md");

    public static readonly DiagnosticDescriptor MalformedDecimals = new(
        FindingId.MalformedDecimals,
        "Malformed decimals",
        "'{0}' is no precision: decimals is a whole number from -99 to 99, or exact",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.MalformedDecimals + ".md");

    public static readonly DiagnosticDescriptor MalformedLanguage = new(
        FindingId.MalformedLanguage,
        "Malformed language tag",
        "'{0}' is no language tag of BCP 47, such as zh, en or en-GB",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.MalformedLanguage + ".md");

    public static readonly DiagnosticDescriptor MalformedSuperseded = new(
        FindingId.MalformedSuperseded,
        "Malformed superseded",
        "'{0}' is no value of superseded: write superseded=true, or leave the attribute out",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.MalformedSuperseded + ".md");

    public static readonly DiagnosticDescriptor MalformedPart = new(
        FindingId.MalformedPart,
        "Malformed part",
        "'{0}' is no part of a figure: write 1/2 for the first of two parts, 2/2 for the second",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.MalformedPart + ".md");

    public static readonly DiagnosticDescriptor PartOutOfPlace = new(
        FindingId.PartOutOfPlace,
        "A part of a figure is out of place",
        "Part {0} of '{1}' {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.PartOutOfPlace + ".md");

    public static readonly DiagnosticDescriptor AttributeOutOfPlace = new(
        FindingId.AttributeOutOfPlace,
        "An attribute has no meaning here",
        "'{0}' has no meaning here: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Help + FindingId.AttributeOutOfPlace + ".md");

    public static DiagnosticDescriptor[] All =>
    [
        UnknownKind,
        MalformedPeriod,
        UnknownUnitAttribute,
        UnreadableValue,
        ValueOutsideWords,
        MalformedDecimals,
        MalformedLanguage,
        MalformedSuperseded,
        MalformedPart,
        PartOutOfPlace,
        AttributeOutOfPlace,
    ];
}
