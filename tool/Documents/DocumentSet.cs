using Microsoft.Extensions.FileSystemGlobbing;

namespace Etdz.Tool.Documents;

/// <summary>
/// Which documents a command is about: files by name, folders with the documents in them, or globs (<c>docs/**/*.md</c>); none given, the working
/// folder. What a build leaves out is left out: <c>bin</c>, <c>obj</c>, <c>node_modules</c> and folders whose name begins with a dot.
/// </summary>
/// <param name="folder">The working folder: absolute.</param>
/// <param name="patterns">As they were given.</param>
internal sealed class DocumentSet(string folder, IReadOnlyList<string> patterns)
{
    private static readonly string[] Documents = ["**/*.facts.md", "**/*.facts.txt"];

    /// <summary>The files there are now, each once, in ordinal order of path.</summary>
    public DocumentFile[] Find() => Find(out _);

    /// <inheritdoc cref="Find()"/>
    /// <param name="unmatched">A pattern that no file matches; null where each has one.</param>
    public DocumentFile[] Find(out string? unmatched)
    {
        unmatched = null;
        var found = new Dictionary<string, DocumentFile>(StringComparer.Ordinal);
        foreach (Part part in Parts())
        {
            bool isMatched = false;
            foreach (string file in part.Files())
            {
                isMatched = true;
                DocumentFile document = DocumentFile.In(folder, file);
                found[document.Path] = document;
            }

            unmatched ??= isMatched ? null : part.Pattern;
        }

        DocumentFile[] sorted = [.. found.Values];
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return sorted;
    }

    /// <summary>The folders that the documents are under, to be watched.</summary>
    public IEnumerable<string> Folders() => Parts().Select(p => p.Folder).Where(Directory.Exists).Distinct(StringComparer.Ordinal);

    private IEnumerable<Part> Parts() => patterns.Count == 0 ? [new("", folder, null, Documents)] : patterns.Select(PartOf);

    private Part PartOf(string pattern)
    {
        string whole = Path.GetFullPath(pattern, folder);
        if (Directory.Exists(whole))
        {
            return new(pattern, whole, null, Documents);
        }

        if (File.Exists(whole) || !pattern.AsSpan().ContainsAny('*', '?'))
        {
            return new(pattern, Path.GetDirectoryName(whole) ?? whole, whole, []);
        }

        // The globs of the library begin in a folder: what stands before the first wildcard says which.
        string slashed = pattern.Replace('\\', '/');
        int slash = slashed.LastIndexOf('/', slashed.AsSpan().IndexOfAny('*', '?'));
        return new(pattern, Path.GetFullPath(slash < 0 ? "." : slashed[..(slash + 1)], folder), null, [slashed[(slash + 1)..]]);
    }

    private sealed record Part(string Pattern, string Folder, string? File, string[] Globs)
    {
        public IEnumerable<string> Files()
        {
            if (File is not null)
            {
                return System.IO.File.Exists(File) ? [File] : [];
            }

            if (!Directory.Exists(Folder))
            {
                return [];
            }

            var matcher = new Matcher(StringComparison.Ordinal);
            matcher.AddIncludePatterns(Globs);
            return matcher.Execute(new SearchedFolder(new(Folder))).Files.Select(f => Path.GetFullPath(f.Path, Folder));
        }
    }
}
