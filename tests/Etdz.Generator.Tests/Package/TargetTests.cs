using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>The generated code in every target, language and neighbourhood that a project may have.</summary>
[Collection(nameof(PackedPackage))]
[Trait("Category", "Package")]
public sealed class TargetTests(PackedPackage package)
{
    [Fact]
    public void The_code_compiles_without_a_warning_wherever_it_may_come()
    {
        using TemporaryFolder folder = package.NewFolder("targets");
        string[] projects = TargetMatrix.Write(folder, package.Version);
        string output = DotNet.Run(folder.Path, "build", "all.slnx", "-m:2").MustSucceed().Output;
        Assert.Contains(" 0 Warning(s)", output, StringComparison.Ordinal);
        foreach (string project in projects)
        {
            Assert.Contains(project + ": ", output, StringComparison.Ordinal);
        }

        // What the two old targets default to has been tried, and not only what we believe it is.
        foreach (string old in new[] { "netstandard2.0", "net48" })
        {
            Assert.Matches($@"p\d\d: {Regex.Escape(old)} C# 7\.3\r?\n", output);
        }
    }
}
