using System.CommandLine;
using System.CommandLine.Invocation;
using Etdz.Tool.Check;
using Etdz.Tool.Diff;
using Etdz.Tool.Export;
using Etdz.Tool.Facts;
using Etdz.Tool.Suggest;
using Etdz.Tool.Terminal;
using Etdz.Tool.View;

namespace Etdz.Tool;

/// <summary>How a command ended, to whoever called it.</summary>
internal static class Exit
{
    public const int Clean = 0;

    /// <summary>There are findings, differences, or nothing of the name that was asked for.</summary>
    public const int Findings = 1;

    public const int Misuse = 2;
}

/// <summary>A command was asked for what it cannot do; the message says why.</summary>
internal sealed class MisuseException(string message) : Exception(message);

/// <summary>The command <c>etdz</c>: all its commands, and what becomes of their errors.</summary>
internal static class App
{
    /// <summary>Of the tool, as its package has it.</summary>
    public static string Version { get; } = typeof(App).Assembly.GetName().Version!.ToString(3);

    public static RootCommand Commands(Session session) => new("Facts in prose: checked, explained, exported and compared.")
    {
        CheckCommand.Create(session),
        FactsCommand.Create(session),
        WhyCommand.Create(session),
        ExportCommand.Create(session),
        DiffCommand.Create(session),
        ViewCommand.Create(session),
        SuggestCommand.Create(session),
    };

    /// <param name="arguments">What stands after the command's name.</param>
    /// <param name="folder">The working folder.</param>
    /// <returns>One of <see cref="Exit"/>.</returns>
    public static int Run(string[] arguments, string folder, Screen screen)
    {
        try
        {
            if (arguments.Length == 0)
            {
                Commands(new(screen, folder)).Parse("--help").Invoke(new() { Output = screen.Error });
                return Exit.Misuse;
            }

            ParseResult parsed = Commands(new(screen, Path.GetFullPath(folder))).Parse(arguments);
            if (parsed.Action is ParseErrorAction wrong)
            {
                wrong.ShowHelp = false;
            }

            int exit = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = screen.Output, Error = screen.Error });
            return parsed.Errors.Count > 0 ? Exit.Misuse : exit;
        }
        catch (NothingFoundException e)
        {
            screen.Output.Flush();
            screen.Error.WriteLine("etdz: " + Printable.Of(e.Message));
            return Exit.Findings;
        }
        catch (Exception e) when (e is MisuseException or IOException or UnauthorizedAccessException)
        {
            screen.Output.Flush();
            screen.Error.WriteLine("etdz: " + Printable.Of(e.Message));
            return Exit.Misuse;
        }
        finally
        {
            screen.Flush();
        }
    }
}
