namespace Etdz.Tool.Documents;

/// <summary>Work on many things, on all processors; few are not worth waking them.</summary>
internal static class Work
{
    private const int Few = 16;

    public static void Each(int count, Action<int> work)
    {
        if (count > Few && Environment.ProcessorCount > 1)
        {
            try
            {
                Parallel.For(0, count, work);
            }
            catch (AggregateException many)
            {
                // One thing went wrong before the others: that is what to say.
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(many.InnerExceptions[0]);
            }

            return;
        }

        for (int i = 0; i < count; i++)
        {
            work(i);
        }
    }
}
