using System.Collections.Frozen;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Tool.Documents;

/// <summary>The C# that reads a fact from the generated code: <c>Nation.Trade.In2023.Cny</c>.</summary>
internal static class CSharpPath
{
    // ECMA-334, 6.4.4: what a name must be written with @ for.
    private static readonly FrozenSet<string> Keywords =
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed "
        + "float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref "
        + "return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The member that holds the value, in its own unit; of a range, its lower end.</summary>
    public static string Of(Fact fact) => Of(fact, fact.Unit, fact.IsRange ? MemberNames.Min : null);

    /// <summary>The member that holds the upper end of a range.</summary>
    public static string OfMax(Fact fact) => Of(fact, fact.Unit, MemberNames.Max);

    private static string Of(Fact fact, Unit? unit, string? end)
    {
        FactKey key = fact.Key;
        IEnumerable<string?> names = key.Path.Split('.').Select(n => Keywords.Contains(n) ? "@" + n : n)
            .Concat(
            [
                key.Period.Kind == PeriodKind.None ? null : MemberNames.Of(key.Period),
                key.Lang is null ? null : MemberNames.OfLanguage(key.Lang),
                unit?.Member,
                end,
            ]);
        return string.Join('.', names.Where(n => n is not null));
    }
}
