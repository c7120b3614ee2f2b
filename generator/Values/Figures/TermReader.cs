using System;

namespace Etdz.Generator.Values;

/// <summary>Reads a numeral with all that belongs to it: hedges, and a unit or a counter.</summary>
/// <remarks><code>
/// term    = hedge* ("-" | "零下")? before? hedge* numeral hedge* (unit compound | counter)? hedge*
///         | hedge* ("a" | "an") name compound hedge* ;      (* an hour *)
/// before  = "$" | "US$" | "人民币" | "华氏温度" … ;
/// </code></remarks>
internal static class TermReader
{
    private static readonly Lexicon Articles = new((1, "a|an"));

    /// <summary>Reads a term at the cursor, which stays where there is none.</summary>
    /// <param name="mayJoin">Whether "and" may join its parts.</param>
    public static WholeResult TryRead(ref WordCursor cursor, in Reading reading, bool mayJoin, out Term term, out FigureProblem problem)
    {
        problem = default;
        int start = cursor.AfterBlanks();
        term = new() { Start = start, UnitScale = Number.One };
        WordCursor at = cursor;
        at.At = start;
        bool compared = at.TryTake('比');
        term.Hedge = HedgeReader.TakeBefore(ref at);
        bool negative = TakeSign(ref at);
        UnitMatch before = default;
        if (!negative && TakeSubZero(ref at, reading, out before))
        {
            negative = true;
            term.Traits = TermTraits.UnitBefore | TermTraits.Unit | TermTraits.SubZero;
            term.UnitStart = at.At - before.Length;
            term.UnitEnd = at.At;
        }
        else if (UnitReader.TryTakeBefore(ref at, reading, out before))
        {
            term.UnitEnd = at.At;
            term.UnitStart = at.At - before.Length;
            term.Traits = TermTraits.Unit | TermTraits.UnitBefore;
            term.Hedge |= HedgeReader.TakeBefore(ref at);
        }

        at.SkipBlanks();
        term.NumeralStart = at.At;
        LetterScales letters = term.Is(TermTraits.Unit) || reading.As is Kind.Count or Kind.Long or Kind.Number or Kind.Money ? LetterScales.All : LetterScales.Thousand;
        ReadResult result = NumeralReader.TryRead(at.Rest, letters, out term.Numeral, out int length);
        if (result == ReadResult.None)
        {
            return !term.Is(TermTraits.Unit) && !negative && TryReadOne(ref at, reading, ref term, out before)
                ? Leave(ref cursor, at, Finish(ref at, reading, mayJoin, before, ref term, ref problem))
                : WholeResult.NotMine;
        }

        if (result == ReadResult.TooLarge)
        {
            problem = FigureFindings.TooLarge(at.Words, at.At, at.At + length);
            return WholeResult.Wrong;
        }

        at.At += length;
        term.NumeralEnd = at.At;
        if (negative)
        {
            term.Numeral = term.Numeral with { Value = -term.Numeral.Value };
        }

        UnitMatch unit = default;
        if (!term.Numeral.Is(NumeralForm.IsPercent) && !at.IsAtEnd && !TakeUnit(ref at, reading, before.Unit, ref term, out unit) && !CounterReader.TryTake(ref at, ref term))
        {
            // 5 or more years: a hedge may part a numeral from its unit.
            Hedge between = HedgeReader.TakeAfter(ref at);
            term.Hedge |= between;
            if (between != Hedge.None && !at.IsAtEnd && !TakeUnit(ref at, reading, before.Unit, ref term, out unit))
            {
                CounterReader.TryTake(ref at, ref term);
            }
        }

        if (term.Numeral.Is(NumeralForm.HasMore))
        {
            term.Hedge |= Hedge.More;
        }

        if (unit.Length > 0)
        {
            if (before.Length > 0 && !TryReconcile(at.Words, term, before, ref unit))
            {
                problem = FigureFindings.TwoUnits(at.Words, term.UnitStart, term.UnitEnd, at.At - unit.Length, at.At);
                return WholeResult.Wrong;
            }

            term.UnitEnd = at.At;
            term.UnitStart = at.At - unit.Length;
            term.Traits = TermTraits.Unit;
        }

        WholeResult finished = Finish(ref at, reading, mayJoin, unit.Length > 0 ? unit : before, ref term, ref problem);
        return compared && finished == WholeResult.Read && !TryCompare(ref at, ref term) ? WholeResult.NotMine : Leave(ref cursor, at, finished);
    }

    private static WholeResult Leave(ref WordCursor cursor, in WordCursor at, WholeResult result)
    {
        cursor.At = result == WholeResult.Read ? at.At : cursor.At;
        return result;
    }

