using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>
/// All that one document says, places included: what the findings are resolved against. Equal to itself alone; what the facts are made of is
/// <see cref="Buckets"/>, which holds no places and is equal before and after an edit that only moves lines.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="frontMatter">What it says of itself.</param>
/// <param name="lines">Its lines.</param>
/// <param name="findings">What was found in it, in order of position.</param>
/// <param name="words">Where the words of each statement stand, by <see cref="Statement.Ordinal"/>.</param>
/// <param name="paths">Where the path of each statement stands.</param>
/// <param name="buckets">Its statements by shard.</param>
/// <param name="rules">Its rules.</param>
/// <param name="ruleLines">Where the line of each rule stands, by <see cref="Rule.Ordinal"/>.</param>
internal sealed class Scan(
    DocumentInfo document, FrontMatter frontMatter, LineMap lines, Finding[] findings, Span[] words, Span[] paths, EquatableArray<Bucket> buckets,
    EquatableArray<Rule> rules, Words[] ruleLines)
{
    public DocumentInfo Document { get; } = document;

    public FrontMatter FrontMatter { get; } = frontMatter;

    public LineMap Lines { get; } = lines;

    public Finding[] Findings { get; } = findings;

    public EquatableArray<Bucket> Buckets { get; } = buckets;

    /// <summary>In order of position; without places, as the buckets.</summary>
    public EquatableArray<Rule> Rules { get; } = rules;

    /// <summary>Where a part of a statement stands; the document's begin for one that is not of it (two files of one path).</summary>
    public Span PlaceOf(StatementRef statement)
    {
        Span[] places = statement.Part == StatementPart.Path ? paths : words;
        return statement.Ordinal < places.Length ? places[statement.Ordinal] : default;
    }

    /// <summary>Where a part of a rule stands; the document's begin for one that is not of it.</summary>
    public Span PlaceOf(RuleRef rule) => rule.Ordinal < ruleLines.Length && rule.Place.End <= ruleLines[rule.Ordinal].Text.Length
        ? ruleLines[rule.Ordinal].ToDocument(rule.Place.Start, rule.Place.Length)
        : default;
}
