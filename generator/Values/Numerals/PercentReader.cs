using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads what makes a numeral a percentage, after it.</summary>
/// <remarks>
/// <code>
/// percent = "%" | "‰" | "‱"
///         | "个"? "半"? "百分点" | "个"? "基点"
///         | "成" ("半" | digit)? | "折"                    (* tenths: 七成五 is 0.75, 八五折 0.85 *)
///         | "percent" "s"? | "per cent" "s"? | "pct" | "percentage" ("point" "s"?)? | "per mille" | "basis point" "s"? | "bps" ;
/// </code>
/// </remarks>
internal static class PercentReader
{
    private const NumeralForm Form = NumeralForm.IsPercent | NumeralForm.IsRatio;

    /// <summary>Reads the mark, after blanks or a hyphen, and makes the numeral one of it.</summary>
    /// <param name="word">The English word that stands so.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, in EnglishWord word, ref Numeral numeral, out int end)
    {
        at = EnglishWord.SkipSeparator(text, at);
        end = at + 1;
        char c = Glyph.At(text, at);
        int places = c switch
        {
            '%' or '\uFE6A' or '\u066A' => 2,
            '‰' => 3,
            '‱' => 4,
            _ => 0,
        };
        if (places > 0)
        {
            numeral = Of(numeral, places);
            return true;
        }

        return c switch
        {
            '折' or '成' => TryReadTenths(text, at, ref numeral, out end),
            '个' or '個' or '百' or '基' => TryReadPoints(text, at, ref numeral, out end),
            _ => word.IsRead && TryReadWords(text, word, ref numeral, out end),
        };
    }

    /// <summary>The numeral counted in 10^-<paramref name="places"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Numeral Of(in Numeral numeral, int places) => numeral.Shift(-places, Form);

    /// <summary>Whether 百分点 stands at a place, whose 百 counts nothing.</summary>
    public static bool IsPercentagePoint(ReadOnlySpan<char> text, int at) =>
        Glyph.At(text, at) == '百' && Glyph.At(text, at + 1) == '分' && Glyph.IsPoint(Glyph.At(text, at + 2));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadTenths(ReadOnlySpan<char> text, int at, ref Numeral numeral, out int end)
    {
        end = at + 1;
        switch (text[at])
        {
            case '折':
                // 85折 and 八五折 count in hundredths, 8.5折 and 七折 in tenths.
                bool hundredths = numeral.Value > 10 && numeral.Value.IsInteger;
                numeral = Of(numeral, hundredths ? 2 : 1);
                return true;
            case '成':
                numeral = Of(numeral, 1);
                char next = Glyph.At(text, end);
                if (numeral.Is(NumeralForm.HasFraction | NumeralForm.HasHalf))
                {
                    return true;
                }

                if (Glyph.IsHalf(next))
                {
                    Number half = Number.Decimal(5, -2);
                    numeral = new(numeral.Value + half, half, half, numeral.Form | NumeralForm.HasHalf);
                    end++;
                }
                else if (Glyph.HanDigit(next) is > 0 and int digit)
                {
                    Number percent = Number.Decimal(1, -2);
                    numeral = new(numeral.Value + Number.Decimal(digit, -2), percent, percent, numeral.Form);
                    end++;
                }

                return true;
            default:
                return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadPoints(ReadOnlySpan<char> text, int at, ref Numeral numeral, out int end)
    {
        end = at;
        int point = Glyph.At(text, at) is '个' or '個' ? at + 1 : at;
        bool half = point > at && Glyph.IsHalf(Glyph.At(text, point));
        point = Glyph.SkipBlanks(text, half ? point + 1 : point);
        bool percent = IsPercentagePoint(text, point);
        if (!percent && !(Glyph.At(text, point) == '基' && Glyph.IsPoint(Glyph.At(text, point + 1))))
        {
            return false;
        }

        if (half)
        {
            Number part = Number.Decimal(5, -1);
            numeral = new(numeral.Value + part, part, part, numeral.Form | NumeralForm.HasHalf);
        }

        numeral = Of(numeral, percent ? 2 : 4);
        end = point + (percent ? 3 : 2);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadWords(ReadOnlySpan<char> text, in EnglishWord word, ref Numeral numeral, out int end)
    {
        EnglishWord next = word.Role is WordRole.Per or WordRole.Percentage or WordRole.Basis ? EnglishWord.After(text, word.End) : default;
        end = next.Role is WordRole.Cent or WordRole.Mille or WordRole.Point ? next.End : word.End;
        int places = (word.Role, next.Role) switch
        {
            (WordRole.Percent or WordRole.Percentage, _) or (WordRole.Per, WordRole.Cent) => 2,
            (WordRole.Mille, _) or (WordRole.Per, WordRole.Mille) => 3,
            (WordRole.Bps, _) or (WordRole.Basis, WordRole.Point) => 4,
            _ => 0,
        };
        if (places == 0)
        {
            return false;
        }

        numeral = Of(numeral, places);
        return true;
    }
}
