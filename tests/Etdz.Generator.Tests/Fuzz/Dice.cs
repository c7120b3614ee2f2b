namespace Etdz.Generator.Tests.Fuzz;

/// <summary>Numbers that look random and follow from a seed, the same on every runtime (SplitMix64, which is in the public domain).</summary>
internal sealed class Dice(long seed)
{
    private ulong _state = (ulong)seed * 0xD1342543DE82EF95;

    public int Below(int end) => (int)(Next() % (ulong)end);

    public T Of<T>(T[] items) => items[Below(items.Length)];

    private ulong Next()
    {
        ulong mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
