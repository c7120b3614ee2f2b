using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Tool.Suggest;

/// <summary>A figure together with the words that say how closely it is meant: 近, 超过, more than. Without them it would say more than the author does.</summary>
internal static class Hedged
{
    // The longer before the shorter that it ends with.
    private static readonly string[] Before =
    [
        "不少于", "不低于", "不超过", "大约", "超过", "突破", "将近", "接近", "不到", "不足", "至少", "至多", "高于", "多于", "大于", "低于", "少于", "小于", "约", "近", "超",
        "no fewer than ", "fewer than ", "more than ", "less than ", "just under ", "at least ", "at most ", "up to ", "exceeding ", "roughly ", "nearly ", "almost ", "around ", "about ",
        "under ", "above ", "over ",
    ];

    private static readonly string[] After = ["以上", "以下", "左右", "上下", "之上", "之下", " or more", " or less"];

    /// <summary>The run with the hedges on both sides of it, where all of that reads as a figure.</summary>
    /// <param name="from">Where the figure before it ends: nothing before that is looked at.</param>
    public static Span Widen(string text, int from, Span run, Language language)
    {
        Span whole = run;
        if (After.FirstOrDefault(w => text.AsSpan(run.End).StartsWith(w, StringComparison.OrdinalIgnoreCase)) is { } after)
        {
            whole = Better(text, whole, new(run.Start, run.End + after.Length), language);
        }

        ReadOnlySpan<char> before = text.AsSpan(from, run.Start - from);
        foreach (string word in Before)
        {
            int start = run.Start - word.Length;
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (start == from || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(text[start - 1])))
            {
                return Better(text, whole, new(start, whole.End), language);
            }
        }

        return whole;
    }

    /// <summary>Reads the words as a figure that needs no attribute; false for a text.</summary>
    public static bool TryRead(string text, Span words, Language language, out Figure figure) =>
        FigureReader.TryRead(text.AsSpan(words.Start, words.Length), new Reading(null, false, language, null), out figure, out _) && figure.Kind != Kind.Text;

    private static Span Better(string text, Span sure, Span wider, Language language) => TryRead(text, wider, language, out _) ? wider : sure;
}
