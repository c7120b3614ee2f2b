using System;

namespace Etdz.Generator.Values;

/// <summary>A unit's name found in a text.</summary>
/// <param name="Unit">The unit; null where the name is of several and nothing decides (<c>$</c> in Chinese, franc).</param>
/// <param name="Scale">What one of the name is in <paramref name="Unit"/>: 1; 0.1 for 角 of CNY; 0.01 for cents.</param>
/// <param name="Length">How many characters the name takes, with blanks inside it.</param>
internal readonly record struct UnitMatch(Unit? Unit, Number Scale, int Length);

/// <summary>All units that words are read in: the table, as data, and the look-ups by name.</summary>
internal static class UnitTable
{
    /// <summary>The longest name of a unit or currency at the start of a text that follows a numeral.</summary>
    public static bool TryMatchAfter(ReadOnlySpan<char> text, Language language, out UnitMatch match)
    {
        match = default;
        return false;
    }

    /// <summary>The longest name that may stand before a numeral, at the start of a text: <c>$</c>, <c>US$</c>, <c>hk $</c>, <c>¥</c>, <c>EUR</c>, 人民币, 华氏.</summary>
    public static bool TryMatchBefore(ReadOnlySpan<char> text, Language language, out UnitMatch match)
    {
        match = default;
        return false;
    }

    /// <summary>The unit that the attribute <c>unit</c> names, by code or by name.</summary>
    public static bool TryFind(string codeOrName, Language language, out Unit? unit)
    {
        unit = null;
        return false;
    }

    /// <summary>Up to three names or codes nearest to a word that is none, for the message: "km, km2 or kg"; empty where nothing is near.</summary>
    public static string Nearest(ReadOnlySpan<char> word) => "";
}
