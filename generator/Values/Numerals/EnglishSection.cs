using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads the part of an English numeral between two scale words: words, or a number in digits.</summary>
/// <remarks>
/// <code>
/// section  = (number | article)? ("hundred" ("and"? belowHundred)?)? point? ;    (* "hundred" alone, and an article, at the start only *)
/// number   = belowHundred | "zero" | digits ;
/// belowHundred = tens ("-"? digit)? | teen | digit ;
/// point    = "point" (digit | "oh" | teen | tens ("-"? digit)?)+ | "point" digits ;
/// </code>
/// Words are parted by blanks or one hyphen. Where ordinals are read, the last word may be one (twenty-first).
/// </remarks>
internal static class EnglishSection
{
    public static bool TryRead(ref CardinalReader reader, out Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        sum = default;
        if (Glyph.At(text, reader.At) is (>= '0' and <= '9') or '.')
        {
            if (!reader.TryReadDigits(reader.At, out sum, out int end))
            {
                return false;
            }

            reader.At = end;
        }
        else
        {
            EnglishWord word = EnglishWord.At(text, reader.At);
            switch (word.Role)
            {
                case WordRole.Zero:
                    sum = Cardinal.Of(0);
                    reader.At = word.End;
                    break;
                case WordRole.Article when EnglishWord.After(text, word.End) is { Role: WordRole.Hundred or WordRole.Scale, IsPlural: false, IsLetter: false } next
                    && (reader.ReadsOrdinals || !next.IsOrdinal):
                    sum = Cardinal.Unwritten;
                    reader.At = EnglishWord.SkipSeparator(text, word.End);
                    break;
                case WordRole.Hundred when reader.IsAtStart && (word.IsOrdinal ? reader.ReadsOrdinals : !word.IsPlural):
                    sum = Cardinal.Unwritten;
                    break;
                case WordRole.Point when reader.IsAtStart && !word.IsPlural:
                    ReadPoint(ref reader, ref sum);
                    return !reader.IsAtStart;
                default:
                    if (!TryReadBelowHundred(ref reader, word, out sum))
                    {
                        return false;
                    }

                    break;
            }
        }

        if (!reader.HasOrdinal && (reader.IsAtStart || reader.WordAfter().IsRead))
        {
            ReadHundred(ref reader, ref sum);
            ReadPoint(ref reader, ref sum);
        }

        return true;
    }

    /// <summary>Goes from a scale word to what may follow it: blanks, "and", or a comma before a word.</summary>
    /// <param name="joined">Whether "and" stands between.</param>
    public static bool TrySkipToTail(ref CardinalReader reader, out bool joined)
    {
        ReadOnlySpan<char> text = reader.Text;
        bool comma = Glyph.At(text, reader.At) == ',';
        int from = comma ? reader.At + 1 : reader.At;
        int at = Glyph.SkipBlanks(text, from);
        joined = false;
        if (at == from || (comma && !Glyph.IsLetter(Glyph.At(text, at))))
        {
            return false;
        }

        SkipAnd(text, ref at, out joined);
        reader.At = at;
        return true;
    }

