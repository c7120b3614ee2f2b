namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Words that do not read whole: the rest is named at its own characters, and never left out.</summary>
public sealed class UnreadWordsTests
{
    [Theory]
    [InlineData("约占总产量的30%", "ETDZ0301 at '约占总产量的'")]
    [InlineData("占总产量的三成", "ETDZ0301 at '占总产量的'")]
    [InlineData("share of twenty percent", "ETDZ0301 at 'share of '")]
    [InlineData("超过30%的", "ETDZ0301 at '的'")]
    [InlineData("3个千亿元级支柱产业", "ETDZ0301 at '千亿元级支柱产业'")]
    [InlineData("12个省和3个市", "ETDZ0301 at '省和3个市'")]
    [InlineData("第十二个五年", "ETDZ0301 at '五年'")]
    [InlineData("Second Avenue", "ETDZ0301 at 'Avenue'")]
    [InlineData("2,5", "ETDZ0301 at ',5'")]
    [InlineData(" 14家 企业 ", "ETDZ0301 at '企业'")]
    [InlineData("万科", "ETDZ0302 at '科'")]
    [InlineData("21世纪", "ETDZ0350 at '世纪'")]
    [InlineData("tenfold increase", "ETDZ0301 at 'increase'")]
    [InlineData("an increase tenfold", "ETDZ0301 at 'an increase '")]
    [InlineData("14 firms", "ETDZ0302 at 'firms'")]
    [InlineData("数百家", "ETDZ0305 at '数百'")]
    [InlineData("几十家", "ETDZ0305 at '几'")]
    [InlineData("十几家", "ETDZ0305 at '几'")]
    [InlineData("七八个", "ETDZ0305 at '七八'")]
    [InlineData("两三百", "ETDZ0305 at '两三百'")]
    [InlineData("上千人", "ETDZ0305 at '上千'")]
    [InlineData("several", "ETDZ0305 at 'several'")]
    [InlineData("dozens of firms", "ETDZ0305 at 'dozens of'")]
    [InlineData("去年", "ETDZ0343 at '去年'")]
    [InlineData("总量自去年起", "ETDZ0343 at '去年'")]
    [InlineData("超过10不到5", "ETDZ0315 at '超过10不到5'")]
    [InlineData("近0", "ETDZ0318 at '近0'")]
    [InlineData("0余", "ETDZ0318 at '0余'")]
    [InlineData("近超100", "ETDZ0317 at '近超100'")]
    public void The_fault_is_shown_at_its_own_characters(string words, string expected) => Assert.Equal(expected, Notation.Read(words));

    [Theory]
    [InlineData("Germany")]
    [InlineData("几何")]
    [InlineData("完成")]
    [InlineData("Sometimes")]
    public void Words_that_only_look_vague_are_text(string words) => Assert.Equal("text", Notation.Read(words));
}
