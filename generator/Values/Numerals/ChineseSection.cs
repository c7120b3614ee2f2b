using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads the part of a Chinese numeral between two scale words, in Chinese or Arabic digits or both.</summary>
/// <remarks>
/// <code>
/// section = digits point? | piece+ last? point? | last point? | point ;      (* without a digit before the point at the start only *)
/// digits  = two or more of 零一二…九 ;                      (* 二〇一八; only at the start of the numeral *)
/// piece   = "零"* (digit | pair | arabic)? unit ;           (* 三百, 两千, 6千, 十; units fall; 百 and 千 alone at the start only, 百万 *)
///         | "零"* ("廿" | "卅" | "卌") ;
/// last    = "零"* (digit | arabic) ;                        (* 一百五 is 150, 一百零五 is 105 *)
/// point   = "点" (digit+ | arabic digit+) ;
/// unit    = "十" | "百" | "千" ;
/// pair    = "两" ;                                          (* before a unit or scale word, or alone *)
/// </code>
/// Two neighbouring digits are vague and no row of digits (七八个, 三五万, 二三十): the first alone is read, and the rest shows.
/// White space may stand before a piece and before its unit.
/// </remarks>
internal static class ChineseSection
{
    public static bool TryRead(ref CardinalReader reader, out Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        sum = default;
        if (reader.IsAtStart && Glyph.CountHanDigits(text, reader.At) is > 1 and int count)
        {
            ReadRow(ref reader, count, out sum);
            ReadPoint(ref reader, ref sum);
            return true;
        }

        bool read = false;
        while (!reader.IsTooLarge && TryReadPiece(ref reader, read, sum, out Cardinal piece, out bool ends))
        {
            if (read)
            {
                sum.Add(piece);
            }
            else
            {
                sum = piece;
                read = true;
            }

            if (ends)
            {
                ReadPoint(ref reader, ref sum);
                return true;
            }
        }

        bool atStart = !read && reader.IsAtStart;
        if (read || atStart)
        {
            ReadPoint(ref reader, ref sum);
        }

        return read || (atStart && !reader.IsAtStart);
    }

    /// <summary>Whether a section may begin with a character, or with blanks before it.</summary>
    public static bool MayBegin(char c) => c is (>= '0' and <= '9') or '.' || Glyph.IsBlank(c) || Glyph.HanDigit(c) >= 0 || Glyph.SmallUnit(c) > 0 || Glyph.Tens(c) > 0
        || Glyph.IsPair(c) || Glyph.IsPoint(c);

