using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>What one end of a range lends the other: a scale word, a unit or % at the end belongs to both ends, so do a currency's sign and 百分之 before the first.</summary>
/// <remarks>
/// A scale is lent only where the ends stay in order: 3至5万 is from 30,000, 5000至1万 is not. In words 百, 千 and hundred are lent to a single digit
/// (三到五百, two to three hundred), as they are said.
/// </remarks>
internal static class SharedEnds
{
    private const byte Scale = 0;
    private const byte Small = 64;
    private const byte Mark = 128;
    private const byte Places = 31;

    // The places of a tail, with what it is: a scale word, a unit inside the numeral, or a mark of parts (%).
    private static readonly Lexicon Tails = new(
        (Scale | 4, "万"), (Scale | 8, "亿"), (Scale | 12, "兆|trillion|trillions|tln|trn|tn|t"), (Scale | 3, "k|thousand|thousands"), (Scale | 6, "m|mn|mil|mln|mio|million|millions"),
        (Scale | 9, "b|bn|bil|bln|billion|billions"), (Scale | 5, "lakh|lakhs|lac|lacs"), (Scale | 7, "crore|crores"),
        (Small | 3, "千|仟"), (Small | 2, "百|佰|hundred"),
        (Mark | 2, "%|百分点|个百分点|percent|per cent|pct|percentage points|percentage point|percentage"), (Mark | 3, "‰|per mille|permille"),
        (Mark | 4, "‱|bps|basis points|basis point|个基点|基点"), (Mark | 1, "成|折"));

