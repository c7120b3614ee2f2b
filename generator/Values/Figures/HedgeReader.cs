using System;

namespace Etdz.Generator.Values;

/// <summary>Reads the hedges before and after a numeral.</summary>
/// <remarks><code>
/// before     = (hedge | comparison | neutral)+ ;
/// hedge      = ("约" | "近" | "about" | "nearly" | "at least" | "≥" …) equal? filler? ;
/// comparison = (equal "or")? negation? comparative ("or"? equal)? filler? ;     (* 等于或大于, no more than, bigger or equal than *)
/// filler     = "了" | "有" | "为" | "达" … ;
/// neutral    = "共" | "达" | "为" | "等于" | "a total of" | "exactly" … ;          (* says nothing that the numeral does not say *)
/// compared   = "比" numeral "更"? ("大" | "小" | "多" | "少" …) ;
/// after      = ("以上" | "或更多" | "or more" | "左右" | "or so" | "多" | "and change" | "整" …)+ ;
/// </code></remarks>
internal static class HedgeReader
{
    private static readonly Lexicon Joint = new((1, "and"));

    private static readonly Lexicon Than = new((1, "than|to"));

    /// <summary>Takes the hedges after a numeral, its unit or its counter.</summary>
    public static Hedge TakeAfter(ref WordCursor cursor)
    {
        Hedge all = Hedge.None;
        for (int start = cursor.At; !cursor.IsAtEnd && HedgeWords.After.TryTake(ref cursor, out byte role); start = cursor.At)
        {
            Hedge hedge = role == HedgeWords.Neutral ? Hedge.None : (Hedge)role;
            // 500家不到 is less than 500; 超过3不到5 goes on with another bound.
            if ((all & hedge) != 0 || BeginsAnother(cursor, start) || (hedge == Hedge.Under && !cursor.IsAtEnd))
            {
                cursor.At = start;
                break;
            }

            all |= hedge;
        }

        return all;
    }

    /// <summary>Takes the comparative that closes 比 (比10大); none where there is none.</summary>
    public static Hedge TakeCompared(ref WordCursor cursor) => HedgeWords.Compared.TryTake(ref cursor, out byte hedge) ? (Hedge)hedge : Hedge.None;

    // "and smaller than", "and up to", "at most 20" and "and under twenty" are of another bound that follows.
    private static bool BeginsAnother(in WordCursor after, int start)
    {
        if (after.Next != ' ')
        {
            return false;
        }

        int next = after.AfterBlanks();
        ReadOnlySpan<char> hedge = after.Folded.Slice(WordFolding.SkipBlanks(after.Folded, start));
        return Than.TryMatch(after.Folded.Slice(next), out _, out _)
            || ((Joint.TryMatch(hedge, out _, out _) || HedgeWords.Before.TryMatch(hedge, out _, out _))
                && NumeralReader.TryRead(after.Words.Slice(next), out _, out _) == ReadResult.Read);
    }

    /// <summary>Takes the hedges at the cursor; the cursor stays where there are none.</summary>
    public static Hedge TakeBefore(ref WordCursor cursor)
    {
        Hedge all = Hedge.None;
        while (!WordFolding.IsDigit(cursor.Next) && TryTakeOne(ref cursor, out Hedge hedge))
        {
            if (hedge != Hedge.None && (all & hedge) == hedge)
            {
                break;
            }

            all |= hedge;
        }

        return all;
    }

    private static bool TryTakeOne(ref WordCursor cursor, out Hedge hedge)
    {
        hedge = Hedge.None;
        int start = cursor.At;
        bool negated = false;
        bool equal = false;
        bool open = false;
        int end = start;
        while (HedgeWords.Before.TryTake(ref cursor, out byte role))
        {
            if (role == HedgeWords.Equality)
            {
                equal = true;
                open = false;
            }
            else if (role is HedgeWords.Neutral or HedgeWords.NeutralFiller && hedge == Hedge.None && !negated && !equal)
            {
                return true;
            }
            else if (role is HedgeWords.Filler or HedgeWords.NeutralFiller)
            {
                if (hedge == Hedge.None)
                {
                    break;
                }
            }
            else if (hedge != Hedge.None || role == HedgeWords.Neutral)
            {
                break;
            }
            else if (role == HedgeWords.Negation)
            {
                if (negated)
                {
                    break;
                }

                negated = true;
            }
            else
            {
                open = role is HedgeWords.OpenGreater or HedgeWords.OpenSmaller && !equal;
                hedge = role switch
                {
                    HedgeWords.OpenGreater => Hedge.Over,
                    HedgeWords.OpenSmaller => Hedge.Under,
                    _ => (Hedge)role,
                };
            }

            end = cursor.At;
        }

        cursor.At = end;
        if (hedge == Hedge.None && equal && !negated && cursor.CharAt(Glyph.SkipBlanks(cursor.Words, start)) is not ('o' or '或' or '和' or '及'))
        {
            return true;
        }

        if (hedge == Hedge.None || open || (negated && (hedge & (Hedge.Over | Hedge.Under)) == 0))
        {
            cursor.At = start;
            return false;
        }

        // Not more than is at most; or equal takes the end in.
        bool closed = equal ^ negated;
        hedge = hedge switch
        {
            Hedge.Over => negated ? Hedge.AtMost : closed ? Hedge.AtLeast : Hedge.Over,
            Hedge.Under => negated ? Hedge.AtLeast : closed ? Hedge.AtMost : Hedge.Under,
            _ => hedge,
        };
        return true;
    }
}
