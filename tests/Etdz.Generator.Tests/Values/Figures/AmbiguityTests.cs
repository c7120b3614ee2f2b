using System.Globalization;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Words with two readings, and times of day: none is read as a wrong number, and the message says what to write.</summary>
public sealed class AmbiguityTests
{
    [Theory]
    [InlineData("约1984年", "'约1984年' may be the year 1984 or 1984 years: mark the year without the words around it, or say as=measure for a span of time")]
    [InlineData("2000年前", "'2000年前' may be before the year 2000 or 2000 years ago: write 2000年以前 for the first, or mark the span of time alone")]
    [InlineData("一亿五千元", "'一亿五千' may be 100005000 or 150000000: write 万 behind it, or 零 after 亿, to say which")]
    [InlineData("1亿5000", "'1亿5000' may be 100005000 or 150000000: write 万 behind it, or 零 after 亿, to say which")]
    [InlineData("两万亿五千", "'两万亿五千' may be 2000000005000 or 2500000000000: write 亿 behind it, or 零 after 亿, to say which")]
    [InlineData("三点一刻", "'三点一刻' is a time of day, for which there is no kind: say as=text")]
    [InlineData("22th", "'22th' is no ordinal: write 22nd")]
    [InlineData("the 11st", "'11st' is no ordinal: write 11th")]
    [InlineData("三至五家", "'三至五家' is a range from 3 to 5, and as=count asks for one value: leave as out, say as=range, or mark one end", "count")]
    [InlineData("3.5", "'3.5' has the value 3.5, which is not whole as a count, a long and an ordinal are: say as=number", "count")]
    public void The_message_says_what_to_write(string words, string expected, string asked = "") => Assert.Equal(expected, MessageOf(words, asked, ""));

    [Theory]
    [InlineData("de", "2.500", "2.500")]
    [InlineData("fr", "1,234 km", "1,234")]
    [InlineData("es", "20 à 1,500", "1,500")]
    [InlineData("de", "12.500 €", "12.500")]
    [InlineData("de", "１，２３４", "１，２３４")]
    public void One_separator_before_three_digits_is_open_in_another_language(string language, string words, string fault)
    {
        Assert.False(FigureReader.TryRead(words, new Reading(null, false, Languages.Of(language), null), out _, out FigureProblem problem));
        Assert.Equal("ETDZ0320", problem.Id);
        Assert.Equal(fault, words.Substring(problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("2500", "2500")]
    [InlineData("2 500", "2500")]
    [InlineData("0.500", "0.5")]
    [InlineData("2.5", "2.5")]
    [InlineData("2.5000", "2.5")]
    [InlineData("1234.500", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    public void What_only_one_language_writes_is_read_in_all(string words, string value)
    {
        Assert.True(FigureReader.TryRead(words, new Reading(null, false, Languages.Of("de"), null), out Figure figure, out _));
        Assert.Equal(value, figure.Value.ToString());
    }

    [Theory]
    [InlineData("约1984年 {as=measure}", "measure a 1984 [1983.5, 1984.5]")]
    [InlineData("1984余年", "measure a 1984 [1984, 1985)")]
    [InlineData("约1,984年", "measure a 1984 [1983.5, 1984.5]")]
    [InlineData("约两千年", "measure a 2000 [1800, 2200]")]
    [InlineData("近5000年", "measure a 5000 [4500, 5000)")]
    [InlineData("约一九八四年", "ETDZ0320 at '约一九八四年'")]
    [InlineData("约1984至1990年", "ETDZ0320 at '约1984'")]
    [InlineData("8点30 {as=number}", "number 8.3 [8.295, 8.305]")]
    [InlineData("三点五分钟", "measure min 3.5 [3.45, 3.55]")]
    [InlineData("三点五", "number 3.5 [3.45, 3.55]")]
    public void What_says_enough_is_read(string words, string expected)
    {
        int brace = words.IndexOf(" {as=", StringComparison.Ordinal);
        string asked = brace < 0 ? "" : words[(brace + 5)..^1];
        Assert.Equal(expected, Notation.Read(brace < 0 ? words : words[..brace], asked));
    }

    [Theory]
    [InlineData("5 mpa", " (near it: mPa or MPa)")]
    [InlineData("5 mwh", " (near it: mW.h or MW.h)")]
    [InlineData("5 H", " (near it: h)")]
    [InlineData("5 MM", "mm")]
    [InlineData("5 mev", "MeV")]
    public void A_code_in_the_letters_of_two_units_is_none_and_the_message_names_them(string words, string named)
    {
        string message = MessageOf(words, "", "");
        Assert.Contains("is no unit or counter that is known", message, StringComparison.Ordinal);
        Assert.Contains(named, message, StringComparison.Ordinal);
    }

    private static string MessageOf(string words, string asked, string language)
    {
        Language tongue = Notation.LanguageOf(language.Length > 0 ? language : words.Any(Glyph.IsHan) ? "zh" : "en");
        Assert.False(FigureReader.TryRead(words, new Reading(Notation.KindOf(asked), asked == "range", tongue, null), out _, out FigureProblem problem));
        string format = FigureRules.All.Single(r => r.Id == problem.Id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, format, problem.Arguments);
    }
}
