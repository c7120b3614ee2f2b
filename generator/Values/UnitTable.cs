using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>A unit's name found in a text.</summary>
/// <param name="Unit">The unit; null where the name is of several and nothing decides (<c>$</c> in Chinese, franc): see <see cref="UnitTable.Claimants"/>.</param>
/// <param name="Scale">What one of the name is in <paramref name="Unit"/>: 1; 0.1 for 角 of CNY; 0.01 for cents.</param>
/// <param name="Length">How many characters the name takes, with blanks inside it.</param>
internal record struct UnitMatch(Unit? Unit, Number Scale, int Length)
{
    public Unit? Unit = Unit;
    public Number Scale = Scale;
    public int Length = Length;
}

/// <summary>Which units are sought, where a name is of several.</summary>
internal enum UnitSort : byte
{
    Any,

    /// <summary>Currencies before others: <c>as=money</c>.</summary>
    Money,

    /// <summary>Others before currencies: <c>as=measure</c>.</summary>
    Measure,
}

/// <summary>All units that words are read in: the table, as data (<see cref="UnitRows"/>), and the look-ups by name.</summary>
/// <remarks>
/// The longest name wins. A name that several units have means the one that is like the unit sought, then the one of the sort sought, then the one whose
/// letters have the right case, then the one whose language it is in; where that leaves several, the name is ambiguous. No look-up allocates once the
/// units that it finds were met before, and none takes longer for a longer text.
/// </remarks>
internal static class UnitTable
{
    /// <inheritdoc cref="TryMatchAfter(ReadOnlySpan{char}, Language, UnitSort, Unit, out UnitMatch)"/>
    public static bool TryMatchAfter(ReadOnlySpan<char> text, Language language, out UnitMatch match) =>
        TryMatchAfter(text, language, UnitSort.Any, null, out match);

    /// <summary>The longest name of a unit or currency at the start of a text that follows a numeral.</summary>
    /// <param name="sort">What the kind of the figure asks for.</param>
    /// <param name="like">
    /// The attribute's unit, the unit before the numeral, or the first unit of a compound: 分 is a minute after 小时, and a hundredth of a yuan after 元.
    /// </param>
    public static bool TryMatchAfter(ReadOnlySpan<char> text, Language language, UnitSort sort, Unit? like, out UnitMatch match) =>
        TryMatch(text, new UnitQuery(language, UnitPlace.AfterNumeral, sort, like), language, out match);

    /// <inheritdoc cref="TryMatchBefore(ReadOnlySpan{char}, Language, Unit, out UnitMatch)"/>
    public static bool TryMatchBefore(ReadOnlySpan<char> text, Language language, out UnitMatch match) =>
        TryMatchBefore(text, language, null, out match);

    /// <summary>The longest name that may stand before a numeral, at the start of a text: <c>$</c>, <c>US$</c>, <c>hk $</c>, <c>¥</c>, <c>EUR</c>, 人民币, 华氏.</summary>
    /// <param name="like">The attribute's unit.</param>
    public static bool TryMatchBefore(ReadOnlySpan<char> text, Language language, Unit? like, out UnitMatch match)
    {
        UnitFinding found = UnitIndex.Find(text, new UnitQuery(language, UnitPlace.BeforeNumeral, UnitSort.Any, like));
        match = found.Rank > 0 ? Match(found) : default;
        return found.Rank > 0;
    }

    /// <summary>The rate of two units that are named apart: 公里 and 小时 of 每小时120公里.</summary>
    /// <param name="over">The name of the dividend; empty where a number of things is divided.</param>
    /// <param name="like">The dividend itself, which decides where its name is of several.</param>
    /// <param name="rate">Its scale is what the divisor's name alone makes of the numeral.</param>
    public static bool TryDivide(ReadOnlySpan<char> over, ReadOnlySpan<char> under, Language language, Unit? like, out UnitMatch rate)
    {
        rate = default;
        UnitFinding dividend = UnitIndex.Find(over, new UnitQuery(language, UnitPlace.AfterNumeral, UnitSort.Any, like));
        UnitFinding divisor = UnitIndex.Find(under, new UnitQuery(language, UnitPlace.AfterNumeral, UnitSort.Measure, null));
        bool isWhole = dividend.Length == over.Length && divisor.Length == under.Length;
        if (!isWhole || divisor.Rank == 0 || divisor.Row == UnitFinding.Several || dividend.Row == UnitFinding.Several || UnitRates.IsRate(UnitIndex.UnitOf(divisor.Row))
            || (!over.IsEmpty && UnitRates.IsRate(UnitIndex.UnitOf(dividend.Row))))
        {
            return false;
        }

        rate = new UnitMatch(UnitRates.Of(over.IsEmpty ? UnitRates.NoRow : dividend.Row, divisor.Row), Number.One / divisor.Name.Scale(), over.Length);
        return true;
    }

