using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What a parameter takes.</summary>
internal enum ColumnType : byte
{
    /// <summary>What no fact is; a finding says so, and the rows have its default.</summary>
    Unsupported,
    String,
    Int,
    Long,
    Decimal,
    DateOnly,
    DateTime,

    /// <summary>The type of months that the generator writes.</summary>
    Month,
}

/// <summary>A parameter of the constructor that a table's rows are made with.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="IsKey">Whether it takes the key.</param>
/// <param name="IsNullable">Whether it takes null where there is no fact.</param>
/// <param name="HasDefault">Whether it may be left out where there is no fact.</param>
/// <param name="Fact">Which fact it takes, relative to the row's group; null for one of the parameter's name.</param>
/// <param name="Unit">The unit it is wanted in; null for none.</param>
/// <param name="Lang">The language of the wording, in canonical case; null for none.</param>
internal sealed record Column(
    string Parameter, ColumnType Type, bool IsKey, bool IsNullable, bool HasDefault, string? Fact, Unit? Unit, Period Period, string? Lang)
{
    /// <summary>The type as C# has it.</summary>
    public string TypeName => Type switch
    {
        ColumnType.String => "string",
        ColumnType.Int => "int",
        ColumnType.Long => "long",
        ColumnType.Decimal => "decimal",
        ColumnType.DateOnly => "DateOnly",
        ColumnType.DateTime => "DateTime",
        _ => "YearMonth",
    };

    /// <summary>Whether a value of a kind is one of its type, or converts to it without loss.</summary>
    public bool Takes(Kind kind) => Type switch
    {
        ColumnType.String => kind == Kind.Text,
        ColumnType.Int => kind is Kind.Count or Kind.Ordinal or Kind.Year,
        ColumnType.Long => kind is Kind.Count or Kind.Ordinal or Kind.Year or Kind.Long,
        ColumnType.Decimal => kind is not (Kind.Text or Kind.Date or Kind.Month),
        ColumnType.DateOnly or ColumnType.DateTime => kind == Kind.Date,
        ColumnType.Month => kind == Kind.Month,
        _ => false,
    };
}

/// <summary>What a row has in a column.</summary>
internal enum CellContent : byte
{
    /// <summary>Nothing: the parameter has a default of its own.</summary>
    Omitted,

    /// <summary>Nothing: null.</summary>
    Null,

    /// <summary>Nothing, where there should be something: the default of its type, so that the code that uses the rows compiles on.</summary>
    Missing,
    Value,
}

/// <summary>What a row has in a column; a value with its kind, as a member would have it.</summary>
internal readonly record struct Cell(CellContent Content, Kind Kind = default, Number Value = default, string? Text = null);
