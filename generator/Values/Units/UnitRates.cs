using System;

namespace Etdz.Generator.Values;

/// <summary>Units that are one divided by another, made when they are met: <c>km/h</c>, 公里/小时, 米每秒, "litres per minute", "per hour".</summary>
/// <remarks>
/// <code>
/// rate = unit? per unit ;       per = "/" | "每" | "per" | "a" | "an" ;      (* the last two only after a unit, and before one of time or volume *)
/// </code>
/// A rate whose code is a row's is that row's unit.
/// </remarks>
internal static class UnitRates
{
    /// <summary>No row begins there.</summary>
    public const int NoRow = 0;

    private const int CacheSize = 256;

    private static readonly Rate?[] Cache = new Rate?[CacheSize];

    /// <summary>Where the name of the divisor begins, where one may stand at a place of the text; −1 where none may.</summary>
    /// <param name="isArticle">Whether only "a" or "an" says so.</param>
    public static int DivisorAt(ReadOnlySpan<char> text, int start, out bool isArticle)
    {
        isArticle = false;
        int at = SkipBlanks(text, start);
        if (at == text.Length)
        {
            return -1;
        }

        char c = UnitText.Fold(text[at]);
        if (c is '/' or '每')
        {
            return SkipBlanks(text, at + 1);
        }

        if (start > 0 && at == start)
        {
            return -1;
        }

        int length = WordAt(text, at);
        isArticle = length is 1 or 2 && IsWord(text.Slice(at, length), length == 1 ? "a" : "an");
        return isArticle || (length == 3 && IsWord(text.Slice(at, length), "per")) ? SkipBlanks(text, at + length) : -1;
    }

    /// <summary>Whether "a" before the unit means that it divides: "miles an hour", "dollars a barrel".</summary>
    public static bool MayFollowArticle(Unit unit) => unit.Dimension is "time" or "calendar" or "volume";

    /// <summary>A rate of a rate is none.</summary>
    public static bool IsRate(Unit unit) => unit.Dimension.IndexOf('/') >= 0;

    /// <summary>Whether a number of things is divided: per hour.</summary>
    public static bool IsOfNumber(Unit unit) => unit.Dimension[0] == '1' && IsRate(unit);

    /// <summary>The currency that a rate divides; null where it divides none.</summary>
    public static Unit? DividendOf(Unit rate)
    {
        const int Length = 3;
        return rate.Code.Length > Length && rate.Code[Length] == '/' && UnitIndex.OfCode(rate.Code.Substring(0, Length)) is { IsCurrency: true } currency ? currency : null;
    }

    /// <summary>One unit divided by another, by their rows; <see cref="NoRow"/> for no dividend.</summary>
    public static Unit Of(int dividend, int divisor)
    {
        int place = ((dividend * 31) + divisor) & (CacheSize - 1);
        Rate? known = Cache[place];
        if (known is null || known.Dividend != dividend || known.Divisor != divisor)
        {
            known = new Rate(dividend, divisor, Make(dividend, divisor));
            Cache[place] = known;
        }

        return known.Unit;
    }

    private static Unit Make(int dividend, int divisor)
    {
        Unit under = UnitIndex.UnitOf(divisor);
        Unit? over = dividend == NoRow ? null : UnitIndex.UnitOf(dividend);
        string code = over?.Code + "/" + under.Code;
        if (UnitIndex.OfCode(code) is { } known)
        {
            return known;
        }

        string per = "per " + UnitRow.Words(divisor, plural: false);
        string plural = over is null ? per : over.Plural + " " + per;
        string member = over is null || !over.IsCurrency ? UnitRow.Named(plural) : over.Member + UnitRow.Named(per);
        return new Unit(code, (over?.Dimension ?? "1") + "/" + under.Dimension, member, plural, (over?.Factor ?? Number.One) / under.Factor, default);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && UnitText.Fold(text[at]) == ' ')
        {
            at++;
        }

        return at;
    }

    private static int WordAt(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at < text.Length && at - start < 4 && UnitText.IsLetter(UnitText.Fold(text[at])))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsWord(ReadOnlySpan<char> text, string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if ((UnitText.Fold(text[i]) | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Rate(int dividend, int divisor, Unit unit)
    {
        public int Dividend { get; } = dividend;

        public int Divisor { get; } = divisor;

        public Unit Unit { get; } = unit;
    }
}
