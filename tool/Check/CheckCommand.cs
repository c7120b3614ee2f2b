using System.CommandLine;
using Etdz.Tool.Documents;
using Etdz.Tool.Messages;

namespace Etdz.Tool.Check;

/// <summary><c>etdz check [GLOB…]</c>: the findings of the build, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(Session session)
    {
        var globs = new Argument<string[]>("GLOB") { Description = "Files, folders or globs; without, all *.facts.md and *.facts.txt under the working folder.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format", "-f") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "msbuild", "json", "sarif", "github");
        var watch = new Option<bool>("--watch", "-w") { Description = "Goes on, and checks again when a document is saved." };
        Option<string> root = Session.NamespaceOption();
        var command = new Command("check", "Prints what the build would find fault with.") { globs, format, watch, root };
        command.SetAction(parsed =>
        {
            IFindingFormat chosen = FormatOf(parsed.GetValue(format)!);
            string[] patterns = parsed.GetValue(globs) ?? [];
            string? rootNamespace = parsed.GetValue(root);
            if (parsed.GetValue(watch))
            {
                return new Watch(session, patterns, chosen, rootNamespace).Run();
            }

            Corpus corpus = session.Read(patterns, rootNamespace);
            Message[] messages = Message.Of(corpus);
            chosen.Write(messages, corpus.Documents.Count, session.Screen);
            return messages.Length == 0 ? Exit.Clean : Exit.Findings;
        });
        return command;
    }

    private static IFindingFormat FormatOf(string name) => name switch
    {
        "msbuild" => new MsBuildFormat(),
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(),
        "github" => new GitHubFormat(),
        _ => new TextFormat(),
    };
}
