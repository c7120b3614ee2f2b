using System;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;

namespace Etdz.Generator.Emission;

/// <summary>A document's statements as the index shows them, lines included.</summary>
/// <param name="Document">The document.</param>
/// <param name="FrontMatter">What it says of itself.</param>
/// <param name="Statements">In order of position.</param>
/// <param name="Lines">The line of each, from 1.</param>
internal sealed record StatementRows(DocumentInfo Document, FrontMatter FrontMatter, EquatableArray<Statement> Statements, EquatableArray<int> Lines)
{
    /// <summary>The shard of the document's path, by a stable hash.</summary>
    public int Shard { get; } = Shards.Of(Document.Path) % StatementShard.Count;

    public static StatementRows Of(Scan scan)
    {
        int count = 0;
        foreach (Bucket bucket in scan.Buckets.AsSpan())
        {
            count += bucket.Statements.Count;
        }

        Statement[] statements = new Statement[count];
        int[] ordinals = new int[count];
        foreach (Bucket bucket in scan.Buckets.AsSpan())
        {
            foreach (Statement statement in bucket.Statements.AsSpan())
            {
                statements[--count] = statement;
                ordinals[count] = statement.Ordinal;
            }
        }

        Array.Sort(ordinals, statements);
        int[] lines = ordinals;
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = scan.Lines.At(scan.PlaceOf(new StatementRef(scan.Document.Path, statements[i].Ordinal)).Start).Line;
        }

        return new(scan.Document, scan.FrontMatter, new(statements), new(lines));
    }

    /// <summary>
    /// <code>
    /// rows      = document (group statement+)* ;
    /// document  = "D" path, title, author, publisher, url, published ;
    /// group     = "G" path ;
    /// statement = "S" name, period, lang, line, "x"?, words ;   (* x: superseded *)
    /// </code>
    /// </summary>
    public void Write(RowWriter rows)
    {
        rows.Code.Append('D');
        rows.Append(Document.Path);
        rows.Next(FrontMatter.Title);
        rows.Next(FrontMatter.Author);
        rows.Next(FrontMatter.Publisher);
        rows.Next(FrontMatter.Url);
        rows.Next(FrontMatter.Published);
        rows.EndRow();
        string group = "";
        for (int i = 0; i < Statements.Count; i++)
        {
            Statement statement = Statements[i];
            if (statement.Key.Group != group)
            {
                group = statement.Key.Group;
                rows.Code.Append('G');
                rows.Append(group);
                rows.EndRow();
            }

            rows.Code.Append('S');
            rows.Append(statement.Key.Name);
            rows.Next(statement.Key.Period);
            rows.Next(statement.Key.Lang);
            rows.NextCell();
            rows.Code.Append(Lines[i]);
            rows.Next(statement.IsSuperseded ? "x" : null);
            rows.Next(statement.Words);
            rows.EndRow();
        }
    }
}
