using System;

namespace Etdz.Generator.Values;

/// <summary>Reads the counter word after a numeral, and the noun that may follow 个.</summary>
/// <remarks><code>
/// counter = "家" | "名" | "项" | … | "个" ("半" | hedge* noun?) ;     (* 一个半, at the end or before a hedge *)
/// noun    = (Han character or letter)+ ;      (* no numeral in it, so that no second figure is swallowed; hedges at its end are read as such *)
/// times   = "倍" "半"? | "times" | "fold" | "x" ;
/// </code></remarks>
internal static class CounterReader
{
    private const byte Plain = 1;
    private const byte Piece = 2;
    private const byte Times = 3;

    // What holds one of these may hold a second figure, and is no noun.
    private const string Numerals = "零〇一二三四五六七八九十百千万亿兆两半几";

    private static readonly Lexicon Words = new(
        (Plain, "家|名|人|人次|人口|口人|件|项|条|辆|座|所|种|类|大类|城|次|户|位|只|艘|台|套|架|部|栋|幢|间|份|批|批次|届|期|册|本|张|篇|颗|枚|棵|株|头|匹|口|处|片|支|枝|根|把|列|班|趟|场|局|门|款|例|起|宗|笔|单|桩"
            + "|组|队|对|双|副|层|级|页|行|字|句|段|章|节|集|首|幅|员|国|省|市|县|区|镇|乡|村|校|院|站|店|厂|港|代|轮|声|遍|回|步|席|环|道|面|扇|盏|顶|团|群|排|串|束|滴|盘|碗|粒|瓶|袋|箱|盒|包|样|点"
            + "|家次|架次|车次|班次|台次|件次|辆次|艘次|户次|项次|场次|例次|届次|列次|人份|剂次|剂|册次|篇次|票|员|座城|株次|people|persons|person|items|item|pieces|piece"),
        (Piece, "个"),
        (Times, "倍|times|fold|-fold|x|×|times over"));

    /// <summary>How long the counter word is at the start of a folded text; 0 where there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text) => Words.TryMatch(text, out byte meaning, out int length) && meaning != Piece ? length : 0;

    public static bool TryTake(ref WordCursor cursor, ref Term term)
    {
        int start = cursor.At;
        if (!Words.TryTake(ref cursor, out byte meaning))
        {
            return false;
        }

        if (term.Numeral.Is(NumeralForm.IsPercent))
        {
            cursor.At = start;
            return false;
        }

        term.Traits |= meaning == Times ? TermTraits.Times : TermTraits.Counter;
        if (meaning != Plain && cursor.Next == '半' && TryTakeHalf(ref cursor, ref term))
        {
            return true;
        }

        if (meaning == Piece)
        {
            int noun = cursor.At;
            Hedge hedge = HedgeReader.TakeAfter(ref cursor);
            if ((hedge & Hedge.More) != 0 && !cursor.IsAtEnd)
            {
                // The noun begins with it: 5个多功能厅.
                cursor.At = noun;
                hedge = Hedge.None;
            }

            term.Hedge |= hedge;
            SkipNoun(ref cursor);
        }

        return true;
    }

    // Not 半 that begins a noun: 两个半球.
    private static bool TryTakeHalf(ref WordCursor cursor, ref Term term)
    {
        WordCursor after = cursor;
        after.At++;
        return (after.IsAtEnd || HedgeReader.TakeAfter(ref after) != Hedge.None) && UnitReader.TryTakeHalf(ref cursor, ref term.Numeral, Number.One);
    }

    // The noun goes to the end of the words, or to the hedges there.
    private static void SkipNoun(ref WordCursor cursor)
    {
        int start = cursor.AfterBlanks();
        WordCursor after = cursor;
        for (int end = start; end < cursor.Words.Length && IsOfNoun(cursor.Folded[end]); end++)
        {
            after.At = end + 1;
            if (after.IsAtEnd || (HedgeReader.TakeAfter(ref after) != Hedge.None && after.IsAtEnd))
            {
                cursor.At = end + 1;
                return;
            }
        }
    }

    private static bool IsOfNoun(char c)
    {
        return (Glyph.IsHan(c) || Glyph.IsLetter(c)) && Numerals.IndexOf(c) < 0;
    }
}
