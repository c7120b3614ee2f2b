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
    public const string UnknownKind = "ETDZ0130";
    public const string MalformedPeriod = "ETDZ0131";
    public const string UnknownUnitAttribute = "ETDZ0132";
    public const string UnreadableValue = "ETDZ0133";
    public const string ValueOutsideWords = "ETDZ0134";
    public const string MalformedDecimals = "ETDZ0135";
    public const string MalformedLanguage = "ETDZ0136";
    public const string MalformedSuperseded = "ETDZ0137";
    public const string MalformedPart = "ETDZ0138";
    public const string PartOutOfPlace = "ETDZ0139";
    public const string AttributeOutOfPlace = "ETDZ0140";

    // 02xx: facts
    public const string Conflict = "ETDZ0201";
    public const string KindsDiffer = "ETDZ0202";
    public const string ExplicitKindsDiffer = "ETDZ0203";
    public const string DimensionsDiffer = "ETDZ0204";
    public const string OnlyPartialDates = "ETDZ0205";
    public const string OnlySuperseded = "ETDZ0206";
    public const string ValueRuledOut = "ETDZ0207";
    public const string ValueDoesNotFit = "ETDZ0208";
    public const string FactAndGroup = "ETDZ0209";
    public const string PeriodOnSomeAlone = "ETDZ0210";
    public const string LanguageOnSomeAlone = "ETDZ0211";
    public const string ImpossibleName = "ETDZ0212";
    public const string LanguagesCoincide = "ETDZ0213";
    public const string ReservedName = "ETDZ0214";

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
    public const string TimeOfDay = "ETDZ0319";
    public const string AmbiguousFigure = "ETDZ0320";
    public const string WrongOrdinalEnding = "ETDZ0321";
    public const string RangeForOneValue = "ETDZ0322";

    // 0340 to 0350: dates
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
    public const string PartOfTime = "ETDZ0350";

    // 04xx: rules
    public const string BrokenRule = "ETDZ0401";
    public const string MalformedRule = "ETDZ0402";
    public const string UnclosedInRule = "ETDZ0403";
    public const string UnknownFunction = "ETDZ0404";
    public const string RuleBeyondLimits = "ETDZ0405";
    public const string UnknownFact = "ETDZ0406";
    public const string FactOfOtherPeriod = "ETDZ0407";
    public const string NothingMatches = "ETDZ0408";
    public const string MixedTerms = "ETDZ0409";
    public const string MixedPeriods = "ETDZ0410";
    public const string NotReckonedWith = "ETDZ0411";

    // 05xx: tables
    public const string TypeWithoutRows = "ETDZ0501";
    public const string NoRowConstructor = "ETDZ0502";
    public const string MemberExists = "ETDZ0503";
    public const string NoRows = "ETDZ0504";
    public const string UnsupportedColumn = "ETDZ0505";
    public const string MalformedChoice = "ETDZ0506";
    public const string FactOfNoRow = "ETDZ0507";
    public const string MissingFact = "ETDZ0508";
    public const string ColumnOfOtherType = "ETDZ0509";
    public const string ColumnOfOtherUnit = "ETDZ0510";
    public const string ColumnOfOtherShape = "ETDZ0511";

    // 06xx: coverage and advice
    public const string UnmarkedFigure = "ETDZ0601";

    // 09xx: set-up
    public const string BadProperty = "ETDZ0901";
}