    /// <summary>The decimals after a point, if there are any.</summary>
    public static void ReadPoint(ref CardinalReader reader, ref Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        if (sum.Is(NumeralForm.HasFraction | NumeralForm.HasMore) || !Glyph.IsPoint(Glyph.At(text, reader.At)))
        {
            return;
        }

        ReadDecimals(ref reader, ref sum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadDecimals(ref CardinalReader reader, ref Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        int start = reader.At + 1;
        int count = Glyph.CountHanDigits(text, start);
        bool arabic = count == 0;
        count = arabic ? Glyph.CountDigits(text, start) : count;
        if (count == 0 || Glyph.SmallUnit(Glyph.At(text, start + count)) > 0)
        {
            return; // 三点, 三点五十分
        }

        DigitRun digits = default;
        for (int i = start; i < start + count; i++)
        {
            digits.Append(arabic ? Glyph.Digit(text, i) : Glyph.HanDigit(text[i]));
        }

        reader.At = start + count;
        if (digits.IsTooLong)
        {
            reader.IsTooLarge = true;
            return;
        }

        sum.Add(Cardinal.Of(digits, -count, NumeralForm.HasFraction | (arabic ? NumeralForm.HasDigits : NumeralForm.Plain)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadRow(ref CardinalReader reader, int count, out Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        int first = Glyph.HanDigit(text[reader.At]);
        int second = Glyph.HanDigit(text[reader.At + 1]);
        bool vague = count == 2 && first > 0 && (second == first + 1 || (first == 3 && second == 5));
        if (vague || Glyph.SmallUnit(Glyph.At(text, reader.At + count)) > 0)
        {
            sum = Cardinal.Of(first);
            reader.At++;
            return;
        }

        DigitRun digits = default;
        for (int i = 0; i < count; i++)
        {
            digits.Append(Glyph.HanDigit(text[reader.At + i]));
        }

        reader.At += count;
        reader.IsTooLarge |= digits.IsTooLong;
        sum = digits.IsTooLong ? default : Cardinal.Of(digits, 0, NumeralForm.Plain);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadPiece(ref CardinalReader reader, bool follows, in Cardinal sum, out Cardinal piece, out bool ends)
    {
        ReadOnlySpan<char> text = reader.Text;
        bool atStart = !follows && reader.IsAtStart;
        int at = atStart ? reader.At : Glyph.SkipBlanks(text, reader.At);
        bool blank = at > reader.At;
        int zeros = at;
        while (!atStart && Glyph.HanDigit(Glyph.At(text, at)) == 0)
        {
            at++;
        }

        bool zero = at > zeros;
        ends = false;
        if (!TryReadDigit(ref reader, at, atStart, out piece, out int end))
        {
            return false;
        }

        bool arabic = piece.Is(NumeralForm.HasDigits);
        int unitAt = Glyph.SkipBlanks(text, end);
        int unit = piece.Unit > 0 || PercentReader.IsPercentagePoint(text, unitAt) ? 0 : Glyph.SmallUnit(Glyph.At(text, unitAt));
        if (unit > 0 && piece.Value.Sign > 0)
        {
            bool unwritten = end == at;
            piece.Count(unit);
            piece.Form |= arabic && unit > 1 ? NumeralForm.HasScaleWord : NumeralForm.Plain;
            ends = unwritten && unit > 1;
            end = unitAt + 1;
        }
        else if (piece.Unit == 0)
        {
            ends = true;
            bool scaled = Glyph.BigUnit(Glyph.At(text, Glyph.SkipBlanks(text, end))) > 0;
            piece.IsBare &= !zero && !blank;
            if ((blank && !scaled && !(arabic && end - at > 2)) || (!atStart && !scaled && piece.Is(NumeralForm.HasFraction)))
            {
                return false;
            }

            if (follows && piece.IsBare)
            {
                piece.Shift(sum.Unit - 1);
            }
        }

        if (follows && !piece.IsBelow(sum.Floor))
        {
            return false;
        }

        reader.At = end;
        return true;
    }

    // A digit, several tens, a number in Arabic digits, or nothing before a unit that may stand without.
    private static bool TryReadDigit(ref CardinalReader reader, int at, bool atStart, out Cardinal piece, out int end)
    {
        ReadOnlySpan<char> text = reader.Text;
        char c = Glyph.At(text, at);
        end = at + 1;
        if (c is (>= '0' and <= '9') or '.')
        {
            return reader.TryReadDigits(at, out piece, out end);
        }

        if (Glyph.HanDigit(c) is >= 0 and int digit)
        {
            piece = Cardinal.Of(digit, bare: digit > 0);
            return Glyph.HanDigit(Glyph.At(text, end)) < 0; // 一百三五 is vague
        }

        if (Glyph.Tens(c) is > 0 and int tens)
        {
            piece = Cardinal.Of(tens);
            piece.Count(1);
            return true;
        }

        char next = Glyph.At(text, end);
        piece = Cardinal.Of(2);
        if (Glyph.IsPair(c))
        {
            return atStart || Glyph.SmallUnit(next) > 0 || Glyph.BigUnit(next) > 0;
        }

        piece = Cardinal.Unwritten;
        end = at;
        return Glyph.SmallUnit(c) is int unit && (unit == 1 || (unit > 1 && atStart));
    }
}
