using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>A <c>dotnet</c> command that goes on until it is disposed of, with all that it started.</summary>
internal sealed class RunningDotNet : IDisposable
{
    private readonly Process _process;
    private readonly BlockingCollection<string> _lines = [];
    private readonly StringBuilder _said = new();

    public RunningDotNet(string folder, params string[] arguments)
    {
        _process = DotNet.Start(folder, arguments);
        _process.OutputDataReceived += Take;
        _process.ErrorDataReceived += Take;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Reads on to a line with this text, for three minutes at most: a machine may be busy with other builds.</summary>
    /// <returns>The line.</returns>
    public string WaitFor(string text)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromMinutes(3))
        {
            if (_lines.TryTake(out string? line, TimeSpan.FromSeconds(1)))
            {
                _said.AppendLine(line);
                if (line.Contains(text, StringComparison.Ordinal))
                {
                    return line;
                }
            }
        }

        Assert.Fail($"'{text}' was not among what it said:\n{_said}");
        return "";
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _lines.Dispose();
    }

    private void Take(object sender, DataReceivedEventArgs received)
    {
        if (received.Data is { } line)
        {
            _lines.Add(line);
        }
    }
}
