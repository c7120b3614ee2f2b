using Etdz.Generator.Emission;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Tool.Documents;

/// <summary>What a fact says, as text: exact, as <c>FactIndex</c> has it, or in the plain words of the generated documentation.</summary>
internal static class FactText
{
    /// <summary>Exact invariant text: plain digits, <c>1/3</c> where no finite decimal is it, ISO for dates, <c>min..max</c> for a range, the words of a text.</summary>
    public static string Value(Fact fact) => fact.IsRange ? Min(fact) + ".." + Max(fact) : Min(fact);

    /// <summary>The value, or the lower end of a range, in the same form.</summary>
    public static string Min(Fact fact) => fact.Text ?? Of(fact, fact.Value);

    /// <summary>The upper end of a range, in the same form.</summary>
    public static string Max(Fact fact) => Of(fact, fact.Max);

    /// <summary>A value of a fact's kind, in the same form.</summary>
    public static string Of(Fact fact, Number value) => Of(fact.Kind, value);

    /// <summary>An end of a fact's bound, in the same form; those of months and years are days.</summary>
    public static string End(Fact fact, Number value) => Of(fact.Kind is Kind.Month or Kind.Year ? Kind.Date : fact.Kind, value);

    /// <summary>The lower end of what the statements admit: of a range's, that of its lower end.</summary>
    /// <param name="isOpen">Whether the end itself is left out.</param>
    /// <returns>Null where they set no limit.</returns>
    public static string? Lower(Fact fact, out bool isOpen) => EndOf(fact, fact.Bound.Lower, fact.Bound.LowerEnd, out isOpen);

    /// <summary>The upper end of what the statements admit: of a range's, that of its upper end.</summary>
    /// <inheritdoc cref="Lower"/>
    public static string? Upper(Fact fact, out bool isOpen)
    {
        Interval bound = fact.IsRange ? fact.MaxBound : fact.Bound;
        return EndOf(fact, bound.Upper, bound.UpperEnd, out isOpen);
    }

    /// <summary>What the statements admit as an interval: <c>[10.05, 10.15)</c>; empty for a text.</summary>
    public static string Bound(Fact fact)
    {
        if (fact.Kind == Kind.Text)
        {
            return "";
        }

        string? lower = Lower(fact, out bool isLowerOpen);
        string? upper = Upper(fact, out bool isUpperOpen);
        return $"{(isLowerOpen || lower is null ? '(' : '[')}{lower ?? "-∞"}, {upper ?? "∞"}{(isUpperOpen || upper is null ? ')' : ']')}";
    }

    /// <summary>Value and bound in plain words: "10.1 trillion CNY, rounded (10.05 to 10.15 trillion)"; the words of a text.</summary>
    public static string InWords(Fact fact, bool withUnit = true)
    {
        if (fact.Text is { } text)
        {
            return text;
        }

        CodeWriter writer = CodeWriter.Rent();
        Wording wording = new(writer, fact.Kind, withUnit ? fact.Unit : null);
        if (fact.IsRange)
        {
            wording.Range(fact.Value, fact.Max);
        }
        else
        {
            wording.Value(fact.Value, fact.Bound, fact.IsAbout);
        }

        return writer.Finish();
    }

    private static string Of(Kind kind, Number value)
    {
        if (kind is not (Kind.Date or Kind.Month or Kind.Year) || !value.TryToInt32(out int number))
        {
            return value.ToString();
        }

        (int year, int month, _) = Day.Of(number);
        Period same = kind switch
        {
            Kind.Year => Period.Single(PeriodKind.Year, year),
            Kind.Month => Period.Single(PeriodKind.Month, (year * 12) + month - 1),
            _ => Period.Single(PeriodKind.Day, number),
        };
        return same.ToString();
    }

    private static string? EndOf(Fact fact, Number value, End end, out bool isOpen)
    {
        isOpen = end == Generator.Values.End.Open;
        return end == Generator.Values.End.None || fact.Kind == Kind.Text ? null : End(fact, value);
    }
}
