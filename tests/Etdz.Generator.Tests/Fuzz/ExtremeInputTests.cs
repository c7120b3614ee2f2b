using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Fuzz;

/// <summary>By hand: what is too long, too deep, too many, or no text at all.</summary>
public sealed class ExtremeInputTests
{
    private const int TenMillion = 10_000_000;

    /// <summary>Far more than any of it takes on a busy machine, and far less than the square of its length would.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string> Endless() => new()
    {
        { "[", "" },
        { "]{fact=", "" },
        { "[x]{fact=", "" },
        { "`", "" },
        { "` ", "" },
        { "x `` ` ``` ]{", "" },
        { "[", "x]{fact=A.B}" },
        { "[[[[[[[[x]{fact=A.B}]{fact=A.C}]{fact=A.D}]{fact=A.E}]{fact=A.F}]{fact=A.G}]{fact=A.H}]{fact=A.I}", "" },
        { "[[x]{fact=A.B} ", "" },
        { "# T {subject=A.B}\n", "" },
        { "[1]{fact=A.B part=1/2}", "" },
        { "[1亿]{fact=A.B", "}" },
        { "[x]{fact=A.B perod=1} ", "" },
        { "<!--", "" },
        { "\\", "" },
        { "\u2028", "" },
        { "\0", "" },
        { "\uD800", "" },
        { "\u202E", "" },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void Ten_million_characters_are_read_in_seconds(string body, string tail)
    {
        string text = string.Concat(Enumerable.Repeat(body, TenMillion / body.Length)) + tail;
        long start = Stopwatch.GetTimestamp();
        Scan scan = Read(text);
        Assert.True(Stopwatch.GetElapsedTime(start) < Patience, Stopwatch.GetElapsedTime(start).ToString());
        Assert.All(scan.Findings.Take(1_000), f => Assert.True(new Span(0, text.Length).Contains(f.Span)));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("亿")]
    [InlineData("一")]
    [InlineData("万")]
    [InlineData("million ")]
    [InlineData("hundred and ")]
    [InlineData("1,000,")]
    [InlineData("1年")]
    [InlineData("1月1日")]
    [InlineData("約约")]
    [InlineData("more than ")]
    [InlineData("平方")]
    [InlineData("0.")]
    [InlineData("-")]
    [InlineData("1/")]
    [InlineData("三至")]
    [InlineData("百分之")]
    [InlineData("two hours ")]
    public void A_figure_of_a_million_characters_is_refused_or_read_in_seconds(string body)
    {
        string words = string.Concat(Enumerable.Repeat(body, 1_000_000 / body.Length));
        foreach (string attributes in new[] { "", " as=count", " value=\"" + words + "\"", " unit=\"" + words + "\"", " period=\"" + words + "\"", " lang=\"" + words + "\"", " note=\"" + words + "\"" })
        {
            string text = "[" + words + "1]{fact=A.B" + attributes + "}";
            long start = Stopwatch.GetTimestamp();
            Read(text);
            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, attributes[..Math.Min(10, attributes.Length)] + " " + Stopwatch.GetElapsedTime(start));
        }
    }

    [Theory]
    [InlineData("zh", "1")]
    [InlineData("zh", "14 ")]
    [InlineData("zh", "一")]
    [InlineData("zh", "1984年")]
    [InlineData("zh", "一、")]
    [InlineData("zh", "1万亿元")]
    [InlineData("zh", "约")]
    [InlineData("zh", "百分之")]
    [InlineData("en", "1,")]
    [InlineData("en", "one ")]
    [InlineData("en", "more than ")]
    [InlineData("en", "May ")]
    [InlineData("en", "1.")]
    [InlineData("en", "$")]
    public void Three_hundred_thousand_characters_with_coverage_are_read_in_seconds(string lang, string body)
    {
        string text = "---\ncoverage: complete\nlang: " + lang + "\n---\n" + string.Concat(Enumerable.Repeat(body, 300_000 / body.Length));
        long start = Stopwatch.GetTimestamp();
        Read(text);
        Assert.True(Stopwatch.GetElapsedTime(start) < Patience, Stopwatch.GetElapsedTime(start).ToString());
    }

