using System.Globalization;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Diff;

/// <summary>What is shown of a change on each side.</summary>
internal static class Sides
{
    /// <summary>Its value, and what else of it moved.</summary>
    public static string Of(Change change, KnownFact? known) => known is null ? "" : change switch
    {
        Change.Period => FactText.InWords(known.Fact) + " for " + (known.Key.Period.ToString() is { Length: > 0 } period ? period : "no period"),
        Change.Conflict or Change.Sources => string.Join(", ", known.Statements.Select(s => Place(s) + " \"" + s.Statement.Words + "\"" + (s.Statement.IsSuperseded ? " (superseded)" : ""))),
        _ => FactText.InWords(known.Fact),
    };

    /// <summary>Where the value comes from.</summary>
    public static string Place(StatedFact stated) => string.Create(CultureInfo.InvariantCulture, $"{stated.Document.Path}:{stated.At.Line}");

    /// <summary>"1 changed, 2 added"; "no fact changed" where there is none.</summary>
    public static string Counts(IReadOnlyList<FactChange> changes) => changes.Count == 0 ? "no fact changed" : string.Join(", ", changes.GroupBy(c => c.Change).Select(g =>
        g.Count().ToString(CultureInfo.InvariantCulture) + " " + Counted(g.Key)));

    private static string Counted(Change change) => change switch
    {
        Change.Conflict => "now in conflict",
        Change.Beyond => "changed beyond the old bound",
        Change.Within => "restated within it",
        Change.Added => "added",
        Change.Gone => "gone",
        Change.Unit => "with another unit",
        Change.Period => "for another period",
        Change.Bound => "with another bound",
        _ => "with other sources",
    };
}
