using System.Buffers;
using System.Text;
using Etdz.Generator.Values;

namespace Etdz.Tool.Suggest;

/// <summary>
/// The name that a figure would get, from the noun beside it: what is counted stands after a count (14家企业, 14 zones), what is measured before the
/// amount (进出口总额达…, trade reached …). No grammar is known here: where no noun shows itself, there is no name.
/// </summary>
internal static class NounBeside
{
    private const int MostHan = 8;

    // What may stand between a noun and its figure.
    private static readonly string[] HanLinks =
    [
        "增长到", "下降到", "提高到", "达到", "占到", "增长", "增加", "下降", "降低", "减少", "提高", "升至", "降至", "增至", "共有", "共计", "合计", "总计", "分别", "已经", "只有", "仅有", "拥有", "位居", "成立于", "设立于", "建于", "始于",
        "达", "为", "是", "有", "到", "占", "至", "共", "仅", "只", "已", "就", "了", "着", "于", "在", "出", "升", "增", "降",
    ];

    // Before a noun, and no part of it.
    private const string HanBreaks = "的在将把和与及从由被对向于了着是有为也都还又再";

    // No noun begins with the one or ends with the other: 年走 of 2024年走到, 路上省下.
    private const string HanNoStart = "年月日这那个只也都还已一二三四五六七八九十两几每各之";
    private const string HanNoEnd = "里上下中内间时后前成过开走来去完好经续用瞄高多少得出一二三四五六七八九十两个很最更";

    // 12座沿海城市里: the place is the cities.
    private static readonly char[] Places = ['里', '上', '中', '内'];

    private static readonly SearchValues<char> Ends = SearchValues.Create(",.;:!?()[]\"“”，。；：！？（）—–\n");

    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "its", "their", "his", "her", "our", "this", "these", "those",
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would", "can", "could", "may", "as", "than", "not", "only", "just", "some", "all", "each", "every",
        "reached", "reach", "reaches", "rose", "rise", "rises", "grew", "grow", "grows", "fell", "fall", "falls", "totalled", "totaled", "amounted", "amounts", "covers", "covered", "worth", "stood",
        "stands", "hit", "made", "makes", "took", "takes", "about", "over", "under", "up", "down", "now", "then", "so", "but", "one", "more", "less", "most", "into", "out", "between", "since", "until",
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "it", "they", "we", "he", "she", "you", "i", "that", "which", "who", "there" };

    /// <summary>A C# identifier; null where no noun shows itself.</summary>
    public static string? NameOf(UnmarkedFigure unmarked)
    {
        if (unmarked.IsDate)
        {
            return Event.NameOf(unmarked);
        }

        bool isCount = unmarked.Figure.Kind is Kind.Count or Kind.Long or Kind.Ordinal;
        string? after = HanAfter(unmarked.After) ?? EnglishAfter(unmarked.After);
        string? before = HanBefore(unmarked.Before) ?? EnglishBefore(unmarked.Before);
        return isCount ? after ?? before : before;
    }

    // What is counted: the first noun, or after 的 the second (六个跨区域的产业链).
    private static string? HanAfter(string text)
    {
        int end = HanEnd(text, 0);
        if (end > 0 && end < text.Length && text[end] == '的')
        {
            int start = end + 1;
            end = HanEnd(text, start);
            return Noun(text[start..end].TrimEnd(Places));
        }

        return Noun(text[..end].TrimEnd(Places));
    }

    private static int HanEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsHan(text[end]) && !HanBreaks.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }

    private static string? HanBefore(string text)
    {
        int end = text.Length;
        while (HanLinks.FirstOrDefault(link => text.AsSpan(0, end).EndsWith(link, StringComparison.Ordinal)) is { } link)
        {
            end -= link.Length;
        }

        int start = end;
        while (start > 0 && IsHan(text[start - 1]) && !HanBreaks.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return Noun(text[start..end]);
    }

    // A noun that goes on and on is a sentence.
    private static string? Noun(string han) => han.Length is >= 2 and <= MostHan && !HanNoStart.Contains(han[0], StringComparison.Ordinal)
        && !HanNoEnd.Contains(han[^1], StringComparison.Ordinal) ? han : null;

    private static string? EnglishAfter(string text)
    {
        string clause = ClauseOf(text, isAfter: true);
        return clause.StartsWith(' ') ? Pascal(clause.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(IsNoun).Take(2)) : null;
    }

    private static string? EnglishBefore(string text)
    {
        string[] words = ClauseOf(text, isAfter: false).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int end = words.Length;
        while (end > 0 && Small.Contains(words[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && end - start < 2 && IsNoun(words[start - 1]))
        {
            start--;
        }

        // After a pronoun stands a verb: they put, it covers.
        return start > 0 && Pronouns.Contains(words[start - 1]) ? null : Pascal(words[start..end]);
    }

    private static string ClauseOf(string text, bool isAfter)
    {
        int at = isAfter ? text.AsSpan().IndexOfAny(Ends) : text.AsSpan().LastIndexOfAny(Ends);
        return at < 0 ? text : isAfter ? text[..at] : text[(at + 1)..];
    }

    private static bool IsNoun(string word) => !Small.Contains(word) && !Pronouns.Contains(word) && !word.EndsWith("ed", StringComparison.Ordinal) && word.All(c => char.IsAsciiLetter(c) || c == '-') && char.IsAsciiLetter(word[0]);

    private static string? Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (string part in words.SelectMany(w => w.Split('-', StringSplitOptions.RemoveEmptyEntries)))
        {
            name.Append(char.ToUpperInvariant(part[0])).Append(part.AsSpan(1));
        }

        return name.Length >= 2 ? name.ToString() : null;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
