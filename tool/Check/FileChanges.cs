namespace Etdz.Tool.Check;

/// <summary>What became of files.</summary>
/// <param name="Saved">Those that may have other contents now; null for any.</param>
/// <param name="HasOthers">Whether others may be there now, or some be gone.</param>
internal sealed record Changes(IReadOnlySet<string>? Saved, bool HasOthers);

/// <summary>Tells that something was saved under some folders, once for a burst of events: editors write a file in several steps.</summary>
internal sealed class FileChanges : IDisposable
{
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(15);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);
    private readonly Lock _lock = new();
    private HashSet<string>? _saved = new(StringComparer.Ordinal);
    private bool _hasOthers;

    public FileChanges(IEnumerable<string> folders)
    {
        foreach (string folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
            watcher.Changed += (_, e) => Take(e.FullPath, isOther: false);
            watcher.Created += (_, e) => Take(e.FullPath, isOther: true);
            watcher.Deleted += (_, e) => Take(e.FullPath, isOther: true);
            watcher.Renamed += (_, e) => Take(e.FullPath, isOther: true);
            watcher.Error += (_, _) => Take(null, isOther: true);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for a change and the end of its burst.</summary>
    /// <returns>Null when it was stopped.</returns>
    public Changes? Wait(CancellationToken stop)
    {
        try
        {
            _changed.Wait(stop);
            while (_changed.Wait(Burst, stop))
            {
                // One of the same burst.
            }

            lock (_lock)
            {
                var changes = new Changes(_saved, _hasOthers);
                _saved = new(StringComparer.Ordinal);
                _hasOthers = false;
                return changes;
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private void Take(string? path, bool isOther)
    {
        lock (_lock)
        {
            _hasOthers |= isOther;

            // Of a folder that was moved here, all that is in it may be other than it was.
            if (path is null || (isOther && Directory.Exists(path)))
            {
                _saved = null;
            }
            else
            {
                _saved?.Add(path);
            }
        }

        _changed.Release();
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _changed.Dispose();
    }
}
