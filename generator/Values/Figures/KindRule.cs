using System;

namespace Etdz.Generator.Values;

/// <summary>Of which kind words are: the section "Kinds" of the specification. Their form decides, never how large a value is.</summary>
internal static class KindRule
{
    /// <summary>The kind that the form of the words gives them.</summary>
    public static Kind OfForm(in Term term)
    {
        NumeralForm form = term.Numeral.Form;
        return term.Is(TermTraits.Unit) ? (term.Unit is null or { IsCurrency: true } ? Kind.Money : Kind.Measure)
            : term.Is(TermTraits.Ordinal) ? Kind.Ordinal
            : term.Is(TermTraits.Times) ? Kind.Number
            : term.Is(TermTraits.Counter) ? Kind.Count
            : (form & NumeralForm.IsPercent) != 0 ? Kind.Ratio
            : (form & NumeralForm.HasScaleWord) != 0 ? Kind.Count
            : (form & NumeralForm.IsRatio) != 0 ? Kind.Ratio
            : (form & (NumeralForm.IsFraction | NumeralForm.HasFraction)) != 0 ? Kind.Number
            : Kind.Count;
    }

    /// <summary>The kind of a range: numbers with and without a fraction are numbers, a bare number beside a fraction is a ratio, beside a percentage it has lost its %.</summary>
    public static bool TryJoin(in Term first, in Term second, out Kind kind)
    {
        Kind low = OfForm(first);
        kind = OfForm(second);
        if (low > kind)
        {
            (low, kind) = (kind, low);
        }

        bool isHalfPercent = (first.Numeral.Is(NumeralForm.IsPercent) && !second.Numeral.Is(NumeralForm.IsRatio))
            || (second.Numeral.Is(NumeralForm.IsPercent) && !first.Numeral.Is(NumeralForm.IsRatio));
        if (isHalfPercent)
        {
            return false;
        }

        return low == kind || kind == Kind.Number || (kind == Kind.Ratio && !first.Is(TermTraits.Counter) && !second.Is(TermTraits.Counter));
    }

    /// <summary>The kind that is asked for, where words of this form may be read as it.</summary>
    public static bool TryAs(ReadOnlySpan<char> words, in Term term, Kind asked, ref Kind kind, out FigureProblem problem)
    {
        problem = default;
        Kind found = kind;
        kind = asked;
        bool may = asked switch
        {
            Kind.Count or Kind.Long => found is Kind.Count or Kind.Number,
            Kind.Number => found is Kind.Count or Kind.Number or Kind.Ratio,
            Kind.Ratio => found is Kind.Ratio || (found is Kind.Count or Kind.Number && !term.Is(TermTraits.Counter)),
            _ => found == asked,
        };
        if (may)
        {
            return true;
        }

        problem = asked is Kind.Money or Kind.Measure && term.IsBare && found is Kind.Count or Kind.Number
            ? FigureFindings.MissingUnit(words, KindName.Of(asked))
            : FigureFindings.OtherKind(words, KindName.Of(found), KindName.Of(asked));
        return false;
    }

    /// <summary>
    /// Whether a value fits the C# type of its kind, as far as its words alone tell: another statement of the fact may say of a count that is none by
    /// <c>as</c> that it is a long or a number.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> words, Kind kind, bool isRange, bool isAsked, in Number value, out FigureProblem problem)
    {
        problem = default;
        if (kind == Kind.Count && !isRange && !isAsked)
        {
            return true;
        }

        if (kind is Kind.Count or Kind.Long or Kind.Ordinal)
        {
            if (!value.IsInteger)
            {
                problem = FigureFindings.NotWhole(words, value);
            }
            else if (kind == Kind.Long)
            {
                problem = value.TryToInt64(out _) ? default : FigureFindings.Beyond(words, value, "long", Holding(value));
            }
            else if (!value.TryToInt32(out _))
            {
                problem = FigureFindings.Beyond(words, value, "int", isRange ? "two facts, one for each end, with as=long" : kind == Kind.Count ? Holding(value) : "as=text");
            }
        }
        else if (!FitsDecimal(value))
        {
            problem = FigureFindings.Beyond(words, value, "decimal", "a larger unit, or as=text");
        }

        return problem.Id is null;
    }

    /// <summary>Whether <c>decimal</c> holds a value, rounded where need be.</summary>
    public static bool FitsDecimal(Number value) => !value.IsBeyond(28) || value.TryToDecimalDigits(out _);

    /// <summary>The attribute that asks for a type which holds a whole number.</summary>
    public static string Holding(Number value) => value.TryToInt64(out _) ? "as=long" : FitsDecimal(value) ? "as=number" : "as=text";
}
