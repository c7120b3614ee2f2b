using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class SpanTests
{
    [Fact]
    public void A_bracketed_span_with_fact_is_a_statement()
    {
        const string text = "到2023年，[229家]{fact=Nation.Zones period=2023}国家级经开区。";
        Annotation statement = Assert.Single(MarkedText.Clean(text).Annotations);

        Assert.Equal("[229家]{fact=Nation.Zones period=2023}", text[statement.Span.Start..statement.Span.End]);
        Assert.Equal(new FactPath("Nation", "Zones"), statement.Path);
        Assert.Equal("229家", statement.Words.Text);
        Assert.Equal("229家", text[statement.Words.Span.Start..statement.Words.Span.End]);
        Assert.Equal("2023", statement[AttributeKey.Period]!.Value.Text);
        Assert.Equal(text.IndexOf("2023}"), statement[AttributeKey.Period]!.Value.Span.Start);
        Assert.Null(statement[AttributeKey.Unit]);
        Assert.Null(statement.Subject);
    }

    [Theory]
    [InlineData("[x] {fact=A.B}")]
    [InlineData("[x]\n{fact=A.B}")]
    [InlineData("[x]{.class #id key=value}")]
    [InlineData("[x]{}")]
    [InlineData("[x]{artifact=3}")]
    [InlineData("[x]{{ artifact=3 }}")]
    [InlineData("[x]{not attributes}")]
    [InlineData("[x](https://example.org/a)")]
    [InlineData("[x][y]")]
    [InlineData("x] y [z")]
    [InlineData("")]
    public void Other_brackets_belong_to_the_author(string text) => Assert.Empty(MarkedText.Clean(text).Annotations);

    [Theory]
    [InlineData(@"\[x]{.a} and \[14家\]{fact=A.B}")]
    [InlineData("a `[14家]{fact=A.B}` b")]
    [InlineData("a ``[14家]{fact=A.B} ` `` b")]
    [InlineData("a `code\nover [14家]{fact=A.B} lines` b")]
    [InlineData("<!-- [14家]{fact=A.B} -->")]
    [InlineData("a <!-- a\n\n# [14家]{fact=A.B}\n\n--> b")]
    [InlineData("```\n[14家]{fact=A.B}\n```\n")]
    [InlineData("~~~ text\n[14家]{fact=A.B}\n~~~~\n")]
    [InlineData("    ````\n    [14家]{fact=A.B}\n    ```\n    [14家]{fact=A.B}\n    ````")]
    [InlineData("- ```\n  [14家]{fact=A.B}\n\n  [14家]{fact=A.B}\n  ```\n")]
    [InlineData("> ~~~\n> [14家]{fact=A.B}\n>\n> [14家]{fact=A.B}\n> ~~~\n")]
    [InlineData("prose\n```\n[14家]{fact=A.B}\n```")]
    [InlineData("[link](https://example.org/[14家]{fact=A.B})")]
    [InlineData("[link](<https://example.org/ [14家]{fact=A.B}> \"a title\")")]
    [InlineData("[link](https://example.org 'title [14家]{fact=A.B}')")]
    [InlineData("see <https://example.org/[14家]{fact=A.B}>")]
    [InlineData("```facts\n[14家]{fact=A.B}\n```")]
    public void What_is_skipped_holds_no_statement(string text) => Assert.Empty(MarkedText.Clean(text).Annotations);

    [Theory]
    [InlineData("    [14家]{fact=A.B}")]
    [InlineData("\t　[14家]{fact=A.B}")]
    [InlineData("- [14家]{fact=A.B}")]
    [InlineData("> [14家]{fact=A.B}")]
    [InlineData("| 批次 | [14家]{fact=A.B} |")]
    [InlineData("# [14家]{fact=A.B}")]
    [InlineData("[14家]{fact=A.B}\n===")]
    [InlineData("*[14家]{fact=A.B}*")]
    [InlineData("[[14家]{fact=A.B}](https://example.org)")]
    [InlineData("[a](b c) [14家]{fact=A.B}")]
    [InlineData("`` a ` [14家]{fact=A.B}")]
    [InlineData("a `` ` b [14家]{fact=A.B} c ``` d")]
    [InlineData("```not a fence``` [14家]{fact=A.B}")]
    [InlineData("1 < 2 <!-- never closed [14家]{fact=A.B}")]
    [InlineData("<b>[14家]{fact=A.B}</b>")]
    [InlineData("区间[0,1) [14家]{fact=A.B}")]
    [InlineData(@"\\[14家]{fact=A.B}")]
    [InlineData(@"\ [14家]{fact=A.B}")]
    [InlineData("[14家]{ fact=A.B }")]
    [InlineData("[14家]{\n  fact=A.B\n  .class #id\n}")]
    [InlineData("[14家]{fact=A.B #id.with:signs .class}")]
    [InlineData("[14家]{fact=\"A.B\"}")]
    [InlineData("﻿[14家]{fact=A.B}")]
    [InlineData("a\r\n\r\n[14家]{fact=A.B}\r\n")]
    [InlineData("a\r\r[14家]{fact=A.B}\r")]
    [InlineData("```\ncode\n```\n[14家]{fact=A.B}")]
    [InlineData("<!-- a\n\nb --> [14家]{fact=A.B}")]
    [InlineData("\n\n  \n[14家]{fact=A.B}")]
    [InlineData("<!-- a -->\n<!-- b -->\n[14家]{fact=A.B}")]
    public void A_statement_is_found_in_prose_of_every_shape(string text)
    {
        Annotation statement = Assert.Single(MarkedText.Clean(text).Annotations);

        Assert.Equal("14家", statement.Words.Text);
        Assert.Equal("14家", text[statement.Words.Span.Start..statement.Words.Span.End]);
        Assert.Equal(text.IndexOf("[14家]"), statement.Span.Start);
        Assert.Equal('}', text[statement.Span.End - 1]);
    }

    [Fact]
    public void Spans_nest_and_stand_in_the_order_of_their_opening_brackets()
    {
        ScannedDocument scan = MarkedText.Clean("[大连于[1984年[9月]{fact=A.Month}]{fact=A.Year}设立]{fact=A.Text}，[x]{fact=A.X}");

        Assert.Equal(["Text", "Year", "Month", "X"], scan.Annotations.Select(a => a.Path.Name));
        Assert.Equal(["大连于1984年9月设立", "1984年9月", "9月", "x"], scan.Annotations.Select(a => a.Words.Text));
    }

    [Fact]
    public void Values_in_quotes_lose_their_quotes_and_escapes_and_fold_their_line_breaks()
    {
        const string text = "[x]{fact=A.B note=\"a \\\"b\\\" {c} \\\\\n  d\" unit=km as=\"\"}";
        Annotation statement = Assert.Single(MarkedText.Clean(text).Annotations);

        Assert.Equal("a \"b\" {c} \\ d", statement[AttributeKey.Note]!.Value.Text);
        Assert.Equal("a \\\"b\\\" {c} \\\\\n  d", text[statement[AttributeKey.Note]!.Value.Span.Start..statement[AttributeKey.Note]!.Value.Span.End]);
        Assert.Equal("km", statement[AttributeKey.Unit]!.Value.Text);
        Assert.Equal("", statement[AttributeKey.As]!.Value.Text);
    }

    [Fact]
    public void All_ten_attributes_are_known()
    {
        Annotation statement = Assert.Single(MarkedText.Clean(
            "[x]{fact=A.B as=count period=2019..2023 unit=km2 value=3 decimals=-2 lang=zh-Hans superseded=true note=n part=1/2}").Annotations);

        string[] values = [.. Enum.GetValues<AttributeKey>().Where(key => key != AttributeKey.Fact).Select(key => statement[key]!.Value.Text)];
        Assert.Equal(new FactPath("A", "B"), statement.Path);
        Assert.Equal(["count", "2019..2023", "km2", "3", "-2", "zh-Hans", "true", "n", "1/2"], values);
    }

    [Fact]
    public void A_block_of_rules_is_kept_by_its_lines()
    {
        const string text = "```facts \nA.B > 3\n# comment\n```\n````factsheet\nno\n````\n~~~ facts strict\r\nA.C = 1\r\n~~~";
        ScannedDocument scan = MarkedText.Clean(text);

        Assert.Equal(["A.B > 3", "# comment", "A.C = 1"], scan.Rules.Select(r => r.Text));
        Assert.Equal(scan.Rules.Select(r => r.Text), scan.Rules.Select(r => text[r.Span.Start..r.Span.End]));
    }

    [Fact]
    public void A_span_that_is_a_statement_no_more_still_is_mark_up_in_the_words_around_it()
    {
        ScannedDocument scan = AnnotationScanner.Scan("[共[14家]{fact=A.B bogus=1}企业]{fact=A.C} [共[14家]{fact=A.B !}企业]{fact=A.D} [[b]{.x}`c`[d](e) \\*]{fact=A.E}");

        Assert.Equal(["共14家企业", "共14家企业", "bcd *"], scan.Annotations.Select(a => a.Words.Text));
    }
}
