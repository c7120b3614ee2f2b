using System;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Finds a vague Chinese quantity in prose: one that no reader takes, and whose statement would say its <c>value</c>.</summary>
/// <remarks><code>
/// run  = vague (unit | counter) ;
/// vague = ("几" | "数") magnitude+                     (* 数十家, 几百万元 *)
///       | numeral "几" magnitude*                      (* 十几家, 二十几万元 *)
///       | numeral "来"                                 (* 十来家 *)
///       | numeral? neighbouring-digits magnitude* ;    (* 七八家, 三四百人, 十七八岁 *)
/// magnitude = "十" | "百" | "千" | "万" | "亿" ;
/// </code></remarks>
internal readonly struct VagueRun(Language language)
{
    // No numeral of the kind is longer.
    private const int Longest = 12;

    // The longest name of a unit is shorter.
    private const int LongestName = 24;

    private const string Digits = "一二三四五六七八九";

    /// <param name="at">The digit or numeral that may begin it; 几 and 数 may stand before it.</param>
    public bool TryRead(ReadOnlySpan<char> text, int at, out Span run)
    {
        int start = at > 0 && text[at - 1] is '几' or '数' or '幾' or '數' && Neighbours.IsMagnitude(text[at]) ? at - 1 : at;
        int end = start < at ? Magnitudes(text, at) : Neighbours.BelongsToWord(text, at) ? at : VagueEnd(text, at);
        if (end > at && TryTakeName(text, start, end, out int last))
        {
            run = new(start, last);
            return true;
        }

        run = default;
        return false;
    }

    // Where the numeral ends that begins at a place; the place itself where it is not vague.
    private static int VagueEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < Longest && (Neighbours.IsDigit(text[end]) || Neighbours.IsNumeral(text[end])))
        {
            end++;
        }

        bool isRound = Neighbours.IsMagnitude(text[end - 1]) || text[end - 1] is '0' or '０';
        if (end < text.Length && isRound && text[end] is '几' or '幾')
        {
            return Magnitudes(text, end + 1);
        }

        if (end < text.Length && isRound && text[end] is '来' or '來')
        {
            return end + 1;
        }

        int last = end;
        while (last > at && Neighbours.IsMagnitude(text[last - 1]))
        {
            last--;
        }

        return last - at >= 2 && AreNeighbours(text[last - 2], text[last - 1]) && (last - at == 2 || Neighbours.IsMagnitude(text[last - 3])) ? end : at;
    }

    private static bool AreNeighbours(char first, char second)
    {
        int low = Digits.IndexOf(first == '两' ? '二' : first);
        int high = Digits.IndexOf(second == '两' ? '二' : second);
        return low >= 0 && (high == low + 1 || (first == '三' && second == '五'));
    }

    private static int Magnitudes(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Neighbours.IsMagnitude(text[at]))
        {
            at++;
        }

        return at;
    }

    private bool TryTakeName(ReadOnlySpan<char> text, int start, int at, out int end)
    {
        ReadOnlySpan<char> numeral = text.Slice(start, at - start);
        ReadOnlySpan<char> rest = Neighbours.Reach(text, at, LongestName);
        end = at;
        if (rest.IsEmpty)
        {
            return false;
        }

        if (rest[0] is '个' or '個')
        {
            end = at + 1;
            return true;
        }

        int length = CounterReader.Measure(rest);
        bool isCounter = !UnitTable.TryMatchAfter(rest, language, out UnitMatch unit) || unit.Length < length;
        length = isCounter ? length : unit.Length;
        end = at + length;
        return length > 0 && (isCounter || (PlainWords.IsUnit(rest.Slice(0, length), unit.Unit) && !PlainWords.IsOtherWord(rest, length)))
            && PlainWords.IsQuantity('\0', numeral, rest.Slice(0, length), isCounter);
    }
}
