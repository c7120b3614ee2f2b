using Etdz.Generator.Model;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View;

/// <summary>The facts of one path: of all its periods and languages. They share a page.</summary>
/// <param name="Path">The path.</param>
/// <param name="Index">Its place among all paths.</param>
/// <param name="File">The name of its page's file.</param>
/// <param name="Facts">In order of period, then language.</param>
internal sealed record Family(string Path, int Index, string File, KnownFact[] Facts)
{
    /// <summary>The facts that a chart can show over time: numbers of one unit, each for a period of the most frequent kind.</summary>
    public KnownFact[] Series()
    {
        IEnumerable<KnownFact> drawn = Facts.Where(f =>
            f.Key.Period.Kind != PeriodKind.None && !f.Key.Period.IsStretch && !f.Fact.IsRange && f.Fact.Kind is not (Kind.Text or Kind.Date or Kind.Month or Kind.Year));
        return drawn.GroupBy(f => (f.Key.Period.Kind, Unit: f.Fact.Unit?.Code)).OrderByDescending(g => g.Count()).FirstOrDefault(g => g.Count() > 1)?.ToArray() ?? [];
    }
}
