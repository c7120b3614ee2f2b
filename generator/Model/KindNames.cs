using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What the kinds are called in the attribute <c>as</c> and in messages.</summary>
internal static class KindNames
{
    /// <summary>Asks for a range, of whatever kind its ends are.</summary>
    public const string Range = "range";

    // In the order of Kind, and Range after them.
    private static readonly string[] Names =
        ["count", "long", "number", "ratio", "money", "measure", "ordinal", "date", "month", "year", "text", Range];

    public static string Of(Kind kind) => Names[(int)kind];

    /// <summary>"money", "a range of counts": what a figure is, for messages.</summary>
    public static string Of(in Figure figure) => figure.IsRange ? "a range of kind " + Of(figure.Kind) : "of kind " + Of(figure.Kind);

    /// <summary>All names, for messages.</summary>
    public static string All => string.Join(", ", Names);

    /// <summary>Reads the value of <c>as</c>.</summary>
    /// <param name="kind">Null for <see cref="Range"/>.</param>
    public static bool TryParse(string text, out Kind? kind)
    {
        for (int i = 0; i < Names.Length; i++)
        {
            if (Names[i] == text)
            {
                kind = text == Range ? null : (Kind)i;
                return true;
            }
        }

        kind = null;
        return false;
    }

    /// <summary>The name that a word was most likely meant to be; null where none is near.</summary>
    public static string? Nearest(string word) => Text.Nearest.Of(word.AsSpan(), Names);
}
