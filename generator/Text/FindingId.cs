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
    public const string UnreadWords = "ETDZ0301";
    public const string UnknownUnit = "ETDZ0302";
    public const string NoFigure = "ETDZ0303";
    public const string OtherKind = "ETDZ0304";
    public const string VagueWords = "ETDZ0305";
    public const string OpenUnit = "ETDZ0306";
    public const string MissingUnit = "ETDZ0307";
    public const string OtherUnit = "ETDZ0308";
    public const string NeedlessUnit = "ETDZ0309";
    public const string TwoUnits = "ETDZ0310";
    public const string MixedUnits = "ETDZ0311";
    public const string NotWhole = "ETDZ0312";
    public const string BeyondType = "ETDZ0313";
    public const string TooLarge = "ETDZ0314";
    public const string ReversedRange = "ETDZ0315";
    public const string MixedEnds = "ETDZ0316";
    public const string NothingAdmitted = "ETDZ0317";
    public const string HedgedZero = "ETDZ0318";

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
