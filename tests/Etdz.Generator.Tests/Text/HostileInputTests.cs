using CsCheck;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class HostileInputTests
{
    /// <summary>What stands once, what is repeated, and what ends it: each looks for a way to be read twice.</summary>
    public static TheoryData<string, string, string> Patterns() => new()
    {
        { "", "[", "" },
        { "", "[", "x]{fact=A.B}" },
        { "", "]", "" },
        { "", "[]", "" },
        { "", "]{fact=", "" },
        { "", "[x]{fact=", "" },
        { "", "[x]{fact=A.B", "" },
        { "", "[x]{fact=A.B note=\"", "" },
        { "", "[x]{fact=A.B note=\" ]{b=c d=", "" },
        { "", "[x]{a=\" ]{b=c d=\" ", "" },
        { "", "[x]{a=\\\"", "" },
        { "[x]{a=\"", "]{a=\\\"", "" },
        { "[x]{a=\"", "\\\"", "" },
        { "[x]{fact=A.B ", "a=b ", "" },
        { "[x]{", ".a ", "" },
        { "", "]{!", "" },
        { "", "]{! fact=", "" },
        { "", "{", "" },
        { "[x]", "{", "" },
        { "", "`", "" },
        { "x ]{", "` `` ``` ```` ", "" },
        { "x ]{", "`a``", "" },
        { "x ]{ `", " ``", "" },
        { "", "[x](", "" },
        { "", "[x](a", "" },
        { "[x]{y} ", "[x]()(", "" },
        { "[x]{y} ", "[x](<a", "" },
        { "[x]{y} ", "[x](a \"", "" },
        { "[x]{y} ", "[x](a '\\'", "" },
        { "[x]{y} ", "<a", "" },
        { "[x]{y} <a:", "b", "" },
        { "[x]{y} ", "<!--", "" },
        { "", "<!-- -->", "" },
        { "", "<!--\n\n-->\n", "" },
        { "", "\\", "" },
        { "", "\n", "" },
        { "", " \n", "" },
        { "", "\r", "" },
        { "", " ", "" },
        { "x ]{", " ", "x" },
        { "[x\n", "  ", "y]{fact=A.B}" },
        { "", "```\n", "" },
        { "", "```facts\n```\n", "" },
        { "```\n", "``` x\n", "" },
        { "", "- ", "" },
        { "", "> - 1. ", "" },
        { "", "#", "" },
        { "", "# {", "" },
        { "# ", "{subject=", "" },
        { "# ", "{a=\"", "}" },
        { "", "# {subject=A}\n", "" },
        { "---\n", "title: T\n", "" },
        { "---\n", "title: \"\\\"\n", "---\n" },
        { "---\nt: \"", "\\\"", "\n---\n" },
        { "[x]{fact=A", ".B", "}" },
        { "[x]{fact=A.", "b", "}" },
        { "[x]{fact=A.B ", "b", "=1}" },
        { "[x]{fact=A.B}", "。", "[x]{fact=A.B}" },
        { "[x]{fact=A.B}", "....", "[x]{fact=A.B}" },
        { "", "[x]{fact=A.B}..\"", "" },
        { "", "[x]{fact=A.B}. ", "" },
        { "", "[x]{fact=A.B}", "" },
        { "", "[x\ny]{fact=A.B}\n", "" },
        { "", new string('[', 64) + "x" + string.Concat(Enumerable.Repeat("]{fact=A.B}", 64)), "" },
        { "", new string('[', 80) + "x" + string.Concat(Enumerable.Repeat("]{fact=A.B}", 80)), "" },
        { new string('[', 64), "一二三四五 \n", string.Concat(Enumerable.Repeat("]{fact=A.B}", 64)) },
        { "[", "[x]{fact=A.B}", "]{fact=A.C}" },
        { "[", "\\*", "]{fact=A.C}" },
        { "[x]{fact=A.B note=\"", "\\*", "\"}" },
        { "", "\uD840", "[x]{fact=A.B}" },
        { "", "\uFFFD", "" },
        { "", "一二三四五六七八。", "" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Time_grows_with_the_length_of_the_text_and_no_faster(string head, string body, string tail)
    {
        string text = head + Repeat(body, 30_000) + tail;
        string longer = head + Repeat(body, Growth.Times * 30_000) + tail;
        Growth.MustBeInProportion(() => AnnotationScanner.Scan(text), () => AnnotationScanner.Scan(longer));
    }

    [Fact]
    public void No_text_throws_and_every_place_lies_in_its_document() => Sample(
        Gen.OneOf(
            "[", "[", "]", "]", "{", "}", "]{", "]{fact=", "[x]{fact=A.B", "}", "fact=", "A.B", ".C", "period=2023", "note=\"", "\"", "\\", "`", "``", "```\n", "\n~~~ facts\n",
            "\n", "\n\n", "\r", "\r\n", " ", "\t", "　", "# ", "\n## T {subject=", "subject=A", "---\n", "\n---\n", "title: x", "lang:", "<!--", "-->", "<http://a", ">", "](", ")",
            "(", "#", ".", "。", "！", "…", "”", "- ", "> ", "1. ", "|", "14家", "大连", "more than", "a", "\uD840", "\uDC00", "𠀀", "\uFFFD", "\uFEFF", "\0", "\u2028", "\u202E", "'", "“"),
        leastStatements: 0);

    [Fact]
    public void Every_place_in_words_leads_back_to_its_character() => Sample(
        Gen.OneOf(
            "[", "[", "[", "[", "]{fact=A.B}", "]{fact=A.B period=2023}", "]{fact=A.B\n  note=\"a \\\" [b]\"}", "]{.plain}", "](https://a/(b))", "]", "`code`", "``a`b``", "\\*", "<!-- c -->",
            "\n", "\n  ", " \r\n", "\n- ", "\r\t", "14家", "大连", "10.1万亿元", "more than", "a", "1", " ", "　", "。", ". ", "“", "”", "𠀀", "\uD840", "\n\n", "\n# "),
        leastStatements: 1_000);

    private static void Sample(Gen<string> piece, int leastStatements)
    {
        int statements = 0;
        piece.Array[0, 60].Select(string.Concat).Sample(text => Interlocked.Add(ref statements, Check(text)), iter: 5_000);
        Assert.True(statements >= leastStatements, $"{statements} statements");
    }

    /// <summary>Checks what holds for any text.</summary>
    /// <returns>How many statements it has.</returns>
    private static int Check(string text)
    {
        ScannedDocument scan = AnnotationScanner.Scan(text);
        var all = new Span(0, text.Length);
        Assert.All(scan.Findings, f => Assert.True(all.Contains(f.Span) && f.Span.Length >= 0 && f.Arguments.All(a => a.Length < 300)));
        Assert.All(scan.Rules, r => Assert.True(all.Contains(r.Span) && r.Text.Length == r.Span.Length));
        int last = -1;
        foreach (Annotation statement in scan.Annotations)
        {
            Assert.True(statement.Span.Start > last);
            last = statement.Span.Start;
            Assert.True(all.Contains(statement.Span) && text[last] == '[' && text[statement.Span.End - 1] == '}');
            Words words = statement.Words;
            Assert.True(statement.Span.Contains(words.Span));
            Assert.Equal(words.Text.Trim(), words.Text);
            Assert.NotEqual("", words.Text);
            Assert.DoesNotContain('\n', words.Text);
            Assert.Equal(words.Span, words.ToDocument(0, words.Text.Length));
            Assert.InRange(statement.Sentence.Length, 1, Sentence.Longest);
            Assert.True(statement.Sentence.Contains(words.Text, StringComparison.Ordinal) || words.Text.Length > Sentence.Longest - 2);
            for (int i = 0; i < words.Text.Length; i++)
            {
                Span place = words.ToDocument(i, 1);
                char c = words.Text[i];
                Assert.True(words.Span.Contains(place) && (text[place.Start] == c || (c == ' ' && text[place.Start] is '\n' or '\r')));
            }
        }

        return scan.Annotations.Length;
    }

    [Fact]
    public void A_document_of_ten_million_characters_is_fine()
    {
        string prose = Repeat("国家级经济技术开发区是改革开放的窗口。\n", 10_000_000);

        Assert.Equal(2, AnnotationScanner.Scan(prose + "[14家]{fact=A.B}" + prose + "\n\n[x]{fact=A.C}").Annotations.Length);
    }

    private static string Repeat(string body, int length)
    {
        var text = new System.Text.StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(body);
        }

        return text.ToString();
    }
}
