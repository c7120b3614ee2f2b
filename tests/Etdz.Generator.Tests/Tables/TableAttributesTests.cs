using Etdz.Generator.Tables;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Tables;

/// <summary>The attributes that every project gets.</summary>
public sealed class TableAttributesTests
{
    [Fact]
    public void They_are_hidden_from_other_projects_where_the_compiler_can()
    {
        bool can = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);
        Assert.Equal(can, TableAttributes.Source.Contains("Microsoft.CodeAnalysis.Embedded", StringComparison.Ordinal));
        Assert.Equal(can, TableAttributes.Source.Contains("class EmbeddedAttribute", StringComparison.Ordinal));
        Run run = Project.Of("[14]{fact=Zones.Count}").Run();
        Assert.Equal(TableAttributes.Source, run.Sources["FactAttributes.g.cs"]);
        INamedTypeSymbol attribute = run.Output.GetTypeByMetadataName("Etdz.Generator.FactRowsAttribute")!;
        Assert.Equal(Accessibility.Internal, attribute.DeclaredAccessibility);
        Assert.Equal(can, attribute.GetAttributes().Any(a => a.AttributeClass!.Name == "EmbeddedAttribute"));
    }

    [Fact]
    public void Another_generators_declaration_of_the_embedding_attribute_is_welcome()
    {
        var project = Project.Of("[14]{fact=Zones.Count}");
        project.AddSource("namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : global::System.Attribute { } }");
        project.Run().Load();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void They_are_C_sharp_of_any_version(bool isEmbedded)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(TableAttributes.Write(isEmbedded), new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        CSharpCompilation compilation = CSharpCompilation.Create("A", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        // An older compiler refuses the embedding attribute where it wants to declare it itself.
        bool mayBeRefused = isEmbedded && typeof(Compilation).Assembly.GetName().Version < new Version(4, 14);
        Assert.Equal([], compilation.GetDiagnostics().Select(d => d.Id).Where(id => !(mayBeRefused && id == "CS8336")));
    }

    [Fact]
    public void A_project_that_sees_this_ones_internals_has_its_own()
    {
        if (typeof(Compilation).Assembly.GetName().Version < new Version(4, 14))
        {
            return;
        }

        var seen = Project.Of("[14]{fact=Zones.Count}");
        seen.AddSource("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Seer\")]");
        var image = new MemoryStream();
        Assert.Empty(seen.Run().Output.Emit(image).Diagnostics);
        CSharpCompilation seer = CSharpCompilation.Create("Seer",
            [
                CSharpSyntaxTree.ParseText(TableAttributes.Source),
                CSharpSyntaxTree.ParseText("[Etdz.Generator.FactRows(\"Zones\")] class Zone { }"),
            ],
            [.. seen.Compilation.References, MetadataReference.CreateFromImage(image.ToArray())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        Assert.Empty(seer.GetDiagnostics());
    }
}
