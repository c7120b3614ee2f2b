using System.Buffers;

namespace Etdz.Tool.Suggest;

/// <summary>What happened on a date, by the verb beside it: 成立于1984年, opened on 1 October 2024. A date beside such a verb is a fact of its own.</summary>
internal static class Event
{
    private static readonly string[] Han =
        ["成立", "设立", "建立", "创立", "创办", "始建", "建成", "落成", "获批", "批准", "启用", "启动", "开通", "通车", "开业", "投产", "上市", "宣布", "发布", "签署", "揭牌", "挂牌", "升级"];

    private static readonly string[] English =
        ["founded", "established", "opened", "launched", "announced", "approved", "completed", "signed", "published", "started", "began", "created", "incorporated"];

    private static readonly SearchValues<char> Ends = SearchValues.Create(",.;，。；");

    /// <summary>A C# identifier: the verb that stands nearest in the same clause; null where there is none.</summary>
    public static string? NameOf(UnmarkedFigure date) => Nearest(Clause(date.Before, isAfter: false), isAfter: false) ?? Nearest(Clause(date.After, isAfter: true), isAfter: true);

    private static string? Nearest(string clause, bool isAfter)
    {
        string? nearest = null;
        int distance = int.MaxValue;
        foreach (string verb in Han.Concat(English))
        {
            int at = isAfter ? clause.IndexOf(verb, StringComparison.OrdinalIgnoreCase) : clause.LastIndexOf(verb, StringComparison.OrdinalIgnoreCase);
            int away = at < 0 ? int.MaxValue : isAfter ? at : clause.Length - at - verb.Length;
            if (away < distance)
            {
                (nearest, distance) = (char.ToUpperInvariant(verb[0]) + verb[1..], away);
            }
        }

        return nearest;
    }

    private static string Clause(string text, bool isAfter)
    {
        int at = isAfter ? text.AsSpan().IndexOfAny(Ends) : text.AsSpan().LastIndexOfAny(Ends);

        // 1984年9月25日，大连…获批: the comma that follows a date at once parts nothing.
        if (isAfter && at == 0)
        {
            return text.Length > 1 ? Clause(text[1..], isAfter) : "";
        }

        return at < 0 ? text : isAfter ? text[..at] : text[(at + 1)..];
    }
}
