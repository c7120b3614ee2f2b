using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Package;

/// <summary>A document that is edited while its program runs.</summary>
[Collection(nameof(PackedPackage))]
[Trait("Category", "Package")]
public sealed partial class WatchTests(PackedPackage package)
{
    // Ends by itself, should nobody end it.
    private const string Program = """
        for (int i = 0; i < 3000; i++)
        {
            System.Console.WriteLine(App.Show.Line());
            System.Threading.Thread.Sleep(200);
        }

        namespace App
        {
            static class Show
            {
                public static string Line() => $"process {System.Environment.ProcessId}: founded {Town.Founded:yyyy-MM-dd}, people {Town.People}";
            }
        }
        """;

    [Fact]
    public void Watch_brings_an_edited_document_to_the_running_program_a_date_by_hot_reload_and_a_constant_by_a_restart()
    {
        using TemporaryFolder folder = package.NewProject();
        folder.Write("Program.cs", Program);
        string document = folder.Write("town.facts.md", "Founded on [5 May 1985]{fact=Town.Founded}, it has [9,800]{fact=Town.People} people.\n");
        using var watch = new RunningDotNet(folder.Path, "watch", "--non-interactive", "--verbose", "run");
        // Before it says so it takes the documents as it finds them, and sees no edit.
        watch.WaitFor("Waiting for changes");
        string first = ProcessOf(watch.WaitFor("founded 1985-05-05, people 9800"));

        File.WriteAllText(document, File.ReadAllText(document).Replace("5 May 1985", "6 May 1985", StringComparison.Ordinal));
        Assert.Equal(first, ProcessOf(watch.WaitFor("founded 1985-05-06, people 9800")));

        File.WriteAllText(document, File.ReadAllText(document).Replace("9,800", "9,900", StringComparison.Ordinal));
        Assert.NotEqual(first, ProcessOf(watch.WaitFor("founded 1985-05-06, people 9900")));
    }

    private static string ProcessOf(string line) => Process().Match(line).Groups[1].Value;

    [GeneratedRegex(@"process (\d+): ")]
    private static partial Regex Process();
}
