using Etdz.Generator.Model;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Model.Coverage;

public sealed class CoverageTests
{
    [Theory]
    [InlineData("占地⟦500平方公里⟧，住着⟦1.4万余家⟧企业、⟦118名⟧院士。")]
    [InlineData("总额⟦10.1万亿元⟧，外资超过⟦30亿美元⟧，约⟦30%⟧卖往国外，⟦98.9％⟧是新材料。")]
    [InlineData("于⟦1984年9月25日⟧设立，⟦2023年10月⟧公布，⟦2024年⟧，⟦九月⟧下旬，⟦10月1日⟧，⟦二〇二三年五月⟧。")]
    [InlineData("⟦四十年⟧过去，⟦两家⟧食品厂、⟦十二个⟧城市、⟦三座⟧新城、⟦六个⟧产业。")]
    [InlineData("近⟦一个小时⟧，⟦300余件⟧，⟦十余万家⟧，⟦百分之三十⟧，⟦四分之一⟧，⟦三成⟧，⟦2.4个百分点⟧，增长⟦一倍⟧。")]
    [InlineData("⟦10%-15%⟧，⟦3至5万人⟧，⟦2019年至2023年⟧，⟦2019-2023年⟧，⟦3-5家⟧，⟦6月1日-30日⟧。")]
    [InlineData("⟦3小时20分钟⟧，⟦五元三角⟧，⟦两个半小时⟧，⟦人民币5亿元⟧，气温 ⟦-5℃⟧。")]
    [InlineData("人口⟦1.4万⟧，⟦15个⟧国家，⟦20多年⟧，⟦1,400人⟧，⟦１２家⟧，⟦千亿元⟧，⟦百万吨⟧。")]
    public void A_Chinese_figure_is_found_at_its_own_characters(string marked) => UnmarkedFigures.Check(marked, "lang: zh\n");

    [Theory]
    [InlineData("On less than ⟦500 square kilometres⟧ it has ⟦1,400 people⟧, and ⟦3%⟧ or ⟦30 per cent⟧ more.")]
    [InlineData("It opened on ⟦25 September 1984⟧, in ⟦June 2023⟧, on ⟦May 5, 2024⟧, on ⟦2024-10-01⟧ and on ⟦5 March⟧.")]
    [InlineData("Worth ⟦10.1 trillion yuan⟧, ⟦$3 billion⟧, ⟦US$5⟧, ⟦€20⟧, ⟦USD 5⟧ or ⟦5 USD⟧; ⟦2.5 million⟧ in all.")]
    [InlineData("It took ⟦3 hours 20 minutes⟧ for ⟦10 to 15 km⟧, at ⟦60 km/h⟧, ⟦3 times⟧ as fast as ⟦5m⟧ or ⟦10 m⟧.")]
    [InlineData("It is ⟦40 years old⟧ and weighs ⟦2.5kg⟧.")]
    public void An_English_figure_is_found_at_its_own_characters(string marked) => UnmarkedFigures.Check(marked, "lang: en\n");

    [Theory]
    [InlineData("会议12:30开始，下午3点半结束，8时30分出发，12：30分到，三点三十分走。")]
    [InlineData("版本1.2.3，v2.0，Web3.0时代，电话010-6552 9988，热线12345，手机13800138000，电邮5m@163.com。")]
    [InlineData("GB/T 2260-2007、A4、COVID-19、H2O、G20、5G、4K、3D、5A级、4S店、C919、ISO 8601、TOP10、192.168.0.1。")]
    [InlineData("见https://example.com/2024/10km或www.example.com/30%，还有 http://a.cn/5km 。")]
    [InlineData("一些、一起、一带一路、第一、第一家、第3名、第二十三条、三城一岛、万一、十分、千万别忘、四周、一定、统一、之一、唯一。")]
    [InlineData("一家公司、一位先生、一条管道、一年、一天、一级、二期、二级、二次开发、三角洲、长三角、百姓、百年、万里、千家万户、零件、五台山。")]
    [InlineData("周五、星期三、礼拜二、数十家、几百万元、三年级、80年代、1980年代、20世纪、两会、三农、四季、一半、半天、两边、两头、京津冀三地。")]
    [InlineData("两个维护、三位一体、三个代表、一波三折、百分百、周三次日。")]
    [InlineData("结果[^1]，另见[2]。\n\n[^1]: 说明\n[2]: https://example.com/5km")]
    [InlineData("共有229，其中14；比例3:2；1/10；2023-14。")]
    public void Chinese_words_with_numerals_that_are_no_figures_are_left_alone(string prose) => UnmarkedFigures.Check(prose, "lang: zh\n");

