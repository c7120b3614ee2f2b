using System.Text.RegularExpressions;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Fuzz;

/// <summary>What inputs are made of: the seed documents, the example of each rule's page, and pieces that a reader of the language may stumble over.</summary>
internal static partial class Material
{
    public static readonly string[] Documents =
    [
        .. Repository.Seeds().Select(d => d.Text),
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Example().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))).Select(m => m.Groups[1].Value),
    ];

    public static readonly string[] Pieces =
    [
        "[", "]", "{", "}", "]{", "[]", "{}", "]{fact=", "]{fact=\"", "[x]{fact=A.B}", "[14家]{fact=A.B period=2023}", "[x]{fact=A.B lang=zh}", "[[14]{fact=A.B}家]{fact=A.C}",
        "[10.1]{fact=A.P part=1/2}", "[万亿元]{fact=A.P part=2/2}", "[x]{.plain}", "[x]{facts=A.B}", "](http://a/(b))", "<http://a>", "<!--", "-->", "`", "``", "```\n", "\n```facts\n", "\n~~~\n",
        " fact=A.B", " fact=.Name", " fact=Zones.Dalian.Name", " as=count", " as=range", " as=text", " as=year", " as=month", " as=date", " as=ordinal", " as=ratio", " as=money", " as=number",
        " period=2023", " period=2023-Q3", " period=2023-10", " period=2023-10-01", " period=2019..2023", " period=9999", " unit=km2", " unit=CNY", " unit=元", " unit=\"square metres\"",
        " value=14", " value=0.48", " value=\"more than 3\"", " value=1/3", " decimals=2", " decimals=-99", " decimals=99", " decimals=exact", " lang=zh-Hant", " lang=in-2023", " superseded=true",
        " note=\"*/ \\\" <b>\"", " part=1/2", " part=2/2", " subject=.A", " {subject=Zones.Dalian}", " {subject=.Deeper.And.Deeper}", "#id", ".class", "=", "\"", "\\", "\\\"", "\\]",
        "\n", "\n\n", "\r\n", "\r", " ", "\t", "\u3000", "\u00A0", "\u0085", "\u2028", "\u2029", "\v", "\f", "\n# ", "\n## A {subject=A.B}\n", "\n- ", "\n> ", "\n1. ", "\n| ",
        "---\n", "\n---\n", "---\ntitle: \"T\\\"\"\nlang: zh\n---\n", "---\nlang: en\n---\n", "---\nlang: de\ncoverage: complete\n---\n", "title: ", "author: */\n", "url: x\n", "published: 2023-02-30\n",
        "14", "1.4万余", "10.1万亿元", "四分之一", "近百", "十多", "两成", "〇", "零", "半", "第一", "30%", "百分之三十", "3‰", "1,400", "1 400", "1_400", "0x1F", "1e400", "-5", "−5", "+5", "½",
        "more than ", "almost ", "about ", "at least ", "up to ", "twenty-one", "three hundred million", "a dozen", "third", "half", "one and a half", "不到", "超过", "约", "至少", "左右", "以上", "以下",
        "家", "元", "亿美元", "万公里", "平方公里", "米", "公顷", "吨", "小时", "摄氏度", " km", " USD", "$", "€", "¥", " hours and twenty minutes", "℃", "km²", "至", "到", "–", "～", "..", "/",
        "1984年9月25日", "2023年10月", "2023年底", "上半年", "2024-02-29", "2023-02-29", "September 25, 1984", "25/9/1984", "去年", "this year", "0000年", "9999年12月31日", "10000年", "before ", "after ", "起",
        "大连", "𠀀", "é", "e\u0301", "İ", "ı", "ß", "ǅ", "\uD840", "\uDC00", "\uDC00\uD840", "\uFFFD", "\uFEFF", "\uFFFE", "\uFFFF", "\0", "\u0001", "\u001F", "\u007F", "\u009F",
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200B", "\u200D", "\u200E", "\u2060", "\u00AD", "\uDB40\uDC41", "\uFDD0",
        "*/", "/*", "//", "///", "\"\"\"", "\"u8", "@\"", "$\"{x}\"", "{0}", "{{", "}}", "%s", "\\u0022", "\\U0001F600", "</summary>", "<![CDATA[", "]]>", "&amp;", "&#10;", "'", "\n#error Evil\n", "\n#pragma warning restore\n",
        "; } class Evil { ", "class", "string", "System", "global::System", "Etdz", "Generator", "FactIndex", "YearMonth", "Equals", "ToString", "get_A", "set_A", "In2023", "LatestYear", "Min", "Cny", "__arglist", "record", "A.A",
        "Nation.Trade[2023]", "sum(Zones.*.Companies)", "count(A.*)", "min(A.B, 3)", " = ", " != ", " <= ", " >= ", " < ", " > ", " + ", " - ", " * ", " / ", "(", ")", "`1.4万余家`", "\"大连\"", "# a comment",
        "。", "！", "？", "；", "，", "、", ".", "!", "…", "“", "”", "‘", "’", "：", "（", "）", "《", "—",
    ];

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
