using System.Collections.Generic;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>The statements of the documents of one shard. Shards are few, because the driver compares the names of all files at every key.</summary>
internal sealed record StatementShard(int Shard, EquatableArray<StatementRows> Documents)
{
    public const int Count = 16;

    /// <summary>Deals the documents out to shards, by a stable hash of their paths: always as many as there are, so that positions never change.</summary>
    public static StatementShard[] Split(System.ReadOnlySpan<StatementRows> documents)
    {
        var split = new List<StatementRows>?[Count];
        foreach (StatementRows document in documents)
        {
            if (document.Statements.Count > 0)
            {
                (split[Shards.Of(document.Document.Path) % Count] ??= []).Add(document);
            }
        }

        var shards = new StatementShard[Count];
        for (int i = 0; i < shards.Length; i++)
        {
            split[i]?.Sort(static (left, right) => string.CompareOrdinal(left.Document.Path, right.Document.Path));
            shards[i] = new(i, new EquatableArray<StatementRows>(split[i]?.ToArray() ?? []));
        }

        return shards;
    }

    /// <summary>The source text that hands their rows to the index; null where there is none.</summary>
    public string? Write(EmissionOptions options)
    {
        if (Documents.Count == 0)
        {
            return null;
        }

        CodeWriter writer = CodeWriter.Rent();
        GeneratedFile.Begin(writer, options);
        RowWriter rows = RowWriter.Begin(writer, options, "Statements", Shard);
        foreach (StatementRows document in Documents.AsSpan())
        {
            document.Write(rows);
        }

        rows.End(options);
        GeneratedFile.End(writer, options);
        return writer.Finish();
    }
}
