namespace Etdz.Generator.Text;

/// <summary>A heading that sets a subject: <c>## 大连 {subject=Zones.Dalian}</c>.</summary>
/// <param name="Subject">The path, absolute.</param>
/// <param name="Heading">The heading's text, mark-up taken out.</param>
internal sealed record SubjectHeading(string Subject, string Heading);

/// <summary>All that the scan of a document finds.</summary>
internal sealed class ScannedDocument(FrontMatter frontMatter, Annotation[] annotations, SubjectHeading[] headings, Words[] rules, Words[] prose, LineMap lines, Finding[] findings)
{
    public FrontMatter FrontMatter { get; } = frontMatter;

    /// <summary>In order of the opening bracket.</summary>
    public Annotation[] Annotations { get; } = annotations;

    public SubjectHeading[] Headings { get; } = headings;

    /// <summary>The lines that are not blank of the blocks of code marked <c>facts</c>: rules, and nothing that is scanned for annotations.</summary>
    public Words[] Rules { get; } = rules;

    /// <summary>What a document with <c>coverage: complete</c> says outside statements, code, links, spans marked <c>.plain</c> and comments, in order; of any other, nothing.</summary>
    public Words[] Prose { get; } = prose;

    public LineMap Lines { get; } = lines;

    public Finding[] Findings { get; } = findings;
}
