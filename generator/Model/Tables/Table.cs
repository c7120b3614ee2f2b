using Etdz.Generator.Foundation;

namespace Etdz.Generator.Model;

/// <summary>A type that rows are made of, as its code declares it. It holds no place: equal before and after an edit that only moves it.</summary>
/// <param name="Namespace">The namespace that it stands in; empty for the global one.</param>
/// <param name="Containers">The types that it stands in, the outermost first.</param>
/// <param name="Type">Its own keyword and name.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Group">The group whose groups are the rows.</param>
/// <param name="Columns">The parameters of the constructor that rows are made with, in order.</param>
internal sealed record Table(
    string Namespace, EquatableArray<TableType> Containers, TableType Type, bool IsValueType, string Group, EquatableArray<Column> Columns)
{
    /// <summary>Whether a column is a month, whose type the generator writes.</summary>
    public bool HasMonth
    {
        get
        {
            foreach (Column column in Columns.AsSpan())
            {
                if (column.Type == ColumnType.Month)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

/// <summary>A declaration that a partial one adds to.</summary>
/// <param name="Keyword"><c>record</c>, <c>class</c>, <c>struct</c>, <c>record struct</c> or <c>interface</c>.</param>
internal sealed record TableType(string Keyword, string Name);

/// <summary>A row of a table.</summary>
/// <param name="Key">The name of its group.</param>
/// <param name="Cells">One for each column.</param>
internal sealed record Row(string Key, EquatableArray<Cell> Cells);

/// <summary>A table with its rows, in ordinal order of key.</summary>
internal sealed record FilledTable(Table Table, EquatableArray<Row> Rows);

/// <summary>What the facts make of a table, and what they lack for it.</summary>
/// <param name="Filled">Null where nothing can be added to the type.</param>
internal sealed record Filling(FilledTable? Filled, EquatableArray<TableFault> Faults);
