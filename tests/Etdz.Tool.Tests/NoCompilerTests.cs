using System.Reflection;
using System.Runtime.Loader;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Tool.Tests;

/// <summary>The tool is not a compiler: nothing of Roslyn is shipped with it, nor loaded.</summary>
public sealed class NoCompilerTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly string Folder = Repository.PathOf("tool", "bin", Configuration, "net10.0");

    [Fact]
    public void No_part_of_the_compiler_lies_beside_the_tool()
    {
        string[] names = [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f))];
        Assert.Contains("Etdz.Tool.dll", names);
        Assert.Contains("Etdz.Generator.dll", names);
        Assert.DoesNotContain(names, n => n.StartsWith("Microsoft.CodeAnalysis", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("check", "seeds", "tests/Etdz.Tool.Tests/Check/fault.facts.md")]
    [InlineData("facts", "-d", "seeds")]
    [InlineData("why", "Nation.Trade", "-d", "seeds")]
    [InlineData("view", "seeds", "-o", "out")]
    public void No_command_asks_for_a_part_of_the_compiler(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.PathOf("seeds"), "seeds");
        folder.Write("tests/Etdz.Tool.Tests/Check/fault.facts.md", "[9.8万亿元]{fact=Nation.Trade period=2023}，[x]{fcat=A.B}");
        var context = new Recording(Folder);
        Assembly tool = context.LoadFromAssemblyPath(Path.Combine(Folder, "Etdz.Tool.dll"));
        Type screen = tool.GetType("Etdz.Tool.Terminal.Screen", throwOnError: true)!;
        using var output = new StringWriter();
        object made = Activator.CreateInstance(screen, [output, output, null, false])!;
        object? exit = tool.GetType("Etdz.Tool.App", throwOnError: true)!.GetMethod("Run")!.Invoke(null, [arguments, folder.Path, made]);
        Assert.Equal(arguments[0] == "check" ? 1 : 0, exit);
        Assert.NotEqual("", output.ToString());
        Assert.Contains("Etdz.Generator", context.Asked);
        Assert.DoesNotContain(context.Asked, n => n.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        context.Unload();
    }

    // Every assembly that the tool's own ask for comes by here first.
    private sealed class Recording(string folder) : AssemblyLoadContext(isCollectible: true)
    {
        public List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            string file = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
        }
    }
}
