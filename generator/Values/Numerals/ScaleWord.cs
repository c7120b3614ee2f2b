using System;

namespace Etdz.Generator.Values;

/// <summary>A scale word, repeated or not, with a mark of more before it (500余万, 20-odd million).</summary>
/// <param name="power">The power of ten of one of it; 0 where there is none.</param>
/// <param name="times">How often it stands (万万: 2).</param>
/// <param name="end">Where it ends.</param>
internal struct ScaleWord(int power, int times, int end, bool hasMore)
{
    public int Power = power;
    public int Times = times;
    public int End = end;
    public bool HasMore = hasMore;

    /// <summary>Stands without a number before it: 亿, million; not millions, nor k.</summary>
    public bool StandsAlone;

    /// <summary>k and its like, after which no numeral goes on.</summary>
    public bool IsLetter;

    public bool IsOrdinal;

    public bool IsPlural;

    public static ScaleWord Chinese(ReadOnlySpan<char> text, int at)
    {
        int start = Glyph.SkipBlanks(text, at);
        // 两个亿, 5个多亿: of 亿 alone, which people count as a thing.
        start = Glyph.At(text, start) is '个' or '個' && IsCounted(text, start + 1) ? start + 1 : start;
        int word = MoreReader.TryReadMark(text, start, out int afterMark) ? Glyph.SkipBlanks(text, afterMark) : start;
        int power = Glyph.BigUnit(Glyph.At(text, word));
        if (power == 0)
        {
            return default;
        }

        int end = word + 1;
        while (Glyph.BigUnit(Glyph.At(text, end)) == power)
        {
            end++;
        }

        return new(power, Math.Min(end - word, Numeral.MaxMagnitude), end, word > start && afterMark > start) { StandsAlone = word == at };
    }

    private static bool IsCounted(ReadOnlySpan<char> text, int at) => Glyph.BigUnit(Glyph.At(text, MoreReader.TryReadMark(text, at, out int after) ? after : at)) == 8;

    // 293.15 K is a temperature; 10k, 10K and 10 k are thousands.
    private static bool IsKelvin(ReadOnlySpan<char> text, int at) => Glyph.At(text, at) == 'K' && at > 0 && Glyph.IsBlank(text[at - 1]);

    /// <param name="after">The word at the place, after blanks or a hyphen.</param>
    /// <param name="ordinals">Whether millionth and its like count.</param>
    public static ScaleWord English(ReadOnlySpan<char> text, int at, in EnglishWord after, LetterScales letters, bool ordinals)
    {
        bool more = MoreReader.TryReadEnglish(text, at, after, out int afterMark);
        EnglishWord word = more ? EnglishWord.After(text, afterMark) : after;
        if (word.Role != WordRole.Scale || (word.IsLetter && letters != LetterScales.All && (word.Value != 3 || IsKelvin(text, word.End - 1))) || (word.IsOrdinal && !ordinals))
        {
            return default;
        }

        int times = 1;
        EnglishWord next = word;
        while (!next.IsOrdinal && !next.IsLetter
            && EnglishWord.After(text, next.End) is { Role: WordRole.Scale, IsLetter: false } repeated && repeated.Value == word.Value
            && (ordinals || !repeated.IsOrdinal))
        {
            next = repeated;
            times = Math.Min(times + 1, Numeral.MaxMagnitude);
        }

        return new(word.Value, times, next.End, more)
        {
            StandsAlone = !more && (word.IsOrdinal || !word.IsPlural) && word.End - at > 3,
            IsLetter = word.IsLetter,
            IsOrdinal = next.IsOrdinal,
            IsPlural = next.IsPlural,
        };
    }
}
