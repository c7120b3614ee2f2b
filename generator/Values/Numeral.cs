using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>How a numeral is written, as far as it decides what the words admit and which kind they are.</summary>
[Flags]
internal enum NumeralForm : ushort
{
    Plain = 0,

    /// <summary>Has a decimal fraction: 3.5, 三点五, three point five.</summary>
    HasFraction = 1,

    /// <summary>Has a scale word: 万, 亿, 兆; 千 or 百 right after Arabic digits; k, million, lakh … (not 十, 百, 千 inside a numeral, nor hundred and dozen).</summary>
    HasScaleWord = 2,

    /// <summary>A fraction of integers, and so exact: 四分之一, 1/10, 一半, ½, two thirds, one out of three.</summary>
    IsFraction = 4,

    /// <summary>Written of a hundred, thousand or ten: 98.9%, 百分之三, 5‰, 三成, 七折, 2.4个百分点. The value is already of one.</summary>
    IsPercent = 8,

    /// <summary>A part of one: <see cref="IsPercent"/>, or a fraction without a whole number before it (5又1/4 is a number, 1/10 a ratio).</summary>
    IsRatio = 16,

    /// <summary>Has 余, 多 or + inside or behind it: [value, value + step).</summary>
    HasMore = 32,

    /// <summary>Has 半 for half of its last place or unit.</summary>
    HasHalf = 64,

    /// <summary>Written in Arabic digits, at least in part.</summary>
    HasDigits = 128,

    /// <summary>Leaves the scale of its end open: 一亿五千 is 100,005,000 as it stands, and 150,000,000 as people say it.</summary>
    IsElliptic = 256,
}

/// <summary>A numeral and how precisely it is written.</summary>
/// <param name="Value">Exact; ratios are of one.</param>
/// <param name="LastPlace">The place of the last digit written, zeros included, times its own scale (10.1万亿: 10^11; 30%: 0.01; 25万6千: 1000); of a numeral without digit, its value.</param>
/// <param name="Step">The place of the last digit that is not zero (1.4万: 1000; 300: 100); of a numeral without digit (十万, 千亿), its value.</param>
/// <param name="Form">How it is written.</param>
/// <remarks>Fields, as in the other structs of this room: each property read would be one more method to compile in a fresh process.</remarks>
internal record struct Numeral(Number Value, Number LastPlace, Number Step, NumeralForm Form)
{
    public Number Value = Value;
    public Number LastPlace = LastPlace;
    public Number Step = Step;
    public NumeralForm Form = Form;

    /// <summary>No figure is above ten to this power, and none but zero below ten to minus this power.</summary>
    public const int MaxMagnitude = 100;

    public readonly bool Is(NumeralForm form) => (Form & form) != 0;

    /// <summary>The numeral counted in a power of ten.</summary>
    public readonly Numeral Shift(int places, NumeralForm form) => new(Value.Shift(places), LastPlace.Shift(places), Step.Shift(places), Form | form);

    /// <summary>The numeral counted in something else: a dozen, a percent, a million.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly Numeral Times(in Number factor, NumeralForm form) => new(Value * factor, LastPlace * factor, Step * factor, Form | form);
}
