using System.Text;

namespace Etdz.Tool.View;

/// <summary>The folder that a site is written to, and nothing outside it.</summary>
/// <param name="folder">Absolute.</param>
internal sealed class OutputFolder(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    /// <exception cref="MisuseException">The file would not be in the folder.</exception>
    public void Write(SitePage page)
    {
        string file = Path.GetFullPath(page.Path, _folder);
        string parent = Path.GetDirectoryName(file)!;
        if (!file.StartsWith(_folder, StringComparison.Ordinal))
        {
            throw new MisuseException($"'{page.Path}' would leave the folder '{_folder}'");
        }

        Directory.CreateDirectory(parent);
        if ((parent + Path.DirectorySeparatorChar).Length > _folder.Length && new DirectoryInfo(parent).LinkTarget is not null)
        {
            throw new MisuseException($"'{parent}' is a link to another folder");
        }

        if (new FileInfo(file).LinkTarget is not null)
        {
            // The link goes, not what it leads to.
            File.Delete(file);
        }

        File.WriteAllText(file, page.Html, Utf8);
    }
}
