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
        ReadOnlySpan<char> words = Neighbours.Reach(text, start, Longest);
        Span<char> folded = stackalloc char[Longest];
        folded = folded.Slice(0, words.Length);
        WordFolding.Fold(words, folded);
        WordCursor cursor = new(words, folded);
        WholeResult result = PhraseReader.Read(ref cursor, _reading, out FigurePhrase phrase, out FigureProblem problem);
        if (result == WholeResult.Wrong && problem.Start > at - start)
        {
            // What follows does not go with the figure: it is of the next.
            cursor = new(words.Slice(0, problem.Start), folded.Slice(0, problem.Start));
            result = PhraseReader.Read(ref cursor, _reading, out phrase, out _);
        }

        if (result != WholeResult.Read || start + phrase.First.NumeralStart > at)
        {
            return false;
        }

        if (phrase.IsRange && IsFigure(words, folded, phrase.Second, out int end))
        {
            run = new(Sign(text, start), start + end);
            return true;
        }

        if (IsFigure(words, folded, phrase.First, out end))
        {
            run = new(Sign(text, start), start + end);
            return true;
        }

        skipped = Math.Max(skipped, start + phrase.First.NumeralEnd);
        return false;
    }

    private static bool IsFigure(ReadOnlySpan<char> words, ReadOnlySpan<char> folded, in Term term, out int end)
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
            ReadOnlySpan<char> rest = words.Slice(term.UnitEnd);
            if (name.IsEmpty || !PlainWords.IsUnit(name, term.Unit) || name.EndsWith("世纪".AsSpan(), StringComparison.Ordinal) || (name[name.Length - 1] == '年' && !rest.IsEmpty && rest[0] is '级' or '級' or '代' or '度'))
            {
                return hasDigits && IsScaled(numeral, term.Numeral);
            }

            end = EndOf(words, folded, term);
            return hasDigits || PlainWords.IsQuantity(numeral, name, isCounter: false) || end > term.UnitEnd;
        }

        if (term.Is(TermTraits.Counter | TermTraits.Times))
        {
            int counter = Glyph.SkipBlanks(words, term.NumeralEnd);
            ReadOnlySpan<char> rest = words.Slice(counter);
            int length = CounterReader.Measure(folded.Slice(counter));
            length = length > 0 ? length : 1;
            bool isProduct = rest[0] is 'x' or 'X' or '×' && counter + 1 < words.Length && Neighbours.IsDigit(words[Math.Min(Glyph.SkipBlanks(words, counter + 1), words.Length - 1)]);
            end = isProduct ? end : counter + length;
            return !isProduct && (hasDigits || PlainWords.IsQuantity(numeral, rest.Slice(0, length), isCounter: true));
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
