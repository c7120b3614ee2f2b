using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Tests.Hosting;

/// <summary>Runs the command in a folder, as a shell would, in this process.</summary>
internal static class Shell
{
    /// <summary>What a run left behind.</summary>
    internal sealed record Result(int Exit, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public string MustBe(int exit)
        {
            Assert.True(Exit == exit, $"exit {Exit}, not {exit}:\n{Output}{Error}");
            return Output;
        }
    }

    public static Result Run(string folder, params string[] arguments) => Run(folder, null, arguments);

    /// <param name="width">Of a terminal; null for redirected output.</param>
    public static Result Run(string folder, int? width, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exit = App.Run(arguments, folder, new Screen(output, error, width));
        return new(exit, output.ToString(), error.ToString());
    }

    public static Result InRepository(params string[] arguments) => Run(Repository.Root, arguments);
}
