using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

public class FrontMatterTests
{
    [Fact]
    public void Known_keys_are_read_plain_or_in_double_quotes()
    {
        FrontMatter read = MarkedText.Clean("""
            ---
            title: 开发区四十年: 一瞥 # a comment
            author: "A \"B\" \\ C" # a comment
            publisher:   People & Co.   
            published: 2024-09-25
            url: https://example.org/a#b
            lang: zh-Hans-CN
            subject: Zones.Dalian
            coverage: complete
            ---
            """).FrontMatter;

        Assert.Equal(
            new FrontMatter("开发区四十年: 一瞥", "A \"B\" \\ C", "People & Co.", "2024-09-25", "https://example.org/a#b", "zh-Hans-CN", "Zones.Dalian", "complete"),
            read);
    }

    [Theory]
    [InlineData("---\ntitle: T\n---\n")]
    [InlineData("---\r\ntitle: T\r\n---\r\n")]
    [InlineData("---\rtitle: T\r---\r")]
    [InlineData("---\ntitle: T\n...")]
    [InlineData("\uFEFF--- \ntitle: T\n---\t\n")]
    [InlineData("---\ntitle: T\ntags:\n  - title: no\n  title: no\n# lang: x\nTitle: no\n- x\nodd line\nlayout: [a]\ndraft: 'x'\ntitle:x\n\n---\n")]
    public void Other_keys_and_nested_lines_are_the_authors_own(string text)
    {
        ScannedDocument scan = MarkedText.Clean(text + "\n[x]{fact=A.B}\n---\nlang: en\n---\n");

        Assert.Equal(FrontMatter.None with { Title = "T" }, scan.FrontMatter);
        Assert.Single(scan.Annotations);
    }

    [Theory]
    [InlineData("\n---\ntitle: T\n---\n")]
    [InlineData("----\ntitle: T\n---\n")]
    [InlineData(" ---\ntitle: T\n---\n")]
    [InlineData("---\n\ntitle: T\n\n---\n")]
    [InlineData("---\n[x]{.y} prose\n")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("--- title: T\n---\n")]
    public void Other_texts_have_no_front_matter(string text) => Assert.Equal(FrontMatter.None, MarkedText.Clean(text).FrontMatter);

    [Fact]
    public void Statements_between_two_rules_across_the_page_are_read() => Assert.Single(MarkedText.Clean("---\n\n[x]{fact=A.B}\n\n---\n").Annotations);

    [Theory]
    [InlineData("⟦title⟧:", "it has no value on its line")]
    [InlineData("⟦title⟧: # none", "it has no value on its line")]
    [InlineData("⟦title⟧: \"\"", "it has no value on its line")]
    [InlineData("⟦author⟧:\n  - A", "it has no value on its line")]
    [InlineData("title: ⟦\"⟧T", "its double quote is not closed on its line")]
    [InlineData("title: \"T\" ⟦and more⟧", "something follows its closing quote")]
    [InlineData("title: \"T\"⟦x⟧", "something follows its closing quote")]
    [InlineData("title: \"T⟦\\⟧n\"", "a backslash in quotes stands before a punctuation mark; a backslash itself is written '\\\\'")]
    [InlineData("title: ⟦'⟧T'", "a value that begins with ''' is YAML of a kind that is not read here; put it in double quotes")]
    [InlineData("title: ⟦|⟧\n  T", "a value that begins with '|' is YAML of a kind that is not read here; put it in double quotes")]
    [InlineData("author: ⟦[⟧A, B]", "a value that begins with '[' is YAML of a kind that is not read here; put it in double quotes")]
    [InlineData("published: ⟦2024-02-30⟧", "'2024-02-30' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("published: ⟦2024-9-25⟧", "'2024-9-25' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("published: ⟦0000-01-01⟧", "'0000-01-01' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("published: ⟦2024-13-01⟧", "'2024-13-01' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("published: ⟦2024-00-01⟧", "'2024-00-01' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("published: ⟦2023-02-29⟧", "'2023-02-29' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("published: \"⟦2024年9月⟧\"", "'2024年9月' is not an ISO date that exists, such as 2024-09-25")]
    [InlineData("lang: ⟦chinese⟧", "'chinese' is not a language tag of BCP 47, such as zh, en or en-GB")]
    [InlineData("lang: ⟦zh_CN⟧", "'zh_CN' is not a language tag of BCP 47, such as zh, en or en-GB")]
    [InlineData("lang: ⟦zh-⟧", "'zh-' is not a language tag of BCP 47, such as zh, en or en-GB")]
    [InlineData("lang: ⟦z⟧", "'z' is not a language tag of BCP 47, such as zh, en or en-GB")]
    [InlineData("lang: ⟦中文⟧", "'中文' is not a language tag of BCP 47, such as zh, en or en-GB")]
    [InlineData("coverage: ⟦partial⟧", "'partial' is not 'complete', the one coverage there is")]
    public void A_known_key_with_a_bad_value_is_an_error_at_the_value(string marked, string reason)
    {
        ScannedDocument scan = MarkedText.Check(FindingId.MalformedFrontMatter, $"---\n{marked}\nurl: u\n---\n[x]{{fact=A.B}}");

        Assert.Equal(reason, scan.Findings[0].Arguments[1]);
        Assert.Equal(FrontMatter.None with { Url = "u" }, scan.FrontMatter);
        Assert.Single(scan.Annotations);
    }

    [Theory]
    [InlineData("⟦---⟧\ntitle: T\n[x]{fact=A.B}")]
    [InlineData("⟦---⟧\r\nown: T\r\n\r\n[x]{fact=A.B}\r\n")]
    public void Front_matter_that_does_not_end_is_an_error_and_read_as_prose(string marked)
    {
        ScannedDocument scan = MarkedText.Check(FindingId.UnclosedFrontMatter, marked);

        Assert.Equal(FrontMatter.None, scan.FrontMatter);
        Assert.Single(scan.Annotations);
    }

    [Theory]
    [InlineData("2000-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Days_that_exist_are_dates(string date) =>
        Assert.Equal(date, MarkedText.Clean($"---\npublished: {date}\n---\n").FrontMatter.Published);

    [Fact]
    public void A_subject_at_fault_is_not_given_on() =>
        Assert.Null(MarkedText.Check(FindingId.MalformedPath, "---\nsubject: A.⟦1⟧\n---\n").FrontMatter.Subject);
}
