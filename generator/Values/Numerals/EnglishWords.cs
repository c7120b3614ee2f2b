using System;

namespace Etdz.Generator.Values;

/// <summary>The words of English numerals, in a table that the first look-up fills.</summary>
internal static class EnglishWords
{
    // A power of two, more than twice the words.
    private const int Slots = 512;

    private static readonly string?[] Words = new string?[Slots];

    private static readonly EnglishWord[] Meanings = Fill();

    /// <summary>The hash of the letters before, and one small letter more; it begins with zero.</summary>
    public static uint Hash(uint hash, char letter) => unchecked((hash * 31) + letter);

    /// <param name="word">Letters of either case and width.</param>
    /// <param name="hash">That of its small letters.</param>
    /// <param name="found">Its role and value; it ends nowhere.</param>
    public static bool TryFind(ReadOnlySpan<char> word, uint hash, out EnglishWord found)
    {
        for (uint slot = hash & (Slots - 1); Words[slot] is { } known; slot = (slot + 1) & (Slots - 1))
        {
            if (known.Length == word.Length && AreSame(word, known))
            {
                found = Meanings[slot];
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Whether letters of either case and width are those of a word, which is as long.</summary>
    public static bool AreSame(ReadOnlySpan<char> letters, string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if ((Glyph.At(letters, i) | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static EnglishWord[] Fill()
    {
        var meanings = new EnglishWord[Slots];
        Put(meanings, WordRole.Digit, 1, 1, false, "one|two|three|four|five|six|seven|eight|nine");
        Put(meanings, WordRole.Digit, 1, 1, true, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth");
        Put(meanings, WordRole.Teen, 10, 1, false, "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen");
        Put(meanings, WordRole.Teen, 10, 1, true, "tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth");
        Put(meanings, WordRole.Tens, 20, 10, false, "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety");
        Put(meanings, WordRole.Tens, 20, 10, true, "twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth");
        Put(meanings, WordRole.Tens, 40, 0, false, "fourty");
        Put(meanings, WordRole.Tens, 40, 0, true, "fourtieth");
        Put(meanings, WordRole.Hundred, 0, 0, false, "hundred");
        Put(meanings, WordRole.Hundred, 0, 0, true, "hundredth");
        Put(meanings, WordRole.Scale, 3, 0, false, "k|thousand");
        Put(meanings, WordRole.Scale, 5, 0, false, "lakh|lac");
        Put(meanings, WordRole.Scale, 6, 0, false, "m|mn|mil|mln|mio|million");
        Put(meanings, WordRole.Scale, 7, 0, false, "crore");
        Put(meanings, WordRole.Scale, 9, 0, false, "b|bn|bil|bln|billion");
        Put(meanings, WordRole.Scale, 12, 0, false, "t|tn|trn|tln|trillion");
        Put(meanings, WordRole.Scale, 15, 3, false, "quadrillion|quintillion");
        Put(meanings, WordRole.Scale, 3, 3, true, "thousandth|millionth|billionth|trillionth|quadrillionth|quintillionth");
        Put(meanings, WordRole.Zero, 0, 0, false, "zero|nought|naught");
        Put(meanings, WordRole.Oh, 0, 0, false, "oh|o");
        Put(meanings, WordRole.Dozen, 0, 0, false, "dozen");
        Put(meanings, WordRole.Article, 0, 0, false, "a|an");
        Put(meanings, WordRole.And, 0, 0, false, "and");
        Put(meanings, WordRole.Point, 0, 0, false, "point");
        Put(meanings, WordRole.Half, 0, 0, false, "half|halves");
        Put(meanings, WordRole.Quarter, 0, 0, false, "quarter");
        Put(meanings, WordRole.Of, 0, 0, false, "of");
        Put(meanings, WordRole.In, 0, 0, false, "in");
        Put(meanings, WordRole.Out, 0, 0, false, "out");
        Put(meanings, WordRole.Over, 0, 0, false, "over");
        Put(meanings, WordRole.Every, 0, 0, false, "every");
        Put(meanings, WordRole.Minus, 0, 0, false, "minus|negative");
        Put(meanings, WordRole.Plus, 0, 0, false, "plus");
        Put(meanings, WordRole.Odd, 0, 0, false, "odd");
        Put(meanings, WordRole.Some, 0, 0, false, "some");
        Put(meanings, WordRole.Per, 0, 0, false, "per");
        Put(meanings, WordRole.Cent, 0, 0, false, "cent");
        Put(meanings, WordRole.Percent, 0, 0, false, "percent|pct");
        Put(meanings, WordRole.Percentage, 0, 0, false, "percentage");
        Put(meanings, WordRole.Mille, 0, 0, false, "mille|permille|permil");
        Put(meanings, WordRole.Basis, 0, 0, false, "basis");
        Put(meanings, WordRole.Bps, 0, 0, false, "bps|bp");
        return meanings;
    }

    // Each word is worth a step more than the one before it.
    private static void Put(EnglishWord[] meanings, WordRole role, int value, int step, bool isOrdinal, string words)
    {
        for (int start = 0; start < words.Length; value += step)
        {
            int end = words.IndexOf('|', start);
            end = end < 0 ? words.Length : end;
            uint hash = 0;
            for (int i = start; i < end; i++)
            {
                hash = Hash(hash, words[i]);
            }

            uint slot = hash & (Slots - 1);
            while (Words[slot] is not null)
            {
                slot = (slot + 1) & (Slots - 1);
            }

            Words[slot] = words.Substring(start, end - start);
            meanings[slot] = new(role, value, 0, isOrdinal, false, role == WordRole.Scale && end == start + 1);
            start = end + 1;
        }
    }
}
