using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>What the kinds of values are in C#.</summary>
internal sealed class MemberTypes(EmissionOptions options)
{
    private readonly string _date = "public static " + DateOf(options) + " ";
    private readonly string _month = "public static " + MonthOf(options) + " ";

    /// <summary>The type of a day.</summary>
    public string Date { get; } = DateOf(options);

    /// <summary>The type of a month.</summary>
    public string Month { get; } = MonthOf(options);

    /// <summary>Whether the member is a property: C# has no constants of these types.</summary>
    public static bool AreProperties(Kind kind) => kind is Kind.Date or Kind.Month;

    /// <summary>The type of a day, of which a month has a first and a last.</summary>
    public static string DateOf(EmissionOptions options) => options.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime";

    /// <summary>The beginning of a member's declaration, up to its name.</summary>
    public string Declaration(Kind kind) => kind switch
    {
        Kind.Count or Kind.Ordinal or Kind.Year => "public const int ",
        Kind.Long => "public const long ",
        Kind.Date => _date,
        Kind.Month => _month,
        Kind.Text => "public const string ",
        _ => "public const decimal ",
    };

    private static string MonthOf(EmissionOptions options) =>
        "global::" + (options.Namespace.Length == 0 ? "" : Identifiers.OfPath(options.Namespace) + ".") + YearMonthEmitter.Name;
}
