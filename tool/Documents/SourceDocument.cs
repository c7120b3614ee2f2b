using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Tool.Documents;

/// <summary>A document that was read.</summary>
/// <param name="Path">Relative to the working folder, with <c>/</c>: what messages show, and the key by which documents are told apart.</param>
/// <param name="Text">All of it, without a byte order mark.</param>
/// <param name="Scan">All that it says.</param>
internal sealed record SourceDocument(string Path, string Text, Scan Scan)
{
    /// <summary>A namespace that no root group clashes with: what of a project is not known is not held against its documents.</summary>
    private const string UnknownNamespace = "?";

    /// <param name="rootNamespace">The namespace of the generated code, empty for the global one; null where it is not known.</param>
    public static SourceDocument Read(string path, string text, string? rootNamespace = null) =>
        new(path, text, DocumentReader.Read(AnnotationScanner.Scan(text), path, rootNamespace ?? UnknownNamespace));

    /// <summary>The text of the line that a place is in, without its end.</summary>
    /// <param name="position">A place in it.</param>
    /// <param name="start">Where it begins in the document.</param>
    public ReadOnlySpan<char> LineAt(int position, out int start)
    {
        start = position - Scan.Lines.At(position).Column + 1;
        ReadOnlySpan<char> rest = Text.AsSpan(start);
        int end = rest.IndexOfAny("\n\r\u0085\u2028\u2029");
        return end < 0 ? rest : rest[..end];
    }
}
