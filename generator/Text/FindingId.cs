namespace Etdz.Generator.Text;

/// <summary>
/// The ids of all findings: 01xx the language, 02xx facts, 03xx figures, 04xx rules, 05xx tables, 06xx coverage and advice, 09xx set-up.
/// Each has a descriptor (Diagnostics/), a row in the release file and a page under docs/rules/.
/// </summary>
internal static class FindingId
{
    // 01xx: the language

    // 02xx: facts
    public const string Conflict = "ETDZ0201";

    // 03xx: figures

    // 09xx: set-up
    public const string BadProperty = "ETDZ0901";
}
