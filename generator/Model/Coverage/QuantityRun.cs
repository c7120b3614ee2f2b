using System;
using System.Globalization;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Finds a numeral with a unit, a counter, a scale word or a percent sign in prose, and a range of them.</summary>
internal readonly struct QuantityRun(Language language)
{
    // No figure is longer.
    private const int Longest = 80;

    // As many are looked at for one.
    private const int MostFigures = 4;

    // The longest name before a numeral is shorter.
    private const int LongestCurrency = 12;

    private readonly Reading _reading = new(null, false, language, null);

    /// <summary>Where the currency begins that stands right before a number; the number's own place where there is none.</summary>
    /// <param name="from">Nothing before it is looked at.</param>
    public int CurrencyBefore(ReadOnlySpan<char> text, int from, int at)
    {
        int end = at > from && text[at - 1] == ' ' ? at - 1 : at;
        if (end == from || !(char.GetUnicodeCategory(text[end - 1]) == UnicodeCategory.CurrencySymbol || text[end - 1] is (>= 'A' and <= 'Z') or '元' or '币' or '幣' or '金'))
        {
            return at;
        }

        for (int start = Math.Max(from, end - LongestCurrency); start < end; start++)
        {
            bool isWhole = start == 0 || !(Glyph.IsLetter(text[start - 1]) && Glyph.IsLetter(text[start]));
            if (isWhole && UnitTable.TryMatchBefore(text.Slice(start, end - start), language, out UnitMatch match) && start + match.Length == end
                && PlainWords.IsUnit(text.Slice(start, match.Length), match.Unit) && match.Unit is null or { IsCurrency: true })
            {
                return start;
            }
        }

        return at;
    }

    /// <param name="start">Where the figure begins, a currency before it included.</param>
    /// <param name="at">Where its numeral does.</param>
    /// <param name="run">The run; where it is none, nothing.</param>
    /// <param name="skipped">Where to go on if it is none: behind the numeral.</param>
    public bool TryRead(ReadOnlySpan<char> text, int start, int at, out Span run, out int skipped)
    {
        run = default;
        skipped = Neighbours.WordEnd(text, at);
        ReadOnlySpan<char> reach = Neighbours.Reach(text, start, Longest);
        ReadOnlySpan<char> words = reach;
        Span<char> folded = stackalloc char[Longest];
        folded = folded.Slice(0, words.Length);
        WordFolding.Fold(words, folded);
        WordCursor cursor = new(words, folded);
        WholeResult result = PhraseReader.Read(ref cursor, _reading, out FigurePhrase phrase, out FigureProblem problem);
        for (int tries = 0; tries < MostFigures; tries++)
        {
            int parting = result == WholeResult.Wrong ? problem.Start : result == WholeResult.Read ? PartingOf(reach, phrase, at - start) : 0;
            if (parting <= at - start)
            {
                break;
            }

            // What follows does not go with the figure: it is of the next.
            words = words.Slice(0, parting);
            folded = folded.Slice(0, parting);
            cursor = new(words, folded);
            result = PhraseReader.Read(ref cursor, _reading, out phrase, out problem);
        }

        if (result != WholeResult.Read || start + phrase.First.NumeralStart > at)
        {
            return false;
        }

        char before = start > 0 ? text[start - 1] : '\0';
        if ((phrase.IsRange && IsOfOneUnit(phrase) && IsFigure(words, folded, phrase.Second, '\0', out int end)) || IsFigure(words, folded, phrase.First, before, out end))
        {
            // The point of an abbreviation is the end of a sentence as often.
            run = new(Sign(text, start), start + (words[end - 1] == '.' ? end - 1 : end));
            return true;
        }

        skipped = Math.Max(skipped, start + phrase.First.NumeralEnd);
        return false;
    }

    // It fell 10 basis points to 1.1 per cent: no range.
    private static bool IsOfOneUnit(in FigurePhrase phrase) => phrase.First.Unit is not { } unit
        || (phrase.Second.Unit is { } other ? other.ConvertsTo(unit) : !phrase.Second.Numeral.Is(NumeralForm.IsPercent));

    // Where the first of two figures ends that a blank alone parts, and that read as one; 0 where there is one.
    private static int PartingOf(ReadOnlySpan<char> words, in FigurePhrase phrase, int numeral)
    {
        int parting = FigureGap.In(words.Slice(0, phrase.First.NumeralEnd), numeral);
        parting = parting == 0 ? CurrencyOfNext(words, phrase.First, numeral) : parting;
        return parting > 0 || !phrase.IsRange ? parting : CurrencyOfNext(words, phrase.Second, phrase.Second.NumeralStart);
    }

    // $5 $6, USD 5 USD 6: what reads as the unit behind a number stands before the next.
    private static int CurrencyOfNext(ReadOnlySpan<char> words, in Term term, int numeral)
    {
        int end = term.UnitEnd;
        if (!term.Is(TermTraits.Unit) || term.Unit is { IsCurrency: false } || term.UnitStart < term.NumeralEnd || !Glyph.IsBlank(words[term.UnitStart - 1]))
        {
            return 0;
        }

        bool isSign = end < words.Length && char.GetUnicodeCategory(words[end - 1]) == UnicodeCategory.CurrencySymbol && Neighbours.IsDigit(words[end]);
        int next = Glyph.SkipBlanks(words, end);
        bool isSecond = numeral > 0 && next < words.Length && Neighbours.IsDigit(words[next]);
        return isSign || isSecond ? term.UnitStart : 0;
    }

    private static bool IsFigure(ReadOnlySpan<char> words, ReadOnlySpan<char> folded, in Term term, char before, out int end)
    {
        end = term.NumeralEnd;
        ReadOnlySpan<char> numeral = words.Slice(term.NumeralStart, term.NumeralEnd - term.NumeralStart);
        bool hasDigits = term.Numeral.Is(NumeralForm.HasDigits);
        if (term.Is(TermTraits.UnitBefore))
        {
            return true;
        }

        if (term.Is(TermTraits.Unit))
        {
            ReadOnlySpan<char> name = words.Slice(term.UnitStart, term.UnitEnd - term.UnitStart);
            if (!name.IsEmpty && PlainWords.IsUnit(name, term.Unit) && !PlainWords.IsOtherWord(words.Slice(term.UnitStart), name.Length))
            {
                end = EndOf(words, folded, term);
                return hasDigits || PlainWords.IsQuantity(before, numeral, name, isCounter: false) || end > term.UnitEnd;
            }
        }
        else if (term.Is(TermTraits.Counter | TermTraits.Times))
        {
            int counter = Glyph.SkipBlanks(words, term.NumeralEnd);
            ReadOnlySpan<char> rest = words.Slice(counter);
            int length = CounterReader.Measure(folded.Slice(counter));
            length = length > 0 ? length : 1;
            bool isProduct = rest[0] is 'x' or 'X' or '×' && counter + 1 < words.Length && Neighbours.IsDigit(words[Math.Min(Glyph.SkipBlanks(words, counter + 1), words.Length - 1)]);
            end = isProduct ? end : counter + length;
            return !isProduct && (hasDigits || PlainWords.IsQuantity(before, numeral, rest.Slice(0, length), isCounter: true));
        }

        return hasDigits ? term.Numeral.Is(NumeralForm.IsPercent) || IsScaled(numeral, term.Numeral)
            : numeral.Length > 1 && term.Numeral.Is(NumeralForm.IsRatio) && numeral[0] != '半' && numeral[numeral.Length - 1] != '半';
    }

    // 1.4万 and 2.5 million, but not 5k: letters are of names as often as not.
    private static bool IsScaled(ReadOnlySpan<char> numeral, in Numeral read)
    {
        int letters = 0;
        while (letters < numeral.Length && Glyph.IsLetter(numeral[numeral.Length - 1 - letters]))
        {
            letters++;
        }

        return read.Is(NumeralForm.HasScaleWord) && letters is 0 or > 3;
    }

    // Without the hedges behind it, but with the smaller units of a compound.
    private static int EndOf(ReadOnlySpan<char> words, ReadOnlySpan<char> folded, in Term term)
    {
        WordCursor cursor = new(words, folded) { At = term.UnitEnd };
        HedgeReader.TakeAfter(ref cursor);
        return cursor.At == term.End ? term.UnitEnd : term.End;
    }

    // A sign that stands free, or 负.
    private static int Sign(ReadOnlySpan<char> text, int start)
    {
        char sign = start > 0 ? text[start - 1] : '\0';
        return sign is '负' or '負' || (sign is '-' or '−' or '+' && (start == 1 || Glyph.IsBlank(text[start - 2]) || text[start - 2] is '(' or '（')) ? start - 1 : start;
    }
}
