using System.Globalization;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>The projects that the package is tried in: each option a property of the project, any two values of different options together in one of them.</summary>
internal static class TargetMatrix
{
    /// <summary>Options with their values. The last three are ours to read: what stands beside the documents in a project.</summary>
    public static readonly (string Name, string[] Values)[] Options =
        [
            ("TargetFramework", ["net10.0", "net8.0", "netstandard2.0", "net48"]),
            // Left out, the language is the target's own: C# 7.3 for the two old ones. "default" is the compiler's newest.
            ("LangVersion", ["", "default", "latest"]),
            ("Nullable", ["enable", "disable"]),
            ("TreatWarningsAsErrors", ["true", "false"]),
            ("CheckForOverflowUnderflow", ["true", "false"]),
            ("ImplicitUsings", ["enable", "disable"]),
            ("EtdzFactIndex", ["true", "false"]),
            ("EtdzAccessibility", ["public", "internal"]),
            ("UserTypes", ["", "System", "String"]),
            ("FolderName", ["documents", "Facts"]),
            ("OtherGenerator", ["true", "false"]),
        ];

    private const string Document = """
        ---
        title: First zone
        lang: en
        ---
        The zone of [Dalian]{fact=Zones.Dalian.Name} was set up on [25 September 1984]{fact=Zones.Dalian.Founded} and has [14]{fact=Zones.Dalian.Parks} parks.
        It traded goods of [more than $3 billion]{fact=Zones.Dalian.Trade period=2023}; a report is due in [June 2024]{fact=Zones.Dalian.Report}.
        Its coast is [12 to 15 km]{fact=Zones.Dalian.Coast} long, and [18.5%]{fact=Zones.Dalian.Share} of it is port.
        """;

    // C# 7.3. A wrong value divides by zero, which a constant cannot.
    private const string Use = """
        namespace App
        {
            /// <summary>Uses the facts.</summary>
            public static class Use
            {
                private const int Parks = 1 / (Zones.Dalian.Parks == 14 ? 1 : 0);
                private const int Trade = 1 / (Zones.Dalian.Trade.LatestYear.Usd == 3000000000m ? 1 : 0);
                private const int Coast = 1 / (Zones.Dalian.Coast.Km.Max == 15m ? 1 : 0);
                private const int Share = 1 / (Zones.Dalian.Share == 0.185m ? 1 : 0);

                /// <summary>Text.</summary>
                public const string Name = Zones.Dalian.Name;

                /// <summary>A day and a month.</summary>
                public static object[] Days { get { return new object[] { Zones.Dalian.Founded, Zones.Dalian.Report, Parks, Trade, Coast, Share }; } }
            }

            [global::Etdz.Generator.FactRows("Zones")]
            internal sealed partial class Zone
            {
                public Zone(string key, int parks)
                {
                    Key = key;
                    Parks = parks;
                }

                public string Key { get; }

                public int Parks { get; }

                public static int Count { get { return All.Count; } }
            }
        }
        """;

    /// <summary>The values of each project's options.</summary>
    public static List<int[]> Choose() => Pairwise.Choose(Sizes, IsAllowed);

    public static int[] Sizes => [.. Options.Select(o => o.Values.Length)];

    /// <summary>C# 7.3 knows neither nullable references nor global usings.</summary>
    public static bool IsAllowed(int[] project)
    {
        bool isOld = ValueOf(project, "TargetFramework") is "netstandard2.0" or "net48" && ValueOf(project, "LangVersion").Length == 0;
        return !isOld || (ValueOf(project, "Nullable") == "disable" && ValueOf(project, "ImplicitUsings") == "disable");
    }

    public static string ValueOf(int[] project, string option)
    {
        int at = Array.FindIndex(Options, o => o.Name == option);
        return Options[at].Values[project[at]];
    }

