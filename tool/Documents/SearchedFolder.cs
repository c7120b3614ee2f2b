using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Etdz.Tool.Documents;

/// <summary>
/// A folder as globs search it. What a build leaves out is not even listed, nor is what nobody may read, and a link to a folder around it is not followed:
/// each document is found once.
/// </summary>
internal sealed class SearchedFolder(DirectoryInfo folder, SearchedFolder? parent = null) : DirectoryInfoBase
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None };

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => parent ?? (folder.Parent is { } around ? new SearchedFolder(around) : null);

    /// <summary>Whether documents in a folder of this name are none of a build's.</summary>
    public static bool IsLeftOut(string name) => name is "bin" or "obj" or "node_modules" || name.StartsWith('.');

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (FileSystemInfo item in folder.EnumerateFileSystemInfos("*", All))
        {
            if (item is FileInfo file)
            {
                yield return new FileInfoWrapper(file);
            }
            else if (item is DirectoryInfo inner && !IsLeftOut(inner.Name) && !LeadsAround(inner))
            {
                yield return new SearchedFolder(inner, this);
            }
        }
    }

    public override DirectoryInfoBase GetDirectory(string path) => new SearchedFolder(new(Path.Combine(FullName, path)), this);

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new(Path.Combine(FullName, path)));

    private static bool LeadsAround(DirectoryInfo inner)
    {
        if ((inner.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            return false;
        }

        try
        {
            return inner.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target
                || (inner.FullName + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
