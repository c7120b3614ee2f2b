using System.Diagnostics;
using CsCheck;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Model.Coverage;

/// <summary>Whatever a document holds, coverage reads it, in time in proportion to its length.</summary>
public sealed class CoverageProperties
{
    private static readonly string[] Pieces =
    [
        "1", "23", "2024", "0", "１", "一", "二", "十", "百", "万", "亿", "两", "半", "第", "几", "年", "月", "日", "个", "家", "元", "角", "分", "点", "时", "公里", "小时", "%", "百分之", "分之一", "余", "多", "近", "超过",
        "以上", "至", "-", "–", "~", ".", ",", "，", ":", "：", "/", " ", "\n", "\r\n", "\n\n", "$", "US$", "人民币", "km", " to ", " and ", "May ", "October ", "million", "x", "5G", "\uD800", "\uDC00", "\uFFFD", "😀",
        "[", "]", "]{.plain}", "]{fact=A.B}", "](", ")", "[^1]", "`", "``", "<!--", "-->", "<", ">", "<a b=\"", "'", "\"", "=", "几", "数", "来", "七八", "://", "www.", "@", "\\", "# ", "1. ", "| ", "```\n", "{", "}", "*", "é", "\u0000",
    ];

    private static readonly Gen<string> Documents = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString())).Array[0, 60].Select(p => string.Concat(p));

    [Fact]
    public void Any_document_is_read_and_what_is_found_lies_in_it_in_order() => Documents.Sample(
        prose =>
        {
            string document = UnmarkedFigures.Asking(prose);
            int end = 0;
            foreach (Finding finding in UnmarkedFigures.In(document))
            {
                Assert.InRange(finding.Span.Start, end, document.Length - 1);
                Assert.InRange(finding.Span.End, finding.Span.Start + 1, document.Length);
                end = finding.Span.End;
            }
        },
        iter: 20_000);

    [Theory]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("十")]
    [InlineData("万")]
    [InlineData("1 ")]
    [InlineData("1,")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("1至")]
    [InlineData("1 and ")]
    [InlineData("1家")]
    [InlineData("1个家")]
    [InlineData("3小时")]
    [InlineData("2024年")]
    [InlineData("2024-")]
    [InlineData("一分之")]
    [InlineData("第一")]
    [InlineData("://")]
    [InlineData("www.1")]
    [InlineData("5公\n里")]
    [InlineData("[5家]{.plain}")]
    [InlineData("[5家")]
    [InlineData("5家]{.x}")]
    [InlineData("$")]
    [InlineData("A1")]
    [InlineData("数十")]
    [InlineData("七八")]
    [InlineData("几百几")]
    [InlineData("1万 ")]
    [InlineData("$1 ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='\" ")]
    [InlineData("<a b c d ")]
    [InlineData("表1-")]
    [InlineData("- 1\n")]
    public void Time_is_in_proportion_to_length(string piece)
    {
        string Of(int length) => UnmarkedFigures.Asking(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        string text = Of(10_000);
        string longer = Of(Growth.Times * 10_000);
        Growth.MustBeInProportion(() => UnmarkedFigures.In(text), () => UnmarkedFigures.In(longer));
    }

    [Theory]
    [InlineData('1')]
    [InlineData('一')]
    [InlineData('万')]
    public void A_million_digits_are_no_attack(char digit)
    {
        Stopwatch watch = Stopwatch.StartNew();
        UnmarkedFigures.In(UnmarkedFigures.Asking(new string(digit, 1_000_000) + "家"));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 15_000);
    }
}