    [Fact]
    public void A_million_headings_with_a_subject_each_are_read_in_seconds()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"# T {{subject=A.B{i}}}\n");
        }

        long start = Stopwatch.GetTimestamp();
        Read(text.ToString());
        Assert.True(Stopwatch.GetElapsedTime(start) < Patience, Stopwatch.GetElapsedTime(start).ToString());
    }

    [Theory]
    [InlineData("[500 kilomters]{fact=A.B} ")]
    [InlineData("[500]{fact=A.B unit=\"square kilomters\"} ")]
    [InlineData("[sevn hundrd]{fact=A.B as=count} ")]
    public void Five_hundred_words_that_nobody_knows_are_offered_others_in_seconds(string body)
    {
        string text = string.Concat(Enumerable.Repeat(body, 500));
        // It takes 0.6 s; tens of milliseconds a word, the fault that this looks for, would be ten seconds and more.
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(500, Read(text).Findings.Length);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 8);
    }

    /// <summary>Words that give a reader of figures the most to try, one figure after the other.</summary>
    [Theory]
    [InlineData("[999,999,999,999,999,999,999]{fact=A.B} ", 1)]
    [InlineData("[一百二十三万四千五百六十七亿]{fact=A.B} ", 1)]
    [InlineData("[more than one hundred and twenty-three million kilomters]{fact=A.B} ", 4)]
    [InlineData("[between 3 May 1984 and 4 June 1985]{fact=A.B} ", 1)]
    [InlineData("[约三至五百分之一]{fact=A.B} ", 1)]
    [InlineData("[2 h 30 min 15 s]{fact=A.B} ", 1)]
    [InlineData("[US$1/2-3/4 billion]{fact=A.B} ", 1)]
    [InlineData("[sevn hundrd]{fact=A.B as=count} ", 4)]
    public void Many_figures_take_time_in_proportion(string body, int part)
    {
        string text = string.Concat(Enumerable.Repeat(body, 500 / part));
        string longer = string.Concat(Enumerable.Repeat(text, Growth.Times));
        Growth.MustBeInProportion(() => Read(text), () => Read(longer));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("一")]
    [InlineData("hundred and ")]
    [InlineData("more than ")]
    [InlineData("三至")]
    [InlineData("百分之")]
    [InlineData("two hours ")]
    [InlineData("1/")]
    public void A_long_figure_takes_time_in_proportion(string body)
    {
        string Of(int length) => "[" + string.Concat(Enumerable.Repeat(body, length / body.Length)) + "1]{fact=A.B}";
        string text = Of(12_000);
        string longer = Of(Growth.Times * 12_000);
        Growth.MustBeInProportion(() => Read(text), () => Read(longer));
    }

    [Fact]
    public void A_hundred_thousand_facts_in_one_document_come_out()
    {
        var text = new StringBuilder("---\nlang: zh\n---\n");
        for (int i = 0; i < 100_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"这里有[{i}家]{{fact=Zones.Z{i % 1000}.F{i}}}企业。\n");
        }

        Run run = Project.Of(text.ToString()).RunOnce();
        Assert.Empty(run.Diagnostics);
        Assert.Equal(100_000, run.Sources.Sum(s => Occurrences(s.Value, "public const int ")));
        Assert.Contains("public const int F99999 = 99_999;", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_statements_of_one_fact_agree_or_are_told_apart()
    {
        string same = string.Concat(Enumerable.Repeat("[14家]{fact=A.B} ", 100_000));
        Assert.Empty(Project.Of(same).RunOnce().Diagnostics);
        Assert.Equal(2, Project.Of(same + "[15家]{fact=A.B}").RunOnce().Diagnostics.Length);
    }

    [Fact]
    public void Ten_thousand_documents_make_as_few_files_as_ten()
    {
        var project = new Project(Enumerable.Range(0, 10_000).Select(i => ($"d{i}.facts.md", $"[{i}]{{fact=Zones.Z{i}.Count}} and [{i}]{{fact=All.Of{i}}}")));
        Run run = project.RunOnce();
        Assert.Empty(run.Diagnostics);
        Assert.InRange(run.Sources.Count, 64, 64 + 16 + 2);
        Assert.Equal(20_000, run.Sources.Sum(s => Occurrences(s.Value, "public const int ")));
    }

    // Every end of a line, the bidirectional controls, halves of pairs, and what is no character.
    private static readonly string[] Odd =
    [
        "\0", "a\0b", "\u0001", "\u001F", "\u007F", "\u0085", "\u2028", "\u2029", "\v", "\f", "\r", "\uFEFF", "\uFFFE", "\uFFFF", "\uFFFD",
        "\uD800", "\uDC00", "\uDC00\uD800", "a\uD83D", "\uDE00b", "\uD83D\uDE00", "\uD83D\uDE00\uDE00",
        "\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069",
    ];

    /// <summary>In words, in a sentence, in a note, in a title, in a heading, in a path, in every attribute.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Odd_characters_anywhere_leave_code_that_compiles(int style)
    {
        var project = new FuzzedProject([.. Odd.Select(Document)], style);
        Assert.Equal([], project.Run());
        Assert.Equal([], project.Compile());
    }

    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void The_value_of_a_text_is_its_words_to_the_code_unit(LanguageVersion version)
    {
        string[] inside = [.. Odd.Select(odd => "x" + odd + "y")];
        Run run = new Project(inside.Select((words, i) => ($"d{i}.facts.md", $"[{words}]{{fact=A{i}.Text as=text}}")), version).RunOnce();
        Assert.All(inside, (words, i) => Assert.Equal(words.Replace('\r', ' '), run.Value($"A{i}.Text")));
        Type index = run.Load().GetType("Etdz.FactIndex")!;
        object all = index.GetProperty("All", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal(inside.Length, ((System.Collections.ICollection)all).Count);
    }

    private static string Document(string odd, int i)
    {
        string before = $"---\ntitle: T{odd}T\nauthor: {odd}\n---\n# H{odd}H {{subject=A{i}}}\n\nS{odd}S ";
        return before + "[x" + odd + "y]{fact=.Text as=text note=\"n" + odd + "n\"} [14家]{fact=.Count}" + odd + ". "
            + string.Concat(AttributeKeys.OfStatement.Select(key => "\n\n[14]{fact=.Odd" + key + " " + key + "=\"" + odd + "\"}"))
            + "\n\n[14]{fact=A." + odd + "} [14]{fact=.B" + odd + "B}";
    }

    [Fact]
    public void A_document_whose_path_has_five_thousand_characters_is_named_by_all_of_them()
    {
        string path = string.Concat(Enumerable.Repeat("大连/folder/", 500)) + "d.facts.md";
        Run run = new Project([(path, "[14]{fact=A.B} [15]{fact=A.B}")]).Run();
        Assert.True(path.Length >= 5_000);
        Assert.Equal(["ETDZ0201", "ETDZ0201"], run.Ids);
        Assert.All(run.Diagnostics, d => Assert.Equal(path, d.Location.GetLineSpan().Path));
        run.Load();
    }

    [Fact]
    public void A_fact_whose_path_has_five_thousand_characters_is_one_finding()
    {
        Assert.Equal(["ETDZ0106"], Project.Of("[14]{fact=A." + new string('b', 5_000) + "}").Run().Ids);
        Assert.Equal(["ETDZ0106"], Project.Of("[14]{fact=" + string.Join('.', Enumerable.Repeat("Names", 1_000)) + "}").Run().Ids);
    }

    private static Scan Read(string text) => DocumentReader.Read(AnnotationScanner.Scan(text), "d", "Etdz");

    private static int Occurrences(string text, string part)
    {
        int count = 0;
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }
}
