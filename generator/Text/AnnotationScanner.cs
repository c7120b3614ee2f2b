using System.Threading;

namespace Etdz.Generator.Text;

/// <summary>Finds the annotations of a document, in one pass over its text.</summary>
internal static class AnnotationScanner
{
    /// <summary>Reads a document. Any text will do: what is wrong with it is among the findings, and takes nothing away from what is right.</summary>
    /// <param name="withProse">Whether <see cref="ScannedDocument.Prose"/> is wanted of a document that does not ask for coverage too.</param>
    /// <param name="cancel">Asked at each block.</param>
    public static ScannedDocument Scan(string text, bool withProse = false, CancellationToken cancel = default) => new DocumentScan(text).Run(withProse, cancel);
}
