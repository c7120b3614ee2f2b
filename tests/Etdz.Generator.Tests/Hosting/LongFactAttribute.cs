namespace Etdz.Generator.Tests.Hosting;

/// <summary>A test that takes minutes: it runs where <c>ETDZ_LONG</c> is set, and is skipped by its name elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("ETDZ_LONG")))
        {
            Skip = "It takes minutes: set ETDZ_LONG=1 to run it.";
        }
    }
}
