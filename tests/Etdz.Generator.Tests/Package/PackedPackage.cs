using System.Globalization;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>The package as <c>dotnet pack</c> makes it, in a folder feed, under a version that no cache has seen.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _feed = new("feed");

    public PackedPackage()
    {
        Version = "0.1.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        DotNet.Run(Repository.Root, "pack", "generator", "-c", "Release", "-o", _feed.Path, "-p:Version=" + Version).MustSucceed();
        File = Directory.GetFiles(_feed.Path, "*.nupkg").Single();
    }

    public string Version { get; }

    public string File { get; }

    /// <summary>A folder of its own outside the repository, with a feed configuration that knows the package and keeps its own cache.</summary>
    internal TemporaryFolder NewFolder(string name = "app")
    {
        var folder = new TemporaryFolder(name);
        folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_feed.Path, "cache")}" /></config>
              <packageSources><add key="packed" value="{_feed.Path}" /></packageSources>
              <fallbackPackageFolders><add key="user" value="{UserPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }

    /// <summary>Such a folder with a console project in it that has the package.</summary>
    /// <param name="more">Further elements of the project.</param>
    internal TemporaryFolder NewProject(string more = "")
    {
        TemporaryFolder folder = NewFolder();
        folder.Write("app.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>App</RootNamespace>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Etdz.Generator" Version="{Version}" PrivateAssets="all" /></ItemGroup>
              {more}
            </Project>
            """);
        return folder;
    }

    private static string UserPackages
    {
        get
        {
            string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
                ? set
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            return Directory.CreateDirectory(folder).FullName;
        }
    }

    public void Dispose() => _feed.Dispose();
}

/// <summary>The tests that share one package, and run one after the other: each keeps the machine busy by itself.</summary>
[CollectionDefinition(nameof(PackedPackage))]
public sealed class PackedPackageSharing : ICollectionFixture<PackedPackage>;
