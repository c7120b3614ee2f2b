using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a fraction in English words.</summary>
/// <remarks>
/// <code>
/// fraction    = ("half" | "quarter") | article denominator | numeral denominator ;
/// denominator = "half" | "halves" | "quarter" "s"? | ordinal "s"? ;      (* but first and second *)
/// </code>
/// A singular denominator goes with one, or with a numerator that no ordinal begins with: "twenty fifth" and "one hundred fifth" are ordinals.
/// </remarks>
internal static class EnglishFraction
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadResult TryRead(ReadOnlySpan<char> text, int at, out Numeral numeral, out int end)
    {
        if (DigitFraction.TryRead(text, at, out numeral, out end) is not ReadResult.None and ReadResult result)
        {
            return result;
        }

        EnglishWord word = EnglishWord.At(text, at);
        if (word is { Role: WordRole.Half or WordRole.Quarter, IsPlural: false })
        {
            end = word.End;
            return Of(Number.One, word.Role == WordRole.Half ? 2 : 4, NumeralForm.Plain, out numeral);
        }

        if (word.Role == WordRole.Article && TryReadDenominator(text, word.End, Number.One, out Number under, out end))
        {
            return Of(Number.One, under, NumeralForm.Plain, out numeral);
        }

        result = CardinalReader.TryRead(text, at, english: true, out Cardinal over, out end);
        return result == ReadResult.Read ? TryReadAfter(text, over, ref end, out numeral) : result;
    }

    /// <summary>The fraction whose numerator has been read.</summary>
    public static ReadResult TryReadAfter(ReadOnlySpan<char> text, in Cardinal over, ref int end, out Numeral numeral)
    {
        numeral = default;
        if (!TryReadDenominator(text, end, over.Value, out Number under, out int after))
        {
            return ReadResult.None;
        }

        end = after;
        return Of(over.Value, under, over.Form & NumeralForm.HasDigits, out numeral);
    }

    public static bool TryReadDenominator(ReadOnlySpan<char> text, int at, in Number numerator, out Number denominator, out int end)
    {
        denominator = 2;
        end = at;
        int start = EnglishWord.SkipSeparator(text, at);
        if (start == at || !Glyph.IsLetter(Glyph.At(text, start)) || !numerator.IsInteger || numerator.Sign == 0)
        {
            return false;
        }

        EnglishWord word = EnglishWord.At(text, start);
        end = word.End;
        if (word.Role is WordRole.Half or WordRole.Quarter)
        {
            denominator = word.Role == WordRole.Half ? 2 : 4;
            return true;
        }

        return word.IsRead && TryReadOrdinal(text, start, numerator, out denominator, out end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadOrdinal(ReadOnlySpan<char> text, int start, in Number numerator, out Number denominator, out int end)
    {
        denominator = 2;
        CardinalReader reader = new(text, start, english: true, ordinal: true);
        if (reader.TryRead(out Cardinal ordinal, out end) != ReadResult.Read || !reader.HasOrdinal)
        {
            return false;
        }

        denominator = ordinal.Value;
        return denominator > 2
            && (reader.IsPlural || numerator == Number.One || (denominator < 100 && numerator < 20));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult Of(in Number over, in Number under, NumeralForm form, out Numeral numeral)
    {
        form |= under == 2 ? NumeralForm.HasHalf : NumeralForm.Plain;
        numeral = DigitFraction.Of(Number.Zero, over, under, form | NumeralForm.IsRatio);
        return ReadResult.Read;
    }
}