    [Theory]
    [InlineData("In 2023 there were 229 zones, 14 in 12 cities; 5 may follow, the 3 top ones won 3, see figure 3 and 24/7 support.")]
    [InlineData("The 1990s, the '90s, a 4x4, 1024x768, 3 x 4, 5G, 4K, 3D, B2B, COVID-19, H2O, v1.2.3, 1.2.3, 12:30, 10:30pm.")]
    [InlineData("Call +86 10 6552 9988 or 010-65529988, write to 5m@example.com or <https://example.com/5km>, on page 5 or in \"zone 5\".")]
    [InlineData("The first, the 21st and the 3rd; a first, five years, an hour, a quarter, half of it.")]
    [InlineData("TOP 10 and ALL 5; Try 3, all 3 of them, the 14 as well as the 15 at sea.")]
    public void English_words_with_numbers_that_are_no_figures_are_left_alone(string prose) => UnmarkedFigures.Check(prose, "lang: en\n");

    [Theory]
    [InlineData("[229家]{fact=A.B}和[约[30%]{.plain}的家数，也就是[14家]{fact=A.C as=count}]{fact=A.D as=text}，共⟦15家⟧。")]
    [InlineData("[5家]{.plain}、[6家]{#x .plain lang=zh}、[7家]{.new .plain}、[也有[8家]{.new}和9家]{.plain}、[⟦10家⟧]{.new}、[⟦11家⟧]{.plainly}。")]
    [InlineData("`5家`、``6家 ` 7家``、<!-- 8家 -->、[9家](https://example.com/10km \"11家\")、![12家](a.png)、[13家][ref]、<https://a.cn/14km>、⟦15家⟧。")]
    [InlineData("```\n5家\n```\n\n```facts\nA.B[2023] >= 5\n```\n\n⟦6家⟧")]
    [InlineData("    ⟦6家⟧缩进的文字也算。")]
    public void Statements_plain_spans_code_links_and_comments_are_left_out(string marked) => UnmarkedFigures.Check(marked, "lang: zh\n");

    [Theory]
    [InlineData("# 1. 家业\n\n## 2.3 年度总结\n\n### 4、年\n\n#### 5) 年\n")]
    [InlineData("1. 年度\n2. 家\n10) 家\n- 5. 家\n> 3. 年")]
    [InlineData("第一章 一家公司\n\n一、年度\n\n（二）家")]
    public void Numbers_of_headings_and_lists_are_left_out(string prose) => UnmarkedFigures.Check(prose, "lang: zh\n");

    [Fact]
    public void A_figure_of_a_heading_a_list_or_a_table_is_found() =>
        UnmarkedFigures.Check("## 2.1 ⟦5家⟧公司 {subject=Zones.A}\n\n1. ⟦6家⟧公司\n2. ⟦7家⟧公司\n\n| 家 | ⟦8家⟧ |\n|---|---|\n| 3 | 家 |\n", "lang: zh\n");

    [Fact]
    public void Emphasis_and_line_breaks_do_not_hide_a_figure() =>
        UnmarkedFigures.Check("占地**⟦500平方\n  公里⟧**，有⟦1400\n名⟧院士。\r\n\r\n⟦9家⟧。", "lang: zh\n");

    [Fact]
    public void Nothing_is_read_over_a_statement() => UnmarkedFigures.Check("3[14家]{fact=A.B}家和5`x`家。", "lang: zh\n");

    [Fact]
    public void A_document_that_does_not_ask_is_not_looked_through()
    {
        ScannedDocument scanned = AnnotationScanner.Scan("占地500平方公里，[14家]{fact=A.B}。");
        Assert.Empty(scanned.Prose);
        Assert.Empty(DocumentReader.Read(scanned, "d.facts.md", rootNamespace: "App").Findings);
    }

    [Theory]
    [InlineData("d.facts.md")]
    [InlineData("d.facts.txt")]
    public void The_warning_names_the_figure_and_what_to_do(string path)
    {
        Run run = new Project([(path, "---\ncoverage: complete\n---\n占地500平方公里，[14家]{fact=A.B}。\n")]).Run();
        Diagnostic warning = Assert.Single(run.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, warning.DefaultSeverity);
        Assert.Equal(
            "'500平方公里' looks like a figure, and this document says coverage: complete; mark it as a statement, [500平方公里]{fact=…}, or as meant to stay plain, [500平方公里]{.plain}",
            warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        FileLinePositionSpan place = warning.Location.GetLineSpan();
        Assert.Equal((path, 3, 2, 9), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
    }
}
