using System.Text;
using Spectre.Console;

namespace Etdz.Tool.Terminal;

/// <summary>What a piece of output is, and so how it looks on a terminal; where output is redirected, all looks alike.</summary>
internal enum Ink
{
    Plain,
    Error,
    Warning,
    Other,
    Faint,
    Strong,
    Good,
}

/// <summary>
/// Where a command writes. On a terminal there is colour, as wide as the terminal is; redirected, the same words come plain and unbroken.
/// </summary>
internal sealed class Screen
{
    /// <summary>A frame takes longer to lay out than all facts to be found, and nobody looks at so many.</summary>
    private const int MostFramed = 1000;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly IAnsiConsole? _colours;
    private readonly bool _hasProgress;

    /// <param name="output">What the command says.</param>
    /// <param name="error">What goes wrong, and progress.</param>
    /// <param name="width">Of the terminal, in cells; null where output is redirected.</param>
    /// <param name="hasProgress">Whether somebody sees how long work goes on.</param>
    public Screen(TextWriter output, TextWriter error, int? width = null, bool hasProgress = false)
    {
        Output = output;
        Error = error;
        Width = width;
        _hasProgress = hasProgress;
        _colours = width is null ? null : Open(output, int.MaxValue / 4);
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Of the terminal, in cells; null where output is redirected.</summary>
    public int? Width { get; }

    public bool IsTerminal => Width is not null;

    public static Screen OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        // NO_COLOR and dumb terminals ask for what a file would get.
        bool isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") is "dumb";
        return new(
            Buffer(Console.OpenStandardOutput()),
            Buffer(Console.OpenStandardError()),
            isPlain || Console.IsOutputRedirected ? null : Console.WindowWidth > 0 ? Console.WindowWidth : 80,
            hasProgress: !isPlain && !Console.IsErrorRedirected);
    }

    public void Write(string text, Ink ink = Ink.Plain)
    {
        if (_colours is null || ink == Ink.Plain)
        {
            Output.Write(text);
        }
        else if (text.Length > 0)
        {
            _colours.Write(new Text(text, StyleOf(ink)));
        }
    }

    public void WriteLine(string text = "", Ink ink = Ink.Plain)
    {
        Write(text, ink);
        Output.Write('\n');
    }

    /// <summary>Writes a table: framed and as wide as the terminal, or in plain columns where output is redirected, or long.</summary>
    public void WriteTable(string[] heads, (string Text, Ink Ink)[][] rows)
    {
        if (IsTerminal && rows.Length <= MostFramed)
        {
            var table = new Table { Border = TableBorder.Rounded };
            table.AddColumn(new TableColumn(heads[0]).NoWrap()).AddColumns(heads[1..]);
            foreach ((string Text, Ink Ink)[] row in rows)
            {
                table.AddRow(row.Select(cell => new Text(Printable.Of(cell.Text), StyleOf(cell.Ink))));
            }

            Open(Output, Width!.Value).Write(table);
            return;
        }

        string[][] lines = [heads, .. rows.Select(row => Array.ConvertAll(row, cell => Printable.Of(cell.Text)))];
        int[] widths = [.. heads.Select((_, column) => lines.Max(line => Cells.Of(line[column])))];
        foreach (string[] line in lines)
        {
            var written = new StringBuilder();
            for (int column = 0; column < line.Length; column++)
            {
                written.Append(line[column]).Append(' ', widths[column] - Cells.Of(line[column]) + 2);
            }

            Output.Write(written.ToString().TrimEnd() + "\n");
        }
    }

    /// <summary>Does work on many things; where somebody looks on and it takes long, a bar shows how far it is, and is gone at the end.</summary>
    /// <param name="what">What is done, for people.</param>
    /// <param name="count">How many things there are.</param>
    /// <param name="work">The work; it calls what it is given after each thing, from any thread.</param>
    public void Track(string what, int count, Action<Action> work)
    {
        if (!_hasProgress)
        {
            work(static () => { });
            return;
        }

        int done = 0;
        var working = Task.Run(() => work(() => Interlocked.Increment(ref done)));
        if (Task.WaitAny([working], Patience) < 0)
        {
            Open(Error, Width ?? 80).Progress().AutoClear(true).Start(bars =>
            {
                ProgressTask bar = bars.AddTask(what, maxValue: count);
                while (Task.WaitAny([working], TimeSpan.FromMilliseconds(80)) < 0)
                {
                    bar.Value = Volatile.Read(ref done);
                }
            });
            Error.Flush();
        }

        working.GetAwaiter().GetResult();
    }

    public static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Ink.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Ink.Other => new Style(Color.Aqua),
        Ink.Faint => new Style(Color.Grey),
        Ink.Strong => new Style(decoration: Decoration.Bold),
        Ink.Good => new Style(Color.Green),
        _ => Style.Plain,
    };

    public void Flush()
    {
        Output.Flush();
        Error.Flush();
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static StreamWriter Buffer(Stream stream) => new(stream, Utf8, 1 << 14);

    private static IAnsiConsole Open(TextWriter writer, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }
}
