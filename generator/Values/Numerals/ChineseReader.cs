using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a numeral in Chinese, its digits Chinese or Arabic.</summary>
/// <remarks>
/// <code>
/// numeral  = cardinal (parts | "又" fraction | "打")? | "百分百" | half "打"? ;
/// fraction = cardinal parts | (a fraction in digits: 1/4, ½) ;
/// parts    = "分之" cardinal ;        (* the denominator stands first: 四分之一; after 百, 千 and 万 alone a percent, per mille or per ten thousand *)
/// half     = "一"? "半" | "半数" | "半折" | "对折" ;
/// </code>
/// </remarks>
internal static class ChineseReader
{
    /// <param name="head">A number in digits that stands at <paramref name="at"/> and has been read already, up to <paramref name="headEnd"/>, if that is more.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadResult TryRead(ReadOnlySpan<char> text, int at, in Cardinal head, int headEnd, out Numeral numeral, out int end)
    {
        if (TryReadHalf(text, at, out numeral, out end))
        {
            ReadDozen(text, ref numeral, ref end);
            return ReadResult.Read;
        }

        CardinalReader reader = new(text, at, english: false);
        if (headEnd > at)
        {
            reader.StartWith(head, headEnd);
        }

        ReadResult result = reader.TryRead(out Cardinal cardinal, out end);
        if (result != ReadResult.Read)
        {
            return result;
        }

        int next = Glyph.SkipBlanks(text, end);
        result = Glyph.At(text, next) switch
        {
            '分' => TryReadParts(text, at, cardinal, next, ref end, out numeral),
            '又' => TryReadMixed(text, cardinal, Glyph.SkipBlanks(text, next + 1), ref end, out numeral),
            _ => ReadResult.None,
        };
        if (result == ReadResult.None)
        {
            numeral = cardinal.ToNumeral();
            ReadDozen(text, ref numeral, ref end);
            return ReadResult.Read;
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadDozen(ReadOnlySpan<char> text, ref Numeral numeral, ref int end)
    {
        int at = Glyph.SkipBlanks(text, end);
        if (Glyph.At(text, at) == '打')
        {
            numeral = numeral.Times(12, NumeralForm.Plain);
            numeral = numeral with { Form = numeral.Form & ~NumeralForm.IsRatio };
            end = at + 1;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadHalf(ReadOnlySpan<char> text, int at, out Numeral numeral, out int end)
    {
        bool one = Glyph.HanDigit(Glyph.At(text, at)) == 1;
        int half = one ? at + 1 : at;
        end = half + 1;
        numeral = default;
        bool price = Glyph.At(text, end) == '折';
        if (!Glyph.IsHalf(Glyph.At(text, half)) && !(price && Glyph.At(text, at) is '对' or '對'))
        {
            return false;
        }

        end += price || (!one && Glyph.At(text, end) is '数' or '數') ? 1 : 0;
        numeral = DigitFraction.Of(Number.Zero, Number.One, 2, NumeralForm.IsRatio | NumeralForm.HasHalf);
        return true;
    }

    // 百分之三: the denominator has been read, and 分 stands at a place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult TryReadParts(ReadOnlySpan<char> text, int start, in Cardinal under, int at, ref int end, out Numeral numeral)
    {
        numeral = default;
        bool alone = end == start + 1;
        int percent = alone ? Math.Max(Glyph.SmallUnit(Glyph.At(text, start)), Glyph.BigUnit(Glyph.At(text, start))) : 0;
        if (percent == 2 && Glyph.SmallUnit(Glyph.At(text, at + 1)) == 2)
        {
            end = at + 2;
            numeral = PercentReader.Of(new(100, 100, 100, NumeralForm.Plain), 2);
            return ReadResult.Read;
        }

        int of = Glyph.SkipBlanks(text, at + 1);
        if (Glyph.At(text, of) != '之' || !under.Value.IsInteger || under.Value.Sign == 0 || under.Is(NumeralForm.HasMore))
        {
            return ReadResult.None;
        }

        ReadResult result = CardinalReader.TryRead(text, Glyph.SkipBlanks(text, of + 1), english: false, out Cardinal over, out int after);
        if (result != ReadResult.Read)
        {
            return result;
        }

        end = after;
        NumeralForm digits = under.Form & NumeralForm.HasDigits;
        if (percent is 2 or 3 or 4)
        {
            numeral = PercentReader.Of(over.ToNumeral(), percent);
        }
        else if (over.IsScaled)
        {
            // 四分之三亿 is a number, and no part of one.
            numeral = over.ToNumeral().Times(Number.One / under.Value, digits);
        }
        else if (over.Is(NumeralForm.HasFraction))
        {
            numeral = over.ToNumeral().Times(Number.One / under.Value, digits | NumeralForm.IsRatio);
        }
        else
        {
            numeral = DigitFraction.Of(Number.Zero, over.Value, under.Value, (over.Form & (NumeralForm.HasDigits | NumeralForm.HasMore)) | digits | NumeralForm.IsRatio);
        }

        return ReadResult.Read;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadResult TryReadMixed(ReadOnlySpan<char> text, in Cardinal whole, int at, ref int end, out Numeral numeral)
    {
        ReadResult result = DigitFraction.TryRead(text, at, out numeral, out int after);
        if (result == ReadResult.None)
        {
            result = CardinalReader.TryRead(text, at, english: false, out Cardinal under, out after);
            if (result == ReadResult.Read)
            {
                int parts = Glyph.SkipBlanks(text, after);
                result = Glyph.At(text, parts) == '分' ? TryReadParts(text, at, under, parts, ref after, out numeral) : ReadResult.None;
            }
        }

        if (result == ReadResult.Read && (!whole.Value.IsInteger || numeral.Value >= Number.One))
        {
            return ReadResult.None;
        }

        if (result == ReadResult.Read)
        {
            end = after;
            numeral = numeral with
            {
                Value = whole.Value + numeral.Value,
                Form = whole.Form | (numeral.Form & ~(NumeralForm.IsRatio | NumeralForm.IsPercent)),
            };
        }

        return result;
    }
}
