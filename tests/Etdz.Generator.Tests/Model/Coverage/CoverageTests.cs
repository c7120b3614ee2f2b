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
    [InlineData("共有⟦十几家⟧、⟦二十几个⟧、⟦七八家⟧、⟦三四百人⟧、⟦十来家⟧、⟦数十家⟧、⟦几百万元⟧、⟦几千年⟧、好⟦几十个⟧、⟦20几家⟧、⟦十七八岁⟧、⟦一两个⟧、⟦三五年⟧。")]
    [InlineData("上⟦百家⟧、近⟦百项⟧、约⟦百人⟧、上⟦万人次⟧、近⟦千名⟧、过⟦百家⟧、超⟦百亿元⟧、⟦百余家⟧；百家争鸣、千方百计、万家灯火、百年大计、千年古城、近年来、上千、一二三产业、三四线城市、五六十年代。")]
    public void A_vague_quantity_is_a_figure_that_wants_a_value(string marked) => UnmarkedFigures.Check(marked, "lang: zh\n");

    [Theory]
    [InlineData("表格 ⟦5家⟧ ⟦3人⟧ ⟦3%⟧ ⟦5%⟧ ⟦12km⟧ ⟦3 kg⟧ ⟦200元⟧ ⟦30美元⟧ ⟦2019年⟧ ⟦12家⟧ ⟦1.4万⟧ ⟦2.5万⟧", "zh")]
    [InlineData("表格 ⟦1万⟧ ⟦5千⟧ ⟦7万 5千⟧ ⟦3亿 2000万⟧ ⟦3小时 20分⟧ ⟦15分钟⟧ ⟦2023年5月⟧ ⟦6月⟧ 约⟦百分之五⟧ ⟦百分之六⟧", "zh")]
    [InlineData("产出⟦$5⟧ ⟦¥30⟧，⟦¥30⟧ ⟦$5⟧，⟦US$5⟧ ⟦HK$6⟧，⟦人民币5元⟧ ⟦美元6⟧，⟦5 $⟧ ⟦6 $⟧", "zh")]
    [InlineData("⟦5 km⟧ ⟦3 kg⟧ ⟦10 million⟧ ⟦30 million⟧ ⟦3%⟧ ⟦5%⟧ ⟦$5⟧ ⟦$6⟧ ⟦€5⟧ ⟦€6⟧ ⟦5 USD⟧ ⟦6 USD⟧ ⟦3 million 200 thousand⟧ ⟦3 hours 20 minutes⟧ ⟦15 minutes⟧", "en")]
    [InlineData("⟦USD 5⟧ ⟦USD 6⟧; ⟦5 May⟧ ⟦6 May⟧, ⟦May 5⟧ ⟦June 6⟧; ⟦2023-05-01⟧ ⟦2023-05-02⟧, ⟦5 km to 6 km⟧, ⟦$5 to $6⟧, ⟦5 km⟧ to ⟦3 kg⟧", "en")]
    public void Neighbours_that_a_blank_parts_are_two_figures(string marked, string lang) => UnmarkedFigures.Check(marked, $"lang: {lang}\n");

    [Theory]
    [InlineData("<a title=\"5%\" href='/x/10km'>见图</a>、<img alt=\"3家\"\n width=\"50%\">、<b>⟦5家⟧</b>、<br/>⟦2家⟧、</b >⟦3家⟧，a<⟦5家⟧且b>⟦6家⟧，<a title=\"⟦7家⟧，<⟦8%⟧>。", "zh")]
    [InlineData("<span class=\"x\" data-n=5 hidden>⟦5 km⟧</span>, a < ⟦5 km⟧ and b > ⟦3 kg⟧, <x 5 km=>⟦3%⟧, <5 km>.", "en")]
    public void A_tag_of_HTML_is_no_prose(string marked, string lang) => UnmarkedFigures.Check(marked.Replace("<x 5 km=>", "<x ⟦5 km⟧=>", StringComparison.Ordinal).Replace("<5 km>", "<⟦5 km⟧>", StringComparison.Ordinal), $"lang: {lang}\n");

    [Fact]
    public void A_statement_in_a_tag_of_HTML_is_one_all_the_same() => UnmarkedFigures.Check("<a title=\"[5家]{fact=A.B}和6家\">⟦7家⟧</a>", "lang: zh\n");

    [Theory]
    [InlineData("占比由⟦三分之一⟧升到一半，从⟦5%⟧升至⟦8%⟧，装了⟦三升⟧水；三次产业比例为1:45:54；二十四节气；二八分成；花了⟦六十八块⟧，走了⟦一百二十里⟧，买了⟦两瓶⟧酱油。")]
    [InlineData("会议定于⟦5月8日⟧10:30在3号楼201室举行，电话0411-8765 4321，手机139 0411 0000，传真（0411）87654322，邮编116600，ISBN 978-7-5001-2345-6。")]
    [InlineData("第三条、第十二条第二款、第4条和GB 50016—2014，（国发〔2016〕32号），附件3第2.4节，表5-1列出⟦7类⟧，图2.3显示；代表⟦3-5人⟧；软件v2.1.3兼容2.0以上版本，安装包⟦350MB⟧，IP为10.0.0.1，端口8080。")]
    [InlineData("（1）报名：⟦2024年3月1日⟧9:00至⟦3月15日⟧17:00；（2）比例1∶3；（3）满分⟦100分⟧，⟦18周岁⟧以上（⟦1988年3月至2006年3月⟧出生）；2022-2023财年。")]
    [InlineData("⟦1,318公里⟧，时速⟦350公里⟧，从G1到G9；12306客服，110、119为紧急电话；985高校、4A景区、第75届年会、世界500强中的⟦300家⟧。")]
    [InlineData("面积由⟦十二点五平方公里⟧扩大到⟦十八平方公里⟧，税收突破⟦一百亿元⟧，年均增长⟦百分之十五点六⟧，翻了两番；下午两点半出发，走了⟦两个小时⟧，晚上八点一刻到家。")]
    [InlineData("⟦2024 年 5 月 1 日⟧，公司与 ⟦3 家⟧ 银行签约，授信 ⟦10 亿元⟧，利率 ⟦3.85 %⟧，期限 ⟦3 年⟧，共 ⟦12 期⟧。")]
    public void Chinese_prose_is_read_as_a_careful_person_reads_it(string marked) => UnmarkedFigures.Check(marked, "lang: zh\n");

    [Theory]
    [InlineData("The meeting is on ⟦8 May⟧ at 10:30 a.m. in room 201; call +1 (555) 010-9988 or 555-0100, ext. 12, or fax 00 86 411 8765 4321; ISBN 978-0-12-345678-9, 2nd edition, 312 pages, ⟦$68.00⟧.")]
    [InlineData("Section 4, Article 12(2), Chapter 3, Table 2.1, Fig. 5 and § 7.3 of ISO 9001:2015; Regulation (EU) 2016/679, Annex III, p. 12-15, RFC 2616: capital of at least ⟦$5 million⟧.")]
    [InlineData("Version 2.1.3 (v2.1.3, released ⟦15 January 2024⟧) needs ⟦350 MB⟧, Windows 11, Python 3.12, Wi-Fi 6, port 8080 at 10.0.0.1, build 20240501, SHA 9f86d08, 1920x1080 px at ⟦60 Hz⟧.")]
    [InlineData("Revenue was ⟦$12.5bn⟧ in Q1 (⟦+8.3%⟧ y/y, ⟦-2.1%⟧ q/q), a P/E of ⟦15x⟧, with a target of ⟦$28.00-$32.50⟧; ⟦30-40 dollars⟧, ⟦5–7 %⟧ off, ⟦12%–15%⟧ to ⟦$1.2bn⟧ in FY2022-23.")]
    [InlineData("It was ⟦-5 °C to 3 °C⟧, with winds of ⟦4 to 5 m/s⟧, sunrise at 06:58 and sunset at 5:12 pm on ⟦21 Dec⟧; ⟦4½ hours⟧, ⟦350 km/h⟧ (⟦217 mph⟧); homes of ⟦430 sq ft⟧. PM2.5 was ⟦32 µg/m³⟧.")]
    [InlineData("The EU27, G7, C919, Boeing 737-800, iPhone 15, Windows 95, Area 51, Catch-22, Route 66, 3M, 7-Eleven and the Fortune 500 are names; ⟦300 people⟧ work for one, a ⟦45-year-old⟧ man.")]
    public void English_prose_is_read_as_a_careful_person_reads_it(string marked) => UnmarkedFigures.Check(marked, "lang: en\n");

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
    [InlineData("周五、星期三、礼拜二、三年级、80年代、1980年代、20世纪、两会、三农、四季、一半、半天、两边、两头、京津冀三地。")]
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
