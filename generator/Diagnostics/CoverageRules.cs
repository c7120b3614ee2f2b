using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>06xx: coverage, for documents that ask for it.</summary>
internal static class CoverageRules
{
    public static readonly DiagnosticDescriptor UnmarkedFigure = new(
        FindingId.UnmarkedFigure,
        "A figure of a document with complete coverage is not marked",
        "'{0}' looks like a figure, and this document says coverage: complete; mark it as a statement, [{0}]{{fact=…}}, or as meant to stay plain, [{0}]{{.plain}}",
        "Etdz.Facts",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/etdz/etdz-generator/blob/main/docs/rules/ETDZ0601.md");

    public static DiagnosticDescriptor[] All => [UnmarkedFigure];
}
