using System.CommandLine;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool;

/// <summary>Where a command runs.</summary>
/// <param name="Screen">Where it writes.</param>
/// <param name="Folder">The working folder, absolute: globs and paths are relative to it.</param>
internal sealed record Session(Screen Screen, string Folder)
{
    /// <summary>The documents of a command whose arguments are something else.</summary>
    public static Option<string[]> DocumentsOption() => new("--documents", "-d")
    {
        Description = "Files, folders or globs; without, all *.facts.md and *.facts.txt under the working folder.",
        HelpName = "GLOB",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Option<string> NamespaceOption() => new("--namespace")
    {
        Description = "The namespace of the generated code, which a few root groups would clash with; without, none does.",
        HelpName = "NAME",
    };

    /// <exception cref="MisuseException">There is no document for one of them.</exception>
    public DocumentFile[] Find(IReadOnlyList<string>? patterns)
    {
        DocumentFile[] files = new DocumentSet(Folder, patterns ?? []).Find(out string? unmatched);
        return unmatched is null ? files : throw new MisuseException(unmatched.Length == 0
            ? "there is no *.facts.md or *.facts.txt under this folder"
            : unmatched.StartsWith('-') ? $"there is no option '{unmatched}', and no document of that name"
            : $"no document matches '{unmatched}'");
    }

    /// <summary>Reads the documents that match.</summary>
    public Corpus Read(IReadOnlyList<string>? patterns, string? rootNamespace = null)
    {
        DocumentFile[] files = Find(patterns);
        Corpus? corpus = null;
        Screen.Track("reading documents", files.Length, done => corpus = Corpus.Read(files, rootNamespace, done));
        return corpus!;
    }
}
