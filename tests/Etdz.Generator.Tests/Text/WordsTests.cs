using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("[14家]{fact=A.B}", "14家")]
    [InlineData("[ 14家　]{fact=A.B}", "14家")]
    [InlineData("[1,400  km]{fact=A.B}", "1,400  km")]
    [InlineData("[10.1\n万亿元]{fact=A.B}", "10.1 万亿元")]
    [InlineData("[十点一\n  万亿元]{fact=A.B}", "十点一万亿元")]
    [InlineData("[十点一  \r\n\t万亿元]{fact=A.B}", "十点一万亿元")]
    [InlineData("[十点一\r　　万亿元]{fact=A.B}", "十点一万亿元")]
    [InlineData("[more than\n    1,400]{fact=A.B}", "more than 1,400")]
    [InlineData("[，\n（]{fact=A.B}", "，（")]
    [InlineData("[カナ\nかな\n한국]{fact=A.B}", "カナかな한국")]
    [InlineData("[𠀀\n𠀁\n一]{fact=A.B}", "𠀀𠀁一")]
    [InlineData("[Ａ\n１]{fact=A.B}", "Ａ１")]
    [InlineData("[称\n“新城”\n称]{fact=A.B}", "称“新城”称")]
    [InlineData("[say\n“hello”\nto]{fact=A.B}", "say “hello” to")]
    [InlineData("[一 二\n三]{fact=A.B}", "一 二三")]
    [InlineData("[约`14`家]{fact=A.B}", "约14家")]
    [InlineData("[`` a`b ``]{fact=A.B}", "a`b")]
    [InlineData("[\\[14\\] \\a \\*]{fact=A.B}", "[14] \\a *")]
    [InlineData("[[14]家]{fact=A.B}", "[14]家")]
    [InlineData("[[14]{.plain note=x}家]{fact=A.B}", "14家")]
    [InlineData("[[大连](https://example.org/a_(b) \"t\")市]{fact=A.B}", "大连市")]
    [InlineData("[14<!-- fourteen -->家]{fact=A.B}", "14家")]
    [InlineData("[十<!--\n-->四\n<!-- x -->\n家]{fact=A.B}", "十四家")]
    [InlineData("[**14**家 _a_]{fact=A.B}", "**14**家 _a_")]
    [InlineData("[a\n- b]{fact=A.B}", "a - b")]
    [InlineData("[a]\n[b\n[c]{.x}\nd]{fact=A.B}", "b c d")]
    public void Mark_up_is_taken_out_and_line_breaks_fold(string text, string words) => Assert.Equal(words, MarkedText.Words(text).Text);

    [Fact]
    public void Words_without_mark_up_are_where_they_stand()
    {
        Words words = MarkedText.Words("到了 [近10万亿元 ]{fact=A.B}");

        Assert.Equal(new Span(4, 10), words.Span);
        Assert.Equal(new Span(5, 7), words.ToDocument(1, 2));
        Assert.Equal(Span.At(4), words.ToDocument(0, 0));
        Assert.Equal(Span.At(10), words.ToDocument(6, 0));
    }

    [Theory]
    [InlineData("[约⟦14⟧家]{fact=A.B}", "14")]
    [InlineData("[约`⟦14⟧`家]{fact=A.B}", "14")]
    [InlineData("[约`1`⟦4⟧家]{fact=A.B}", "4")]
    [InlineData("[[共]{.x}有⟦14⟧家]{fact=A.B}", "14")]
    [InlineData("[有\n  十⟦四⟧家]{fact=A.B}", "四")]
    [InlineData("[有⟦十\n  四⟧家]{fact=A.B}", "十四")]
    [InlineData("[a ⟦`b`\n c⟧]{fact=A.B}", "b` c", "b c")]
    [InlineData("[a \\⟦*⟧ b]{fact=A.B}", "*")]
    [InlineData("[a⟦\n⟧   b]{fact=A.B}", " ")]
    [InlineData("- [a⟦\n⟧- b]{fact=A.B}", " ")]
    public void A_place_in_the_words_leads_back_to_the_document(string marked, string part, string? shown = null)
    {
        MarkedText document = MarkedText.Of(marked);
        Words words = MarkedText.Words(document.Text);
        string found = shown ?? part;
        Span expected = marked.Contains('`') && shown is not null ? new(document.Marks[0].Start + 1, document.Marks[0].End) : document.Marks[0];

        Assert.Equal(expected, words.ToDocument(words.Text.IndexOf(found, StringComparison.Ordinal), found.Length));
    }

    [Fact]
    public void Every_character_of_the_words_leads_back_to_itself()
    {
        const string text = "一二 [三`四`\n  五[六]{fact=A.C}\\*[七](八)\n- 九 <!-- x -->  ten\neleven 十]{fact=A.B} 二";
        Words words = MarkedText.Clean(text).Annotations[0].Words;

        Assert.Equal("三四五六*七 - 九   ten eleven 十", words.Text);
        for (int i = 0; i < words.Text.Length; i++)
        {
            Span place = words.ToDocument(i, 1);
            Assert.Equal(1, place.Length);
            Assert.Equal(words.Text[i], text[place.Start] is '\n' ? ' ' : text[place.Start]);
        }

        Assert.Equal(words.Span, words.ToDocument(0, words.Text.Length));
    }

    [Theory]
    [InlineData("[10.1]{fact=A.B} [万亿元]{fact=A.C}", "10.1万亿元")]
    [InlineData("[more than]{fact=A.B} [1,400]{fact=A.C}", "more than 1,400")]
    [InlineData("[10]{fact=A.B} [million]{fact=A.C}", "10 million")]
    [InlineData("[1]{fact=A.B} [400]{fact=A.C}", "1400")]
    [InlineData("[US]{fact=A.B} [$10]{fact=A.C}", "US$10")]
    [InlineData("[约]{fact=A.B} [10]{fact=A.C}", "约10")]
    [InlineData("[a]{fact=A.B} [b]{fact=A.C} [三]{fact=A.D}", "a b三")]
    public void Parts_join_to_one_figure_that_leads_back_to_each(string text, string joined)
    {
        Words[] parts = [.. MarkedText.Clean(text).Annotations.Select(a => a.Words)];
        Words whole = Words.Join(parts);

        Assert.Equal(joined, whole.Text);
        foreach (Words part in parts)
        {
            Assert.Equal(part.Span, whole.ToDocument(joined.IndexOf(part.Text, StringComparison.Ordinal), part.Text.Length));
        }

        Assert.Equal(new Span(parts[0].Span.Start, parts[^1].Span.End), whole.ToDocument(0, joined.Length));
        Assert.Equal(whole.Span, whole.ToDocument(0, joined.Length));
    }

    [Fact]
    public void Parts_with_mark_up_join_too()
    {
        const string text = "[约`1`0]{fact=A.B} [点\n一]{fact=A.C}";
        Words whole = Words.Join([.. MarkedText.Clean(text).Annotations.Select(a => a.Words)]);

        Assert.Equal("约10点一", whole.Text);
        Assert.All(Enumerable.Range(0, 5), i => Assert.Equal(whole.Text[i], text[whole.ToDocument(i, 1).Start]));
    }

    [Fact]
    public void One_part_is_itself()
    {
        Words words = MarkedText.Words("[14]{fact=A.B}");

        Assert.Same(words, Words.Join([words]));
    }
}
