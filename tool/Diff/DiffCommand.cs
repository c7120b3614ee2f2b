using System.CommandLine;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Diff;

/// <summary><c>etdz diff OLD [NEW]</c>: what became of the facts between two folders or git revisions.</summary>
internal static class DiffCommand
{
    public static Command Create(Session session)
    {
        var before = new Argument<string>("OLD") { Description = "A folder, or a git revision of the working folder." };
        var after = new Argument<string?>("NEW") { Description = "The same; without, the working folder as it is.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format", "-f") { Description = "text, markdown (for a pull request) or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("diff", "Tells what became of the facts between two folders or git revisions.") { before, after, format };
        command.SetAction(parsed =>
        {
            string old = parsed.GetValue(before)!;
            string? now = parsed.GetValue(after);
            if (now is null && Path.GetFullPath(old, session.Folder) is var folder && Directory.Exists(folder) && IsInside(folder, session.Folder))
            {
                throw new MisuseException($"'{old}' is part of the working folder: say what to compare it with");
            }

            FactChange[] changes = FactChange.Between(Read(session, old), Read(session, now ?? "."));
            switch (parsed.GetValue(format))
            {
                case "markdown":
                    MarkdownDiff.Write(changes, session.Screen.Output);
                    break;
                case "json":
                    JsonDiff.Write(changes, session.Screen.Output);
                    break;
                default:
                    TextDiff.Write(changes, session.Screen);
                    break;
            }

            return changes.Length == 0 ? Exit.Clean : Exit.Findings;
        });
        return command;
    }

    private static bool IsInside(string folder, string other) => (folder + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(other) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static Corpus Read(Session session, string side)
    {
        string folder = Path.GetFullPath(side, session.Folder);
        return Directory.Exists(folder) ? (session with { Folder = folder }).Read(null) : new GitRevision(session.Folder).Read(side);
    }
}
