using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Diff;

/// <summary>The documents of a revision, by the command <c>git</c>: those under the working folder, with their paths from there.</summary>
internal sealed class GitRevision(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="MisuseException">There is no such revision, or no git.</exception>
    public Corpus Read(string revision)
    {
        string commit = Encoding.ASCII.GetString(Run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"], [], $"'{revision}' is neither a folder nor a git revision")).Trim();
        (string Blob, string Path)[] files = [.. List(commit)];
        return files.Length == 0
            ? throw new MisuseException($"there is no *.facts.md or *.facts.txt in '{revision}' under this folder")
            : Corpus.Of(files.Zip(Contents(files), (file, text) => SourceDocument.Read(file.Path, text)));
    }

    // ls-tree -z: mode SP type SP object TAB path NUL.
    private IEnumerable<(string Blob, string Path)> List(string commit)
    {
        string listed = Utf8.GetString(Run(["ls-tree", "-r", "-z", commit], [], "git cannot list the revision"));
        foreach (string entry in listed.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = entry[..entry.IndexOf('\t', StringComparison.Ordinal)].Split(' ');
            string path = entry[(entry.IndexOf('\t', StringComparison.Ordinal) + 1)..];
            bool isFile = words[1] == "blob" && words[0] != "120000";
            if (isFile && DocumentFile.IsFactDocument(path) && !path.Split('/').SkipLast(1).Any(SearchedFolder.IsLeftOut))
            {
                yield return (words[2], path);
            }
        }
    }

    // cat-file --batch: object SP type SP size LF contents LF.
    private IEnumerable<string> Contents((string Blob, string Path)[] files)
    {
        byte[] all = Run(["cat-file", "--batch"], Encoding.ASCII.GetBytes(string.Concat(files.Select(f => f.Blob + "\n"))), "git cannot read the revision");
        int at = 0;
        foreach ((string _, string path) in files)
        {
            int end = at + all.AsSpan(at).IndexOf((byte)'\n');
            string size = Encoding.ASCII.GetString(all, at, end - at).Split(' ')[^1];
            if (!int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int length))
            {
                throw new MisuseException($"git does not have '{path}' of the revision");
            }

            using var reader = new StreamReader(new MemoryStream(all, end + 1, length), Utf8);
            yield return reader.ReadToEnd();
            at = end + 1 + length + 1;
        }
    }

    private static void Feed(Stream pipe, byte[] input)
    {
        try
        {
            pipe.Write(input);
            pipe.Close();
        }
        catch (IOException)
        {
            // It ended without reading all: its exit code says why.
        }
    }

    private byte[] Run(string[] arguments, byte[] input, string failure)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process git = Process.Start(start)!;
            using var output = new MemoryStream();

            // Both at once, or each could wait for the other with full pipes.
            Task writing = Task.Run(() => Feed(git.StandardInput.BaseStream, input));
            Task<string> errors = git.StandardError.ReadToEndAsync();
            git.StandardOutput.BaseStream.CopyTo(output);
            writing.Wait();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : throw new MisuseException(errors.Result.Trim() is { Length: > 0 } said ? failure + ": " + said : failure);
        }
        catch (Win32Exception)
        {
            throw new MisuseException(failure + "; the command git is not there to ask");
        }
    }
}
