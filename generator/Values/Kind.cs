namespace Etdz.Generator.Values;

/// <summary>What a figure is, and so which C# type its member has. A range has the kind of its ends.</summary>
internal enum Kind : byte
{
    /// <summary>A whole number of things: <c>int</c>.</summary>
    Count,

    /// <summary>The same beyond <c>int</c>: <c>long</c>; only ever asked for by name.</summary>
    Long,

    /// <summary>A bare number: <c>decimal</c>.</summary>
    Number,

    /// <summary>A part of one: <c>decimal</c>.</summary>
    Ratio,

    /// <summary>An amount in a currency: <c>decimal</c> in a class, named by the currency.</summary>
    Money,

    /// <summary>An amount in another unit: <c>decimal</c> in a class, named by the unit.</summary>
    Measure,

    /// <summary>A place in an order: <c>int</c>.</summary>
    Ordinal,

    /// <summary>A day: <c>DateOnly</c>. Its value is the day's number, see <see cref="Day"/>.</summary>
    Date,

    /// <summary>A month: <c>YearMonth</c>. Its value is the number of its first day.</summary>
    Month,

    /// <summary>A year: <c>int</c>. Its value is the number of its first day.</summary>
    Year,

    /// <summary>Words: <c>string</c>.</summary>
    Text,
}

/// <summary>How a kind is asked for: the values of the attribute <c>as</c>.</summary>
internal static class KindName
{
    public static string Of(Kind kind) => kind switch
    {
        Kind.Count => "count",
        Kind.Long => "long",
        Kind.Number => "number",
        Kind.Ratio => "ratio",
        Kind.Money => "money",
        Kind.Measure => "measure",
        Kind.Ordinal => "ordinal",
        Kind.Date => "date",
        Kind.Month => "month",
        Kind.Year => "year",
        _ => "text",
    };
}
