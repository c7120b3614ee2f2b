using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests;

/// <summary>Imports run one way through the rooms, and Roslyn stays out of them.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MaySee = new()
    {
        ["Foundation"] = [],
        ["Text"] = ["Foundation"],
        ["Values"] = ["Foundation", "Text"],
        ["Model"] = ["Foundation", "Text", "Values"],
        ["Tables"] = ["Foundation", "Text", "Values", "Model"],
        ["Emission"] = ["Foundation", "Text", "Values", "Model"],
        ["Diagnostics"] = ["Foundation", "Text"],
    };

    public static TheoryData<string> Rooms() => [.. MaySee.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_sees_the_rooms_before_it_alone(string room)
    {
        foreach (string file in Files(room))
        {
            string code = File.ReadAllText(file);
            string[] seen = [.. MaySee.Keys.Where(other => other != room && Names(code, other))];
            Assert.True(seen.All(s => MaySee[room].Contains(s)), $"{file} sees {string.Join(", ", seen)}");
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Roslyn_stays_in_the_rooms_that_need_it(string room)
    {
        foreach (string file in Files(room))
        {
            string[] seen = [.. RoslynNames().Matches(File.ReadAllText(file)).Select(m => m.Value).Distinct()];
            bool may = room switch
            {
                "Diagnostics" or "Tables" => true,
                "Emission" => seen.All(s => s == "Microsoft.CodeAnalysis.CSharp"),
                _ => seen.Length == 0,
            };
            Assert.True(may, $"{file} sees {string.Join(", ", seen)}");
        }
    }

    [Fact]
    public void A_file_is_in_the_namespace_of_its_room()
    {
        foreach (string room in MaySee.Keys.Where(r => r != "Foundation"))
        {
            foreach (string file in Files(room))
            {
                Assert.Matches($@"(?m)^namespace Etdz\.Generator\.{room};$", File.ReadAllText(file));
            }
        }
    }

    private static bool Names(string code, string room) => Regex.IsMatch(code, $@"(?<![\w.])(Etdz\.Generator\.)?{room}\.[A-Z]\w*|using Etdz\.Generator\.{room};");

    private static IEnumerable<string> Files(string room) => Directory.EnumerateFiles(Repository.PathOf("generator", room), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(@"Microsoft\.CodeAnalysis(\.\w+)*(?=[;.])")]
    private static partial Regex RoslynNames();
}
