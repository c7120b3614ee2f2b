using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class LanguageFindingTests
{
    [Theory]
    [InlineData("[x]{fact=⟦}⟧")]
    [InlineData("[x]{fact⟦ ⟧= A.B}")]
    [InlineData("[x]{fact=⟦ ⟧A.B}")]
    [InlineData("[x]{fact=⟦'⟧A.B'}")]
    [InlineData("[x]{fact=⟦“⟧A.B”}")]
    [InlineData("[x]{fact⟦}⟧")]
    [InlineData("[x]{fact=A.B⟦{⟧}")]
    [InlineData("[x]{fact=A.B⟦\"⟧}")]
    [InlineData("[x]{fact=A.B ⟦,⟧ period=2023}")]
    [InlineData("[x]{fact=A.B ⟦2⟧023}")]
    [InlineData("[x]{fact=A.B ⟦😀⟧}")]
    [InlineData("[x]{fact=A.B #⟦}⟧")]
    [InlineData("[x]{fact=A.B .⟦ ⟧a}")]
    [InlineData("[x]{fact=A.B note=\"a⟦\\⟧b\"}")]
    [InlineData("[x]{fact=A.B note=\"a\"⟦u⟧nit=km}")]
    [InlineData("[x]{fact=A.B period⟦ ⟧}")]
    [InlineData("[x]{⟦=⟧ fact=A.B}")]
    [InlineData("[x]{period⟦:⟧2023 fact=A.B}")]
    [InlineData("# A {subject=⟦}⟧")]
    [InlineData("# A {subject⟦:⟧ A}")]
    public void Attributes_that_do_not_read_are_an_error_at_their_own_character(string marked) =>
        Assert.Empty(MarkedText.Check(FindingId.MalformedAttributes, marked).Annotations);

    [Theory]
    [InlineData("[x]⟦{⟧fact=A.B")]
    [InlineData("[x]⟦{⟧fact=A.B period=2023 ")]
    [InlineData("[x]⟦{⟧fact=A.B period=")]
    [InlineData("[x]⟦{⟧fact")]
    [InlineData("[x]⟦{⟧fact=A.B\n\nperiod=2023}")]
    [InlineData("[x]{fact=A.B note=⟦\"⟧abc}")]
    [InlineData("[x]{fact=A.B note=⟦\"⟧abc\n\n\"}")]
    [InlineData("[x]{note=⟦\"⟧abc fact=A.B}")]
    [InlineData("# [x]⟦{⟧fact=A.B\n}")]
    public void Attributes_that_do_not_end_are_an_error_at_what_opens_them(string marked) =>
        Assert.Empty(MarkedText.Check(FindingId.UnclosedAttributes, marked).Annotations);

    [Theory]
    [InlineData("[x]{fact=A.B ⟦periode⟧=2023}", "did you mean 'period'?")]
    [InlineData("[x]{⟦Unit⟧=km fact=A.B}", "did you mean 'unit'?")]
    [InlineData("[x]{fact=A.B ⟦decimal⟧=2}", "did you mean 'decimals'?")]
    [InlineData("[x]{fact=A.B ⟦单位⟧=km}", "known are fact, as, period, unit, value, decimals, lang, superseded, note and part")]
    [InlineData("[x]{fact=A.B ⟦facts⟧=A.C}", "did you mean 'fact'?")]
    public void An_unknown_key_is_an_error_with_the_nearest_known_one(string marked, string advice)
    {
        ScannedDocument scan = MarkedText.Check(FindingId.UnknownAttribute, marked);

        Assert.Empty(scan.Annotations);
        Assert.Equal(advice, scan.Findings[0].Arguments[1]);
    }

    [Theory]
    [InlineData("[x]{⟦Fact⟧=A.B}")]
    [InlineData("[x]{⟦FACT⟧=A.B}")]
    [InlineData("[x]{⟦facts⟧=A.B}")]
    [InlineData("[x]{.a period=2023 ⟦fac⟧=A.B}")]
    [InlineData("[x]{⟦fatc⟧=A.B}")]
    [InlineData("[x]{⟦fcat⟧=A.B}")]
    [InlineData("[x]{⟦fcat⟧=A.B !}")]
    [InlineData("# A {⟦subjects⟧=A}\n[x]{fact=.B}")]
    [InlineData("# A {#id ⟦Subject⟧=A}")]
    public void A_near_miss_is_an_error(string marked) => Assert.Empty(MarkedText.Check(FindingId.MisspeltKey, marked).Annotations);

    [Theory]
    [InlineData("[x]{fact=A.B period=2023 ⟦period⟧=2023}")]
    [InlineData("[x]{fact=A.B ⟦fact⟧=A.C ⟦fact⟧=A.D}")]
    [InlineData("# A {subject=A ⟦subject⟧=B}")]
    [InlineData("---\nlang: zh\n⟦lang⟧: en\n---\n")]
    public void A_key_given_twice_is_an_error_at_the_second(string marked) => Assert.Empty(MarkedText.Check(FindingId.RepeatedKey, marked).Annotations);

    [Fact]
    public void Each_fault_of_a_statement_is_told()
    {
        MarkedText document = MarkedText.Of("[x]{⟦foo⟧=1 fact=A.⟦1⟧ as=x ⟦as⟧=y}");
        ScannedDocument scan = AnnotationScanner.Scan(document.Text);

        Assert.Equal(document.Marks, scan.Findings.Select(f => f.Span));
        Assert.Equal([FindingId.UnknownAttribute, FindingId.MalformedPath, FindingId.RepeatedKey], scan.Findings.Select(f => f.Id));
    }

    [Theory]
    [InlineData("⟦]⟧{fact=A.B}")]
    [InlineData("[x\n\ny⟦]⟧{fact=A.B}")]
    [InlineData("[x\n# y⟦]⟧{fact=A.B}")]
    [InlineData("[x\n```\n```\ny⟦]⟧{fact=A.B}")]
    [InlineData("`[`x⟦]⟧{fact=A.B}")]
    [InlineData("\\[x⟦]⟧{fact=A.B}")]
    [InlineData("[x]⟦]⟧{fact=A.B}")]
    [InlineData("[x <!-- \n\n --> y⟦]⟧{fact=A.B}")]
    public void A_statement_without_an_opening_bracket_is_an_error(string marked) => Assert.Empty(MarkedText.Check(FindingId.UnopenedSpan, marked).Annotations);

    [Theory]
    [InlineData("⟦[]⟧{fact=A.B}")]
    [InlineData("⟦[ 　]⟧{fact=A.B}")]
    [InlineData("⟦[<!-- 14 -->\n]⟧{fact=A.B}")]
    public void A_statement_without_words_is_an_error(string marked) => Assert.Empty(MarkedText.Check(FindingId.NoWords, marked).Annotations);

    [Fact]
    public void Sixty_four_spans_may_nest_and_no_more()
    {
        string inner = new string('[', 64) + "x" + string.Concat(Enumerable.Range(0, 64).Select(i => $"]{{fact=A.F{i}}}"));

        Assert.Equal(64, MarkedText.Clean(inner).Annotations.Length);
        ScannedDocument deep = MarkedText.Check(FindingId.DeepNesting, "[" + inner + "⟦]⟧{fact=A.Outer} and [y]{fact=A.Y}");
        Assert.Equal(65, deep.Annotations.Length);
    }

    [Fact]
    public void Brackets_that_nothing_closes_do_not_count_as_nesting()
    {
        Assert.Single(MarkedText.Clean(new string('[', 1000) + "[x]{fact=A.B}").Annotations);
        Assert.Single(MarkedText.Clean("[" + new string('[', 70) + new string(']', 70) + "] [x]{fact=A.B}").Annotations);
    }

    [Theory]
    [InlineData("a\n⟦```⟧ csharp\n[x]{fact=A.B}\n")]
    [InlineData("- ⟦~~~~⟧\n[x]{fact=A.B}\n~~~\n")]
    public void Statements_lost_in_code_that_does_not_end_are_an_error(string marked) => Assert.Empty(MarkedText.Check(FindingId.UnclosedFence, marked).Annotations);

    [Fact]
    public void Code_that_does_not_end_and_loses_nothing_is_the_authors_own() => MarkedText.Clean("a\n```\n[x]{.fact}\n");

    [Fact]
    public void A_document_that_does_not_decode_is_one_error_that_names_the_offset()
    {
        ScannedDocument scan = MarkedText.Check(FindingId.Undecodable, "a ⟦\uFFFD⟧\uFFFD\n\n[14家]{fact=A.B} \uFFFD");

        Assert.Equal("2", Assert.Single(scan.Findings).Arguments[0]);
        Assert.Single(scan.Annotations);
    }

    [Theory]
    [InlineData("[x]{fact=A.B !}")]
    [InlineData("[x]{fact=A.B note=\"never closed} prose")]
    [InlineData("[x]{fact=A.B prose")]
    [InlineData("[x]{fact=A.B note=\"a [1] `b\" !} prose")]
    [InlineData("x]{fact=A.B}")]
    [InlineData("[x]{fact=A.B")]
    [InlineData("[x]{fact=A}")]
    [InlineData("[x]{fact=A.B fact=A.B}")]
    [InlineData("[x]{fcat=A.B}")]
    [InlineData("[]{fact=A.B}")]
    public void One_bad_statement_loses_itself_alone(string bad)
    {
        ScannedDocument scan = AnnotationScanner.Scan($"[before]{{fact=B.C}} {bad} [after]{{fact=C.D note=\"fine\"}}.");

        Assert.NotEmpty(scan.Findings);
        Assert.Equal(["before", "after"], scan.Annotations.Select(a => a.Words.Text));
    }
}
