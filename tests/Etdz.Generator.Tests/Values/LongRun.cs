using System.Globalization;

namespace Etdz.Generator.Tests.Values;

/// <summary>How many cases a property is tried on: few in each run, and at least a hundred thousand where ETDZ_LONG is set (to 1, or to how many times that).</summary>
internal static class LongRun
{
    private const long Cases = 100_000;

    private static readonly long Times =
        long.TryParse(Environment.GetEnvironmentVariable("ETDZ_LONG"), NumberStyles.None, CultureInfo.InvariantCulture, out long times) ? times : 0;

    /// <param name="usual">How many are tried where no long run is asked for.</param>
    public static long Or(long usual) => Times > 0 ? Times * Cases : usual;
}
