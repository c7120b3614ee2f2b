using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Finds the blank that parts two numbers which read as one numeral: 1千 7万, 30 million 3; not 7万 5千, 3 million 200 thousand, 1 234.</summary>
internal static class FigureGap
{
    private const string Magnitudes = "十百千万亿兆";

    /// <param name="words">Up to the end of the numeral.</param>
    /// <param name="at">Where the numeral begins.</param>
    /// <returns>Where the first of two numbers ends; 0 where there is one.</returns>
    public static int In(ReadOnlySpan<char> words, int at)
    {
        for (int end = at + 1; end < words.Length; end++)
        {
            if (Glyph.IsBlank(words[end]) && !Glyph.IsBlank(words[end - 1]) && Parts(words, end, Glyph.SkipBlanks(words, end)))
            {
                return end;
            }
        }

        return 0;
    }

    private static bool Parts(ReadOnlySpan<char> words, int end, int next)
    {
        if (next >= words.Length)
        {
            return false;
        }

        char last = WordFolding.Fold(words[end - 1]);
        int magnitude = Magnitudes.IndexOf(last);
        if (magnitude >= 0)
        {
            int greatest = GreatestOf(words.Slice(next));
            return greatest < 0 || greatest >= magnitude;
        }

        return Glyph.IsLetter(last) ? Neighbours.IsDigit(words[next]) && !HasLetter(words.Slice(next)) : Neighbours.IsNumeral(last);
    }

    // Up to the next blank.
    private static int GreatestOf(ReadOnlySpan<char> words)
    {
        int greatest = -1;
        foreach (char c in words)
        {
            if (Glyph.IsBlank(c))
            {
                break;
            }

            greatest = Math.Max(greatest, Magnitudes.IndexOf(WordFolding.Fold(c)));
        }

        return greatest;
    }

    private static bool HasLetter(ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (Glyph.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
