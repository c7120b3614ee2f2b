using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Generator.Emission;

/// <summary>A document's statements as rows of the index, lines included.</summary>
/// <param name="Document">The document's path.</param>
/// <param name="Rows">
/// <code>
/// rows      = document (group statement+)* ;
/// document  = "D" path, title, author, publisher, url, published ;
/// group     = "G" path ;
/// statement = "S" name, period, lang, line, "x"?, words ;   (* x: superseded *)
/// </code>
/// </param>
internal sealed record StatementRows(string Document, string Rows)
{
    /// <summary>The rows of all statements of a document, in order of position.</summary>
    public static StatementRows Of(Scan scan)
    {
        List<Statement> statements = [];
        foreach (Bucket bucket in scan.Buckets.AsSpan())
        {
            foreach (Statement statement in bucket.Statements.AsSpan())
            {
                statements.Add(statement);
            }
        }

        if (statements.Count == 0)
        {
            return new(scan.Document.Path, "");
        }

        statements.Sort(static (left, right) => left.Ordinal - right.Ordinal);
        var rows = new StringBuilder();
        FrontMatter front = scan.FrontMatter;
        RowCells.Append(rows.Append('D'), scan.Document.Path);
        RowCells.Append(rows.Append('\t'), front.Title);
        RowCells.Append(rows.Append('\t'), front.Author);
        RowCells.Append(rows.Append('\t'), front.Publisher);
        RowCells.Append(rows.Append('\t'), front.Url);
        RowCells.Append(rows.Append('\t'), front.Published).Append('\n');
        string group = "";
        foreach (Statement statement in statements)
        {
            if (statement.Key.Group != group)
            {
                group = statement.Key.Group;
                rows.Append('G').Append(group).Append('\n');
            }

            int line = scan.Lines.At(scan.PlaceOf(new StatementRef(scan.Document.Path, statement.Ordinal)).Start).Line;
            rows.Append('S').Append(statement.Key.Name).Append('\t').Append(statement.Key.Period.ToString()).Append('\t').Append(statement.Key.Lang);
            rows.Append('\t').Append(line.ToString(CultureInfo.InvariantCulture)).Append('\t').Append(statement.IsSuperseded ? "x\t" : "\t");
            RowCells.Append(rows, statement.Words).Append('\n');
        }

        return new(scan.Document.Path, rows.ToString());
    }

    /// <summary>Deals the documents out to shards, by a stable hash of their paths: always as many as there are, so that positions never change.</summary>
    public static StatementShard[] Split(ReadOnlySpan<StatementRows> documents)
    {
        var split = new List<StatementRows>?[Shards.Count];
        foreach (StatementRows document in documents)
        {
            if (document.Rows.Length > 0)
            {
                (split[Shards.Of(document.Document)] ??= []).Add(document);
            }
        }

        var shards = new StatementShard[Shards.Count];
        for (int i = 0; i < shards.Length; i++)
        {
            split[i]?.Sort(static (left, right) => string.CompareOrdinal(left.Document, right.Document));
            shards[i] = new(i, new EquatableArray<StatementRows>(split[i]?.ToArray() ?? []));
        }

        return shards;
    }
}

/// <summary>The statements of the documents of one shard.</summary>
internal sealed record StatementShard(int Shard, EquatableArray<StatementRows> Documents)
{
    /// <summary>The source text that hands their rows to the index; null where there is none.</summary>
    public string? Write(EmissionOptions options)
    {
        if (Documents.Count == 0)
        {
            return null;
        }

        var rows = new StringBuilder();
        foreach (StatementRows document in Documents.AsSpan())
        {
            rows.Append(document.Rows);
        }

        CodeWriter writer = CodeWriter.Rent();
        GeneratedFile.Begin(writer, options);
        FactIndexEmitter.WriteRows(writer, options, "Statements", Shard, rows.ToString());
        GeneratedFile.End(writer, options);
        return writer.Finish();
    }
}
