using System.Globalization;
using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>What a hedge does to any figure: it moves the bound as the table of bounds says, and never the value.</summary>
public sealed class HedgeProperties
{
    // A hedge, and what it admits of a magnitude, its step and a tenth of it, as the table says: written here again, apart from the reader.
    private static readonly (string Before, string After, Func<Number, Number, Number, Interval> Admits)[] Hedges =
    [
        ("约", "", (v, step, tenth) => Around(v, Number.Min(step * Number.Decimal(5, -1), tenth))),
        ("", "左右", (v, step, tenth) => Around(v, Number.Min(step * Number.Decimal(5, -1), tenth))),
        ("近", "", (v, step, tenth) => Interval.Between(v - Number.Min(step, tenth), v, End.Closed, End.Open)),
        ("", "多", (v, step, _) => Interval.Between(v, v + step, End.Closed, End.Open)),
        ("超过", "", (v, _, _) => Interval.MoreThan(v)),
        ("", "以上", (v, _, _) => Interval.AtLeast(v)),
        ("不少于", "", (v, _, _) => Interval.AtLeast(v)),
        ("不到", "", (v, _, _) => Interval.LessThan(v)),
        ("", "以下", (v, _, _) => Interval.AtMost(v)),
        ("不超过", "", (v, _, _) => Interval.AtMost(v)),
        ("about ", "", (v, step, tenth) => Around(v, Number.Min(step * Number.Decimal(5, -1), tenth))),
        ("nearly ", "", (v, step, tenth) => Interval.Between(v - Number.Min(step, tenth), v, End.Closed, End.Open)),
        ("more than ", "", (v, _, _) => Interval.MoreThan(v)),
        ("no fewer than ", "", (v, _, _) => Interval.AtLeast(v)),
        ("", " or more", (v, _, _) => Interval.AtLeast(v)),
        ("fewer than ", "", (v, _, _) => Interval.LessThan(v)),
        ("up to ", "", (v, _, _) => Interval.AtMost(v)),
    ];

    [Fact]
    public void A_hedge_moves_the_bound_as_the_table_says_and_never_the_value() =>
        Gen.Select(Gen.Long[1, 999_999_999], Gen.Int[0, 3], Gen.OneOf("", "万", "亿", "%", "公里", "元", "万元", "倍"), Gen.Int[0, Hedges.Length - 1]).Sample(
            (mantissa, places, rest, index) =>
            {
                (string before, string after, Func<Number, Number, Number, Interval> admits) = Hedges[index];
                string digits = mantissa.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
                string words = digits[..^places] + (places > 0 ? "." + digits[^places..] : "") + rest;
                Reading reading = new(rest is "" or "万" or "亿" ? Kind.Number : null, false, Notation.LanguageOf("zh"), null);
                Assert.True(FigureReader.TryRead(words, reading, out Figure plain, out _));
                Assert.True(FigureReader.TryRead(before + words + after, reading, out Figure hedged, out _), before + words + after);
                Number value = Number.Decimal(mantissa, ScaleOf(rest) - places);
                Number step = Number.PowerOfTen(value.LastPlace);
                Assert.Equal(value, plain.Value);
                Assert.Equal(value, hedged.Value);
                Assert.Equal(plain.Kind, hedged.Kind);
                Assert.Equal(admits(value, step, value * Number.PowerOfTen(-1)), hedged.Admits);
            },
            iter: LongRun.Or(5_000));

    private static int ScaleOf(string rest) => rest switch
    {
        "万" or "万元" => 4,
        "亿" => 8,
        "%" => -2,
        _ => 0,
    };

    private static Interval Around(Number value, Number reach) => Interval.Between(value - reach, value + reach, End.Closed, End.Closed);
}
