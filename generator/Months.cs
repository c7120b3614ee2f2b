using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;

namespace Etdz.Generator;

/// <summary>Whether any fact or table uses a month, and so the type that goes with it.</summary>
internal sealed record Months(bool AreUsed)
{
    public static Months In(EquatableArray<ShardFacts> shards, EquatableArray<Filling> tables)
    {
        foreach (Filling table in tables.AsSpan())
        {
            if (table.Filled is { Table.HasMonth: true })
            {
                return new(true);
            }
        }

        foreach (ShardFacts shard in shards.AsSpan())
        {
            if (YearMonthEmitter.IsUsed(shard.Groups))
            {
                return new(true);
            }
        }

        return new(false);
    }
}
