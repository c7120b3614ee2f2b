using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Tool.Documents;

namespace Etdz.Tool.View;

/// <summary>A document as its page shows it.</summary>
/// <param name="Source">The document.</param>
/// <param name="Index">Its place among all documents.</param>
/// <param name="File">The name of its page's file.</param>
/// <param name="Annotations">Its annotations, by ordinal.</param>
/// <param name="Unmarked">The figures that it states without marking them, in order.</param>
internal sealed record ShownDocument(SourceDocument Source, int Index, string File, Annotation[] Annotations, Span[] Unmarked)
{
    public string Path => Source.Path;

    public string Title => Source.Scan.FrontMatter.Title ?? Source.Path;

    /// <summary>Where its prose begins, behind the front matter.</summary>
    public int Body { get; } = new FrontMatterReader(Source.Text, [], new PlainText(Source.Text)).Read(0, out _);

    public static ShownDocument Of(SourceDocument source, int index, string file)
    {
        ScannedDocument scanned = AnnotationScanner.Scan(source.Text, withProse: true);
        List<Finding> unmarked = [];
        CoverageReader.Read(scanned.Prose, scanned.FrontMatter.Lang, unmarked);
        Span[] spans = [.. unmarked.Select(f => f.Span)];
        Array.Sort(spans, static (left, right) => left.Start - right.Start);
        return new(source, index, file, scanned.Annotations, spans);
    }

    /// <summary>The annotation that a place is in, the innermost; −1 where it is in none.</summary>
    public int AnnotationAt(Span place) => Array.FindLastIndex(Annotations, a => a.Span.Contains(place));
}
