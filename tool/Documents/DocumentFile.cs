namespace Etdz.Tool.Documents;

/// <summary>A document on disk.</summary>
/// <param name="File">Its absolute path.</param>
/// <param name="Path">Relative to the working folder, with <c>/</c>.</param>
internal sealed record DocumentFile(string File, string Path)
{
    /// <summary>The file at an absolute path, as it is named from a folder.</summary>
    public static DocumentFile In(string folder, string file) => new(file, System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'));

    public static bool IsFactDocument(string path) =>
        path.EndsWith(".facts.md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".facts.txt", StringComparison.OrdinalIgnoreCase);
}
