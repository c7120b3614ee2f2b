using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Diff;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Docs;

/// <summary>Every command on docs/tool.md prints what the page says. With UPDATE=1 in the environment the page is written anew, and then to be looked at.</summary>
public sealed partial class ToolPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_command_prints_what_the_page_says()
    {
        string file = Repository.PathOf("docs", "tool.md");
        string page = File.ReadAllText(file);
        TenEdits.Write(_folder, "seeds");
        TenEdits.Write(_folder, "edited", TenEdits.All);
        foreach (Match document in Document().Matches(page))
        {
            _folder.Write(document.Groups[1].Value, document.Groups[2].Value);
        }

        string made = Example().Replace(page, example =>
        {
            string[] arguments = example.Groups[1].Value.Split(' ');
            Shell.Result result = Shell.Run(_folder.Path, arguments);
            Assert.True(result.Exit < 2 && result.Output.Length > 0, result.Error);
            return $"```sh\netdz {example.Groups[1].Value}\n```\n\n```{example.Groups[2].Value}\n{result.Output.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n')}\n```\n";
        });
        if (Environment.GetEnvironmentVariable("UPDATE") == "1")
        {
            File.WriteAllText(file, made);
        }

        Assert.Equal(made, page);
    }

    [Fact]
    public void The_page_has_a_section_for_each_command()
    {
        string page = Repository.Read("docs", "tool.md");
        using var nowhere = new StringWriter();
        string[] commands = [.. App.Commands(new Session(new Etdz.Tool.Terminal.Screen(nowhere, nowhere), _folder.Path)).Subcommands.Select(c => c.Name)];
        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            Assert.Contains($"\n## {command}\n", page, StringComparison.Ordinal);
            Assert.Contains($"[`{command}`](#{command})", page, StringComparison.Ordinal);
        });
    }

    [GeneratedRegex("^`([^`\n]+)`:\n\n````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Document();

    [GeneratedRegex("^```sh\netdz ([^\n]+)\n```\n\n```(text|json|csv|diff)\n(?:.*\n)*?```\n", RegexOptions.Multiline)]
    private static partial Regex Example();
}
