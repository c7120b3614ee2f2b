using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a numeral with all that belongs to it: hedges, and a unit or a counter.</summary>
/// <remarks><code>
/// term    = hedge* per? hedge* sign? before? hedge* numeral ("来" | hedge*) (unit compound | counter)? hedge*
///         | hedge* ("a" | "an") name compound hedge* ;      (* an hour *)
/// sign    = "-" | "零下" | "零上" ;                            (* the last two also after 摄氏 *)
/// before  = "$" | "US$" | "人民币" | "华氏温度" … ;
/// per     = "每" name | "时速" ;                               (* 每小时120公里; see PerReader *)
/// </code></remarks>
internal static class TermReader
{
    private static readonly Lexicon Articles = new((1, "a|an"));

    /// <summary>Reads a term at the cursor, which stays where there is none.</summary>
    /// <param name="mayJoin">Whether "and" may join its parts.</param>
    public static WholeResult TryRead(ref WordCursor cursor, in Reading reading, bool mayJoin, out Term term, out FigureProblem problem)
    {
        problem = default;
        WordCursor at = cursor;
        at.SkipBlanks();
        term = default;
        term.Start = at.At;
        term.UnitScale = Number.One;
        bool compared = at.TryTake('比');
        term.Hedge = HedgeReader.TakeBefore(ref at);
        PerReader per = default;
        if (at.Next is '每' or '时' && per.TryTake(ref at, reading))
        {
            term.Hedge |= HedgeReader.TakeBefore(ref at);
        }

        bool negative = TakeLead(ref at, reading, ref term, out UnitMatch unit);
        WholeResult result = TakeNumeral(ref at, reading, negative, ref term, ref problem);
        if (result == WholeResult.Read)
        {
            result = TakeUnitOrCounter(ref at, reading, ref unit, ref term, ref problem);
        }
        else if (result == WholeResult.NotMine && !negative && unit.Length == 0 && TryTakeOne(ref at, reading, ref term, out unit))
        {
            result = WholeResult.Read;
        }

        if (result == WholeResult.Read)
        {
            bool isTime = MayBeTime(at, term) && reading.As is null && reading.Unit is null && TimeOfDay.IsRead(at, term, unit);
            problem = isTime ? FigureFindings.TimeOfDay(at.Words, term.NumeralStart, at.At) : default;
            result = isTime ? WholeResult.Wrong : Finish(ref at, reading, mayJoin, unit, ref term, ref problem);
        }

        if (result == WholeResult.Read && per.IsTaken && !per.TryDivide(at.Words, reading.Language, ref term))
        {
            result = WholeResult.NotMine;
        }

        if (result == WholeResult.Read && compared)
        {
            // 多 closes it too, where it would say "and some more" elsewhere.
            bool more = (term.Hedge & Hedge.More) != 0;
            Hedge comparison = more ? Hedge.Over : HedgeReader.TakeCompared(ref at);
            term.Hedge = (term.Hedge & ~Hedge.More) | comparison;
            result = comparison == Hedge.None ? WholeResult.NotMine : result;
        }

        term.End = at.At;
        cursor.At = result == WholeResult.Read ? at.At : cursor.At;
        return result;
    }

    // With a point in it, or 点 behind it.
    private static bool MayBeTime(in WordCursor at, in Term term) => term.Is(TermTraits.Counter)
        ? at.CharAt(at.At - 1) == '点'
        : (term.Numeral.Form & (NumeralForm.HasFraction | NumeralForm.IsPercent | NumeralForm.HasScaleWord)) == NumeralForm.HasFraction;

