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
        using Process process = Start(folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(10)), "dotnet " + string.Join(' ', arguments) + " did not end in ten minutes");
        return new Result(process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>Starts the command, its output to be read by the caller.</summary>
    public static Process Start(string folder, params string[] arguments)
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
        // dotnet watch: without it, a change goes unseen in folders where the system tells of none.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        return Process.Start(start)!;
    }
}
