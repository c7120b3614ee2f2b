using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Whatever words read as a figure, its own value is one that they admit, or an open end of what they admit.</summary>
public sealed class OwnValueProperties
{
    private static readonly string[] Before = ["", "约", "近", "超过", "不到", "至少", "至多", "不超过", "about ", "nearly ", "more than ", "at most ", "up to ", "负", "-", "人民币", "$"];
    private static readonly string[] Scales = ["", "万", "亿", "万亿", "千", "百", "十", " million", "k", "%", "‰", "成"];
    private static readonly string[] After = ["", "余", "多", "以上", "以下", "左右", "家", "元", "公里", "个百分点", "倍", " or more", " people", " km"];

    private static readonly Gen<string> Words =
        from before in Gen.Int[0, Before.Length - 1]
        from digits in Gen.Int[0, 99_999]
        from places in Gen.Int[0, 3]
        from scale in Gen.Int[0, Scales.Length - 1]
        from after in Gen.Int[0, After.Length - 1]
        from closing in Gen.Int[0, After.Length - 1]
        select Before[before] + Digits(digits, places) + Scales[scale] + After[after] + (closing < 6 ? After[closing] : "");

    [Fact]
    public void A_value_is_admitted_or_an_open_end()
    {
        int read = 0;
        Words.Sample(
            words =>
            {
                var language = new Language(words.Any(c => c > 0x2E80) ? Tongue.Chinese : Tongue.English);
                if (!FigureReader.TryRead(words, new Reading(null, false, language, null), out Figure figure, out _) || figure.Kind == Kind.Text)
                {
                    return;
                }

                Interlocked.Increment(ref read);
                Assert.False(figure.Admits.IsEmpty, words);
                Assert.True(figure.Admits.Contains(figure.Value)
                    || (figure.Admits.LowerEnd == End.Open && figure.Admits.Lower == figure.Value)
                    || (figure.Admits.UpperEnd == End.Open && figure.Admits.Upper == figure.Value), words);
            },
            iter: LongRun.Or(20_000));

        Assert.InRange(read, 2_000, int.MaxValue);
    }

    private static string Digits(int digits, int places)
    {
        string text = digits.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return places == 0 ? digits.ToString(System.Globalization.CultureInfo.InvariantCulture) : text[..^places] + "." + text[^places..];
    }
}
