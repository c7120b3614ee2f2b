using System.Diagnostics;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>Runs the <c>dotnet</c> command as a person would, in a folder.</summary>
internal static class DotNet
{
    internal sealed record Result(int ExitCode, string Output)
    {
        public Result MustSucceed()
        {
            Assert.True(ExitCode == 0, Output);
            return this;
        }

        public Result MustFail()
        {
            Assert.True(ExitCode != 0, "It should have failed:\n" + Output);
            return this;
        }
    }

    public static Result Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // The test host's own MSBuild variables would steer the child to the wrong SDK parts.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "dotnet " + string.Join(' ', arguments) + " did not end in five minutes");
        return new Result(process.ExitCode, output.Result + errors.Result);
    }
}
