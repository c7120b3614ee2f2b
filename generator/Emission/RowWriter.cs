using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>
/// Writes the index's rows straight into the literal that holds them.
/// <code>
/// row  = cell (tab cell)* newline ;
/// cell = (character | "\t" | "\n" | "\r" | "\s")* ;   (* a backslash for what would end the cell, and for itself *)
/// </code>
/// </summary>
internal readonly struct RowWriter(CodeWriter writer)
{
    public CodeWriter Code => writer;

    /// <summary>Begins a part of the index that hands the rows of one file over; what comes until <see cref="End"/> are rows.</summary>
    /// <param name="method">The partial method that a file of this kind implements.</param>
    public static RowWriter Begin(CodeWriter writer, EmissionOptions options, string method, int shard)
    {
        writer.Lines($"{options.Access} static partial class FactIndex");
        writer.Open();
        writer.Append("static partial void ");
        writer.Append(method);
        writer.Append(shard, 2);
        writer.Append("(Loader loader) { loader.");
        writer.Append(method);
        writer.Append("(\"");
        return new(writer);
    }

    public void End(EmissionOptions options)
    {
        writer.Append(options.HasUtf8Literals ? "\"u8); }" : "\"); }");
        writer.EndLine();
        writer.Close();
    }

    public void NextCell() => writer.Append('\t');

    public void EndRow() => writer.Append("\\n");

    /// <summary>A cell's words, or a part of them; nothing for null.</summary>
    public void Append(string? cell)
    {
        if (cell is null)
        {
            return;
        }

        int start = 0;
        for (int i = 0; i < cell.Length; i++)
        {
            string? escape = cell[i] switch
            {
                '\t' => "\\\\t",
                '\n' => "\\\\n",
                '\r' => "\\\\r",
                '\\' => "\\\\s",
                // UTF-8 has no half of a pair (CS9026); a file of a document cannot have one either, but the text that an editor hands over may.
                _ => char.IsSurrogate(cell[i]) && Characters.IsLone(cell, i) ? "\uFFFD" : null,
            };
            if (escape is not null)
            {
                Literals.AppendContent(writer, cell, start, i);
                writer.Append(escape);
                start = i + 1;
            }
        }

        Literals.AppendContent(writer, cell, start, cell.Length);
    }

    /// <summary>The next cell, whole.</summary>
    public void Next(string? cell)
    {
        NextCell();
        Append(cell);
    }

    /// <inheritdoc cref="Next(string?)"/>
    public void Next(Period period) => Next(period.Kind == PeriodKind.None ? null : PeriodNames.Of(period).Text);
}
