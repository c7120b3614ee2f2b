using System;
using System.Collections.Generic;
using System.Text;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Fills a table: a row for each group directly in the one that it names.</summary>
internal sealed class TableFiller
{
    // In shorter names, one letter makes another name.
    private const int ShortestSlip = 4;

    private readonly Table _table;
    private readonly FactLookup _facts;
    private readonly List<TableFault> _faults = [];

    // Whether a column's misfit is reported: one row's shows the fault of all.
    private readonly bool[] _isReported;

    private TableFiller(Table table, FactLookup facts)
    {
        _table = table;
        _facts = facts;
        _isReported = new bool[table.Columns.Count];
    }

    public static Filling Fill(Table table, FactLookup facts)
    {
        TableFiller filler = new(table, facts);
        Row[] rows = filler.Rows();
        return new(new FilledTable(table, new(rows)), new(filler._faults.ToArray()));
    }

    private Row[] Rows()
    {
        string[] keys = _facts.NamesIn(_table.Group);
        if (keys.Length == 0)
        {
            _faults.Add(new(FindingId.NoRows, TableFault.Attribute, null, null, new([_table.Group, NoRowsReason()])));
            return [];
        }

        string[] names = new string[_table.Columns.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = FactOf(i, keys);
        }

        Row[] rows = new Row[keys.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            string row = _table.Group + "." + keys[i];
            Cell[] cells = new Cell[names.Length];
            for (int j = 0; j < cells.Length; j++)
            {
                cells[j] = _table.Columns[j].IsKey ? new(CellContent.Value, Kind.Text, Text: keys[i]) : CellOf(j, row, names[j]);
            }

            rows[i] = new(keys[i], new(cells));
        }

        return rows;
    }

    private string NoRowsReason()
    {
        string group = _table.Group;
        return _facts.Group(group) is not null ? "it holds facts, and rows are the groups in a group"
            : Nearest.Of(group.AsSpan(), _facts.Parents()) is { } near ? $"did you mean '{near}'?"
            : "no document states a fact of a group in it";
    }

    // A parameter's own name is the fact's, with its first letter upper where no row has it as it is: C# writes parameters of constructors so.
    private string FactOf(int index, string[] keys)
    {
        Column column = _table.Columns[index];
        string fact = column.Fact ?? column.Parameter;
        if (column.IsKey || column.Type == ColumnType.Unsupported || IsStated(fact, keys))
        {
            return fact;
        }

        string upper = char.ToUpperInvariant(fact[0]) + fact.Substring(1);
        fact = column.Fact is null ? upper : fact;
        if ((column.IsNullable || column.HasDefault) && !IsStated(fact, keys) && NearestFact(fact, keys) is { } near && !IsTaken(near))
        {
            _faults.Add(new(FindingId.FactOfNoRow, index, null, null, new([fact, _table.Group, column.Parameter, _table.Type.Name, near])));
        }

        return fact;
    }

