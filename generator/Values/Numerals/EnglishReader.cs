using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a numeral in English words or in digits.</summary>
/// <remarks>
/// <code>
/// numeral = fraction counted?
///         | cardinal dozen? (joined counted?)?
///         | cardinal ("in" | "over" | "per" | "out" "of") "every"? cardinal
///         | article? dozen joined? ;
/// joined  = "and" fraction ;          (* of the scale word or dozen before it: a million and a half; else of one: three and a half *)
/// counted = "of"? (article | "one")? (scale | "hundred" | dozen | percent) ;
/// </code>
/// </remarks>
internal static class EnglishReader
{
    /// <param name="head">A number in digits that stands at <paramref name="at"/> and has been read already, up to <paramref name="headEnd"/>, if that is more.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadResult TryRead(
        ReadOnlySpan<char> text, int at, in Cardinal head, int headEnd, LetterScales letters, out Numeral numeral, out int end)
    {
        CardinalReader reader = new(text, at, english: true, letters);
        bool digits = headEnd > at;
        if (digits)
        {
            reader.StartWith(head, headEnd);
        }

        ReadResult result;
        if (digits ? DigitFraction.MayFollow(text, headEnd) : !Glyph.IsLetter(Glyph.At(text, at)))
        {
            result = DigitFraction.TryRead(text, at, out numeral, out end);
            if (result == ReadResult.Read)
            {
                CountFraction(text, letters, ref numeral, ref end);
            }

            if (result != ReadResult.None)
            {
                return result;
            }
        }

        result = reader.TryRead(out Cardinal cardinal, out end);
        numeral = default;
        if (result == ReadResult.TooLarge)
        {
            return result;
        }

        if (result == ReadResult.None)
        {
            return TryReadWithoutNumber(text, at, letters, out numeral, out end);
        }

        // What makes a percentage is read behind the numeral.
        if (reader.WordAfter() is { IsRead: true, Role: not (WordRole.Percent or WordRole.Percentage or WordRole.Mille or WordRole.Basis or WordRole.Bps) })
        {
            return GoOn(text, cardinal, letters, out numeral, ref end);
        }

        numeral = cardinal.ToNumeral();
        return ReadResult.Read;
    }

    // What may follow a cardinal.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult GoOn(ReadOnlySpan<char> text, in Cardinal cardinal, LetterScales letters, out Numeral numeral, ref int end)
    {
        if (EnglishFraction.TryReadAfter(text, cardinal, ref end, out numeral) == ReadResult.Read)
        {
            CountFraction(text, letters, ref numeral, ref end);
            return ReadResult.Read;
        }

        numeral = cardinal.ToNumeral();
        bool dozens = TrySkipDozen(text, ref numeral, ref end);
        Number part = dozens ? 12 : cardinal.IsScaled ? Number.PowerOfTen(cardinal.Scale) : Number.One;
        return TryReadJoined(text, part, letters, ref numeral, ref end) || dozens || cardinal.Is(NumeralForm.HasMore)
            ? ReadResult.Read
            : ReadProportion(text, cardinal, ref numeral, ref end);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult TryReadWithoutNumber(ReadOnlySpan<char> text, int at, LetterScales letters, out Numeral numeral, out int end)
    {
        ReadResult result = EnglishFraction.TryRead(text, at, out numeral, out end);
        if (result == ReadResult.Read)
        {
            CountFraction(text, letters, ref numeral, ref end);
            return result;
        }

        EnglishWord word = EnglishWord.At(text, at);
        int dozen = word.Role == WordRole.Article ? EnglishWord.SkipSeparator(text, word.End) : at;
        if (EnglishWord.At(text, dozen) is { Role: WordRole.Dozen, IsPlural: false } found)
        {
            Number twelve = 12;
            numeral = new(twelve, twelve, twelve, NumeralForm.Plain);
            end = found.End;
            TryReadJoined(text, twelve, letters, ref numeral, ref end);
            return ReadResult.Read;
        }

        return result;
    }

    private static bool TrySkipDozen(ReadOnlySpan<char> text, ref Numeral numeral, ref int end)
    {
        if (EnglishWord.After(text, end) is not { Role: WordRole.Dozen } dozen)
        {
            return false;
        }

        numeral = numeral.Times(12, NumeralForm.Plain);
        end = dozen.End;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadJoined(ReadOnlySpan<char> text, in Number part, LetterScales letters, ref Numeral numeral, ref int end)
    {
        EnglishWord and = EnglishWord.After(text, end);
        if (and.Role != WordRole.And
            || EnglishFraction.TryRead(text, EnglishWord.SkipSeparator(text, and.End), out Numeral fraction, out int after) != ReadResult.Read
            || !numeral.Value.IsInteger || fraction.Value >= Number.One)
        {
            return false;
        }

        end = after;
        numeral = new(
            numeral.Value + (fraction.Value * part),
            fraction.LastPlace * part,
            fraction.Step * part,
            numeral.Form | (fraction.Form & ~NumeralForm.IsRatio));
        if (part == Number.One)
        {
            CountFraction(text, letters, ref numeral, ref end, of: false);
        }

        return true;
    }

    // What a fraction may be counted in. A number of it is no part of one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CountFraction(ReadOnlySpan<char> text, LetterScales letters, ref Numeral numeral, ref int end, bool of = true)
    {
        int at = EnglishWord.SkipSeparator(text, end);
        EnglishWord word = EnglishWord.At(text, at);
        if (word.Role == WordRole.Of)
        {
            if (!of)
            {
                return;
            }

            at = EnglishWord.SkipSeparator(text, word.End);
            word = EnglishWord.At(text, at);
        }

        if (at == end && !Glyph.IsLetter(Glyph.At(text, at)))
        {
            return;
        }

        int counted = word.Role == WordRole.Article || word is { Role: WordRole.Digit, Value: 1, IsOrdinal: false } ? EnglishWord.SkipSeparator(text, word.End) : at;
        if (EnglishWord.At(text, counted) is { Role: WordRole.Dozen, IsPlural: false } dozen)
        {
            numeral = numeral.Times(12, NumeralForm.Plain);
            end = dozen.End;
        }
        else if (PercentReader.TryRead(text, counted, EnglishWord.After(text, counted), ref numeral, out int after))
        {
            end = after;
            return;
        }
        else
        {
            CardinalReader reader = new(text, counted, english: true, letters);
            if (reader.TryRead(out Cardinal scale, out after) != ReadResult.Read || scale.Unit < 2 || scale.Value != Number.PowerOfTen(scale.Last))
            {
                return;
            }

            numeral = numeral.Times(scale.Value, scale.Form);
            end = after;
        }

        numeral = numeral with { Form = numeral.Form & ~NumeralForm.IsRatio };
    }

    // "one in ten", "two out of five hundred".
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult ReadProportion(ReadOnlySpan<char> text, in Cardinal over, ref Numeral numeral, ref int end)
    {
        EnglishWord word = EnglishWord.After(text, end);
        if (word.Role == WordRole.Out)
        {
            word = EnglishWord.After(text, word.End) is { Role: WordRole.Of } of ? of : default;
        }
        else if (word.Role is not (WordRole.In or WordRole.Over or WordRole.Per))
        {
            return ReadResult.Read;
        }

        if (!word.IsRead || !over.Value.IsInteger)
        {
            return ReadResult.Read;
        }

        int at = EnglishWord.SkipSeparator(text, word.End);
        if (EnglishWord.At(text, at) is { Role: WordRole.Every } every)
        {
            at = Glyph.SkipBlanks(text, every.End);
        }

        ReadResult result = CardinalReader.TryRead(text, at, english: true, out Cardinal under, out int after);
        if (result == ReadResult.Read && under.Value.Sign > 0 && under.Value.IsInteger && over.Value <= under.Value)
        {
            end = after;
            numeral = DigitFraction.Of(Number.Zero, over.Value, under.Value, ((over.Form | under.Form) & NumeralForm.HasDigits) | NumeralForm.IsRatio);
        }

        return result == ReadResult.TooLarge ? result : ReadResult.Read;
    }
}
