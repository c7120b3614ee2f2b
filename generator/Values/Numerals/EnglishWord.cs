using System;

namespace Etdz.Generator.Values;

/// <summary>What a word does in an English numeral.</summary>
internal enum WordRole : byte
{
    None,
    Zero,
    Oh,
    Digit,
    Teen,
    Tens,
    Hundred,
    Scale,
    Dozen,
    Article,
    And,
    Point,
    Half,
    Quarter,
    Of,
    In,
    Out,
    Over,
    Every,
    Minus,
    Plus,
    Odd,
    Some,
    Per,
    Cent,
    Percent,
    Percentage,
    Mille,
    Basis,
    Bps,
}

/// <summary>A word of an English numeral: its role, its value (of a scale word, its power of ten), and how it is bent.</summary>
internal readonly struct EnglishWord(WordRole role, int value, int end, bool isOrdinal, bool isPlural, bool isLetter)
{
    public readonly WordRole Role = role;
    public readonly int Value = value;
    public readonly int End = end;
    public readonly bool IsOrdinal = isOrdinal;
    public readonly bool IsPlural = isPlural;
    public readonly bool IsLetter = isLetter;

    private const int LongestWord = 14;

    public bool IsRead => Role != WordRole.None;

    /// <summary>The word that begins at a place; no role where there is none, or one that is of no numeral.</summary>
    public static EnglishWord At(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        uint hash = 0;
        uint singular = 0;
        char last = '\0';
        while (Glyph.At(text, end) is var c && Glyph.IsLetter(c))
        {
            if (end - at == LongestWord || c > 'z')
            {
                return default;
            }

            last = (char)(c | 0x20);
            singular = hash;
            hash = EnglishWords.Hash(hash, last);
            end++;
        }

        if (end == at || (end == at + 1 && (Glyph.Digit(text, end) >= 0 || Glyph.Superscript(Glyph.At(text, end)) >= 0)))
        {
            return default; // m2 is a unit
        }

        if (EnglishWords.TryFind(text.Slice(at, end - at), hash, out EnglishWord word))
        {
            return new(word.Role, word.Value, end, word.IsOrdinal, false, word.IsLetter);
        }

        if (last == 's')
        {
            return end - at > 3 && EnglishWords.TryFind(text.Slice(at, end - at - 1), singular, out word) && word.HasPlural
                ? new(word.Role, word.Value, end, word.IsOrdinal, true, false)
                : default;
        }

        return last == 'd' ? OfFold(text.Slice(at, end - at), end) : default;
    }

    /// <summary>The first place after blanks, or one hyphen, that may part the words of a numeral.</summary>
    public static int SkipSeparator(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && Glyph.IsHyphen(Glyph.At(text, at)) && Glyph.IsLetter(Glyph.At(text, at + 1)) ? at + 1 : Glyph.SkipBlanks(text, at);

    /// <summary>The word after the blanks, or the hyphen, at a place.</summary>
    public static EnglishWord After(ReadOnlySpan<char> text, int at) => At(text, SkipSeparator(text, at));

    private bool HasPlural => IsOrdinal
        || Role is WordRole.Hundred or WordRole.Scale or WordRole.Dozen or WordRole.Percent or WordRole.Quarter or WordRole.Point or WordRole.Cent or WordRole.Percentage;

    // "Tenfold" is a numeral and "fold", which is read as after a hyphen.
    private static EnglishWord OfFold(ReadOnlySpan<char> word, int end)
    {
        const string Fold = "fold";
        int stem = word.Length - Fold.Length;
        if (stem < 3 || !EnglishWords.AreSame(word.Slice(stem), Fold))
        {
            return default;
        }

        uint hash = 0;
        for (int i = 0; i < stem; i++)
        {
            hash = EnglishWords.Hash(hash, (char)(Glyph.At(word, i) | 0x20));
        }

        return EnglishWords.TryFind(word.Slice(0, stem), hash, out EnglishWord found) && !found.IsOrdinal
            && found.Role is WordRole.Digit or WordRole.Teen or WordRole.Tens or WordRole.Hundred or WordRole.Scale
            ? new(found.Role, found.Value, end - Fold.Length, false, false, false)
            : default;
    }
}
