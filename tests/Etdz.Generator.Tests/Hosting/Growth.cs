namespace Etdz.Generator.Tests.Hosting;

/// <summary>
/// Whether time grows in proportion to length. What is 16 times as long takes 16 times as long in proportion and 256 times by the square: the limit of 64 is as far from
/// the one as from the other, because caches and collections make one of the two a few times slower. It is the thread's own time on a processor: on a machine that does something
/// else besides, a short run ends within its slice and a long one does not.
/// </summary>
internal static class Growth
{
    public const int Times = 16;

    private const int Limit = 64;

    /// <summary>Below it nothing is a fault, whatever the ratio: a collection or another process takes as long.</summary>
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMilliseconds(10);

    /// <param name="small">What is timed with a text; compiled and warm after its first run.</param>
    /// <param name="large">The same with a text <see cref="Times"/> as long.</param>
    public static void MustBeInProportion(Action small, Action large)
    {
        small();
        TimeSpan least = TimeSpan.MaxValue;
        TimeSpan most = TimeSpan.MaxValue;

        // The least of each, by turns: one quiet moment for each is enough, and what takes the square of its length has none.
        for (int i = 0; i < 40; i++)
        {
            least = Lesser(least, small);
            most = Lesser(most, large);
            if (most < Unnoticed || most < Limit * least)
            {
                return;
            }
        }

        Assert.Fail($"{least.TotalMilliseconds} ms, and {most.TotalMilliseconds} ms for {Times} times as much");
    }

    private static TimeSpan Lesser(TimeSpan least, Action action)
    {
        TimeSpan start = ThreadClock.Now;
        action();
        TimeSpan taken = ThreadClock.Now - start;
        return taken < least ? taken : least;
    }
}
