using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>Which compiler the driver tests run on, and which one the generator asks for.</summary>
public sealed class CompilerTests
{
    [Fact]
    public void The_tests_run_on_the_Roslyn_that_the_build_asked_for() =>
        Assert.Equal(Asked("RoslynVersion"), typeof(Compilation).Assembly.GetName().Version!.ToString(2));

    [Fact]
    public void The_generator_asks_for_the_floor_and_for_nothing_that_a_compiler_does_not_bring()
    {
        AssemblyName[] references = typeof(FactsGenerator).Assembly.GetReferencedAssemblies();
        Assert.Equal(Asked("RoslynFloor"), references.Single(r => r.Name == "Microsoft.CodeAnalysis").Version!.ToString(2));
        string[] brought = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "System.Buffers", "netstandard"];
        Assert.Equal([], references.Select(r => r.Name!).Except(brought));
    }

    private static string Asked(string property) =>
        Version.Parse(typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == property).Value!).ToString(2);
}
