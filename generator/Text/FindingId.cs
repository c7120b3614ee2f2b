namespace Etdz.Generator.Text;

/// <summary>
/// The ids of all findings: 01xx the language, 02xx facts, 03xx figures, 04xx rules, 05xx tables, 06xx coverage and advice, 09xx set-up.
/// Each has a descriptor (Diagnostics/), a row in the release file and a page under docs/rules/.
/// </summary>
internal static class FindingId
{
    // 01xx: the language
    public const string MalformedAttributes = "ETDZ0101";
    public const string UnclosedAttributes = "ETDZ0102";
    public const string UnknownAttribute = "ETDZ0103";
    public const string MisspeltKey = "ETDZ0104";
    public const string RepeatedKey = "ETDZ0105";
    public const string MalformedPath = "ETDZ0106";
    public const string NoSubject = "ETDZ0107";
    public const string DeepNesting = "ETDZ0108";
    public const string UnopenedSpan = "ETDZ0109";
    public const string NoWords = "ETDZ0110";
    public const string MalformedFrontMatter = "ETDZ0111";
    public const string UnclosedFrontMatter = "ETDZ0112";
    public const string UnclosedFence = "ETDZ0113";
    public const string Undecodable = "ETDZ0114";

    // 02xx: facts
    public const string Conflict = "ETDZ0201";

    // 03xx: figures

    // 09xx: set-up
    public const string BadProperty = "ETDZ0901";
}
