using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Words with numerals in them that state no quantity: idioms and names, times of day, and the words that units share with the language at large.</summary>
internal static class PlainWords
{
    // Only those that would read as a numeral with a unit or a counter.
    private static readonly Lexicon Idioms = new((1,
        "四周|三位一体|五位一体|三个代表|四个全面|四个自信|四个意识|四个现代化|两个维护|两个确立|五个一|一波三折|一成不变|三家分晋|三人行|五台山|三台县|七台河|五家渠|三三两两"
        + "|百分百|五年规划|五年计划|两条腿走路|三座大山|三天两头|三天打鱼|十年树木|百年树人|十年寒窗|十万个为什么|十月怀胎|百分之百|十年磨一剑|三寸不烂|万人空巷|三令五申|五湖四海|一五一十"
        + "|七个不平|八个样板|十个指头|三个和尚|三个臭皮匠|二十四节气|三次产业|二次产业|一次产业|三年级|四年级|五年级|六年级|五口之家"));

    // Words of English that are codes, names or signs of units as well.
    private static readonly Lexicon English = new((1,
        "in|a|as|at|are|ares|all|top|try|won|real|reals|gold|zimbabwe gold|sum|som|sol|sols|lev|leu|lei|rand|nis|mad|cup|pen|ron|sos|bob|cop|cad|mop|li|chi|jin|dan|toe|gig|mil|mark|marks|pa|second|mon|lek"));

    // Signs of one letter that are units right after a number; others are of names: 5G, 4K, 3D, 5A, 4S, 90s.
    private const string Signs = "mglhtLVWJ";

    // Units of Chinese that are other words, places or idioms where a single numeral stands before them: 三角, 十分, 两块, 八度, 三里屯.
    private const string Ambiguous = "角分毛块度里两丈尺寸时刻斗担钱码载节安卡开巴欧牛焦伏瓦赫帕磅匹点圆";

    // What Chinese numerals count, of the words that count things: the rest are places and classes as often as not (三城, 二级, 三环).
    // Behind one of these 百 and its like say how many, roughly: 近百项, 上千名.
    private const string Hedges = "近上过約约超逾满滿达達破過";

    // Behind a number 升 is a verb with one of these, and no litre.
    private const string Rises = "到至为為幅值级級高降温溫起";

    private const string Counters = "家個个名人位项条件座所种类辆台艘户次倍套架部栋幢份批张本篇颗枚棵株处只支间场瓶箱盒双笔例項條種類輛戶張間場雙筆";

    // Of the ambiguous units, those that are none behind a single numeral alone: 六十八块五, but 十分 and 二八分成.
    private const string Short = "角分毛块塊度里两兩丈尺寸";

    /// <summary>Passes over an idiom or a time of day.</summary>
    public static bool TrySkip(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        if (!Neighbours.IsDigit(text[at]) && Idioms.TryMatch(text.Slice(at), out _, out int length))
        {
            end = at + length;
            return true;
        }

        return TrySkipTime(text, at, ref end);
    }

    /// <summary>Whether a word of Latin letters behind a number is its unit, and not just the next word: 14 in 12 cities, 5G, 3D.</summary>
    /// <param name="name">The name of the unit.</param>
    /// <param name="unit">The unit; null where the name is of several.</param>
    public static bool IsUnit(ReadOnlySpan<char> name, Unit? unit)
    {
        char first = name[0];
        if (first is '"' or '\'')
        {
            return false;
        }

        if (first > 0x7F || !Glyph.IsLetter(first))
        {
            return true;
        }

        return name.Length == 1 ? Signs.IndexOf(first) >= 0
            : !(English.TryMatch(name, out _, out int length) && length == name.Length)
                && !(unit is { IsCurrency: true } && IsCode(name, unit.Code) && !name.SequenceEqual(unit.Code.AsSpan()));
    }

    /// <summary>Whether what reads as a unit is the beginning of another word: 三分之一升到, 21世纪, 三年级.</summary>
    /// <param name="words">From the unit on.</param>
    /// <param name="length">How long the unit's name is.</param>
    public static bool IsOtherWord(ReadOnlySpan<char> words, int length)
    {
        ReadOnlySpan<char> name = words.Slice(0, length);
        char next = length < words.Length ? words[length] : '\0';
        return name.EndsWith("世纪".AsSpan(), StringComparison.Ordinal)
            || (name[length - 1] == '年' && next is '级' or '級' or '代' or '度')
            || (name is "升" && Rises.IndexOf(next) >= 0);
    }

    /// <summary>Whether a Chinese numeral with a unit or counter states how many: 一 and 二 before a single character are an article and an ordinal, 百 and 千 alone are vague.</summary>
    /// <param name="before">The character before the numeral.</param>
    /// <param name="name">The unit or the counter.</param>
    public static bool IsQuantity(char before, ReadOnlySpan<char> numeral, ReadOnlySpan<char> name, bool isCounter)
    {
        bool isShort = name.Length == 1 || (name.Length > 0 && name[0] is '年' or '天');
        return !isShort
            ? numeral is not ("零" or "〇")
            : numeral.Length == 1 && numeral[0] is '一' or '二' or '零' or '〇' ? name[0] == '倍'
            : numeral.Length == 1 && numeral[0] is '百' or '千' or '万' or '亿' or '兆' or '萬' or '億' && Hedges.IndexOf(before) < 0 ? name[0] == '倍'
            : isCounter ? Counters.IndexOf(name[0]) >= 0
            : Ambiguous.IndexOf(name[0]) < 0 || (Short.IndexOf(name[0]) >= 0 && numeral.Length > 1 && HasMagnitude(numeral));
    }

    private static bool HasMagnitude(ReadOnlySpan<char> numeral)
    {
        foreach (char c in numeral)
        {
            if (Neighbours.IsMagnitude(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> name, string code) => name.Equals(code.AsSpan(), StringComparison.OrdinalIgnoreCase);

    // time = hour ("点" | "时") (minute "分")? ;      (* 三点 may be three points as well, and is no figure either way *)
    private static bool TrySkipTime(ReadOnlySpan<char> text, int at, ref int end)
    {
        int mark = NumberEnd(text, at);
        if (mark == at || mark >= text.Length || text[mark] is not ('点' or '點' or '时' or '時'))
        {
            return false;
        }

        int minutes = NumberEnd(text, mark + 1);
        bool hasMinutes = minutes > mark + 1;
        bool isTime = !hasMinutes || (minutes < text.Length && text[minutes] == '分' && (minutes + 1 == text.Length || text[minutes + 1] != '之'));
        end = !isTime ? at : hasMinutes ? minutes + 1 : mark + 1;
        return isTime;
    }

    // No hour and no minute has more than three characters.
    private static int NumberEnd(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 3 && (Neighbours.IsDigit(text[end]) || Neighbours.IsNumeral(text[end])))
        {
            end++;
        }

        return end;
    }
}
