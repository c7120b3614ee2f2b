using System;

namespace Etdz.Generator.Values;

/// <summary>Reads what a rate is of where Chinese says it first, and makes a rate of the unit that follows.</summary>
/// <remarks><code>
/// per = "每" name | "时速" ;     (* 每小时120公里, 每吨5元, 时速120公里; 每平方公里500人 is a number per square kilometre *)
/// </code></remarks>
internal struct PerReader
{
    private const string Hour = "小时";
    private const string Month = "个月";

    private int _start;
    private int _end;

    public readonly bool IsTaken => _end > 0;

    public bool TryTake(ref WordCursor at, in Reading reading)
    {
        int start = at.AfterBlanks();
        if (at.CharAt(start) == '时')
        {
            _start = start;
            _end = at.CharAt(start + 1) == '速' ? start + 2 : 0;
            at.At = IsTaken ? _end : at.At;
            return IsTaken;
        }

        WordCursor name = at;
        name.At = start + 1;
        if (at.CharAt(start + 1) == '月')
        {
            _start = start + 1;
            _end = start + 2;
            at.At = _end;
            return true;
        }

        if (!UnitReader.TryTakeName(ref name, reading, null, out UnitMatch match) || match.Unit is null or { IsCurrency: true })
        {
            return false;
        }

        _start = name.At - match.Length;
        _end = name.At;
        at = name;
        return true;
    }

    /// <summary>Divides the term's unit, or a number in digits, by what was taken; false where that makes no rate.</summary>
    public readonly bool TryDivide(ReadOnlySpan<char> words, Language language, ref Term term)
    {
        bool isNumber = !term.Is(TermTraits.Unit);
        if (isNumber ? term.Is(TermTraits.Times) || term.Numeral.Is(NumeralForm.IsPercent) || !term.Numeral.Is(NumeralForm.HasDigits) : term.Unit is null)
        {
            return false;
        }

        ReadOnlySpan<char> over = isNumber ? default : words.Slice(term.UnitStart, term.UnitEnd - term.UnitStart);
        ReadOnlySpan<char> under = words[_start] switch
        {
            '时' or '時' => Hour.AsSpan(),
            '月' => Month.AsSpan(),
            _ => words.Slice(_start, _end - _start),
        };
        if (!UnitTable.TryDivide(over, under, language, term.Unit, out UnitMatch rate))
        {
            return false;
        }

        // What one of the name is of its unit has been reckoned in already.
        term.Numeral = rate.Scale == Number.One ? term.Numeral : term.Numeral.Times(rate.Scale, NumeralForm.Plain);
        term.Unit = rate.Unit;
        term.UnitScale = Number.One;
        term.Traits = TermTraits.Unit;
        return true;
    }
}
