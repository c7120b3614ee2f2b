using System.Collections.Generic;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>Where a fact comes from: its bound, and each of its statements with document, line and words.</summary>
internal static class Why
{
    /// <summary>All facts of a path, one for each period and language.</summary>
    /// <returns>Null where nobody states it.</returns>
    public static IRenderable? Draw(string path)
    {
        List<IRenderable> parts = [];
        foreach (FactIndex.Fact fact in FactIndex.All)
        {
            if (fact.Path == path)
            {
                parts.Add(new Text(fact.ToString(), new Style(decoration: Decoration.Bold)));
                parts.Add(new Text($"{fact.Kind}, {Bound(fact)}", new Style(Color.Grey)));
                parts.Add(Statements(fact));
            }
        }

        return parts.Count == 0 ? null : new Rows(parts);
    }

    private static string Bound(FactIndex.Fact fact) =>
        fact is { Lower: null, Upper: null } ? fact.Kind == "text" ? "the words themselves" : "any value"
        : fact.Lower == fact.Upper ? "exactly"
        : $"{(fact.IsLowerOpen || fact.Lower is null ? "(" : "[")}{fact.Lower ?? "-∞"}, {fact.Upper ?? "∞"}{(fact.IsUpperOpen || fact.Upper is null ? ")" : "]")}";

    private static Table Statements(FactIndex.Fact fact)
    {
        Table table = new Table().RoundedBorder();
        table.AddColumn("words");
        table.AddColumn(new TableColumn("document").NoWrap());
        table.AddColumn("title");
        foreach (FactIndex.Statement statement in fact.Statements)
        {
            table.AddRow(
                new Text(statement.Words + (statement.Superseded ? " (superseded)" : "")),
                new Text($"{statement.Document}({statement.Line})"),
                new Text(string.Join(", ", Known(statement.Title, statement.Publisher, statement.Published))));
        }

        return table;
    }

    private static IEnumerable<string> Known(params string?[] parts)
    {
        foreach (string? part in parts)
        {
            if (part is not null)
            {
                yield return part;
            }
        }
    }
}