    /// <summary>Writes every project, the other generator, and a solution of them all.</summary>
    /// <returns>The names of the projects, in order.</returns>
    public static string[] Write(TemporaryFolder folder, string packageVersion)
    {
        WriteShared(folder, packageVersion);
        List<int[]> projects = Choose();
        string[] names = [.. projects.Select((_, i) => "p" + (i + 1).ToString("00", CultureInfo.InvariantCulture))];
        for (int i = 0; i < projects.Count; i++)
        {
            Write(folder, names[i], projects[i]);
        }

        folder.Write("all.slnx", $"<Solution>{string.Concat(names.Prepend("other").Select(n => $"<Project Path=\"{n}/{n}.csproj\" />"))}</Solution>");
        return names;
    }

    private static void Write(TemporaryFolder folder, string name, int[] project)
    {
        string properties = string.Concat(Options.Select((o, i) => (o.Name, Value: o.Values[project[i]])).Where(p => p.Value.Length > 0).Select(p => $"<{p.Name}>{p.Value}</{p.Name}>"));
        folder.Write($"{name}/{name}.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{properties}</PropertyGroup></Project>""");
        folder.Write($"{name}/{ValueOf(project, "FolderName")}/zones.facts.md", Document);
        folder.Write($"{name}/Use.cs", Use);
        if (ValueOf(project, "UserTypes") is { Length: > 0 } types)
        {
            // In the namespace that the generated code is in, and nearer to it than those of the framework.
            string[] declared = types == "System" ? ["System"] : ["String", "Object", "Int32", "Decimal", "Attribute", "DateOnly", "DateTime", "Array", "StringComparer", "CultureInfo"];
            folder.Write($"{name}/Types.cs", $"namespace App {{ {string.Concat(declared.Select(t => $"internal static class {t} {{ }} "))}}}");
        }

        if (ValueOf(project, "FolderName") == "Facts")
        {
            folder.Write($"{name}/Facts/Reader.cs", "namespace App.Facts { internal static class Reader { public const int Parks = Zones.Dalian.Parks; } }");
        }

        if (ValueOf(project, "EtdzFactIndex") == "true")
        {
            folder.Write($"{name}/Index.cs", "namespace App { internal static class Index { public static string Trade { get { return FactIndex.Find(\"Zones.Dalian.Trade\", \"2023\").Statements[0].Words; } } } }"
                .Replace("\").Statements", ValueOf(project, "Nullable") == "enable" ? "\")!.Statements" : "\").Statements", StringComparison.Ordinal));
        }

        if (ValueOf(project, "OtherGenerator") == "true")
        {
            folder.Write($"{name}/Marked.cs", "namespace App { [global::Other.Mark] internal static class Marked { } }");
        }
    }

    private static void WriteShared(TemporaryFolder folder, string packageVersion)
    {
        folder.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <RootNamespace>App</RootNamespace>
                <WarningsNotAsErrors>NU1603</WarningsNotAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
              </PropertyGroup>
            </Project>
            """);
        folder.Write("Directory.Build.targets", $"""
            <Project>
              <ItemGroup Condition="'$(MSBuildProjectName)' != 'other'">
                <PackageReference Include="Etdz.Generator" Version="{packageVersion}" PrivateAssets="all" />
                <ProjectReference Condition="'$(OtherGenerator)' == 'true'" Include="../other/other.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" SkipGetTargetFrameworkProperties="true" />
              </ItemGroup>
              <Target Name="SayWhatIsCompiled" AfterTargets="CoreCompile">
                <Message Importance="high" Text="$(MSBuildProjectName): $(TargetFramework) C# $(LangVersion)" />
              </Target>
            </Project>
            """);

        // Of the compiler that builds it, so that it may use what that one offers for embedded attributes.
        folder.Write("other/other.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><NoWarn>CS1591</NoWarn></PropertyGroup>
              <ItemGroup>
                <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" />
                <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.CSharp.dll" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("other/Other.cs", """"
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class Other : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                {
                    output.AddEmbeddedAttributeDefinition();
                    output.AddSource("Mark.g.cs", "namespace Other { [global::Microsoft.CodeAnalysis.Embedded] internal sealed class MarkAttribute : global::System.Attribute { } }");
                });
            }
            """");
    }
}
