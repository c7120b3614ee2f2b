using System.Net;
using System.Net.Sockets;
using System.Text;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Terminal;
using Etdz.Tool.View.Serve;

namespace Etdz.Tool.Tests.View;

public sealed class PreviewTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client = new();
    private Task<int>? _running;
    private Uri? _address;

    public async Task InitializeAsync()
    {
        _folder.Write("a.facts.md", "共有[14家]{fact=A.Zones}。\n");
        _folder.Write("secret.txt", "secret");
        var output = new StringWriter();
        var screen = new Screen(output, output);
        var preview = new Preview(new Session(screen, _folder.Path), [], isSingle: false, rootNamespace: null);
        int port = FreePort();
        _address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/"));
        _running = Task.Factory.StartNew(() => preview.Run(port, _stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (int i = 0; ; i++)
        {
            try
            {
                await _client.GetStringAsync(_address);
                return;
            }
            catch (HttpRequestException) when (i < 1200 && !_running.IsCompleted)
            {
                await Task.Delay(50);
            }
        }
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(Exit.Clean, await _running!);
    }

    public void Dispose()
    {
        _client.Dispose();
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Pages_come_from_memory_and_nothing_else_does()
    {
        string page = await _client.GetStringAsync(new Uri(_address!, "documents/a.html"));
        Assert.Contains("14家</a>", page, StringComparison.Ordinal);
        Assert.Contains("connect-src &#39;self&#39;", page, StringComparison.Ordinal);
        foreach (string path in new[] { "/secret.txt", "/a.facts.md", "/..%2fsecret.txt", "/documents/..%2f..%2fsecret.txt", "/documents" })
        {
            Assert.StartsWith("HTTP/1.1 404", await Ask($"GET {path} HTTP/1.1\r\nHost: {_address!.Authority}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        }

        Assert.StartsWith("HTTP/1.1 405", await Ask($"POST / HTTP/1.1\r\nHost: {_address!.Authority}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_hosts_name_gets_no_page()
    {
        string answer = await Ask($"GET / HTTP/1.1\r\nHost: evil.example:{_address!.Port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 40", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("14", answer.Split("\r\n\r\n")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_is_told_to_open_pages_and_they_find_it()
    {
        using HttpResponseMessage waiting = await _client.GetAsync(new Uri(_address!, ".changes"), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", waiting.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await waiting.Content.ReadAsStreamAsync());
        Assert.Equal(": waiting", await lines.ReadLineAsync());
        _folder.Write("a.facts.md", "共有[15家]{fact=A.Zones}。\n");
        await lines.ReadLineAsync();
        Assert.Equal("data: saved", await lines.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)));
        Assert.Contains("15家</a>", await _client.GetStringAsync(new Uri(_address!, "documents/a.html")), StringComparison.Ordinal);
    }

    private async Task<string> Ask(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _address!.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
