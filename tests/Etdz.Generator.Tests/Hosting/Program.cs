using System.Globalization;
using Etdz.Generator.Tests.Fuzz;
using Etdz.Generator.Tests.Pipeline;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>What the test assembly does when it is run by itself: <c>dotnet exec Etdz.Generator.Tests.dll …</c>.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["fuzz", "show", var number]:
                Console.WriteLine(Mutations.Input(long.Parse(number, CultureInfo.InvariantCulture)));
                return 0;
            case ["fuzz", var level, var from, var count]:
                List<string> failures = Campaign.Run(level, long.Parse(from, CultureInfo.InvariantCulture), long.Parse(count, CultureInfo.InvariantCulture), Console.WriteLine);
                return failures.Count;
            case ["hash", var culture]:
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                Console.WriteLine(Outcome.Of(Outcome.Documents).Hash);
                return 0;
            default:
                // The test platform runs the assembly its own way.
                return 0;
        }
    }
}
