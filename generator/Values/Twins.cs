using System;

namespace Etdz.Generator.Values;

/// <summary>Characters that stand for others: traditional for simplified ones, signs for plain ones.</summary>
/// <param name="variants">Each reads as the character at its place in <paramref name="plain"/>.</param>
internal sealed class Twins(string variants, string plain)
{
    private const int Bits = 1024;

    // A bit for the low end of each variant's code, so that most other characters need no search.
    private readonly ulong[] _sieve = Sieve(variants);

    /// <summary>The plain twin of a variant; any other character is its own.</summary>
    public char Of(char c)
    {
        if ((_sieve[(c & (Bits - 1)) >> 6] >> (c & 63) & 1) == 0)
        {
            return c;
        }

        int at = variants.AsSpan().IndexOf(c);
        return at < 0 ? c : plain[at];
    }

    private static ulong[] Sieve(string variants)
    {
        ulong[] sieve = new ulong[Bits / 64];
        foreach (char c in variants)
        {
            sieve[(c & (Bits - 1)) >> 6] |= 1UL << (c & 63);
        }

        return sieve;
    }
}
