using System;
using System.Runtime.CompilerServices;
namespace Etdz.Generator.Values;

/// <summary>Reads what goes on after a unit in smaller ones of its dimension: one value, in the first unit.</summary>
/// <remarks><code>
/// compound = part* ("半" "钟"? | and fraction | tail)? ;     (* the tail: see UnitTail *)
/// part     = ("," | "and" | "又" | "零")? numeral "个"? name ;      (* 五元三角, 3 hours 20 minutes, 6 feet and 2 inches *)
/// and      = "and" | "又" ;                                       (* an hour and a half, one year and a quarter *)
/// </code></remarks>
internal static class CompoundReader
{
    private const byte And = 1;
    private const byte Comma = 2;

    private static readonly Lexicon Joints = new((And, "and|又|零|&|, and"), (Comma, ","));

    /// <param name="mayJoin">Whether "and" may join parts: between 3 and 5 it parts two ends.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static WholeResult Take(ref WordCursor cursor, in Reading reading, bool mayJoin, ref Term term, ref FigureProblem problem)
    {
        Unit unit = term.Unit!;
        Number size = term.UnitScale;
        Number count = term.Numeral.Value / size;
        while (!cursor.IsAtEnd)
        {
            int start = cursor.At;
            if (UnitReader.TryTakeHalf(ref cursor, ref term.Numeral, size))
            {
                _ = unit.Code == "min" && cursor.Next == '钟' && cursor.TryTake('钟');
                return WholeResult.Read;
            }

            bool joined = Joints.TryTake(ref cursor, out byte joint);
            cursor.SkipBlanks();
            int numeralStart = cursor.At;
            if ((joined && joint == And && !mayJoin) || !IsUnsigned(cursor.Next)
                || NumeralReader.TryRead(cursor.Rest, out Numeral numeral, out int length) != ReadResult.Read)
            {
                cursor.At = start;
                return WholeResult.Read;
            }

            cursor.At += length;
            Term part = new() { Numeral = numeral };
            if (!UnitReader.TryTakeAfter(ref cursor, reading, unit, ref part, out UnitMatch match))
            {
                if (joined && joint == And && numeral.Is(NumeralForm.IsFraction) && numeral.Is(NumeralForm.IsRatio))
                {
                    Add(ref term, numeral.Times(size, NumeralForm.IsFraction), part.Hedge);
                }
                else
                {
                    cursor.At = start;
                    if (!joined && UnitTail.TryTake(ref cursor, unit, size, count, out Numeral tail))
                    {
                        Add(ref term, tail, Hedge.None);
                    }
                }

                return WholeResult.Read;
            }

            if (match.Unit is { Code: "m" } && cursor.CharAt(cursor.At - 1) == 'm' && UnitReader.TryMatch("min".AsSpan(), reading, unit, out UnitMatch minute)
                && minute.Unit!.ConvertsTo(unit))
            {
                match = minute; // 3h20m
            }

            if (match.Unit is { IsCurrency: false } && unit.IsCurrency && size == Number.One && reading.As != Kind.Money && reading.Unit is null
                && UnitReader.TryMatch(cursor.Words.Slice(term.UnitStart), reading, match.Unit, out UnitMatch weight)
                && weight.Length == term.UnitEnd - term.UnitStart && weight.Unit is not null && weight.Unit.ConvertsTo(match.Unit))
            {
                unit = weight.Unit; // 5 pounds 3 ounces
                term.Unit = unit;
            }

            if (match.Unit is null || !match.Unit.ConvertsTo(unit) || unit.Offset.Sign != 0)
            {
                problem = FigureFindings.MixedUnits(cursor.Words, term.NumeralStart, numeralStart, cursor.At);
                return WholeResult.Wrong;
            }

            Number smaller = match.Unit.Equals(unit) ? match.Scale : match.Scale * (match.Unit.Factor / unit.Factor);
            if (smaller >= size)
            {
                cursor.At = start;
                return WholeResult.Read;
            }

            size = smaller;
            count = part.Numeral.Value;
            Add(ref term, part.Numeral.Times(size, NumeralForm.Plain), part.Hedge);
        }

        return WholeResult.Read;
    }

    /// <summary>What an open name means before a part whose unit is plain: 3分20秒 are minutes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static UnitMatch Resolve(in WordCursor cursor, in Reading reading, in UnitMatch open)
    {
        WordCursor ahead = cursor;
        ahead.SkipBlanks();
        if (ahead.Next == '半' && UnitReader.TryMatch("分钟".AsSpan(), reading, null, out UnitMatch minute)
            && UnitReader.TryMatch(cursor.Words.Slice(cursor.At - open.Length, open.Length), reading, minute.Unit, out UnitMatch half) && half.Length == open.Length)
        {
            return half; // 3分半 are minutes
        }

        if (!IsUnsigned(ahead.Next) || NumeralReader.TryRead(ahead.Rest, out _, out int length) != ReadResult.Read)
        {
            return open;
        }

        ahead.At += length;
        return UnitReader.TryTakeName(ref ahead, reading, null, out UnitMatch part) && part.Unit is not null
            && UnitReader.TryMatch(cursor.Words.Slice(cursor.At - open.Length), reading, part.Unit, out UnitMatch match) && match.Length == open.Length
            ? match
            : open;
    }

    private static bool IsUnsigned(char c) => c is not ('-' or '+' or '\0' or '负' or '–');

    // Of the whole, the last part says how precise it is.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(ref Term term, in Numeral part, Hedge more)
    {
        term.Hedge |= more | (part.Is(NumeralForm.HasMore) ? Hedge.More : Hedge.None);
        Number value = term.Numeral.Value;
        term.Numeral = new(
            value.Sign < 0 ? value - part.Value : value + part.Value,
            part.LastPlace,
            part.Step,
            part.Form & ~(NumeralForm.IsRatio | NumeralForm.IsPercent));
    }
}
