using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>
/// Writes the rows of a table into a part of its type. The values are literals: an amount may be wanted in a unit that no statement uses, and the code
/// of a table stays short. They stand in a class of their own, so that a program which never asks for them makes none.
/// </summary>
internal sealed class TableEmitter
{
    private const string Holder = "__Rows";

    private readonly CodeWriter _writer;
    private readonly Table _table;
    private readonly string _name;
    private readonly MemberTypes _dates;
    private readonly MemberTypes _times;

    private TableEmitter(CodeWriter writer, Table table, EmissionOptions options)
    {
        _writer = writer;
        _table = table;
        _name = Identifiers.Of(table.Type.Name);
        _dates = new(options with { HasDateOnly = true });
        _times = new(options with { HasDateOnly = false });
    }

    public static string Write(FilledTable filled, EmissionOptions options)
    {
        CodeWriter writer = CodeWriter.Rent();
        Table table = filled.Table;
        EmissionOptions own = options with { Namespace = table.Namespace };
        GeneratedFile.Begin(writer, own);
        foreach (TableType container in table.Containers.AsSpan())
        {
            Open(writer, container);
        }

        Open(writer, table.Type);
        new TableEmitter(writer, table, options).WriteMembers(filled, options.CanAnnotateNull);
        for (int i = table.Containers.Count; i >= 0; i--)
        {
            writer.Close();
        }

        GeneratedFile.End(writer, own);
        return writer.Finish();
    }

    private static void Open(CodeWriter writer, TableType type)
    {
        writer.Lines($"partial {type.Keyword} {Identifiers.Of(type.Name)}");
        writer.Open();
    }

    private void WriteMembers(FilledTable filled, bool canAnnotateNull)
    {
        string found = _table.IsValueType || canAnnotateNull ? _name + "?" : _name;
        _writer.Lines($$"""
            /// <summary>A row for each group that the documents state facts of, in ordinal order of key; made when first asked for.</summary>
            {{GeneratedFile.Stamp}}
            public static global::System.Collections.Generic.IReadOnlyList<{{_name}}> All => {{Holder}}.All;

            /// <summary>The row of a key; null where there is none.</summary>
            {{GeneratedFile.Stamp}}
            public static {{found}} Find(string key)
            {
                int index = global::System.Array.BinarySearch({{Holder}}.Keys, key, global::System.StringComparer.Ordinal);
                if (index < 0)
                {
                    return null;
                }

                return {{Holder}}.All[index];
            }

            {{GeneratedFile.Stamp}}
            private static class {{Holder}}
            """);
        _writer.Open();
        _writer.Append("public static readonly string[] Keys = new string[] { ");
        foreach (Row row in filled.Rows.AsSpan())
        {
            Literals.Append(_writer, row.Key);
            _writer.Append(", ");
        }

        _writer.Lines("};");
        _writer.Lines($$"""

            public static readonly global::System.Collections.ObjectModel.ReadOnlyCollection<{{_name}}> All = global::System.Array.AsReadOnly(new {{_name}}[]
            """);
        _writer.Open();
        foreach (Row row in filled.Rows.AsSpan())
        {
            WriteRow(row);
        }

        _writer.CloseWith("});");
        _writer.Close();
    }

    // What is left out has a default, and whatever stands behind it needs its name.
    private void WriteRow(Row row)
    {
        _writer.Append("new ");
        _writer.Append(_name);
        _writer.Append('(');
        bool isNamed = false;
        bool isFirst = true;
        for (int i = 0; i < row.Cells.Count; i++)
        {
            Cell cell = row.Cells[i];
            if (cell.Content == CellContent.Omitted)
            {
                isNamed = true;
                continue;
            }

            _writer.Append(isFirst ? "" : ", ");
            isFirst = false;
            if (isNamed)
            {
                _writer.Append(Identifiers.Of(_table.Columns[i].Parameter));
                _writer.Append(": ");
            }

            Write(cell, _table.Columns[i].Type);
        }

        _writer.Lines("),");
    }

    private void Write(in Cell cell, ColumnType type)
    {
        if (cell.Content == CellContent.Value)
        {
            new Literal(cell.Kind, cell.Value, cell.Text, type == ColumnType.DateTime ? _times : _dates).Write(_writer);
        }
        else
        {
            _writer.Append(cell.Content == CellContent.Null ? "null" : "default");
        }
    }
}
