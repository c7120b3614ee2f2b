using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>What the sample is built from, in a folder outside the repository.</summary>
internal static class SampleCopy
{
    public static TemporaryFolder In(string folderName)
    {
        var copy = new TemporaryFolder(folderName);
        foreach (string folder in new[] { "generator", "sample-app", "seeds" })
        {
            copy.CopyFrom(Repository.PathOf(folder), folder);
        }

        foreach (string file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "docs/icon.png" })
        {
            string target = Path.Combine(copy.Path, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathOf(file), target);
        }

        return copy;
    }
}
