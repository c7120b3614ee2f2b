namespace Etdz.Generator.Text;

/// <summary>Finds the annotations of a document, in one pass over its text.</summary>
internal static class AnnotationScanner
{
    public static ScannedDocument Scan(string text) => new(FrontMatter.None, [], [], new LineMap([0]), []);
}
