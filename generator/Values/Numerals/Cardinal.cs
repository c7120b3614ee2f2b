using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>A whole or decimal numeral in the making: its value, and the places of its digits as powers of ten.</summary>
internal struct Cardinal
{
    public Number Value;

    /// <summary>The place of the last digit written; of a numeral without digit, that of its value.</summary>
    public int Last;

    /// <summary>The place of the last digit that is not zero.</summary>
    public int Step;

    /// <summary>The place of the last unit or scale word, those before it that it multiplies included (万亿: 12); 0 after a digit.</summary>
    public int Scale;

    /// <summary>The power of ten of the last unit or scale word alone; 0 after a digit.</summary>
    public int Unit;

    public NumeralForm Form;

    /// <summary>Ends in a scale word.</summary>
    public bool IsScaled;

    /// <summary>One digit and nothing else, so that it may stand for the next lower unit (一万五).</summary>
    public bool IsBare;

    /// <summary>One, where no digit says so: the 1 of 十, 百万, million.</summary>
    public static Cardinal Unwritten => new() { Value = Number.One };

    /// <summary>What follows must be smaller than ten to this power.</summary>
    public readonly int Floor => Math.Min(Last, Scale);

    public static Cardinal Of(int value, bool bare = false)
    {
        Number number = value;
        return new() { Value = number, Step = number.LastPlace, IsBare = bare };
    }

    public static Cardinal Of(in DigitRun digits, int exponent, NumeralForm form) => new()
    {
        Value = digits.ToNumber(exponent),
        Last = exponent,
        Step = exponent + (digits.IsZero ? 0 : digits.TrailingZeros),
        Form = form,
    };

    public readonly bool Is(NumeralForm form) => (Form & form) != 0;

    public readonly bool IsBelow(int place) => Value.LeadingPlace < place;

    /// <summary>Counts in a unit inside the numeral: 十, 百, 千, hundred.</summary>
    public void Count(int unit)
    {
        Shift(unit);
        Scale = unit;
        Unit = unit;
        IsScaled = false;
    }

    /// <summary>Counts in a scale word: 万, million. One of <paramref name="times"/> repetitions (万万) counts for all of them.</summary>
    public void Count(int scale, int times)
    {
        Shift(scale * times);
        Scale = (scale * times) + (IsScaled ? Scale : 0);
        Unit = scale;
        IsScaled = true;
        Form |= NumeralForm.HasScaleWord;
    }

    /// <summary>Moves the value and its digits to a higher place.</summary>
    public void Shift(int places)
    {
        Value = Value.Shift(places);
        Last += places;
        Step += places;
        IsBare = false;
    }

    /// <summary>Adds what follows, of a lower place.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(in Cardinal lower)
    {
        Value += lower.Value;
        Last = lower.Last;
        Step = lower.Value.Sign == 0 ? Step : lower.Step;
        Scale = lower.Scale;
        Unit = lower.Unit;
        Form |= lower.Form;
        IsScaled = lower.IsScaled;
        IsBare = false;
    }

    /// <summary>Whether it spans more digits than a figure may have, or is too large or too small for one.</summary>
    public readonly bool IsTooLarge
    {
        get
        {
            int leading = Value.LeadingPlace;
            return Value.Sign == 0
                ? Math.Abs(Last) > Numeral.MaxMagnitude
                : leading - Last >= DigitRun.MaxDigits || leading < -Numeral.MaxMagnitude || leading > Numeral.MaxMagnitude;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly Numeral ToNumeral() => new(Value, Number.PowerOfTen(Last), Number.PowerOfTen(Step), Form);
}
