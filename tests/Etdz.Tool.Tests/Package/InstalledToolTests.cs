using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Tool.Tests.Package;

/// <summary>The tool as <c>dotnet pack</c> makes it and <c>dotnet tool install</c> puts it there, run by its own command.</summary>
[Trait("Category", "Package")]
public sealed class InstalledToolTests
{
    [Fact]
    public void It_packs_installs_and_runs()
    {
        using var feed = new TemporaryFolder("feed");
        using var folder = new TemporaryFolder("work");
        string version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        DotNet.Run(Repository.Root, "pack", "tool", "-c", "Release", "-o", feed.Path, "-p:Version=" + version).MustSucceed();
        string package = Directory.GetFiles(feed.Path, "*.nupkg").Single();
        string[] files = NamesIn(package);
        Assert.Contains("tools/net10.0/any/Etdz.Tool.dll", files);
        Assert.Contains("tools/net10.0/any/Etdz.Generator.dll", files);
        Assert.Contains("licenses/uPlot/LICENSE", files);
        Assert.Contains("README.md", files);
        Assert.DoesNotContain(files, f => f.Contains("CodeAnalysis", StringComparison.Ordinal));

        folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="packed" value="{feed.Path}" /></packageSources></configuration>""");
        DotNet.Run(folder.Path, "tool", "install", "Etdz.Tool", "--version", version, "--tool-path", "tools", "--configfile", "nuget.config").MustSucceed();
        folder.CopyFrom(Repository.PathOf("seeds"), "seeds");
        Assert.Equal((0, "no finding in 11 documents\n"), Run(folder.Path, "check"));
        Assert.Equal(0, Run(folder.Path, "view", "-o", "out").Exit);
        Assert.Contains("<a class=\"fact\"", File.ReadAllText(Path.Combine(folder.Path, "out", "documents", "seeds-nation.html")), StringComparison.Ordinal);
        folder.Write("seeds/x.facts.md", "[9.8万亿元]{fact=Nation.Trade period=2023}\n");
        (int exit, string output) = Run(folder.Path, "check", "--format", "msbuild");
        Assert.Equal(1, exit);
        Assert.StartsWith("seeds/en/forty-years.facts.md(27,14): error ETDZ0201: 'Nation.Trade'", output, StringComparison.Ordinal);
        Assert.Equal(2, Run(folder.Path, "check", "nowhere").Exit);
    }

    private static string[] NamesIn(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(e => e.FullName)];
    }

    private static (int Exit, string Output) Run(string folder, params string[] arguments)
    {
        string command = Path.Combine(folder, "tools", OperatingSystem.IsWindows() ? "etdz.exe" : "etdz");
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.DoesNotContain("Unhandled", errors.Result, StringComparison.Ordinal);
        return (process.ExitCode, output);
    }
}
