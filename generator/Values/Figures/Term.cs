using System;

namespace Etdz.Generator.Values;

/// <summary>What stands around a numeral and decides, with its form, of which kind it is.</summary>
[Flags]
internal enum TermTraits : byte
{
    None = 0,

    /// <summary>A counter word follows: 14家, 12个.</summary>
    Counter = 1,

    /// <summary>倍, times or -fold follows.</summary>
    Times = 2,

    /// <summary>第一, first.</summary>
    Ordinal = 4,

    /// <summary>A unit is named.</summary>
    Unit = 8,

    /// <summary>The unit is named before the numeral.</summary>
    UnitBefore = 16,

    /// <summary>The unit's name is of several units.</summary>
    OpenUnit = 32,

    /// <summary>No numeral but an article (an hour).</summary>
    Article = 64,

    /// <summary>零下 stands before it.</summary>
    SubZero = 128,
}

/// <summary>A numeral with its hedges and its unit or counter: a figure, or an end of a range.</summary>
internal struct Term
{
    /// <summary>The numeral, counted in <see cref="Unit"/>.</summary>
    public Numeral Numeral;

    public Hedge Hedge;

    public TermTraits Traits;

    public Unit? Unit;

    /// <summary>What one of the unit's name is in <see cref="Unit"/>: a tenth for 角.</summary>
    public Number UnitScale;

    /// <summary>Where it begins and ends in the words, hedges included.</summary>
    public int Start;
    public int End;

    /// <summary>Where the numeral itself stands.</summary>
    public int NumeralStart;
    public int NumeralEnd;

    /// <summary>Where the unit's name stands.</summary>
    public int UnitStart;
    public int UnitEnd;

    public readonly bool Is(TermTraits trait) => (Traits & trait) != 0;

    /// <summary>Neither unit nor counter: what follows may be one that is not known.</summary>
    public readonly bool IsBare => Traits == TermTraits.None;

    public readonly Interval Admits => HedgeBound.Of(Numeral, Hedge);
}
