using System.Globalization;
using CsCheck;
using Etdz.Generator.Tests.Docs;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Words read alike whatever the culture of the machine.</summary>
public sealed class CultureProperties
{
    private static readonly CultureInfo[] Cultures =
    [
        Named("tr-TR", ",", ".", "-"), Named("ar-SA", "٫", "٬", "\u061C-"), Named("fa-IR", "٫", "٬", "\u200E\u2212"), Named("zh-CN", ".", ",", "-"), Named("de-DE", ",", ".", "-"),
        Named("", "·", ".", "~"),
    ];

    private static readonly string[] Pieces =
    [
        "1", "20", "1,234.5", "3.5", "-7", "%", "$", "€", " ", "万", "亿", "元", "公里", "小时", "三", "一百五", "第", "约", "超过", "以上", "至", "半", "2012年", "5月", "1日", "2012-05-01",
        "INCHES", "I", "i", "MILLION", "million", "Minutes", "FIRST", "first", "thirty", "THIRTY", "Friday", "May 2012", "APRIL", "less than", "IN", "between", "and", "per hour", "ﬁ", "İ", "ı",
    ];

    [Fact]
    public void Any_words_read_alike_in_every_culture() =>
        Gen.Select(Gen.OneOf(Pieces).Array[1, 5].Select(Gen.Bool).Select((pieces, spaced) => string.Join(spaced ? " " : "", pieces)), Gen.Int[0, Cultures.Length - 1]).Sample(
            (words, index) => Assert.Equal(Read(words, CultureInfo.InvariantCulture), Read(words, Cultures[index])),
            iter: LongRun.Or(5_000));

    [Theory]
    [InlineData(NumberSpans.Rows)]
    [InlineData(RangeSpans.Rows)]
    [InlineData(MoneySpans.Rows)]
    [InlineData(MeasureSpans.Rows)]
    [InlineData(DateSpans.Rows)]
    public void The_spans_read_alike_in_every_culture(string rows)
    {
        foreach (string row in rows.Split('\n'))
        {
            string words = row.Trim().Split(" => ")[0];
            string expected = Read(words, CultureInfo.InvariantCulture);
            Assert.All(Cultures, culture => Assert.Equal(expected, Read(words, culture)));
        }
    }

    private static string Read(string words, CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Reading reading = new(null, false, Notation.LanguageOf(words.Any(Glyph.IsHan) ? "zh" : "en"), null);
            return FigureReader.TryRead(words, reading, out Figure figure, out FigureProblem problem)
                ? FiguresPageTests.Write(figure)
                : $"{problem.Id} {problem.Start} {problem.Length} {string.Join('|', problem.Arguments)}";
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // A machine without data of cultures has the invariant one alone: there a culture with these signs stands in, and the long run is to be made where there are data.
    private static CultureInfo Named(string name, string point, string group, string minus)
    {
        try
        {
            if (name.Length > 0)
            {
                return CultureInfo.GetCultureInfo(name);
            }
        }
        catch (CultureNotFoundException)
        {
            // The stand-in below.
        }

        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        return culture;
    }
}
