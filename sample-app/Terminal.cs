using System;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>Where the record is printed.</summary>
internal static class Terminal
{
    private const int PlainWidth = 110;

    /// <summary>The console as it is, or plain text of a fixed width where the output goes to a file or a pipe.</summary>
    public static IAnsiConsole Open()
    {
        Console.OutputEncoding = Encoding.UTF8;
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        // Without the enrichers: on a build server they would turn colours on in spite of the redirection.
        IAnsiConsole plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        plain.Profile.Width = PlainWidth;
        return plain;
    }

    public static void Section(IAnsiConsole console, string title, IRenderable content)
    {
        console.WriteLine();
        console.Write(new Rule("[bold]" + Markup.Escape(title) + "[/]").LeftJustified());
        console.WriteLine();
        console.Write(content);
    }
}
