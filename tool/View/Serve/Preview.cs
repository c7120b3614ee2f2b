using System.Net;
using System.Net.Sockets;
using System.Text;
using Etdz.Tool.Check;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.View.Serve;

/// <summary>
/// Shows the pages on the loopback address alone, from memory: no path of a request reaches the disk. Requests by another host's name are not answered,
/// so that no page of the web can look in (DNS rebinding). When a document is saved, the pages are made again and open ones load themselves.
/// </summary>
internal sealed class Preview(Session session, string[] patterns, bool isSingle, string? rootNamespace)
{
    private const string ChangesPath = "/.changes";

    private readonly DocumentSet _set = new(session.Folder, patterns);
    private readonly List<HttpListenerResponse> _waiting = [];
    private volatile Dictionary<string, SitePage> _pages = [];

    /// <summary>Goes on until Ctrl+C.</summary>
    /// <param name="port">0 for a free one.</param>
    public int Run(int port)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        return Run(port, stop.Token);
    }

    public int Run(int port, CancellationToken stop)
    {
        session.Find(patterns);
        using HttpListener listener = Listen(port, out string address);
        using var changes = new FileChanges(_set.Folders());
        var library = new Library(rootNamespace);
        DocumentFile[] files = _set.Find();
        Make(library, files, null);
        Task answers = Task.Factory.StartNew(() => Answer(listener), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        session.Screen.WriteLine(address, Ink.Strong);
        session.Screen.WriteLine("Ctrl+C ends it", Ink.Faint);
        session.Screen.Flush();
        while (changes.Wait(stop) is { } changed)
        {
            files = changed.HasOthers ? _set.Find() : files;
            Make(library, files, changed.Saved);
            Tell();
        }

        listener.Stop();
        answers.Wait(TimeSpan.FromSeconds(1), CancellationToken.None);
        return Exit.Clean;
    }

    private static HttpListener Listen(int port, out string address)
    {
        int chosen = port > 0 ? port : FreePort();
        address = FormattableString.Invariant($"http://127.0.0.1:{chosen}/");
        var listener = new HttpListener();
        listener.Prefixes.Add(address);
        try
        {
            listener.Start();
        }
        catch (Exception e) when (e is HttpListenerException or SocketException)
        {
            throw new MisuseException(FormattableString.Invariant($"port {chosen} cannot be used: {e.Message}"));
        }

        return listener;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Make(Library library, DocumentFile[] files, IReadOnlySet<string>? saved)
    {
        var site = new Site(library.Read(files, saved), rootNamespace);
        Dictionary<string, SitePage> pages = SitePages.Of(site, isSingle, isLive: true).ToDictionary(p => "/" + p.Path, StringComparer.Ordinal);
        pages["/"] = pages["/" + Links.OverviewFile];
        _pages = pages;
    }

    private void Answer(HttpListener listener)
    {
        while (listener.IsListening)
        {
            try
            {
                Answer(listener.GetContext());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // A browser that went away, or the end.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        HttpListenerResponse response = context.Response;
        string path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/");
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Cache-Control"] = "no-store";
        if (context.Request.HttpMethod is not "GET")
        {
            response.StatusCode = 405;
            response.Close();
        }
        else if (path == ChangesPath)
        {
            response.ContentType = "text/event-stream";
            response.SendChunked = true;
            Send(response, ": waiting\n\n");
            lock (_waiting)
            {
                _waiting.Add(response);
            }
        }
        else if (_pages.TryGetValue(path, out SitePage? page))
        {
            response.ContentType = TypeOf(page.Path);
            response.Close(Encoding.UTF8.GetBytes(page.Text), willBlock: false);
        }
        else
        {
            response.StatusCode = 404;
            response.Close();
        }
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };

    private void Tell()
    {
        lock (_waiting)
        {
            _waiting.RemoveAll(response => !Send(response, "data: saved\n\n"));
        }
    }

    private static bool Send(HttpListenerResponse response, string text)
    {
        try
        {
            response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
            response.OutputStream.Flush();
            return true;
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            return false;
        }
    }
}
