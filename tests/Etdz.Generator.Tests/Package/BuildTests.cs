using System.Reflection;
using System.Text.Json;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>Builds as people run them.</summary>
[Collection(nameof(PackedPackage))]
[Trait("Category", "Package")]
public sealed class BuildTests(PackedPackage package)
{
    private const string Program = "System.Console.WriteLine();";

    [Fact]
    public void A_conflict_fails_the_build_where_analyzers_are_off_and_the_error_log_has_both_places()
    {
        using TemporaryFolder folder = package.NewProject("<PropertyGroup><ErrorLog>log.sarif,version=2.1</ErrorLog></PropertyGroup>");
        WriteConflict(folder);
        Assert.Contains("two.facts.md(3,14): error ETDZ0201: ", DotNet.Run(folder.Path, "build", "-p:RunAnalyzers=false").MustFail().Output, StringComparison.Ordinal);

        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "log.sarif")));
        JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(r => r.GetProperty("ruleId").GetString() == "ETDZ0201")];
        Assert.Equal(
            ["one.facts.md(1,15) two.facts.md(3,14)", "two.facts.md(3,14) one.facts.md(1,15)"],
            results.Select(r => $"{PlaceOf(r, "locations")} {PlaceOf(r, "relatedLocations")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_project_says_of_a_rule_is_heeded_and_an_editorconfig_is_not()
    {
        using TemporaryFolder folder = package.NewProject("<PropertyGroup><NoWarn>$(NoWarn);$(Silent)</NoWarn><WarningsAsErrors>$(WarningsAsErrors);$(Strict)</WarningsAsErrors></PropertyGroup>");
        WriteConflict(folder);
        folder.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.ETDZ0201.severity = none\n");
        Assert.Contains("error ETDZ0201", DotNet.Run(folder.Path, "build").MustFail().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ETDZ0201", DotNet.Run(folder.Path, "build", "--no-restore", "-p:Silent=ETDZ0201").MustSucceed().Output, StringComparison.Ordinal);
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ETDZ0201.severity = none\n");
        Assert.DoesNotContain("ETDZ0201", DotNet.Run(folder.Path, "build", "--no-restore", "--no-incremental").MustSucceed().Output, StringComparison.Ordinal);

        folder.Write("two.facts.md", "---\ncoverage: complete\n---\nThe port has [12]{fact=Port.Berths} berths and handled 10.1 million tonnes.\n");
        Assert.Contains("warning ETDZ0601", DotNet.Run(folder.Path, "build", "--no-restore").MustSucceed().Output, StringComparison.Ordinal);
        Assert.Contains("error ETDZ0601", DotNet.Run(folder.Path, "build", "--no-restore", "--no-incremental", "-p:Strict=ETDZ0601").MustFail().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_holds_documents_alone_heeds_a_globalconfig_too()
    {
        using TemporaryFolder folder = package.NewProject("<PropertyGroup><OutputType>Library</OutputType></PropertyGroup>");
        WriteConflict(folder);
        File.Delete(Path.Combine(folder.Path, "Program.cs"));
        Assert.Contains("error ETDZ0201", DotNet.Run(folder.Path, "build").MustFail().Output, StringComparison.Ordinal);
        string config = folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ETDZ0201.severity = none\n");
        Assert.DoesNotContain("ETDZ0201", DotNet.Run(folder.Path, "build", "--no-restore").MustSucceed().Output, StringComparison.Ordinal);
        File.WriteAllText(config, "is_global = true\ndotnet_diagnostic.ETDZ0201.severity = warning\n");
        Assert.Contains("warning ETDZ0201", DotNet.Run(folder.Path, "build", "--no-restore").MustSucceed().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_listed_as_an_additional_file_is_known_by_its_path_in_the_project_too()
    {
        using TemporaryFolder folder = package.NewProject("""
            <PropertyGroup><EnableDefaultEtdzDocuments>false</EnableDefaultEtdzDocuments></PropertyGroup>
            <ItemGroup><AdditionalFiles Include="**/*.facts.md;notes.txt" /></ItemGroup>
            """);
        folder.Write("Program.cs", """
            foreach (var statement in App.FactIndex.Find("Town.People")!.Statements) System.Console.WriteLine(statement.Document);
            """);
        folder.Write("more/one.facts.md", "It has [9,800]{fact=Town.People} people.\n");
        folder.Write("notes.txt", "It has [9,900]{fact=Town.People} people.\n");
        Assert.Equal("more/one.facts.md", DotNet.Run(folder.Path, "run").MustSucceed().Output.Trim());
    }

    [Fact]
    public void Nothing_is_compiled_again_until_a_document_is_edited_added_renamed_or_removed()
    {
        using TemporaryFolder folder = package.NewProject();
        folder.Write("Program.cs", Program);
        string one = folder.Write("one.facts.md", "It has [9,800]{fact=Town.People} people.\n");
        string assembly = Path.Combine(folder.Path, "obj", "Debug", "net10.0", "app.dll");
        DotNet.Run(folder.Path, "build").MustSucceed();
        Assert.Equal(9800, Constant(assembly, "Town", "People"));
        Assert.False(IsCompiled(), "Nothing has changed.");

        File.WriteAllText(one, "It has [9,900]{fact=Town.People} people.\n");
        Assert.True(IsCompiled(), "A document was edited.");
        Assert.Equal(9900, Constant(assembly, "Town", "People"));

        // From a folder elsewhere, where it is as old as it is: no file time tells of it.
        string two = folder.Write("more/two.facts.md", "It has [3]{fact=Bridges.Count} bridges.\n");
        File.SetLastWriteTimeUtc(two, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.True(IsCompiled(), "A document was added.");
        Assert.Equal(3, Constant(assembly, "Bridges", "Count"));

        string renamed = Path.Combine(folder.Path, "more", "bridges.facts.md");
        File.Move(two, renamed);
        Assert.True(IsCompiled(), "A document was renamed.");
        Assert.Equal(3, Constant(assembly, "Bridges", "Count"));

        File.Delete(renamed);
        Assert.True(IsCompiled(), "A document was removed.");
        Assert.Null(Constant(assembly, "Bridges", "Count"));
        Assert.False(IsCompiled(), "Nothing has changed since.");

        bool IsCompiled()
        {
            DateTime before = File.GetLastWriteTimeUtc(assembly);
            DotNet.Run(folder.Path, "build", "--no-restore").MustSucceed();
            return File.GetLastWriteTimeUtc(assembly) > before;
        }
    }

    private static void WriteConflict(TemporaryFolder folder)
    {
        folder.Write("Program.cs", Program);
        folder.Write("one.facts.md", "The town has [9,800]{fact=Town.People period=2023} people.\n");
        folder.Write("two.facts.md", "A later page.\n\nThe town of [9,750]{fact=Town.People period=2023} people.\n");
    }

    /// <summary>"file(line,column)", as the console has it.</summary>
    private static string PlaceOf(JsonElement result, string kind)
    {
        JsonElement place = Assert.Single(result.GetProperty(kind).EnumerateArray()).GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        string file = Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        return $"{file}({region.GetProperty("startLine").GetInt32()},{region.GetProperty("startColumn").GetInt32()})";
    }

    private static object? Constant(string assembly, string group, string name) =>
        Assembly.Load(File.ReadAllBytes(assembly)).GetType("App." + group)?.GetField(name)?.GetRawConstantValue();
}
