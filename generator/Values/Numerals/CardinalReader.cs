using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Which letters count as scale words.</summary>
internal enum LetterScales : byte
{
    /// <summary>k alone: m may be a metre, b a bit.</summary>
    Thousand,

    /// <summary>k, m, b and t, as after the sign of a currency ($5m).</summary>
    All,
}

/// <summary>
/// Reads whole and decimal numerals with scale words, of either language; the sections between scale words are read by the language's own reader.
/// </summary>
/// <remarks>
/// <code>
/// numeral = section? (scale tail*)* ;     (* a scale word multiplies all that stands before it and counts in smaller ones *)
/// tail    = numeral scale? ;              (* its scale words are smaller than the one before it, or go on after a product (1万亿2000亿) *)
/// </code>
/// So 三万五千亿 is (三万 + 五千) 亿, and 五兆六十二亿四万五千二 a sum of four. What follows is smaller than the place of what stands before it, or it is
/// not of this numeral.
/// </remarks>
internal ref struct CardinalReader(ReadOnlySpan<char> text, int at, bool english, LetterScales letters = LetterScales.Thousand, bool ordinal = false)
{
    private readonly int _origin = at;
    private int _scaleAt = -1;
    private ScaleWord _scale;
    private Cardinal _head;
    private int _headEnd = -1;
    private int _wordAt = -1;
    private EnglishWord _word;

    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>The end of what has been read.</summary>
    public int At = at;

    public bool IsTooLarge;

    /// <summary>The numeral ended in an ordinal (twenty-first), after which nothing of it follows.</summary>
    public bool HasOrdinal;

    /// <summary>The ordinal is a plural (three fifths).</summary>
    public bool IsPlural;

    /// <summary>Whether nothing has been read yet, so that a unit may stand without a digit (百万).</summary>
    public readonly bool IsAtStart => At == _origin;

    public readonly bool ReadsOrdinals => ordinal;

    /// <summary>The English word after what has been read, looked up once.</summary>
    public EnglishWord WordAfter()
    {
        if (_wordAt != At)
        {
            _word = EnglishWord.After(Text, At);
            _wordAt = At;
        }

        return _word;
    }

    public static ReadResult TryRead(ReadOnlySpan<char> text, int at, bool english, out Cardinal cardinal, out int end) =>
        new CardinalReader(text, at, english).TryRead(out cardinal, out end);

    /// <summary>Takes the number in digits at the origin as read already.</summary>
    public void StartWith(in Cardinal head, int end)
    {
        _head = head;
        _headEnd = end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadResult TryRead(out Cardinal cardinal, out int end)
    {
        bool read = Sum(int.MaxValue, out cardinal);
        if (read && !english && !IsTooLarge)
        {
            ChineseSection.ReadPoint(ref this, ref cardinal);
        }

        end = At;
        return IsTooLarge || (read && cardinal.IsTooLarge) ? ReadResult.TooLarge : read ? ReadResult.Read : ReadResult.None;
    }

    /// <summary>A number in Arabic digits at a place.</summary>
    public bool TryReadDigits(int at, out Cardinal cardinal, out int end)
    {
        if (at == _origin && _headEnd >= 0)
        {
            cardinal = _head;
            end = _headEnd;
            return true;
        }

        ReadResult result = ArabicReader.TryRead(Text, at, out cardinal, out end);
        if (result == ReadResult.TooLarge)
        {
            IsTooLarge = true;
            At = end;
        }

        return result == ReadResult.Read;
    }

    private bool TryReadScale(out ScaleWord scale)
    {
        if (_scaleAt != At)
        {
            _scale = HasOrdinal || At == Text.Length ? default : english ? ScaleWord.English(Text, At, WordAfter(), letters, ordinal) : ScaleWord.Chinese(Text, At);
            _scaleAt = At;
        }

        scale = _scale;
        return scale.Power > 0;
    }

    // Reads scale words below the limit only: the depth of recursion is the number of different scale words.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Sum(int limit, out Cardinal sum)
    {
        bool read = english ? EnglishSection.TryRead(ref this, out sum) : ChineseSection.TryRead(ref this, out sum);
        int last = 0;
        while (!IsTooLarge && TryReadScale(out ScaleWord scale) && scale.Power < limit && scale.Power > last)
        {
            bool bare = !read;
            if (bare)
            {
                if (!IsAtStart || !scale.StandsAlone)
                {
                    return false;
                }

                sum = Cardinal.Unwritten;
                read = true;
            }

            Take(scale, ref sum);
            last = scale.Power;
            bool goesOn = !bare && !scale.IsLetter && At < Text.Length && (english || ChineseSection.MayBegin(Glyph.At(Text, At)));
            while (goesOn && !IsTooLarge && !HasOrdinal && !sum.Is(NumeralForm.HasMore))
            {
                int mark = At;
                if (TryReadTail(scale, sum, out Cardinal tail, out goesOn))
                {
                    sum.Add(tail);
                }
                else if (!IsTooLarge)
                {
                    At = mark;
                    HasOrdinal = false;
                    goesOn = false;
                }
            }
        }

        return read;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadTail(in ScaleWord scale, in Cardinal sum, out Cardinal tail, out bool goesOn)
    {
        tail = default;
        goesOn = false;
        bool joined = false;
        int start = Glyph.SkipBlanks(Text, At);
        if ((english && !EnglishSection.TrySkipToTail(ref this, out joined)) || !Sum(scale.Power, out tail) || IsTooLarge)
        {
            return false;
        }

        if (!TryReadScale(out ScaleWord next))
        {
            if (!english && tail.IsBare)
            {
                tail.Shift(scale.Power - 1); // 三万五 is 35000
            }
            else if (!english && scale.Power > 4 && tail.IsBelow(4) && (tail.Last > 0 || Glyph.Digit(Text, At - 1) >= 0)
                && Glyph.Digit(Text, start) != 0 && Glyph.HanDigit(Glyph.At(Text, start)) != 0)
            {
                tail.Form |= NumeralForm.IsElliptic; // 一亿五千, 1亿5000: not 一亿零五千
            }
            else if (joined && !ordinal && EnglishFraction.TryReadDenominator(Text, At, tail.Value, out _, out _))
            {
                return false; // "two million and one half"
            }
        }
        else if (joined)
        {
            return false; // "one million and two million" are two
        }
        else if (next.Power == scale.Power)
        {
            if (sum.Scale == scale.Power)
            {
                return false;
            }

            Take(next, ref tail);
            goesOn = true;
        }

        return tail.IsBelow(sum.Floor);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Take(in ScaleWord scale, ref Cardinal sum)
    {
        At = scale.End;
        HasOrdinal |= scale.IsOrdinal;
        IsPlural |= scale.IsPlural;
        sum.Count(scale.Power, scale.Times);
        sum.Form |= scale.HasMore ? NumeralForm.HasMore : NumeralForm.Plain;
        IsTooLarge |= sum.IsTooLarge;
    }
}
