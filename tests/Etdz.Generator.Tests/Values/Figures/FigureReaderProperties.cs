using CsCheck;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>What holds for all words.</summary>
public sealed class FigureReaderProperties
{
    private static readonly string[] Pieces =
    [
        "0", "1", "9", ".", ",", "-", "+", "/", "%", "‰", "$", "€", "¥", "(", ")", " ", "\u3000", "０", "％", "一", "二", "三", "十", "百", "千", "万", "亿", "兆", "两", "半", "零", "点", "分", "之", "又",
        "第", "个", "家", "名", "年", "月", "日", "余", "多", "近", "约", "超", "过", "不", "到", "至", "以", "上", "下", "大于", "小于", "等于", "或者", "之间", "比", "成", "倍", "元", "角", "美元", "公里", "小时",
        "几", "数百", "去年", "百分之", "人民币", "千克", "零下", "a", "an", "and", "or", "of", "to", "than", "more", "less", "equal", "no", "not", "between", "from", "at least", "half", "quarter",
        "one", "twenty", "hundred", "million", "dozen", "first", "third", "hours", "minutes", "feet", "kg", "m", "k", "usd", "dollars", "cents", "percent", "per", "old", "times", "\0", "\uD800", "é",
    ];

    private static readonly Gen<string> Words = Gen.OneOf(Pieces).Array[0, 12].Select(Gen.Bool).Select((pieces, spaced) => string.Join(spaced ? " " : "", pieces));

    private static readonly Gen<Reading> Readings = Gen.Select(
        Gen.OneOf<Kind?>(null, null, null, Kind.Count, Kind.Long, Kind.Number, Kind.Ratio, Kind.Money, Kind.Measure, Kind.Ordinal, Kind.Date, Kind.Month, Kind.Year, Kind.Text),
        Gen.Bool,
        Gen.OneOf("zh", "en", "en-GB", "fr"),
        Gen.OneOf("", "", "", "km", "CNY", "Cel"),
        (kind, range, language, unit) => new Reading(kind, range && kind is null, Notation.LanguageOf(language), Unit(unit)));

    [Fact]
    public void No_words_make_it_throw_and_a_fault_lies_inside_them() =>
        Gen.Select(Words, Readings).Sample(
            (words, reading) =>
            {
                if (!FigureReader.TryRead(words, reading, out Figure figure, out FigureProblem problem))
                {
                    Assert.NotNull(problem.Id);
                    Assert.InRange(problem.Start, 0, words.Length);
                    Assert.InRange(problem.Length, 0, words.Length - problem.Start);
                    Assert.All(problem.Arguments, Assert.NotNull);
                }
                else if (figure.Kind != Kind.Text)
                {
                    Assert.False(figure.Admits.IsEmpty);
                    Assert.True(figure.Admits.ClosureContains(figure.Value));
                }
            },
            iter: LongRun.Or(20_000));

    [Fact]
    public void Any_characters_at_all_are_read_or_refused() =>
        Gen.String[0, 40].Sample(words => { FigureReader.TryRead(words, new Reading(null, false, Notation.LanguageOf("zh"), null), out _, out _); }, iter: LongRun.Or(20_000));

    [Theory]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("万")]
    [InlineData("约")]
    [InlineData("不")]
    [InlineData("个")]
    [InlineData("5个人")]
    [InlineData("大于")]
    [InlineData("3小时")]
    [InlineData("5公里 ")]
    [InlineData("and ")]
    [InlineData("one ")]
    [InlineData("a quarter and ")]
    [InlineData("$")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData("几乎")]
    [InlineData("第一")]
    [InlineData("每小时")]
    [InlineData("三百来")]
    [InlineData("零下")]
    [InlineData("共")]
    [InlineData("一米八")]
    [InlineData("1'")]
    [InlineData("twenty ")]
    [InlineData("between two and ")]
    [InlineData("nineteen eighty-four ")]
    [InlineData("five pounds ")]
    public void Time_grows_with_length_alone(string piece)
    {
        TakeTimeInProportion(piece, "zh");
        TakeTimeInProportion(piece, "zh", head: "5");
    }

    [Fact]
    public void Any_pieces_repeated_take_no_more_than_time_in_proportion() =>
        Gen.Select(Gen.OneOf(Pieces).Array[1, 4], Gen.OneOf("zh", "en")).Sample(
            (pieces, language) => TakeTimeInProportion(string.Concat(pieces), language),
            iter: LongRun.Or(200));

    private static void TakeTimeInProportion(string piece, string language, string head = "")
    {
        string Of(int length) => head + string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        string words = Of(10_000);
        string longer = Of(Growth.Times * 10_000);
        Reading reading = new(null, false, Notation.LanguageOf(language), null);
        Growth.MustBeInProportion(() => FigureReader.TryRead(words, reading, out _, out _), () => FigureReader.TryRead(longer, reading, out _, out _));
    }

    [Theory]
    [InlineData("1.4万余家")]
    [InlineData("10.1万亿元")]
    [InlineData("不到500平方公里")]
    [InlineData("98.9%")]
    [InlineData("四分之一")]
    [InlineData("三至五")]
    [InlineData("$1.45 billion")]
    [InlineData("3 hours 20 minutes")]
    [InlineData("more than 1,400")]
    [InlineData("between 20 and 30")]
    [InlineData("第一家")]
    [InlineData("大连")]
    public void A_figure_of_64_bits_takes_no_memory(string words)
    {
        Reading reading = new(null, false, Notation.LanguageOf(words.Any(Glyph.IsHan) ? "zh" : "en"), null);
        for (int i = 0; i < 100; i++)
        {
            FigureReader.TryRead(words, reading, out _, out _);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            FigureReader.TryRead(words, reading, out _, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Unit? Unit(string code) => UnitTable.TryFind(code, Notation.LanguageOf("en"), out Unit? unit) ? unit : null;
}
