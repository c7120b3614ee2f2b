using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class PathTests
{
    private const string Longest = "a23456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890" +
        "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345";

    [Theory]
    [InlineData("Nation.Trade", "Nation", "Trade")]
    [InlineData("Zones.Dalian.Founded", "Zones.Dalian", "Founded")]
    [InlineData("区域.大连.设立", "区域.大连", "设立")]
    [InlineData("_a._1", "_a", "_1")]
    [InlineData("class.namespace", "class", "namespace")]
    [InlineData("A.B‿C", "A", "B‿C")]
    [InlineData("A.Ⅷ", "A", "Ⅷ")]
    [InlineData("A.e\u0301", "A", "e\u0301")]
    [InlineData("A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P", "A.B.C.D.E.F.G.H.I.J.K.L.M.N.O", "P")]
    [InlineData("A." + Longest, "A", Longest)]
    [InlineData("FactIndex.A", "FactIndex", "A")]
    public void A_path_is_a_group_and_a_name(string written, string group, string name) =>
        Assert.Equal(new FactPath(group, name), Assert.Single(MarkedText.Clean($"[x]{{fact={written}}}").Annotations).Path);

    [Theory]
    [InlineData("[x]{fact=A.⟦1⟧}", "a name does not begin with '1'")]
    [InlineData("[x]{fact=⟦١⟧.A}", "a name does not begin with '١'")]
    [InlineData("[x]{fact=A.B⟦-⟧C}", "a name is made of letters, digits and '_', and '-' is none of these")]
    [InlineData("[x]{fact=A.⟦@⟧class}", "a name is made of letters, digits and '_', and '@' is none of these")]
    [InlineData("[x]{fact=A.B⟦,⟧ period=2023}", "a name is made of letters, digits and '_', and ',' is none of these")]
    [InlineData("[x]{fact=A.B⟦。⟧}", "a name is made of letters, digits and '_', and '。' is none of these")]
    [InlineData("[x]{fact=\"A.B⟦ ⟧C\"}", "a name is made of letters, digits and '_', and a blank is none of these")]
    [InlineData("[x]{fact=\"A⟦\\⟧.B\"}", "a name is made of letters, digits and '_', and '\\' is none of these")]
    [InlineData("[x]{fact=A.B⟦\u200D⟧C}", "a name has no formatting characters, and U+200D is one")]
    [InlineData("[x]{fact=A.B⟦\u202E⟧C}", "a name has no formatting characters, and U+202E is one")]
    [InlineData("[x]{fact=A.B⟦𠀀⟧}", "C# takes no character outside the basic plane in a name")]
    [InlineData("[x]{fact=A.⟦⟧.B}", "a name is missing here")]
    [InlineData("[x]{fact=A.⟦⟧}", "a name is missing here")]
    [InlineData("[x]{fact=\"⟦⟧\"}", "a name is missing here")]
    [InlineData("# A {subject=A}\n[x]{fact=.⟦⟧.B}", "a name is missing here")]
    [InlineData("[x]{fact=⟦Founded⟧}", "it has one name alone, and a fact needs a group before it, as in 'Zones.Count'")]
    [InlineData("[x]{fact=A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.⟦Q⟧.R}", "it has more than 16 names")]
    [InlineData("# A {subject=A.B.C.D.E.F.G.H.I.J.K.L.M.N}\n[x]{fact=.O.P.⟦Q⟧}", "it has more than 16 names")]
    [InlineData("[x]{fact=A.⟦" + Longest + "x⟧}", "this name is longer than 255 bytes of UTF-8")]
    [InlineData("# A {subject=A.⟦+⟧}\n[x]{fact=.B}", "a name is made of letters, digits and '_', and '+' is none of these")]
    [InlineData("---\nsubject: Zo⟦ ⟧nes\n---\n[x]{fact=.B}", "a name is made of letters, digits and '_', and a blank is none of these")]
    public void A_fault_of_a_path_is_an_error_at_its_own_character(string marked, string reason)
    {
        ScannedDocument scan = MarkedText.Check(FindingId.MalformedPath, marked);

        Assert.Equal(reason, scan.Findings[0].Arguments[1]);
        Assert.Empty(scan.Annotations);
    }

    [Fact]
    public void A_name_of_255_bytes_may_be_85_Han_characters()
    {
        Assert.Single(MarkedText.Clean($"[x]{{fact=A.{new string('区', 85)}}}").Annotations);
        MarkedText.Check(FindingId.MalformedPath, $"[x]{{fact=A.⟦{new string('区', 86)}⟧}}");
    }

    [Theory]
    [InlineData("[x]{fact=⟦.Founded⟧}")]
    [InlineData("# A {subject=⟦.Dalian⟧}\n[x]{fact=.Founded}")]
    [InlineData("---\nsubject: ⟦.Zones⟧\n---\n[x]{fact=.Founded}")]
    [InlineData("# A {subject=A}\n# B\n[x]{fact=⟦.Founded⟧}")]
    public void A_relative_path_without_a_subject_is_an_error(string marked) => Assert.Empty(MarkedText.Check(FindingId.NoSubject, marked).Annotations);

    [Fact]
    public void A_subject_holds_from_its_heading_to_the_next_of_its_level_or_a_higher_one()
    {
        const string text = """
            ---
            subject: Zones
            ---
            [x]{fact=.F0}
            ## 大连 [x]{fact=.F1} {subject=.Dalian}
            [x]{fact=.F2}
            ### 港口 {subject=.Port .class}
            [x]{fact=.F3}
            ### 其他
            [x]{fact=.F4}
            # 其他
            [x]{fact=.F5}
            ## 广州 ## {#id subject="Topics.Trade"} ##
            [x]{fact=.Deep.F6} [x]{fact=Nation.F7}
            """;
        ScannedDocument scan = MarkedText.Clean(text);

        Assert.Equal(
            ["Zones.F0", "Zones.Dalian.F1", "Zones.Dalian.F2", "Zones.Dalian.Port.F3", "Zones.Dalian.F4", "Zones.F5", "Topics.Trade.Deep.F6", "Nation.F7"],
            scan.Annotations.Select(a => a.Path.ToString()));
        Assert.Equal(
            ["Zones", "Zones.Dalian", "Zones.Dalian", "Zones.Dalian.Port", "Zones.Dalian", "Zones", "Topics.Trade", "Topics.Trade"],
            scan.Annotations.Select(a => a.Subject));
        Assert.Equal("Zones", scan.FrontMatter.Subject);
        Assert.Equal(
            [new("Zones.Dalian", "大连 x"), new("Zones.Dalian.Port", "港口"), new("Topics.Trade", "广州")],
            scan.Headings);
    }

    [Theory]
    [InlineData("####### A {subject=A}")]
    [InlineData("    # A {subject=A}")]
    [InlineData("#A {subject=A}")]
    [InlineData("A {subject=A}")]
    [InlineData("# A {subject=A} and more")]
    [InlineData("# A \\{subject=A}")]
    [InlineData("# [A]{subject=A}")]
    [InlineData("# `{subject=A}`")]
    [InlineData("# A {object=A}")]
    public void Other_lines_set_no_subject(string text) => Assert.Empty(MarkedText.Clean(text).Headings);

    [Theory]
    [InlineData("# {subject=A}", "")]
    [InlineData("   ###### A\t{subject=A}\t", "A")]
    [InlineData("# A *b* [c](d) `e` {subject=A}", "A *b* c e")]
    [InlineData("# C# {subject=A} #", "C#")]
    [InlineData("text\n# A\\_B{subject=A}\ntext", "A_B")]
    public void A_heading_keeps_its_text(string text, string heading) => Assert.Equal(new("A", heading), Assert.Single(MarkedText.Clean(text).Headings));

    [Fact]
    public void What_is_relative_to_a_bad_subject_is_told_once_at_the_subject()
    {
        ScannedDocument scan = MarkedText.Check(FindingId.MalformedPath, "# A {subject=⟦1⟧}\n[x]{fact=.B} [y]{fact=C.D}\n# E\n");

        Assert.Equal("C.D", Assert.Single(scan.Annotations).Path.ToString());
    }

    [Fact]
    public void Groups_of_neighbours_are_one_string()
    {
        Annotation[] statements = MarkedText.Clean("[x]{fact=A.B} [x]{fact=A.C}").Annotations;

        Assert.Same(statements[0].Path.Group, statements[1].Path.Group);
    }
}
