namespace Etdz.Tool.Documents;

/// <summary>Reads the same documents again and again: what was not saved since is not read, and what has the same text is not scanned.</summary>
internal sealed class Library(string? rootNamespace = null)
{
    private readonly Dictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private Corpus? _last;

    /// <param name="files">All documents.</param>
    /// <param name="saved">The files that may have changed; null for any.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public Corpus Read(IReadOnlyList<DocumentFile> files, IReadOnlySet<string>? saved = null)
    {
        var read = new Kept?[files.Count];
        Work.Each(files.Count, i =>
        {
            Kept? kept = _kept.GetValueOrDefault(files[i].File);
            read[i] = kept is not null && saved?.Contains(files[i].File) == false ? kept : Read(files[i], kept);
        });
        bool isSame = _last is not null && _kept.Count == files.Count;
        var next = new List<SourceDocument>(files.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < read.Length; i++)
        {
            if (read[i] is { } kept)
            {
                isSame &= _kept.TryGetValue(files[i].File, out Kept? before) && ReferenceEquals(before.Document, kept.Document);
                _kept[files[i].File] = kept;
                names.Add(files[i].File);
                next.Add(kept.Document);
            }
        }

        foreach (string gone in _kept.Keys.Where(k => !names.Contains(k)).ToArray())
        {
            _kept.Remove(gone);
            isSame = false;
        }

        return isSame ? _last! : _last = _last?.With(next) ?? Corpus.Of(next);
    }

    private Kept? Read(DocumentFile file, Kept? before)
    {
        try
        {
            var info = new FileInfo(file.File);
            (DateTime, long) stamp = (info.LastWriteTimeUtc, info.Length);
            if (before is not null && before.Stamp == stamp)
            {
                return before;
            }

            string text = File.ReadAllText(file.File);
            return before is not null && before.Document.Text == text
                ? before with { Stamp = stamp }
                : new(stamp, SourceDocument.Read(file.Path, text, rootNamespace));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Gone since it was listed: an editor replaces a file by another.
            return null;
        }
        catch (Exception e) when (before is not null && e is IOException or UnauthorizedAccessException)
        {
            // An editor is writing it, or holds it: the end of that is another change.
            return before;
        }
    }

    private sealed record Kept((DateTime, long) Stamp, SourceDocument Document);
}
