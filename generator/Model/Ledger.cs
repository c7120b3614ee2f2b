using System;
using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>What the statements of one shard come to.</summary>
internal sealed record ShardFacts(EquatableArray<FactGroup> Groups, EquatableArray<FactFinding> Findings);

/// <summary>Statements → facts and findings.</summary>
internal static class Ledger
{
    /// <summary>Merges all statements of one shard's groups.</summary>
    /// <param name="buckets">One for each document that speaks of the shard, in ordinal order of path.</param>
    public static ShardFacts Merge(ReadOnlySpan<Bucket> buckets) => new(default, default);
}
