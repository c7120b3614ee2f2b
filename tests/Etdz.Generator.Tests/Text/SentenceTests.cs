using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class SentenceTests
{
    [Theory]
    [InlineData("先说。到2023年，[229家]{fact=A.B period=2023}经开区。再说。", "到2023年，229家经开区。")]
    [InlineData("先说！[14家]{fact=A.B}？再说。", "14家？")]
    [InlineData("先说；[14家]{fact=A.B}；再说", "14家；")]
    [InlineData("先说……[14家]{fact=A.B}……再说", "14家……")]
    [InlineData("他说：“先说。”[14家]{fact=A.B}，“再说。”又说。", "14家，“再说。”")]
    [InlineData("[先说。]{fact=A.B}再说。", "先说。")]
    [InlineData("他说“[先说。再说。”]{fact=A.B}又说。", "他说“先说。再说。”")]
    [InlineData("First. It had [14]{fact=A.B} zones. Then", "It had 14 zones.")]
    [InlineData("First! It grew by [10.1]{fact=A.B}%? Then", "It grew by 10.1%?")]
    [InlineData("It was worth 3.5 [U.S. dollars]{fact=A.B} in the U.S. market, e.g. there. Then", "It was worth 3.5 U.S. dollars in the U.S. market, e.g. there.")]
    [InlineData("He said \"so.\" It had [14]{fact=A.B} (and \"more.\") Then", "It had 14 (and \"more.\")")]
    [InlineData("It had [14.]{fact=A.B} Then", "It had 14.")]
    [InlineData("Wait... [14]{fact=A.B} zones... Then", "14 zones...")]
    [InlineData("Wait... So [14]{fact=A.B} zones?! Then", "So 14 zones?!")]
    [InlineData("Before\n\nIt had\n[14]{fact=A.B}\nzones\n\nAfter", "It had 14 zones")]
    [InlineData("Before\n# Of [14]{fact=A.B} zones\nAfter", "Of 14 zones")]
    [InlineData("- one [14]{fact=A.B}\n- two", "one 14")]
    [InlineData("- one\n- two [14]{fact=A.B}\n  zones\n- three", "two 14 zones")]
    [InlineData("1. one\n2) [14]{fact=A.B}\n", "14")]
    [InlineData("> > [14]{fact=A.B} of\n> them", "14 of")]
    [InlineData("in\n1984. [14]{fact=A.B}", "14")]
    [InlineData("founded in\n1984 with [14]{fact=A.B}", "founded in 1984 with 14")]
    [InlineData("| a | b |\n| 共 | [14]{fact=A.B} |\n| c |", "| 共 | 14 |")]
    [InlineData("text\n```\ncode\n```\n[14]{fact=A.B} zones\n~~~\ncode\n~~~", "14 zones")]
    [InlineData("a \\[[1\\]4]{fact=A.B} `x.` [b](c. d) <!-- e. --> end. Then", "a [1]4 x. [b](c. d)  end.")]
    [InlineData("[14]{fact=A.B} [b](c \"T. T\")<!-- E. E --> {x} end. Then", "14 b {x} end.")]
    [InlineData("**共[14]{fact=A.B}**家", "**共14**家")]
    public void The_sentence_around_the_words_is_plain(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Single(MarkedText.Clean(text).Annotations).Sentence);

    [Fact]
    public void A_sentence_that_several_statements_share_is_one_string()
    {
        Annotation[] statements = MarkedText.Clean("先说。[大[连]{fact=A.A}]{fact=A.B}于[1984年]{fact=A.C}设立。[x]{fact=A.D}").Annotations;

        Assert.Equal("大连于1984年设立。", statements[0].Sentence);
        Assert.Same(statements[0].Sentence, statements[1].Sentence);
        Assert.Same(statements[0].Sentence, statements[2].Sentence);
        Assert.Equal("x", statements[3].Sentence);
    }

    [Theory]
    [InlineData(100, 100, 196)]
    [InlineData(10, 300, 197)]
    [InlineData(300, 10, 197)]
    [InlineData(0, 300, 199)]
    [InlineData(300, 0, 199)]
    [InlineData(2000, 2000, 198)]
    public void A_long_sentence_is_cut_to_200_characters_around_the_words(int before, int after, int atLeast)
    {
        string text = new string('前', before) + "[14家]{fact=A.B}" + new string('后', after);
        string sentence = Assert.Single(MarkedText.Clean(text).Annotations).Sentence;

        Assert.InRange(sentence.Length, atLeast, 200);
        Assert.Contains("14家", sentence, StringComparison.Ordinal);
        Assert.Equal(sentence.Length < before + after + 3 && !sentence.StartsWith(new string('前', before) + "1", StringComparison.Ordinal), sentence[0] == '…');
        Assert.Equal(!sentence.EndsWith("家" + new string('后', after), StringComparison.Ordinal), sentence[^1] == '…');
    }

    [Theory]
    [InlineData(197, false)]
    [InlineData(198, true)]
    public void A_sentence_of_200_characters_is_whole(int others, bool isCut)
    {
        string text = $"前。{new string('字', others)}[14]{{fact=A.B}}。后";

        Assert.Equal(isCut, Assert.Single(MarkedText.Clean(text).Annotations).Sentence.Contains('…', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void A_cut_splits_no_surrogate_pair(string odd)
    {
        string text = odd + string.Concat(Enumerable.Repeat("𠀀", 300)) + "[14家]{fact=A.B}" + odd + string.Concat(Enumerable.Repeat("𠀀", 300));
        string sentence = Assert.Single(MarkedText.Clean(text).Annotations).Sentence;

        Assert.Equal(sentence, string.Concat(sentence.EnumerateRunes()));
        Assert.DoesNotContain('\uFFFD', sentence);
    }

    [Fact]
    public void Words_longer_than_a_sentence_are_cut_themselves()
    {
        string sentence = Assert.Single(MarkedText.Clean($"前[{new string('字', 500)}]{{fact=A.B}}后").Annotations).Sentence;

        Assert.Equal("…" + new string('字', 198) + "…", sentence);
    }

    [Theory]
    [InlineData("前文。", "另一句前文，更长。")]
    [InlineData("", "标题\n\n")]
    [InlineData("- 前文\n- ", "- 别的前文\n- 再一条\n- ")]
    public void An_edit_outside_a_sentence_leaves_it_equal(string before, string other)
    {
        const string sentence = "到2023年，[229家]{fact=A.B}经开区";
        string expected = Assert.Single(MarkedText.Clean(before + sentence + "。").Annotations).Sentence;

        Assert.Equal(expected, Assert.Single(MarkedText.Clean(other + sentence + "。后文。").Annotations).Sentence);
    }
}
