using System.IO.Compression;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>The same sources give the same bytes, whatever the folder they lie in.</summary>
[Trait("Category", "Package")]
public sealed class DeterminismTests
{
    [Fact]
    public void The_sample_and_the_package_are_the_same_bytes_from_two_folders_one_of_them_named_C_sharp()
    {
        using TemporaryFolder plain = SampleCopy.In("one");
        using TemporaryFolder sharp = SampleCopy.In("C#");
        Dictionary<string, byte[]> one = Build(plain);
        Dictionary<string, byte[]> two = Build(sharp);
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), two.Keys.Order(StringComparer.Ordinal));
        Assert.Equal([], one.Keys.Where(name => !one[name].AsSpan().SequenceEqual(two[name])));
        Assert.Contains("analyzers/dotnet/roslyn4.8/cs/Etdz.Generator.dll", one.Keys);
    }

    /// <summary>The sample's assembly, and what is in the package, by name.</summary>
    private static Dictionary<string, byte[]> Build(TemporaryFolder copy)
    {
        // Without analyzers: they say nothing of the bytes, and take most of the time.
        DotNet.Run(copy.Path, "build", "sample-app", "-c", "Release", "-p:RunAnalyzers=false").MustSucceed();
        DotNet.Run(copy.Path, "pack", "generator", "-c", "Release", "--no-build", "-o", "packed").MustSucceed();
        var made = new Dictionary<string, byte[]>
        {
            ["sample-app.dll"] = File.ReadAllBytes(Path.Combine(copy.Path, "sample-app", "bin", "Release", "net10.0", "sample-app.dll")),
        };

        using ZipArchive archive = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(copy.Path, "packed"), "*.nupkg").Single());
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            // What the format asks for beside the content has a name made by chance.
            if (!entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !entry.FullName.StartsWith("package/", StringComparison.Ordinal))
            {
                using Stream content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                made[entry.FullName] = bytes.ToArray();
            }
        }

        return made;
    }
}
