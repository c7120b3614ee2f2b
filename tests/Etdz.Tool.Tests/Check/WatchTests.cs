using System.Diagnostics;
using System.Text;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Check;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Tests.Check;

public sealed class WatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_save_is_checked_again_at_once()
    {
        for (int i = 0; i < 200; i++)
        {
            _folder.Write($"d{i:000}.facts.md", $"共有[{i}家]{{fact=D{i}.Zones}}。\n");
        }

        using var output = new Told();
        using var stop = new CancellationTokenSource();
        var watch = new Watch(new Session(new Screen(output, output), _folder.Path), [], new MsBuildFormat(), rootNamespace: null);
        Task<int> running = Task.Run(() => watch.Run(stop.Token));
        await Task.Delay(500);

        List<TimeSpan> took = [];
        for (int i = 0; i < 9; i++)
        {
            long saved = Stopwatch.GetTimestamp();
            _folder.Write("d100.facts.md", $"共有[{i}家x{i}]{{fact=D100.Zones}}。\n");
            await output.Wait($"'x{i}' is not understood", TimeSpan.FromSeconds(10));
            took.Add(Stopwatch.GetElapsedTime(saved));
        }

        _folder.Write("e.facts.md", "共有[9家y]{fact=E.Zones}。\n");
        await output.Wait("'y' is not understood", TimeSpan.FromSeconds(10));
        stop.Cancel();
        Assert.Equal(Exit.Findings, await running);

        // The least, because other tests and builds want the processors too.
        Assert.True(took.Min() < TimeSpan.FromMilliseconds(100), string.Join(' ', took.Select(t => t.TotalMilliseconds)));
    }

    [Fact]
    public void What_is_the_same_is_neither_read_nor_merged_again()
    {
        _folder.Write("a.facts.md", "共有[14家]{fact=A.Zones}。\n");
        _folder.Write("b.facts.md", "共有[15家]{fact=B.Zones}。\n");
        var set = new DocumentSet(_folder.Path, []);
        var library = new Library();
        Corpus first = library.Read(set.Find());
        Assert.Same(first, library.Read(set.Find()));

        _folder.Write("b.facts.md", "共有[16家]{fact=B.Zones}，分布在[9座]{fact=B.Cities}城市。\n");
        Corpus second = library.Read(set.Find());
        Assert.Same(first.Documents[0], second.Documents[0]);
        Assert.NotSame(first.Documents[1], second.Documents[1]);
        Assert.Equal(1, first.Merged.Zip(second.Merged).Count(pair => !ReferenceEquals(pair.First, pair.Second)));
        Assert.Equal(["A.Zones", "B.Cities", "B.Zones"], second.Facts.Select(f => f.Name));

        File.Delete(Path.Combine(_folder.Path, "a.facts.md"));
        Assert.Equal(["B.Cities", "B.Zones"], library.Read(set.Find()).Facts.Select(f => f.Name));
    }

    // What was written, waited for.
    private sealed class Told : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string? value)
        {
            lock (_text)
            {
                _text.Append(value);
            }
        }

        public async Task Wait(string part, TimeSpan most)
        {
            long start = Stopwatch.GetTimestamp();
            while (!Has(part))
            {
                Assert.True(Stopwatch.GetElapsedTime(start) < most, $"never told '{part}':\n{_text}");
                await Task.Delay(1);
            }
        }

        private bool Has(string part)
        {
            lock (_text)
            {
                return _text.ToString().Contains(part, StringComparison.Ordinal);
            }
        }
    }
}
