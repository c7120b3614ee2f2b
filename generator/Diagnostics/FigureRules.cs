using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>0301 to 0339: figures that do not read.</summary>
internal static class FigureRules
{
    private const string Category = "Etdz.Facts";
    private const string Pages = "https://github.com/etdz/etdz-generator/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor UnreadWords = new(
        FindingId.UnreadWords,
        "Words that do not read whole",
        "'{0}' is not understood: a figure is read from the whole of its words, so mark just the figure, or say as=text",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.UnreadWords + ".md");

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        FindingId.UnknownUnit,
        "A unit or counter that is not known",
        "'{0}' is no unit or counter that is known{1}: write one that is, name the unit with unit=…, mark just the figure, or say as=text",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.UnknownUnit + ".md");

    public static readonly DiagnosticDescriptor NoFigure = new(
        FindingId.NoFigure,
        "Words without a figure",
        "'{0}' holds no figure that reads as {1}: mark the words of the figure, or give it as value=…",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.NoFigure + ".md");

    public static readonly DiagnosticDescriptor OtherKind = new(
        FindingId.OtherKind,
        "Words of another kind than was asked for",
        "'{0}' reads as {1}, not as {2}: say as={1}, or leave as out",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.OtherKind + ".md");

    public static readonly DiagnosticDescriptor VagueWords = new(
        FindingId.VagueWords,
        "Words too vague for a figure",
        "'{0}' says no number: give one with value=…, or say as=text",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.VagueWords + ".md");

    public static readonly DiagnosticDescriptor OpenUnit = new(
        FindingId.OpenUnit,
        "A unit that several countries share",
        "'{0}' may be {1}: say which with unit=…",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.OpenUnit + ".md");

    public static readonly DiagnosticDescriptor MissingUnit = new(
        FindingId.MissingUnit,
        "Money or a measure without a unit",
        "'{0}' names no unit, and as={1} needs one: say which with unit=…",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.MissingUnit + ".md");

    public static readonly DiagnosticDescriptor OtherUnit = new(
        FindingId.OtherUnit,
        "A unit that does not go with the one given",
        "'{0}' is {1}, which does not convert to {2} as unit={2} asks: correct one of the two",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.OtherUnit + ".md");

    public static readonly DiagnosticDescriptor NeedlessUnit = new(
        FindingId.NeedlessUnit,
        "A unit where the figure can have none",
        "'{0}' reads as {1}, which has no unit: leave out unit={2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.NeedlessUnit + ".md");

    public static readonly DiagnosticDescriptor TwoUnits = new(
        FindingId.TwoUnits,
        "Two units around one numeral",
        "'{0}' is another unit than '{1}' before the numeral: a figure has one",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.TwoUnits + ".md");

    public static readonly DiagnosticDescriptor MixedUnits = new(
        FindingId.MixedUnits,
        "Parts that do not add up",
        "'{0}' does not add to '{1}': the parts of one figure have units of one dimension, and years and months do not convert to days",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.MixedUnits + ".md");

    public static readonly DiagnosticDescriptor NotWhole = new(
        FindingId.NotWhole,
        "A count that is not whole",
        "'{0}' has the value {1}, which is not whole as a count, a long and an ordinal are: say as=number",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.NotWhole + ".md");

    public static readonly DiagnosticDescriptor BeyondType = new(
        FindingId.BeyondType,
        "A value beyond its type",
        "'{0}' is {1}, beyond {2}: say {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.BeyondType + ".md");

    public static readonly DiagnosticDescriptor TooLarge = new(
        FindingId.TooLarge,
        "A numeral beyond all limits",
        "'{0}' has more than 100 significant digits, or a magnitude beyond 10^100: no figure is as large",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.TooLarge + ".md");

    public static readonly DiagnosticDescriptor ReversedRange = new(
        FindingId.ReversedRange,
        "A range whose ends are swapped",
        "'{0}' begins with {1} and ends with {2}: write the smaller end first",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.ReversedRange + ".md");

    public static readonly DiagnosticDescriptor MixedEnds = new(
        FindingId.MixedEnds,
        "Ends of a range that do not go together",
        "the ends of '{0}' are {1} and {2}: both must be of one kind, in units of one dimension",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.MixedEnds + ".md");

    public static readonly DiagnosticDescriptor NothingAdmitted = new(
        FindingId.NothingAdmitted,
        "Words that admit nothing",
        "'{0}' leaves no value: its bounds contradict each other",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.NothingAdmitted + ".md");

    public static readonly DiagnosticDescriptor HedgedZero = new(
        FindingId.HedgedZero,
        "Nearly nothing, and nothing and some more",
        "'{0}' means nothing: a hedge of size needs a size, so write 0, or a bound such as 'less than 1'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.HedgedZero + ".md");

    public static readonly DiagnosticDescriptor TimeOfDay = new(
        FindingId.TimeOfDay,
        "A time of day",
        "'{0}' is a time of day, for which there is no kind: say as=text",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.TimeOfDay + ".md");

    public static readonly DiagnosticDescriptor AmbiguousFigure = new(
        FindingId.AmbiguousFigure,
        "Words that may be two figures",
        "'{0}' may be {1} or {2}: {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.AmbiguousFigure + ".md");

    public static readonly DiagnosticDescriptor WrongOrdinalEnding = new(
        FindingId.WrongOrdinalEnding,
        "An ordinal with the ending of another",
        "'{0}' is no ordinal: write {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.WrongOrdinalEnding + ".md");

    public static readonly DiagnosticDescriptor RangeForOneValue = new(
        FindingId.RangeForOneValue,
        "A range where one value is asked for",
        "'{0}' is a range from {1} to {2}, and as={3} asks for one value: leave as out, say as=range, or mark one end",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + FindingId.RangeForOneValue + ".md");

    public static DiagnosticDescriptor[] All =>
    [
        UnreadWords, UnknownUnit, NoFigure, OtherKind, VagueWords, OpenUnit, MissingUnit, OtherUnit, NeedlessUnit,
        TwoUnits, MixedUnits, NotWhole, BeyondType, TooLarge, ReversedRange, MixedEnds, NothingAdmitted, HedgedZero,
        TimeOfDay, AmbiguousFigure, WrongOrdinalEnding, RangeForOneValue,
    ];
}
