namespace Etdz.Generator.Text;

/// <summary>Finds the annotations of a document, in one pass over its text.</summary>
internal static class AnnotationScanner
{
    /// <summary>Reads a document. Any text will do: what is wrong with it is among the findings, and takes nothing away from what is right.</summary>
    public static ScannedDocument Scan(string text) => new DocumentScan(text).Run();
}
