using System;
using Etdz.Generator.Foundation;

namespace Etdz.Generator.Emission;

/// <summary>The statements of the documents of one shard, in the order of the files. Shards are few, because the driver compares the names of all files at every key.</summary>
internal sealed record StatementShard(int Shard, EquatableArray<StatementRows> Documents)
{
    public const int Count = 16;

    /// <summary>Deals the documents out to their shards: always as many as there are, so that positions never change.</summary>
    public static StatementShard[] Split(ReadOnlySpan<StatementRows> documents)
    {
        int[] counts = new int[Count];
        foreach (StatementRows document in documents)
        {
            counts[document.Shard] += document.Statements.Count > 0 ? 1 : 0;
        }

        var shards = new StatementShard[Count];
        var split = new StatementRows[Count][];
        for (int i = 0; i < Count; i++)
        {
            split[i] = new StatementRows[counts[i]];
            counts[i] = 0;
            shards[i] = new(i, new EquatableArray<StatementRows>(split[i]));
        }

        foreach (StatementRows document in documents)
        {
            if (document.Statements.Count > 0)
            {
                split[document.Shard][counts[document.Shard]++] = document;
            }
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

        StatementRows[] inOrder = Documents.AsSpan().ToArray();
        Array.Sort(inOrder, static (left, right) => string.CompareOrdinal(left.Document.Path, right.Document.Path));
        CodeWriter writer = CodeWriter.Rent();
        GeneratedFile.Begin(writer, options);
        RowWriter rows = RowWriter.Begin(writer, options, "Statements", Shard);
        foreach (StatementRows document in inOrder)
        {
            document.Write(rows);
        }

        rows.End(options);
        GeneratedFile.End(writer, options);
        return writer.Finish();
    }
}
