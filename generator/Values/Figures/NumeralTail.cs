using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Decides where a numeral ends and its unit begins, where a character or word may be of either.</summary>
internal static class NumeralTail
{
    /// <summary>The longest name of a unit wins over a numeral that ends in its first character: 2.3千克 is 2.3 kg, 五十兆字节 are 50 MB.</summary>
    public static bool TryTakeUnit(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        match = default;
        int tail = at.At - 1;
        return at.CharAt(tail) is '千' or '兆' or '百' && tail != term.NumeralStart && TryTakeUnitAt(ref at, tail, reading, like, ref term, out match);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeUnitAt(ref WordCursor at, int tail, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        if (!UnitReader.TryMatch(at.Words.Slice(tail), reading, like, out match) || match.Length == 1 || match.Unit is null or { IsCurrency: true }
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

    /// <summary>5m USD, 5m people: letters are scale words before a currency as they are after one, and m before a counter.</summary>
    public static bool TryTakeCurrency(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        match = default;
        int letter = at.AfterBlanks();
        return at.CharAt(letter) is 'm' or 'b' or 't' or 'k' && !Glyph.IsLetter(at.CharAt(letter + 1)) && TryTakeScaledCurrency(ref at, reading, like, ref term, out match);
    }

    /// <summary>5b, 5M: a letter that is no unit's name is a scale word; m is a metre.</summary>
    public static bool TryTakeScaleLetter(ref WordCursor at, ref Term term)
    {
        int letter = at.AfterBlanks();
        return at.CharAt(letter) is 'm' or 'b' && !Glyph.IsLetter(at.CharAt(letter + 1)) && !term.Is(TermTraits.Unit) && TryRescale(ref at, ref term);
    }

    // Reads the numeral again, with all letters for scale words; false where it goes no further so.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryRescale(ref WordCursor at, ref Term term)
    {
        if (NumeralReader.TryRead(at.Words.Slice(term.NumeralStart), LetterScales.All, out Numeral scaled, out int length) != ReadResult.Read
            || term.NumeralStart + length <= at.At)
        {
            return false;
        }

        bool flipped = term.Numeral.Value.Sign * scaled.Value.Sign < 0;
        term.Numeral = flipped ? scaled with { Value = -scaled.Value } : scaled;
        term.NumeralEnd = term.NumeralStart + length;
        at.At = term.NumeralEnd;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeScaledCurrency(ref WordCursor at, in Reading reading, Unit? like, ref Term term, out UnitMatch match)
    {
        match = default;
        WordCursor after = at;
        Term scaled = term;
        bool isMillion = at.CharAt(at.AfterBlanks()) == 'm';
        if (!TryRescale(ref after, ref scaled))
        {
            return false;
        }

        bool isCurrency = UnitReader.TryTakeName(ref after, reading, like, out match) && match.Unit is null or { IsCurrency: true };
        if (!isCurrency)
        {
            // 5m people: a metre has no counter behind it.
            match = default;
            if (!isMillion || !CounterReader.TryTake(ref after, ref scaled) || !scaled.Is(TermTraits.Counter))
            {
                return false;
            }
        }

        at = after;
        term = scaled;
        return true;
    }

    /// <summary>75 USD million: a scale word may follow a currency.</summary>
    public static void TakeScale(ref WordCursor at, Unit unit, ref Term term)
    {
        if (!unit.IsCurrency || term.Numeral.Is(NumeralForm.HasScaleWord) || at.IsAtEnd)
        {
            return;
        }

        ScaleWord scale = ScaleWord.English(at.Words, at.At, EnglishWord.After(at.Words, at.At), LetterScales.All, ordinals: false);
        if (scale.Power > 0)
        {
            term.Numeral = term.Numeral.Shift(scale.Power * scale.Times, NumeralForm.HasScaleWord);
            at.At = scale.End;
        }
    }
}