    /// <summary>What a currency before a numeral is divided by, at the start of the text after it: /桶, 每桶, "per hour", "a barrel".</summary>
    /// <param name="start">Where the divisor's name begins.</param>
    public static bool TryMatchDivisor(ReadOnlySpan<char> text, Language language, out int start, out int length)
    {
        start = UnitRates.DivisorAt(text, 0, out bool isArticle);
        UnitFinding divisor = start < 0 ? default : FindDivisor(text.Slice(start), language, UnitPlace.AfterNumeral, isArticle);
        length = divisor.Length;
        return divisor.Rank > 0;
    }

    /// <summary>The unit that the attribute <c>unit</c> names, by code, by its member in C# or by name; false too where the name is ambiguous.</summary>
    public static bool TryFind(string codeOrName, Language language, out Unit? unit)
    {
        string name = codeOrName.Trim();
        unit = name.Length == 0 ? null : UnitIndex.OfCode(name) ?? UnitIndex.OfMember(name);
        if (unit is null && TryMatch(name.AsSpan(), new UnitQuery(language, UnitPlace.Attribute, UnitSort.Any, null), language, out UnitMatch match)
            && match.Length == name.Length)
        {
            unit = match.Unit;
        }

        return unit is not null;
    }

    /// <summary>The codes of the units that a name may mean, for the message of an ambiguous one: "CHF, BIF, CDF or others"; empty where it is no name.</summary>
    public static string Claimants(ReadOnlySpan<char> name, Language language) => UnitSuggestions.Claimants(name, language);

    /// <summary>Up to three names or codes nearest to a word that is none, for the message: "km, km2 or kg"; empty where nothing is near.</summary>
    public static string Nearest(ReadOnlySpan<char> word) => UnitSuggestions.Nearest(word);

    private static bool TryMatch(ReadOnlySpan<char> text, in UnitQuery query, Language language, out UnitMatch match)
    {
        UnitFinding found = UnitIndex.Find(text, query);
        bool isFound = found.Rank > 0;
        match = isFound ? Match(found) : default;
        if (found.Length == text.Length || (isFound && (match.Unit is null || UnitRates.IsRate(match.Unit))))
        {
            return isFound;
        }

        int at = UnitRates.DivisorAt(text, found.Length, out bool isArticle);
        return at < 0 || (isArticle && !isFound) ? isFound : TryDivide(text, at, isArticle, query, language, found, ref match) || isFound;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryDivide(
        ReadOnlySpan<char> text, int at, bool isArticle, in UnitQuery query, Language language, in UnitFinding found, ref UnitMatch match)
    {
        UnitFinding divisor = FindDivisor(text.Slice(at), language, query.Place, isArticle);
        if (divisor.Rank == 0)
        {
            return false;
        }

        Number parts = divisor.Name.Scale();
        Number scale = found.Rank > 0 ? match.Scale : Number.One;
        Unit rate = UnitRates.Of(found.Rank > 0 ? found.Row : UnitRates.NoRow, divisor.Row);
        match = new UnitMatch(rate, parts == Number.One ? scale : scale / parts, at + divisor.Length);
        return true;
    }

    // No currency, no rate, and behind "a" nothing but a time or a volume.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static UnitFinding FindDivisor(ReadOnlySpan<char> text, Language language, UnitPlace place, bool isArticle)
    {
        UnitFinding divisor = UnitIndex.Find(text, new UnitQuery(language, place, UnitSort.Measure, null));
        if (divisor.Rank == 0 || divisor.Row == UnitFinding.Several || (divisor.Name.Marks & NameMarks.Currency) != 0)
        {
            return default;
        }

        Unit under = UnitIndex.UnitOf(divisor.Row);
        return UnitRates.IsRate(under) || (isArticle && !UnitRates.MayFollowArticle(under)) ? default : divisor;
    }

    private static UnitMatch Match(in UnitFinding found) => found.Row == UnitFinding.Several
        ? new UnitMatch(null, Number.One, found.Length)
        : new UnitMatch(UnitIndex.UnitOf(found.Row), found.Name.Scale(), found.Length);
}
