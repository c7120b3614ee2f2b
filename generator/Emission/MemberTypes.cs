using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>What the kinds of values are in C#.</summary>
internal sealed class MemberTypes(EmissionOptions options)
{
    private readonly string _month = "global::" + (options.Namespace.Length == 0 ? "" : Identifiers.OfPath(options.Namespace) + ".") + YearMonthEmitter.Name;

    /// <summary>The type of a day.</summary>
    public string Date { get; } = DateOf(options);

    /// <summary>Whether the member is a property: C# has no constants of these types.</summary>
    public static bool AreProperties(Kind kind) => kind is Kind.Date or Kind.Month;

    /// <inheritdoc cref="Date"/>
    public static string DateOf(EmissionOptions options) => options.HasDateOnly ? "global::System.DateOnly" : "global::System.DateTime";

    public string Of(Kind kind) => kind switch
    {
        Kind.Count or Kind.Ordinal or Kind.Year => "int",
        Kind.Long => "long",
        Kind.Date => Date,
        Kind.Month => _month,
        Kind.Text => "string",
        _ => "decimal",
    };
}
