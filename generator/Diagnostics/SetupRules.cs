using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>09xx: how the package is set up in a project. ETDZ0902 and ETDZ0903 are warnings of the package's MSBuild targets.</summary>
internal static class SetupRules
{
    public static readonly DiagnosticDescriptor BadProperty = new(
        FindingId.BadProperty,
        "A property of the project has a value that means nothing",
        "The property {0} is '{1}'; it must be {2}",
        "Etdz.Facts",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0901.md");

    public static DiagnosticDescriptor[] All => [BadProperty];
}
