using System;
using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>What all documents say about the groups of one shard. Equal when its buckets are, in order.</summary>
/// <param name="Buckets">One for each document that speaks of the shard, in the order of the files: the <see cref="Ledger"/> puts them in its own.</param>
internal sealed record Shard(EquatableArray<Bucket> Buckets);

/// <summary>
/// Groups are dealt out to a fixed number of shards, so that the number of files does not grow with the documents, and one figure's edit re-emits
/// one of them.
/// </summary>
internal static class Shards
{
    public const int Count = 64;

    /// <summary>
    /// The shard of a group, from a hash that is the same in every process: FNV-1a with 32 bits, over UTF-16 code units, folded in half so that its
    /// high bits count.
    /// </summary>
    /// <param name="group">The group's whole path.</param>
    public static int Of(string group)
    {
        uint hash = 2166136261;
        foreach (char c in group)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return (int)((hash ^ (hash >> 16)) & (Count - 1));
    }

    /// <summary>Puts the buckets of all documents together by shard: always <see cref="Count"/> of them, so that a shard's position never changes.</summary>
    /// <param name="documents">The buckets of each document.</param>
    public static Shard[] Split(ReadOnlySpan<EquatableArray<Bucket>> documents)
    {
        int[] counts = new int[Count];
        foreach (EquatableArray<Bucket> buckets in documents)
        {
            foreach (Bucket bucket in buckets.AsSpan())
            {
                counts[bucket.Shard]++;
            }
        }

        Bucket[][] split = new Bucket[Count][];
        for (int i = 0; i < Count; i++)
        {
            split[i] = counts[i] == 0 ? [] : new Bucket[counts[i]];
            counts[i] = 0;
        }

        foreach (EquatableArray<Bucket> buckets in documents)
        {
            foreach (Bucket bucket in buckets.AsSpan())
            {
                split[bucket.Shard][counts[bucket.Shard]++] = bucket;
            }
        }

        Shard[] shards = new Shard[Count];
        for (int i = 0; i < Count; i++)
        {
            shards[i] = new Shard(new EquatableArray<Bucket>(split[i]));
        }

        return shards;
    }
}
