using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Makes a figure of what was understood: its unit, its kind, what it admits; or says why it is none.</summary>
internal static class FigureMaker
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryMake(in WordCursor cursor, in Reading reading, ref FigurePhrase phrase, out Figure figure, out FigureProblem problem)
    {
        ReadOnlySpan<char> words = cursor.Words;
        if (phrase.IsRange)
        {
            SharedEnds.Share(cursor, reading, ref phrase);
            return TryMakeRange(words, reading, ref phrase, out figure, out problem);
        }

        if (TryPlaceUnit(words, reading, ref phrase.First, out problem) && TryDecide(words, reading, phrase, out Kind kind, out problem)
            && TryWeigh(words, reading.Unit ?? phrase.First.Unit, kind, isRange: false, reading.As is not null, phrase.First, out Number value, out Interval admits, out problem))
        {
            figure = Figure.Of(kind, value, admits, reading.Unit ?? phrase.First.Unit, isAbout: (phrase.First.Hedge & Hedge.About) != 0);
            return true;
        }

        figure = Figure.Words;
        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryMakeRange(ReadOnlySpan<char> words, in Reading reading, ref FigurePhrase phrase, out Figure figure, out FigureProblem problem)
    {
        figure = Figure.Words;
        if (!TryPlaceUnit(words, reading, ref phrase.First, out problem)
            || !TryPlaceUnit(words, reading, ref phrase.Second, out problem)
            || !TryDecide(words, reading, phrase, out Kind kind, out problem))
        {
            return false;
        }

        Unit? unit = reading.Unit ?? phrase.First.Unit;
        bool isAsked = reading.As is not null;
        if (!TryWeigh(words, unit, kind, isRange: true, isAsked, phrase.First, out Number value, out Interval admits, out problem)
            || !TryWeigh(words, unit, kind, isRange: true, isAsked, phrase.Second, out Number max, out Interval maxAdmits, out problem))
        {
            return false;
        }

        if (phrase.IsOfBounds && (phrase.First.Hedge & Hedge.Upper) != 0)
        {
            (value, admits, max, maxAdmits) = (max, maxAdmits, value, admits);
        }

        if (value > max)
        {
            problem = FigureFindings.Reversed(words, phrase, value, max);
            return false;
        }

        figure = Figure.Range(kind, value, admits, max, maxAdmits, unit);
        return true;
    }

    // The unit that the author gives stands in for one that the words leave out or open.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryPlaceUnit(ReadOnlySpan<char> words, in Reading reading, ref Term term, out FigureProblem problem)
    {
        problem = default;
        Unit? given = reading.Unit;
        if (term.Is(TermTraits.OpenUnit))
        {
            // One that the name may mean would have been read as it.
            problem = given is null ? FigureFindings.OpenUnit(words, term, reading.Language) : FigureFindings.OtherUnit(words, term, reading.Language, given);
            return false;
        }
        else if (given is not null && term.Unit is not null)
        {
            if (!term.Unit.ConvertsTo(given))
            {
                problem = FigureFindings.OtherUnit(words, term, reading.Language, given);
                return false;
            }
        }
        else if (given is not null)
        {
            if (term.Numeral.Is(NumeralForm.IsPercent) || term.Is(TermTraits.Ordinal | TermTraits.Times | TermTraits.Counter))
            {
                problem = FigureFindings.NeedlessUnit(words, KindName.Of(KindRule.OfForm(term)), given);
                return false;
            }

            term.Unit = given;
            term.Traits |= TermTraits.Unit;
        }

        if (given is null && term.Is(TermTraits.Unit) && reading.As is null or Kind.Date or Kind.Month or Kind.Year && IsYearOrYears(words, term))
        {
            string years = words.Slice(term.NumeralStart, term.NumeralEnd - term.NumeralStart).ToString();
            problem = FigureFindings.Ambiguous(words, term.Start, term.End, "the year " + years, years + " years",
                "mark the year without the words around it, or say as=measure for a span of time");
            return false;
        }

        if (given is not null && reading.As is Kind.Count or Kind.Long or Kind.Number or Kind.Ratio or Kind.Ordinal)
        {
            problem = FigureFindings.NeedlessUnit(words, KindName.Of(reading.As.Value), given!);
            return false;
        }

        return true;
    }

    // Four digits and 年 are a year where they stand alone; beside a hedge they may as well be a span of time. With 余 and 多 they are one.
    private static bool IsYearOrYears(ReadOnlySpan<char> words, in Term term) => term.UnitEnd == term.UnitStart + 1 && words[term.UnitStart] == '年'
        && term.NumeralEnd == term.NumeralStart + 4 && (term.Hedge & Hedge.More) == 0
        && term.Numeral.Value >= 1000 && term.Numeral.Value < 3000
        && (Glyph.CountDigits(words, term.NumeralStart) == 4 || Glyph.CountHanDigits(words, term.NumeralStart) == 4);

    private static bool TryDecide(ReadOnlySpan<char> words, in Reading reading, in FigurePhrase phrase, out Kind kind, out FigureProblem problem)
    {
        kind = KindRule.OfForm(phrase.First);
        problem = default;
        if (phrase.IsRange)
        {
            bool sameUnit = phrase.First.Unit is null || (phrase.Second.Unit is not null && phrase.Second.Unit.ConvertsTo(phrase.First.Unit));
            bool sideBySide = !phrase.IsOfBounds || ((phrase.First.Hedge & Hedge.Lower) != 0) != ((phrase.Second.Hedge & Hedge.Lower) != 0);
            if (!KindRule.TryJoin(phrase.First, phrase.Second, out kind) || !sameUnit || !sideBySide)
            {
                problem = sideBySide ? FigureFindings.MixedEnds(words, phrase, Describe(phrase.First), Describe(phrase.Second))
                    : FigureFindings.Contradiction(words, phrase.First.Start, phrase.Second.End);
                return false;
            }

            if (reading.As is not null)
            {
                problem = FigureFindings.RangeForOneValue(words, phrase, KindName.Of(reading.As.Value));
                return false;
            }

            return true;
        }

        if (reading.AsRange)
        {
            problem = FigureFindings.OtherKind(words, KindName.Of(kind), "range");
            return false;
        }

        return reading.As is null || KindRule.TryAs(words, phrase.First, reading.As.Value, ref kind, out problem);
    }

    private static string Describe(in Term term) => term.Unit?.Code ?? KindName.Of(KindRule.OfForm(term));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryWeigh(
        ReadOnlySpan<char> words, Unit? unit, Kind kind, bool isRange, bool isAsked, in Term term, out Number value, out Interval admits, out FigureProblem problem)
    {
        value = term.Numeral.Value;
        admits = default;
        if (value.Sign == 0 && (term.Hedge & (Hedge.More | Hedge.Near)) != 0)
        {
            problem = FigureFindings.HedgedZero(words, term);
            return false;
        }

        admits = term.Admits;
        if ((term.Hedge & (term.Hedge - 1)) != 0 && admits.IsEmpty)
        {
            problem = FigureFindings.Contradiction(words, term.Start, term.End);
            return false;
        }

        if (term.Unit is { } own && unit is not null && !own.Equals(unit))
        {
            admits = own.Convert(admits, unit);
            value = own.Convert(value, unit);
        }

        return KindRule.Fits(words, kind, isRange, isAsked, value, out problem);
    }
}
