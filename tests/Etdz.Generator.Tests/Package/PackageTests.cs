using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>The packed package, in fresh projects outside the repository.</summary>
[Collection(nameof(PackedPackage))]
[Trait("Category", "Package")]
public sealed class PackageTests(PackedPackage package)
{
    private const string Document = """
        ---
        title: First zone
        lang: en
        ---
        The zone of [Dalian]{fact=Zones.Dalian.Name} was set up on [25 September 1984]{fact=Zones.Dalian.Founded} and has [14]{fact=Zones.Dalian.Parks} parks.
        It traded goods of [more than $3 billion]{fact=Zones.Dalian.Trade period=2023}; a report is due in [June 2024]{fact=Zones.Dalian.Report}.
        """;

    [Fact]
    public void It_holds_the_analyzer_the_build_files_and_nothing_that_a_program_would_ship()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] names = [.. archive.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            ["Etdz.Generator.nuspec", "README.md", "[Content_Types].xml", "analyzers/dotnet/roslyn4.8/cs/Etdz.Generator.dll", "build/Etdz.Generator.props", "build/Etdz.Generator.targets", "icon.png"],
            names);
        using var nuspec = new StreamReader(archive.GetEntry("Etdz.Generator.nuspec")!.Open());
        string text = nuspec.ReadToEnd();
        Assert.Contains("<developmentDependency>true</developmentDependency>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependency ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app")]
    [InlineData("C# 100%")]
    public void One_line_adds_it_to_a_console_project(string folderName)
    {
        using TemporaryFolder folder = package.NewFolder(folderName);
        folder.Write("app.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>App</RootNamespace>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
            </Project>
            """);
        DotNet.Run(folder.Path, "add", "package", "Etdz.Generator", "--version", package.Version).MustSucceed();
        folder.Write("documents/zones.facts.md", Document);
        folder.Write("Program.cs", "System.Console.WriteLine(App.Zones.Dalian.Founded.ToString(\"yyyy-MM-dd\") + \" \" + App.Zones.Dalian.Trade.LatestYear.Usd + \" \" + App.Zones.Dalian.Report);");
        Assert.Contains("1984-09-25 3000000000 2024-06", DotNet.Run(folder.Path, "run").MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_assembly_carries_its_symbols_and_nothing_of_the_machine_that_built_it()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using var image = new MemoryStream();
        using (Stream entry = archive.GetEntry("analyzers/dotnet/roslyn4.8/cs/Etdz.Generator.dll")!.Open())
        {
            entry.CopyTo(image);
        }

        image.Position = 0;
        using var assembly = new PEReader(image);
        DebugDirectoryEntry[] debug = [.. assembly.ReadDebugDirectory()];
        Assert.Contains(debug, d => d.Type == DebugDirectoryEntryType.Reproducible);
        using MetadataReaderProvider provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(debug.Single(d => d.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        MetadataReader symbols = provider.GetMetadataReader();
        string[] documents = [.. symbols.Documents.Select(d => symbols.GetString(symbols.GetDocument(d).Name))];
        Assert.Contains("/_/generator/FactsGenerator.cs", documents);
        Assert.All(documents, d => Assert.StartsWith("/_/", d, StringComparison.Ordinal));
    }

    [Fact]
    public void An_older_compiler_gets_one_clear_warning()
    {
        using TemporaryFolder folder = package.NewProject();
        folder.Write("Use.cs", "public static class Use { public static void Main() { } }");
        string output = DotNet.Run(folder.Path, [.. Older]).MustSucceed().Output;
        Assert.Contains("warning ETDZ0903: ", output, StringComparison.Ordinal);
        Assert.Contains(" 1 Warning(s)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("ETDZ0903", DotNet.Run(folder.Path, [.. Older, "-p:NoWarn=ETDZ0903"]).MustSucceed().Output, StringComparison.Ordinal);
        Assert.Contains("error ETDZ0903", DotNet.Run(folder.Path, [.. Older, "-p:WarningsAsErrors=ETDZ0903"]).MustFail().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ETDZ0903", DotNet.Run(folder.Path, "build", "--no-incremental").MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_another_language_gets_one_clear_warning()
    {
        using TemporaryFolder folder = package.NewFolder();
        folder.Write("app.vbproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Etdz.Generator" Version="{package.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        folder.Write("zones.facts.md", Document);
        folder.Write("Use.vb", "Public Class Use\nEnd Class");
        string output = DotNet.Run(folder.Path, "build").MustSucceed().Output;
        Assert.Contains("warning ETDZ0902: ", output, StringComparison.Ordinal);
        Assert.Contains(" 1 Warning(s)", output, StringComparison.Ordinal);
    }

    private static string[] Older => ["build", "-p:CompilerApiVersion=roslyn4.6"];
}
