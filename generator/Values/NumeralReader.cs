using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>How far a reader came.</summary>
internal enum ReadResult : byte
{
    /// <summary>No numeral stands here.</summary>
    None,

    /// <summary>A numeral was read.</summary>
    Read,

    /// <summary>More than 100 significant digits, or a magnitude beyond 10^±100.</summary>
    TooLarge,
}

/// <summary>Reads the longest numeral at the start of a text, in either language: digits, Chinese and English numerals, fractions and ratios.</summary>
/// <remarks>
/// <code>
/// numeral = sign? (chinese | english) scale? more? percent? more? ;      (* what follows a number in digits decides which of the two; ½亿 *)
/// </code>
/// </remarks>
internal static class NumeralReader
{
    // With what a numeral in digits goes on in Chinese.
    private const string HanAfterDigits =
        "零〇○一壹弌二贰貳弍三叁叄參弎四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆廿卅卌两兩点點半分又打余餘多个個基成折";

    /// <param name="text">Words; the numeral need not reach their end.</param>
    /// <param name="length">How many characters of <paramref name="text"/> the numeral takes, a sign included.</param>
    public static ReadResult TryRead(ReadOnlySpan<char> text, out Numeral numeral, out int length) =>
        TryRead(text, LetterScales.Thousand, out numeral, out length);

    /// <param name="text">Words; the numeral need not reach their end.</param>
    /// <param name="letters">Which letters are scale words: beside a currency all of them ($5m), elsewhere k alone.</param>
    /// <param name="length">How many characters of <paramref name="text"/> the numeral takes, a sign included; of one too large, how many were read.</param>
    public static ReadResult TryRead(ReadOnlySpan<char> text, LetterScales letters, out Numeral numeral, out int length)
    {
        int at = SignReader.Skip(text, 0, out bool negative);
        ReadResult result = TryReadUnsigned(text, at, letters, out numeral, out length);
        if (result != ReadResult.Read)
        {
            return result;
        }

        if (numeral.Value.IsBeyond(Numeral.MaxMagnitude))
        {
            return ReadResult.TooLarge;
        }

        if (negative)
        {
            numeral.Value = -numeral.Value;
        }

        return ReadResult.Read;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult TryReadUnsigned(ReadOnlySpan<char> text, int at, LetterScales letters, out Numeral numeral, out int end)
    {
        numeral = default;
        char c = Glyph.At(text, at);
        ReadResult result;
        Cardinal head = default;
        end = 0;
        if (c is (>= '0' and <= '9') or '.')
        {
            result = ArabicReader.TryRead(text, at, out head, out end);
            if (result != ReadResult.Read)
            {
                end = result == ReadResult.None ? 0 : end;
                return result;
            }

            c = Glyph.At(text, Glyph.SkipBlanks(text, end));
            if (EndsDigits(text, end, c))
            {
                numeral = head.ToNumeral();
                return ReadResult.Read;
            }

            c = c == '+' ? Glyph.At(text, Glyph.SkipBlanks(text, Glyph.SkipBlanks(text, end) + 1)) : c;
        }

        result = ReadResult.Read;
        if (c == '%' && end > at)
        {
            numeral = head.ToNumeral();
        }
        else
        {
            result = Glyph.IsHan(c)
                ? ChineseReader.TryRead(text, at, head, end, out numeral, out end)
                : EnglishReader.TryRead(text, at, head, end, letters, out numeral, out end);
        }

        if (result != ReadResult.Read)
        {
            end = result == ReadResult.None ? 0 : end;
            return result;
        }

        c = Glyph.At(text, end);
        if (end == text.Length || (Glyph.IsHan(c) && HanAfterDigits.AsSpan().IndexOf(c) < 0))
        {
            return ReadResult.Read;
        }

        while (numeral.Is(NumeralForm.IsFraction) && ScaleWord.Chinese(text, end) is { Power: > 0, HasMore: false } scale)
        {
            // ½亿, 3/4万亿, 半亿
            numeral = numeral.Shift(scale.Power * scale.Times, NumeralForm.HasScaleWord);
            numeral.Form &= ~NumeralForm.IsRatio;
            end = scale.End;
        }

        EnglishWord word = EnglishWord.After(text, end);
        if (ReadMore(text, word, ref numeral, ref end))
        {
            word = EnglishWord.After(text, end);
        }

        if (!numeral.Is(NumeralForm.IsPercent) && PercentReader.TryRead(text, end, word, ref numeral, out int after))
        {
            end = after;
            ReadMore(text, EnglishWord.After(text, end), ref numeral, ref end);
        }

        return ReadResult.Read;
    }

    // Whether nothing of a numeral in digits can follow: most often so, and soon seen.
    private static bool EndsDigits(ReadOnlySpan<char> text, int end, char c) => c == '\0'
        || (Glyph.IsHan(c) ? HanAfterDigits.AsSpan().IndexOf(c) < 0 : Glyph.IsLetter(c) && !EnglishWord.After(text, end).IsRead);

    private static bool ReadMore(ReadOnlySpan<char> text, in EnglishWord next, ref Numeral numeral, ref int end)
    {
        if (numeral.Is(NumeralForm.HasMore) || !MoreReader.TryRead(text, end, next, out int after))
        {
            return false;
        }

        numeral.Form |= NumeralForm.HasMore;
        end = after;
        return true;
    }
}
