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
internal readonly record struct EnglishWord(WordRole Role, int Value, int End, bool IsOrdinal, bool IsPlural, bool IsLetter)
{
    private const int LongestWord = 14;

    public bool IsRead => Role != WordRole.None;

    /// <summary>The word that begins at a place; no role where there is none, or one that is of no numeral.</summary>
    public static EnglishWord At(ReadOnlySpan<char> text, int at)
    {
        Span<char> word = stackalloc char[LongestWord];
        int length = 0;
        while (Glyph.At(text, at + length) is var c && Glyph.IsLetter(c))
        {
            if (length == LongestWord || c > 'z')
            {
                return default;
            }

            word[length++] = (char)(c | 0x20);
        }

        if (length == 0)
        {
            return default;
        }

        int end = at + length;
        char next = Glyph.At(text, end);
        if (length == 1 && (next is >= '0' and <= '9' || Glyph.Superscript(next) >= 0))
        {
            return default; // m2 is a unit
        }

        EnglishWord whole = Of(word.Slice(0, length), end);
        return whole.IsRead ? whole : OfFold(word.Slice(0, length), end);
    }

    /// <summary>The first place after blanks, or one hyphen, that may part the words of a numeral.</summary>
    public static int SkipSeparator(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && Glyph.IsHyphen(Glyph.At(text, at)) && Glyph.IsLetter(Glyph.At(text, at + 1)) ? at + 1 : Glyph.SkipBlanks(text, at);

    /// <summary>The word after the blanks, or the hyphen, at a place.</summary>
    public static EnglishWord After(ReadOnlySpan<char> text, int at) => At(text, SkipSeparator(text, at));

    private static EnglishWord Of(ReadOnlySpan<char> word, int end)
    {
        WordRole role = Plain(word, out int value);
        if (role != WordRole.None)
        {
            return new(role, value, end, false, false, word.Length == 1 && role == WordRole.Scale);
        }

        bool plural = word.Length > 3 && word[word.Length - 1] == 's';
        if (plural)
        {
            word = word.Slice(0, word.Length - 1);
            role = Plain(word, out value);
            if (role is WordRole.Hundred or WordRole.Scale or WordRole.Dozen or WordRole.Percent or WordRole.Quarter or WordRole.Point or WordRole.Cent or WordRole.Percentage)
            {
                return new(role, value, end, false, true, false);
            }
        }

        role = Ordinal(word, out value);
        return role == WordRole.None ? default : new(role, value, end, true, plural, false);
    }

    // "Tenfold" is a numeral and "fold", which is read as after a hyphen.
    private static EnglishWord OfFold(ReadOnlySpan<char> word, int end)
    {
        const string Fold = "fold";
        int stem = word.Length - Fold.Length;
        return stem >= 3 && word.EndsWith(Fold.AsSpan(), StringComparison.Ordinal)
            && Plain(word.Slice(0, stem), out int value) is var role and (WordRole.Digit or WordRole.Teen or WordRole.Tens or WordRole.Hundred or WordRole.Scale)
            ? new(role, value, end - Fold.Length, false, false, false) : default;
    }

    private static WordRole Ordinal(ReadOnlySpan<char> word, out int value)
    {
        value = word switch
        {
            "first" => 1,
            "second" => 2,
            "third" => 3,
            "fifth" => 5,
            "eighth" => 8,
            "ninth" => 9,
            "twelfth" => 12,
            _ => 0,
        };
        if (value > 0)
        {
            return value < 10 ? WordRole.Digit : WordRole.Teen;
        }

        if (word.Length < 4 || !word.EndsWith("th".AsSpan(), StringComparison.Ordinal))
        {
            return WordRole.None;
        }

        Span<char> stem = stackalloc char[LongestWord];
        int length = word.Length - 2;
        word.Slice(0, length).CopyTo(stem);
        if (stem[length - 1] == 'e' && stem[length - 2] == 'i')
        {
            stem[--length - 1] = 'y';
        }

        WordRole role = Plain(stem.Slice(0, length), out value);
        return role is WordRole.Digit && value is 4 or 6 or 7
            || role is WordRole.Teen && value != 12
            || role is WordRole.Tens or WordRole.Hundred
            || (role is WordRole.Scale && length > 4) ? role : WordRole.None;
    }

    private static WordRole Plain(ReadOnlySpan<char> word, out int value)
    {
        value = word switch
        {
            "one" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            "five" => 5,
            "six" => 6,
            "seven" => 7,
            "eight" => 8,
            "nine" => 9,
            "ten" => 10,
            "eleven" => 11,
            "twelve" => 12,
            "thirteen" => 13,
            "fourteen" => 14,
            "fifteen" => 15,
            "sixteen" => 16,
            "seventeen" => 17,
            "eighteen" => 18,
            "nineteen" => 19,
            "twenty" => 20,
            "thirty" => 30,
            "forty" or "fourty" => 40,
            "fifty" => 50,
            "sixty" => 60,
            "seventy" => 70,
            "eighty" => 80,
            "ninety" => 90,
            _ => 0,
        };
        if (value > 0)
        {
            return value < 10 ? WordRole.Digit : value < 20 ? WordRole.Teen : WordRole.Tens;
        }

        value = word switch
        {
            "k" or "thousand" => 3,
            "lakh" or "lac" => 5,
            "m" or "mn" or "mil" or "mln" or "mio" or "million" => 6,
            "crore" => 7,
            "b" or "bn" or "bil" or "bln" or "billion" => 9,
            "t" or "tn" or "trn" or "tln" or "trillion" => 12,
            "quadrillion" => 15,
            "quintillion" => 18,
            _ => 0,
        };
        return value > 0 ? WordRole.Scale : word switch
        {
            "zero" or "nought" or "naught" => WordRole.Zero,
            "oh" or "o" => WordRole.Oh,
            "hundred" => WordRole.Hundred,
            "dozen" => WordRole.Dozen,
            "a" or "an" => WordRole.Article,
            "and" => WordRole.And,
            "point" => WordRole.Point,
            "half" or "halves" => WordRole.Half,
            "quarter" => WordRole.Quarter,
            "of" => WordRole.Of,
            "in" => WordRole.In,
            "out" => WordRole.Out,
            "over" => WordRole.Over,
            "every" => WordRole.Every,
            "minus" or "negative" => WordRole.Minus,
            "plus" => WordRole.Plus,
            "odd" => WordRole.Odd,
            "some" => WordRole.Some,
            "per" => WordRole.Per,
            "cent" => WordRole.Cent,
            "percent" or "pct" => WordRole.Percent,
            "percentage" => WordRole.Percentage,
            "mille" or "permille" or "permil" => WordRole.Mille,
            "basis" => WordRole.Basis,
            "bps" or "bp" => WordRole.Bps,
            _ => WordRole.None,
        };
    }
}
