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

    // 0340 to 0349: dates
    public const string ImpossibleDate = "ETDZ0340";
    public const string AmbiguousDate = "ETDZ0341";
    public const string DateWithoutYear = "ETDZ0342";
    public const string RelativeDate = "ETDZ0343";
    public const string WrongWeekday = "ETDZ0344";
    public const string DateOfOtherKind = "ETDZ0345";
    public const string BadDateRange = "ETDZ0346";
    public const string YearWithoutFourDigits = "ETDZ0347";
    public const string DecadeForDate = "ETDZ0348";
    public const string RestAfterDate = "ETDZ0349";

    // 09xx: set-up
    public const string BadProperty = "ETDZ0901";
}
