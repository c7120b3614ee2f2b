namespace Etdz.Tool.Check;

/// <summary>Tells that something was saved under some folders, once for a burst of events: editors write a file in several steps.</summary>
internal sealed class FileChanges : IDisposable
{
    private static readonly TimeSpan Burst = TimeSpan.FromMilliseconds(15);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changed = new(0);

    public FileChanges(IEnumerable<string> folders)
    {
        foreach (string folder in folders)
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 1 << 16 };
            watcher.Changed += (_, _) => _changed.Release();
            watcher.Created += (_, _) => _changed.Release();
            watcher.Deleted += (_, _) => _changed.Release();
            watcher.Renamed += (_, _) => _changed.Release();
            watcher.Error += (_, _) => _changed.Release();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <summary>Waits for a change and the end of its burst.</summary>
    /// <returns>False when it was stopped.</returns>
    public bool Wait(CancellationToken stop)
    {
        try
        {
            _changed.Wait(stop);
            while (_changed.Wait(Burst, stop))
            {
                // One of the same burst.
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _changed.Dispose();
    }
}