    private static void SkipAnd(ReadOnlySpan<char> text, ref int at, out bool joined)
    {
        EnglishWord word = EnglishWord.At(text, at);
        joined = word.Role == WordRole.And;
        at = joined ? EnglishWord.SkipSeparator(text, word.End) : at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadBelowHundred(ref CardinalReader reader, EnglishWord word, out Cardinal sum)
    {
        sum = default;
        if (word.Role is not (WordRole.Digit or WordRole.Teen or WordRole.Tens) || (word.IsOrdinal && !reader.ReadsOrdinals))
        {
            return false;
        }

        EnglishWord last = word;
        int value = word.Value;
        if (word.Role == WordRole.Tens && !word.IsOrdinal && EnglishWord.After(reader.Text, word.End) is { Role: WordRole.Digit } digit
            && (reader.ReadsOrdinals || !digit.IsOrdinal))
        {
            last = digit;
            value += digit.Value;
        }

        sum = Cardinal.Of(value);
        sum.Last = value % 10 == 0 ? 1 : 0;
        reader.At = last.End;
        reader.HasOrdinal = last.IsOrdinal;
        reader.IsPlural = last.IsPlural;
        return true;
    }

    private static void ReadHundred(ref CardinalReader reader, ref Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        EnglishWord hundred = reader.IsAtStart ? EnglishWord.At(text, reader.At) : reader.WordAfter();
        if (hundred.Role != WordRole.Hundred || (hundred.IsOrdinal && !reader.ReadsOrdinals))
        {
            return;
        }

        ReadAfterHundred(ref reader, hundred, ref sum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadAfterHundred(ref CardinalReader reader, in EnglishWord hundred, ref Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        sum.Count(2);
        reader.At = hundred.End;
        reader.HasOrdinal = hundred.IsOrdinal;
        reader.IsPlural = hundred.IsPlural;
        if (hundred.IsOrdinal)
        {
            return;
        }

        int mark = reader.At;
        int at = EnglishWord.SkipSeparator(text, mark);
        bool hyphen = Glyph.IsHyphen(Glyph.At(text, mark));
        SkipAnd(text, ref at, out bool joined);
        reader.At = at;
        if (at > mark && (joined || !hyphen) && TryReadRest(ref reader, joined, out Cardinal rest)
            && EnglishWord.After(text, reader.At).Role != WordRole.Hundred
            && !(joined && !reader.ReadsOrdinals && EnglishFraction.TryReadDenominator(text, reader.At, rest.Value, out _, out _)))
        {
            sum.Add(rest);
            return;
        }

        reader.At = mark;
        reader.HasOrdinal = false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadRest(ref CardinalReader reader, bool joined, out Cardinal rest)
    {
        if (joined && Glyph.Digit(reader.Text, reader.At) >= 0)
        {
            if (reader.TryReadDigits(reader.At, out rest, out int end) && rest.IsBelow(2) && !rest.Is(NumeralForm.HasFraction))
            {
                reader.At = end;
                return true;
            }

            return false;
        }

        return TryReadBelowHundred(ref reader, EnglishWord.At(reader.Text, reader.At), out rest);
    }

    private static void ReadPoint(ref CardinalReader reader, ref Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        EnglishWord word = reader.IsAtStart ? EnglishWord.At(text, reader.At) : reader.WordAfter();
        if (word is not { Role: WordRole.Point, IsPlural: false } || sum.Is(NumeralForm.HasFraction))
        {
            return;
        }

        ReadDecimals(ref reader, word.End, ref sum);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadDecimals(ref CardinalReader reader, int end, ref Cardinal sum)
    {
        ReadOnlySpan<char> text = reader.Text;
        DigitRun digits = default;
        int at = Glyph.SkipBlanks(text, end);
        NumeralForm form = NumeralForm.HasFraction;
        if (Glyph.Digit(text, at) >= 0)
        {
            form |= NumeralForm.HasDigits;
            for (int digit = Glyph.Digit(text, at); digit >= 0; digit = Glyph.Digit(text, ++at))
            {
                digits.Append(digit);
            }

            end = at;
        }
        else
        {
            while (EnglishWord.After(text, end) is { Role: WordRole.Zero or WordRole.Oh or WordRole.Digit or WordRole.Teen or WordRole.Tens, IsOrdinal: false } next)
            {
                end = next.End;
                int value = next.Value;
                if (next.Role == WordRole.Tens && EnglishWord.After(text, end) is { Role: WordRole.Digit, IsOrdinal: false } digit)
                {
                    value += digit.Value;
                    end = digit.End;
                }

                if (value > 9)
                {
                    digits.Append(value / 10);
                }

                digits.Append(value % 10);
            }
        }

        if (digits.Count == 0)
        {
            return;
        }

        reader.At = end;
        reader.IsTooLarge |= digits.IsTooLong;
        if (!digits.IsTooLong)
        {
            sum.Add(Cardinal.Of(digits, -digits.Count, form));
        }
    }
}
