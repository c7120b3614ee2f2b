using System.Text;

namespace Etdz.Tool.View;

/// <summary>The folder that a site is written to, and nothing outside it.</summary>
/// <param name="folder">Absolute.</param>
internal sealed class OutputFolder(string folder)
{
    /// <summary>Names what was written, so that the next run can delete what it does not write again, and nothing else.</summary>
    public const string ListFile = ".etdz-pages";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly string[] Inner = [Links.DocumentFolder, Links.FactFolder, Links.AssetFolder];

    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <exception cref="MisuseException">The file would not be in the folder.</exception>
    public void Write(SitePage page) => Write(page.Path, page.Text);

    /// <summary>Deletes the pages of earlier runs that are not among these.</summary>
    /// <returns>How many there were.</returns>
    public int Clear(IReadOnlyList<SitePage> pages)
    {
        var written = pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        string list = Path.Combine(_folder, ListFile);
        int gone = 0;
        if (File.Exists(list))
        {
            foreach (string path in File.ReadLines(list).Where(p => IsOfASite(p) && !written.Contains(p)))
            {
                string file = Place(path);
                gone += File.Exists(file) ? 1 : 0;
                File.Delete(file);
            }
        }

        foreach (string inner in Inner.Select(i => Path.Combine(_folder, i)).Where(i => Directory.Exists(i) && !Directory.EnumerateFileSystemEntries(i).Any()))
        {
            Directory.Delete(inner);
        }

        Write(ListFile, string.Concat(written.Order(StringComparer.Ordinal).Select(p => p + "\n")));
        return gone;
    }

    private void Write(string path, string text)
    {
        string file = Place(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (new FileInfo(file).LinkTarget is not null)
        {
            // The link goes, not what it leads to.
            File.Delete(file);
        }

        File.WriteAllText(file, text, Utf8);
    }

    private string Place(string path)
    {
        string file = Path.GetFullPath(path, _folder);
        string parent = Path.GetDirectoryName(file)!;
        return !file.StartsWith(_folder, StringComparison.Ordinal) ? throw new MisuseException($"'{path}' would leave the folder '{_folder}'")
            : (parent + Path.DirectorySeparatorChar).Length > _folder.Length && new DirectoryInfo(parent).LinkTarget is not null ? throw new MisuseException($"'{parent}' is a link to another folder")
            : file;
    }

    // The list lies where anybody may have written to it.
    private static bool IsOfASite(string path) => path.Split('/') is [Links.OverviewFile or Links.FindingsFile] or [Links.DocumentFolder or Links.FactFolder or Links.AssetFolder, not (".." or ".")];
}