    // A fact that has a column of its own is nobody's slip for another: exports and imports.
    private bool IsTaken(string fact)
    {
        foreach (Column column in _table.Columns.AsSpan())
        {
            if (string.Equals(column.Fact ?? column.Parameter, fact, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStated(string fact, string[] keys)
    {
        foreach (string key in keys)
        {
            if (!Facts(_table.Group + "." + key, fact).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private string? NearestFact(string fact, string[] keys)
    {
        if (fact.Length < ShortestSlip)
        {
            return null;
        }

        HashSet<string> names = [];
        foreach (string key in keys)
        {
            foreach (Fact stated in _facts.Group(_table.Group + "." + key)?.Facts ?? default)
            {
                names.Add(stated.Key.Name);
            }
        }

        string[] known = new string[names.Count];
        names.CopyTo(known);
        Array.Sort(known, StringComparer.Ordinal);
        return Nearest.Of(fact.AsSpan(), known);
    }

    private ReadOnlySpan<Fact> Facts(string row, string fact)
    {
        (string group, string name) = Path(row, fact);
        return _facts.Named(group, name);
    }

    private static (string Group, string Name) Path(string row, string fact)
    {
        int end = fact.LastIndexOf('.');
        return end < 0 ? (row, fact) : (row + "." + fact.Substring(0, end), fact.Substring(end + 1));
    }

    private Cell CellOf(int index, string row, string name)
    {
        Column column = _table.Columns[index];
        if (column.Type == ColumnType.Unsupported)
        {
            return new(CellContent.Missing);
        }

        ReadOnlySpan<Fact> named = Facts(row, name);
        if (named.IsEmpty)
        {
            return Missing(index, row, name);
        }

        if (Misfit(named, column) is { } reason)
        {
            return Misfit(index, named[0], FindingId.ColumnOfOtherShape, reason);
        }

        foreach (Fact fact in named)
        {
            if (fact.Key.Period == column.Period && fact.Key.Lang == column.Lang)
            {
                return CellOf(index, fact);
            }
        }

        return Missing(index, row, name);
    }

    private Cell CellOf(int index, Fact fact)
    {
        Column column = _table.Columns[index];
        if (fact.IsRange || !column.Takes(fact.Kind))
        {
            string clause = fact.IsRange ? "a range has two ends, and no column takes both" : "make it " + TypeOf(fact.Kind);
            return Misfit(index, fact, FindingId.ColumnOfOtherType, (fact.IsRange ? "a range of kind " : "of kind ") + KindNames.Of(fact.Kind), column.TypeName, clause);
        }

        if (fact.Unit is null ? column.Unit is not null : column.Unit is null || !fact.Unit.ConvertsTo(column.Unit))
        {
            string clause = fact.Unit is null ? "it has no unit: leave Unit out"
                : column.Unit is null ? $"it is in {fact.Unit.Code}: say Unit = \"{fact.Unit.Code}\""
                : $"it is in {fact.Unit.Code}, and that does not convert to {column.Unit.Code}";
            return Misfit(index, fact, FindingId.ColumnOfOtherUnit, clause);
        }

        Number value = column.Unit is null ? fact.Value : fact.Unit!.Convert(fact.Value, column.Unit);
        Kind kind = column.Type == ColumnType.Decimal && fact.Kind != Kind.Year ? Kind.Number : fact.Kind;
        return kind == Kind.Number && !value.TryToDecimalDigits(out _)
            ? Misfit(index, fact, FindingId.ColumnOfOtherUnit, $"it is beyond what decimal holds in {column.Unit?.Code ?? "its unit"}")
            : new(CellContent.Value, kind, value, fact.Text);
    }

    // All facts of a name have a period, or none has; so with languages.
    private static string? Misfit(ReadOnlySpan<Fact> named, Column column)
    {
        FactKey key = named[0].Key;
        bool hasPeriod = key.Period.Kind != PeriodKind.None;
        if (hasPeriod != (column.Period.Kind != PeriodKind.None))
        {
            return hasPeriod ? Choice(named, "Period", static key => key.Period.ToString()) : "it is stated without a period: leave Period out";
        }

        return key.Lang is null == column.Lang is null ? null
            : key.Lang is null ? "it is stated without a language: leave Lang out"
            : Choice(named, "Lang", static key => key.Lang ?? "");
    }

    private static string Choice(ReadOnlySpan<Fact> named, string property, Func<FactKey, string> of)
    {
        StringBuilder stated = new("it is stated for ");
        string last = "";
        bool isFirst = true;
        foreach (Fact fact in named)
        {
            string each = of(fact.Key);
            if (each != last)
            {
                stated.Append(isFirst ? "" : ", ").Append(each);
                last = each;
                isFirst = false;
            }
        }

        return stated.Append(": say ").Append(property).Append(" = \"").Append(last).Append('"').ToString();
    }

    private Cell Misfit(int index, Fact fact, string id, params string[] arguments)
    {
        if (!_isReported[index])
        {
            _isReported[index] = true;
            string[] all = [fact.Key.Path, _table.Columns[index].Parameter, _table.Type.Name, .. arguments];
            _faults.Add(new(id, index, null, fact.Key, new(all)));
        }

        return new(CellContent.Missing);
    }

    private Cell Missing(int index, string row, string name)
    {
        Column column = _table.Columns[index];
        if (column.HasDefault || column.IsNullable)
        {
            return new(column.HasDefault ? CellContent.Omitted : CellContent.Null);
        }

        (string group, string last) = Path(row, name);
        FactKey key = new(group, last, column.Period, column.Lang);
        string near = NearestFact(name, [row.Substring(_table.Group.Length + 1)]) is { } known && known != name ? $"; did you mean '{known}'?" : "";
        _faults.Add(new(FindingId.MissingFact, index, row, key, new([row, name + Conflict.Qualifier(key), column.Parameter, _table.Type.Name, near])));
        return new(CellContent.Missing);
    }

    private static string TypeOf(Kind kind) => kind switch
    {
        Kind.Text => "string",
        Kind.Date => "DateOnly or DateTime",
        Kind.Month => "YearMonth",
        Kind.Count or Kind.Ordinal or Kind.Year => "int",
        Kind.Long => "long",
        _ => "decimal",
    };
}