    private static bool TryCompare(ref WordCursor at, ref Term term)
    {
        Hedge hedge = HedgeReader.TakeCompared(ref at);
        term.Hedge |= hedge;
        term.End = at.At;
        return hedge != Hedge.None;
    }

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
            else
            {
                TakeScale(ref at, match.Unit, ref term);
                UnitReader.SkipAge(ref at, match.Unit);
                if (CompoundReader.Take(ref at, reading, mayJoin, ref term, ref problem) == WholeResult.Wrong)
                {
                    return WholeResult.Wrong;
                }
            }
        }

        term.Hedge |= HedgeReader.TakeAfter(ref at);
        term.End = at.At;
        return WholeResult.Read;
    }

    // An hour, a mile: one, where the whole unit is there.
    private static bool TryReadOne(ref WordCursor at, in Reading reading, ref Term term, out UnitMatch match)
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

    // 零下 is a sign, and tells that a temperature follows.
    private static bool TakeSubZero(ref WordCursor at, in Reading reading, out UnitMatch celsius)
    {
        celsius = default;
        int start = at.AfterBlanks();
        if (at.CharAt(start) != '零' || at.CharAt(start + 1) != '下' || !UnitReader.TryMatch("摄氏度".AsSpan(), reading, null, out celsius))
        {
            return false;
        }

        at.At = start + 2;
        celsius = celsius with { Length = 2 };
        return true;
    }

    private static bool TakeUnit(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch match) =>
        TryTakeTail(ref at, reading, like, ref term, out match)
        || TryTakeScaled(ref at, reading, like, ref term, out match)
        || UnitReader.TryTakeAfter(ref at, reading, like, ref term, out match);

    // The longest name of a unit wins over a numeral that ends in its first character: 2.3千克 is 2.3 kg, 五十兆字节 are 50 MB.
    private static bool TryTakeTail(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        match = default;
        int tail = at.At - 1;
        if (at.CharAt(tail) is not ('千' or '兆' or '百') || tail == term.NumeralStart
            || !UnitReader.TryMatch(at.Words.Slice(tail), reading, like, out match) || match.Length == 1 || match.Unit is null or { IsCurrency: true }
            || NumeralReader.TryRead(at.Words.Slice(term.NumeralStart, tail - term.NumeralStart), out Numeral shorter, out int length) != ReadResult.Read
            || length != tail - term.NumeralStart)
        {
            return false;
        }

        bool flipped = term.Numeral.Value.Sign * shorter.Value.Sign < 0;
        term.Numeral = flipped ? shorter with { Value = -shorter.Value } : shorter;
        term.NumeralEnd = tail;
        at.At = tail + match.Length;
        return true;
    }

    // 5m USD: letters are scale words before a currency as they are after one.
    private static bool TryTakeScaled(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        match = default;
        if (at.CharAt(at.AfterBlanks()) is not ('m' or 'b' or 't')
            || NumeralReader.TryRead(at.Words.Slice(term.NumeralStart), LetterScales.All, out Numeral scaled, out int length) != ReadResult.Read
            || term.NumeralStart + length <= at.At)
        {
            return false;
        }

        WordCursor after = at;
        after.At = term.NumeralStart + length;
        if (!UnitReader.TryTakeName(ref after, reading, like, out match) || match.Unit is { IsCurrency: false })
        {
            return false;
        }

        bool flipped = term.Numeral.Value.Sign * scaled.Value.Sign < 0;
        term.Numeral = flipped ? scaled with { Value = -scaled.Value } : scaled;
        term.NumeralEnd = term.NumeralStart + length;
        at = after;
        return true;
    }

    // 75 USD million: a scale word may follow a currency.
    private static void TakeScale(ref WordCursor at, Unit unit, ref Term term)
    {
        if (!unit.IsCurrency || term.Numeral.Is(NumeralForm.HasScaleWord) || at.IsAtEnd)
        {
            return;
        }

        ScaleWord scale = ScaleWord.English(at.Words, at.At, LetterScales.All, ordinals: false);
        if (scale.Power > 0)
        {
            int places = scale.Power * scale.Times;
            Numeral numeral = term.Numeral;
            term.Numeral = new(numeral.Value.Shift(places), numeral.LastPlace.Shift(places), numeral.Step.Shift(places), numeral.Form | NumeralForm.HasScaleWord);
            at.At = scale.End;
        }
    }

    // Two names of one unit may stand around a numeral (人民币5角, $5 CAD, 华氏温度51度): the one after it is the finer.
    private static bool TryReconcile(ReadOnlySpan<char> words, in Term term, in UnitMatch before, ref UnitMatch after)
    {
        if (before.Unit is null || after.Unit is null)
        {
            after = after.Unit is null ? after with { Unit = before.Unit } : after;
            return true;
        }

        if (before.Unit.Offset.Sign != 0 && after.Unit.Dimension != before.Unit.Dimension && after.Unit.Code == "deg")
        {
            after = after with { Unit = before.Unit, Scale = before.Scale };
            return true;
        }

        if (term.Is(TermTraits.SubZero))
        {
            return before.Unit.ConvertsTo(after.Unit);
        }

        return before.Unit.Equals(after.Unit) || (term.UnitEnd - term.UnitStart == 1 && after.Unit.IsCurrency && before.Unit.IsCurrency && words[term.UnitStart] != '€');
    }
}
