namespace Etdz.Tool.Check;

/// <summary>Tells that something was saved under some folders, once for a burst of events: editors write a file in several steps.</summary>
internal sealed class FileChanges : IDisposable
{
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(15);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);
    private readonly Lock _lock = new();
    private HashSet<string>? _saved = new(StringComparer.Ordinal);

    public FileChanges(IEnumerable<string> folders)
    {
        foreach (string folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
            watcher.Changed += (_, e) => Take(e.FullPath);
            watcher.Created += (_, _) => Take(null);
            watcher.Deleted += (_, _) => Take(null);
            watcher.Renamed += (_, _) => Take(null);
            watcher.Error += (_, _) => Take(null);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for a change and the end of its burst.</summary>
    /// <param name="saved">The files that were written to; null where others may be there now, or be gone.</param>
    /// <returns>False when it was stopped.</returns>
    public bool Wait(CancellationToken stop, out IReadOnlySet<string>? saved)
    {
        saved = null;
        try
        {
            _changed.Wait(stop);
            while (_changed.Wait(Burst, stop))
            {
                // One of the same burst.
            }

            lock (_lock)
            {
                saved = _saved;
                _saved = new(StringComparer.Ordinal);
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void Take(string? saved)
    {
        lock (_lock)
        {
            if (saved is null)
            {
                _saved = null;
            }
            else
            {
                _saved?.Add(saved);
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