    // The sign and the unit before a numeral; whether the sign makes it negative.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TakeLead(ref WordCursor at, in Reading reading, ref Term term, out UnitMatch unit)
    {
        unit = default;
        bool negative = TakeSign(ref at);
        TermTraits sign = !negative && SubZeroReader.TryTake(ref at, reading, out negative, out unit) ? TermTraits.SubZero : TermTraits.None;
        bool isNamed = UnitReader.TryTakeBefore(ref at, reading, out UnitMatch named) && (sign == TermTraits.None || named.Unit is { Offset.Sign: not 0 });
        unit = isNamed ? named : unit;
        if (sign == TermTraits.None && !isNamed)
        {
            return negative;
        }

        if (named.Unit is { Offset.Sign: not 0 } && sign == TermTraits.None && SubZeroReader.TryTake(ref at, reading, out bool below, out _))
        {
            negative = below;
        }

        term.UnitStart = at.At - unit.Length;
        term.UnitEnd = at.At;
        term.Traits = TermTraits.Unit | TermTraits.UnitBefore | sign;
        term.Hedge |= HedgeReader.TakeBefore(ref at);
        return negative;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult TakeNumeral(ref WordCursor at, in Reading reading, bool negative, ref Term term, ref FigureProblem problem)
    {
        at.SkipBlanks();
        term.NumeralStart = at.At;
        LetterScales letters = term.Is(TermTraits.Unit) || reading.As is Kind.Count or Kind.Long or Kind.Number or Kind.Money ? LetterScales.All : LetterScales.Thousand;
        ReadResult result = NumeralReader.TryRead(at.Rest, letters, out term.Numeral, out int length);
        if (result == ReadResult.TooLarge)
        {
            problem = FigureFindings.TooLarge(at.Words, at.At, at.At + length);
            return WholeResult.Wrong;
        }

        if (term.Numeral.Is(NumeralForm.IsElliptic))
        {
            problem = Elliptic(at, length, term.Numeral);
            return WholeResult.Wrong;
        }

        at.At += length;
        term.NumeralEnd = at.At;
        term.Numeral = negative ? term.Numeral with { Value = -term.Numeral.Value } : term.Numeral;
        return result == ReadResult.Read ? WholeResult.Read : WholeResult.NotMine;
    }

    // 一亿五千: the next lower scale word may have been left out, as in 一亿五.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FigureProblem Elliptic(in WordCursor at, int length, in Numeral numeral)
    {
        ReadOnlySpan<char> folded = at.Folded.Slice(at.At, length);
        int last = folded.LastIndexOfAny('亿', '兆');
        string scale = folded[last] == '兆' || (last > 0 && folded[last - 1] == '万') ? "亿" : "万";
        NumeralReader.TryRead((folded.ToString() + scale).AsSpan(), out Numeral scaled, out _);
        return FigureFindings.Ambiguous(
            at.Words, at.At, at.At + length, numeral.Value.ToString(), scaled.Value.ToString(), "write " + scale + " behind it, or 零 after " + folded[last] + ", to say which");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult TakeUnitOrCounter(ref WordCursor at, in Reading reading, ref UnitMatch unit, ref Term term, ref FigureProblem problem)
    {
        UnitMatch after = default;
        if (!term.Numeral.Is(NumeralForm.IsPercent) && !at.IsAtEnd && !TryTakeEither(ref at, reading, unit.Unit, ref term, out after))
        {
            // 5 or more years: a hedge may part a numeral from its unit.
            Hedge between = HedgeReader.TakeAfter(ref at);
            term.Hedge |= between;
            if (between != Hedge.None && !at.IsAtEnd)
            {
                TryTakeEither(ref at, reading, unit.Unit, ref term, out after);
            }
            else if (at.Next == '来')
            {
                // 三百来块 are about 300; 十年来, behind a unit, are ten years.
                WordCursor ahead = at;
                ahead.At++;
                if (TryTakeEither(ref ahead, reading, unit.Unit, ref term, out after))
                {
                    at = ahead;
                    term.Hedge |= Hedge.About;
                }
            }
        }

        term.Hedge |= term.Numeral.Is(NumeralForm.HasMore) ? Hedge.More : Hedge.None;
        if (unit.Length > 0 && (after.Length > 0 || !at.IsAtEnd) && TryTakeDivisor(ref at, reading, after, term, ref unit))
        {
            return WholeResult.Read;
        }

        if (after.Length == 0)
        {
            if (term.Is(TermTraits.Counter | TermTraits.Times) && !term.Is(TermTraits.UnitBefore) && !at.IsAtEnd)
            {
                TakeRateOfThings(ref at, reading, ref term, ref unit);
            }

            return WholeResult.Read;
        }

        if (unit.Length > 0 && !TryReconcile(at.Words, term, unit, ref after))
        {
            problem = FigureFindings.TwoUnits(at.Words, term.UnitStart, term.UnitEnd, at.At - after.Length, at.At);
            return WholeResult.Wrong;
        }

        if (at.CharAt(term.NumeralEnd - 1) == '兆' && term.NumeralEnd == at.At - after.Length && after.Unit is { IsCurrency: false } && after.Unit.Dimension[0] != '1'
            && UnitRates.DividendOf(after.Unit) is null)
        {
            // Mega before any unit, 10^12 before a currency.
            term.Numeral = term.Numeral.Times(Number.PowerOfTen(-6), NumeralForm.Plain);
        }

        unit = after;
        term.UnitEnd = at.At;
        term.UnitStart = at.At - unit.Length;
        term.Traits = TermTraits.Unit;
        return WholeResult.Read;
    }

    // $15 per hour, $80/bbl, $5 an hour: the currency before the numeral is divided, and stays open where it is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeDivisor(ref WordCursor at, in Reading reading, in UnitMatch after, in Term term, ref UnitMatch unit)
    {
        int start = at.At - after.Length;
        ReadOnlySpan<char> rest = at.Words.Slice(start);
        if (unit.Unit is { IsCurrency: false } || (after.Unit is not null && !UnitRates.IsOfNumber(after.Unit))
            || !UnitTable.TryMatchDivisor(rest, reading.Language, out int name, out int length))
        {
            return false;
        }

        if (unit.Unit is not null)
        {
            ReadOnlySpan<char> over = at.Words.Slice(term.UnitStart, term.UnitEnd - term.UnitStart);
            if (!UnitTable.TryDivide(over, rest.Slice(name, length), reading.Language, unit.Unit, out UnitMatch rate))
            {
                return false;
            }

            unit = rate with { Scale = unit.Scale * rate.Scale };
        }

        at.At = start + name + length;
        return true;
    }

    // 3次/天, 5 people per square kilometre: what is counted is no part of the unit. What is three times as much is nothing counted.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TakeRateOfThings(ref WordCursor at, in Reading reading, ref Term term, ref UnitMatch unit)
    {
        ReadOnlySpan<char> rest = at.Rest;
        if ((term.Is(TermTraits.Times) && at.CharAt(at.At - 1) != 's') || !UnitTable.TryMatchDivisor(rest, reading.Language, out int name, out int length)
            || !UnitTable.TryDivide(default, rest.Slice(name, length), reading.Language, null, out UnitMatch rate))
        {
            return;
        }

        term.UnitStart = at.At;
        at.At += name + length;
        term.UnitEnd = at.At;
        term.Traits = TermTraits.Unit;
        unit = rate with { Length = name + length };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeEither(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch unit) =>
        NumeralTail.TryTakeUnit(ref at, reading, like, ref term, out unit)
        || NumeralTail.TryTakeCurrency(ref at, reading, like, ref term, out unit)
        || UnitReader.TryTakeAfter(ref at, reading, like, ref term, out unit)
        || CounterReader.TryTake(ref at, ref term)
        || (NumeralTail.TryTakeScaleLetter(ref at, ref term) && !at.IsAtEnd && TryTakeEither(ref at, reading, like, ref term, out unit));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult Finish(
        ref WordCursor at, in Reading reading, bool mayJoin, UnitMatch match, ref Term term, ref FigureProblem problem)
    {
        if (match.Length > 0)
        {
            match = match.Unit is null && !at.IsAtEnd && !term.Is(TermTraits.UnitBefore) ? CompoundReader.Resolve(at, reading, match) : match;
            term.Unit = match.Unit;
            term.UnitScale = match.Scale;
            if (match.Scale != Number.One)
            {
                term.Numeral = term.Numeral.Times(match.Scale, NumeralForm.Plain);
            }

            if (match.Unit is null)
            {
                term.Traits |= TermTraits.OpenUnit;
            }
            else if (!at.IsAtEnd)
            {
                NumeralTail.TakeScale(ref at, match.Unit, ref term);
                UnitReader.SkipAge(ref at, match.Unit);
                if (CompoundReader.Take(ref at, reading, mayJoin, ref term, ref problem) == WholeResult.Wrong)
                {
                    return WholeResult.Wrong;
                }

                UnitReader.SkipAge(ref at, match.Unit);
            }
        }

        if (!term.IsBare || term.Numeral.Is(NumeralForm.IsPercent))
        {
            // Behind a bare numeral they have been taken, in search of its unit.
            term.Hedge |= HedgeReader.TakeAfter(ref at);
        }

        return WholeResult.Read;
    }

    // An hour, a mile: one, where the whole unit is there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeOne(ref WordCursor at, in Reading reading, ref Term term, out UnitMatch match)
    {
        match = default;
        if (!Articles.TryTake(ref at, out _) || !UnitReader.TryTakeName(ref at, reading, null, out match))
        {
            return false;
        }

        term.NumeralEnd = at.At - match.Length;
        term.UnitStart = term.NumeralEnd;
        term.UnitEnd = at.At;
        term.Traits = TermTraits.Unit | TermTraits.Article;
        term.Numeral = new(Number.One, Number.One, Number.One, NumeralForm.Plain);
        return true;
    }

    // A sign before the sign of a currency; before a numeral it is the numeral's own.
    private static bool TakeSign(ref WordCursor at)
    {
        int sign = at.AfterBlanks();
        char c = at.CharAt(sign);
        if (c is not ('-' or '–' or '负'))
        {
            return false;
        }

        int next = Glyph.SkipBlanks(at.Words, sign + 1);
        if (NumeralReader.TryRead(at.Words.Slice(next), out _, out _) != ReadResult.None)
        {
            return false;
        }

        at.At = next;
        return true;
    }

    // Two names of one unit may stand around a numeral (人民币5角, $5 CAD, 华氏温度51度): the one after it is the finer.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReconcile(ReadOnlySpan<char> words, in Term term, in UnitMatch before, ref UnitMatch after)
    {
        Unit? money = after.Unit is null ? null : UnitRates.DividendOf(after.Unit) ?? after.Unit;
        if (before.Unit is null || money is null || after.Unit is null)
        {
            // A name that stays open beside a currency is not of it: USD 5 francs.
            return money is { IsCurrency: true } || (before.Unit is null && money is null);
        }

        if (before.Unit.Offset.Sign != 0 && after.Unit.Dimension != before.Unit.Dimension && after.Unit.Code == "deg")
        {
            after = after with { Unit = before.Unit, Scale = before.Scale };
            return true;
        }

        // Aged 3 months: the age is in what stands behind it.
        if (term.Is(TermTraits.SubZero) || before.Unit.Code == "a")
        {
            return before.Unit.ConvertsTo(after.Unit);
        }

        return before.Unit.Equals(money) || (term.UnitEnd - term.UnitStart == 1 && money.IsCurrency && before.Unit.IsCurrency && words[term.UnitStart] != '€');
    }
}