    private static readonly Lexicon Heads = new((2, "百分之"), (3, "千分之"), (4, "万分之"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Share(in WordCursor cursor, in Reading reading, ref FigurePhrase phrase)
    {
        ReadOnlySpan<char> words = cursor.Folded;
        ref Term first = ref phrase.First;
        ref Term second = ref phrase.Second;
        if (first.Traits == TermTraits.Counter && cursor.CharAt(first.NumeralEnd) == '个' && first.End == first.NumeralEnd + 1
            && (second.Is(TermTraits.Unit) || second.Numeral.Is(NumeralForm.IsPercent)))
        {
            // 3个至5个百分点
            first.Traits = TermTraits.None;
        }
        else if (first.Unit is { IsCurrency: true } && second.Unit is not null && UnitRates.IsRate(second.Unit))
        {
            ShareRate(cursor.Words, reading.Language, ref first, ref second);
        }

        if (first.Unit is { Offset.Sign: not 0 } && second.Unit is { Code: "deg" })
        {
            // 零下5度到10度: of the temperature that the first is.
            second.Unit = first.Unit;
        }
        else if (second.Unit is { Offset.Sign: not 0 } && first.Unit is { Code: "deg" })
        {
            first.Unit = second.Unit;
        }

        if (second.Is(TermTraits.Unit) && first.IsBare && !first.Numeral.Is(NumeralForm.IsPercent))
        {
            LendUnit(second, ref first);
        }
        else if (first.Is(TermTraits.UnitBefore) && second.IsBare && !second.Numeral.Is(NumeralForm.IsPercent))
        {
            LendUnit(first, ref second);
        }
        else if (second.Is(TermTraits.Times) && first.IsBare)
        {
            first.Traits |= TermTraits.Times;
        }
        else if (first.Is(TermTraits.Ordinal) && (second.IsBare || second.Is(TermTraits.Counter)))
        {
            second.Traits |= TermTraits.Ordinal;
        }

        if (second.Numeral.Is(NumeralForm.IsPercent) && IsPlain(first) && TryFindTail(words, second, Mark, out int places))
        {
            first.Numeral = first.Numeral.Shift(-places, NumeralForm.IsPercent | NumeralForm.IsRatio);
        }
        else if (first.Numeral.Is(NumeralForm.IsPercent) && IsPlain(second)
            && Heads.TryMatch(words.Slice(first.NumeralStart), out byte under, out _))
        {
            second.Numeral = second.Numeral.Shift(-under, NumeralForm.IsPercent | NumeralForm.IsRatio);
        }
        else if (!first.Numeral.Is(NumeralForm.HasScaleWord | NumeralForm.IsRatio) && TryFindTail(words, second, IsDigit(first.Numeral) ? Small : Scale, out places))
        {
            Numeral counted = first.Numeral.Shift(places, second.Numeral.Form & NumeralForm.HasScaleWord);
            first.Numeral = counted.Value < second.Numeral.Value ? counted : first.Numeral;
        }

        // About is said of both ends.
        first.Hedge |= second.Hedge == Hedge.About && first.Hedge == Hedge.None ? Hedge.About : Hedge.None;
        second.Hedge |= first.Hedge == Hedge.About && second.Hedge == Hedge.None ? Hedge.About : Hedge.None;
    }

    // $10-20 per hour, 10元-20元/吨: both are of the rate.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ShareRate(ReadOnlySpan<char> words, Language language, ref Term first, ref Term second)
    {
        if (UnitRates.IsOfNumber(second.Unit!) && Glyph.SkipBlanks(words, second.NumeralEnd) == second.UnitStart)
        {
            ReadOnlySpan<char> name = words.Slice(second.UnitStart, second.UnitEnd - second.UnitStart);
            if (UnitTable.TryMatchDivisor(name, language, out int start, out int length)
                && UnitTable.TryDivide(words.Slice(first.UnitStart, first.UnitEnd - first.UnitStart), name.Slice(start, length), language, first.Unit, out UnitMatch rate))
            {
                second.Unit = rate.Unit;
            }
        }

        if (first.Unit!.Equals(UnitRates.DividendOf(second.Unit!)))
        {
            first.Unit = second.Unit;
        }
    }

    private static bool IsPlain(in Term term) => term.IsBare && !term.Numeral.Is(NumeralForm.IsRatio | NumeralForm.HasScaleWord);

    private static void LendUnit(in Term lender, ref Term borrower)
    {
        borrower.Unit = lender.Unit;
        borrower.UnitScale = lender.UnitScale;
        borrower.Traits |= lender.Traits & (TermTraits.Unit | TermTraits.OpenUnit);
        borrower.UnitStart = lender.UnitStart;
        borrower.UnitEnd = lender.UnitEnd;
        if (lender.UnitScale != Number.One)
        {
            borrower.Numeral = borrower.Numeral.Times(lender.UnitScale, NumeralForm.Plain);
        }
    }

    private static bool IsDigit(in Numeral numeral) => !numeral.Is(NumeralForm.HasFraction) && numeral.Value < 10;

    // The scale words or marks that the second numeral ends in, as places of ten.
    private static bool TryFindTail(ReadOnlySpan<char> words, in Term term, byte kind, out int places)
    {
        places = 0;
        ReadOnlySpan<char> numeral = words.Slice(0, term.NumeralEnd);
        for (int at = term.NumeralStart; at < numeral.Length; at++)
        {
            if (!WordFolding.IsDigit(numeral[at]) && !(Glyph.IsLetter(numeral[at]) && at > 0 && Glyph.IsLetter(numeral[at - 1])) && TrySum(numeral, at, kind, out places))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TrySum(ReadOnlySpan<char> numeral, int at, byte kind, out int places)
    {
        places = 0;
        WordCursor cursor = new(numeral, numeral) { At = at };
        while (Tails.TryTake(ref cursor, out byte tail))
        {
            // 千 right after Arabic digits is a scale word.
            bool small = (tail & Small) != 0 && !(at > 0 && WordFolding.IsDigit(numeral[at - 1]) && cursor.At == at + 1);
            if ((tail & Mark) != (kind & Mark) || (small && kind != Small))
            {
                return false;
            }

            places += tail & Places;
            if (cursor.IsAtEnd)
            {
                return true;
            }
        }

        return false;
    }
}
