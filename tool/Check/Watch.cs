using System.Diagnostics;
using System.Globalization;
using Etdz.Tool.Documents;
using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>Checks, and checks again when a document is saved: only what was saved is read, and only what changed is written.</summary>
internal sealed class Watch(Session session, string[] patterns, IFindingFormat format, string? rootNamespace)
{
    private readonly DocumentSet _set = new(session.Folder, patterns);

    /// <summary>Goes on until Ctrl+C.</summary>
    public int Run()
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        return Run(stop.Token);
    }

    public int Run(CancellationToken stop)
    {
        using var changes = new FileChanges(_set.Folders());
        var library = new Library(rootNamespace);
        DocumentFile[] files = _set.Find();
        Changes? changed = new(null, HasOthers: false);
        string? shown = null;
        while (true)
        {
            long start = Stopwatch.GetTimestamp();
            Corpus corpus = library.Read(files, changed.Saved);
            Message[] messages = Message.Of(corpus);
            string written = Format(messages, corpus.Documents.Count);
            if (written != shown)
            {
                Show(written, Stopwatch.GetElapsedTime(start));
                shown = written;
            }

            changed = changes.Wait(stop);
            if (changed is null)
            {
                return messages.Length == 0 ? Exit.Clean : Exit.Findings;
            }

            // Thousands of files are not listed anew because one of them was saved.
            files = changed.HasOthers ? _set.Find() : files;
        }
    }

    private string Format(Message[] messages, int documents)
    {
        using var writer = new StringWriter();
        format.Write(messages, documents, new Screen(writer, writer, session.Screen.Width));
        return writer.ToString();
    }

    private void Show(string written, TimeSpan took)
    {
        Screen screen = session.Screen;
        if (screen.IsTerminal)
        {
            // Home and clear below, in one piece with what follows: no flicker, and what scrolled away stays.
            screen.Output.Write("\u001b[H\u001b[J");
        }

        screen.Output.Write(written);
        if (format is TextFormat)
        {
            screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds:0} ms; waiting for a change"), Ink.Faint);
        }

        screen.Flush();
    }
}
