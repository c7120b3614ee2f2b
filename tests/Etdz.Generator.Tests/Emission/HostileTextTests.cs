using System.Globalization;
using CsCheck;
using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Emission.Sample;

namespace Etdz.Generator.Tests.Emission;

/// <summary>Whatever a document says stays in its place in the code.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Words =
    [
        "\"; } class Evil { const string X = \"",
        "\"\"\"", "\\", "\\\"", "\\u0022", "*/ class Evil { } /*", "/// <summary>", "</summary>", "<para>", "<!-- ", "-->", "]]>", "<![CDATA[", "&", "&amp;", "&#x41;", "<see cref=\"X\"/>",
        "\r\nclass Evil { }\r\n", "\nclass Evil { }", "\rclass Evil { }", "\u0085class Evil { }", "\u2028class Evil { }", "\u2029class Evil { }", "#pragma warning restore\n#error\n",
        "\0", "a\0b", "\u0001\u0008\u000B\u000C\u001F\u007F\u009F", "\t", "\uFFFE", "\uFFFF", "\uFEFF",
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", "\u200B\u200D\u200E\u200F\u2060",
        "\uD800", "\uDC00", "\uD800\uD800", "\uDC00\uD800", "a\uD83D", "\uDE00b", "\uD83D\uDE00", "\uD83D\uDE00\uDE00", "\uFDD0", "\uDB40\uDC41",
        "{0}", "{{", "$\"{x}\"", "%s", "大连", "’“”", "", " ",
    ];

    [Fact]
    public void Words_keep_to_their_place_in_every_slot_and_a_literal_keeps_its_value() => Check(Words);

    [Fact]
    public void So_do_any_words() => Gen.Char.Array[0, 12].Select(characters => new string(characters)).Array[100].Sample(Check, iter: 1);

    [Fact]
    public void Every_code_unit_keeps_to_its_place() => Check([string.Concat(Enumerable.Range(0, 0x10000).Select(i => (char)i + "a"))]);

    private static void Check(string[] all)
    {
        EquatableArray<FactGroup> groups = Groups(group => all[int.Parse(group[1..], CultureInfo.InvariantCulture)], [.. all.SelectMany(FactsOf)]);
        string source = ShardEmitter.Write(groups, Options)!;
        Compiled code = Compiled.Of(groups);

        Assert.Equal([], Compiled.FaultsOfDocumentation(groups));
        Assert.Null(code.TypeOf("Evil"));
        Assert.DoesNotContain(source.Split('\n').SelectMany(line => line.TrimStart('\t')), Characters.IsUnsafe);
        Assert.DoesNotContain(Enumerable.Range(0, source.Length), i => char.IsSurrogate(source[i]) && Characters.IsLone(source, i));
        Assert.All(all, (words, i) =>
        {
            string group = "A" + i.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(words, code.ValueOf(group + ".Text"));
            Assert.Equal(words, code.ValueOf(group + ".Name.LatestYear.Zh"));
            Assert.Equal(7, code.ValueOf(group + ".After"));
            Assert.All([".Text", ".Trade.In2023.Cny", ".Trade", ".Name.In2023.Zh"], path => Assert.Equal("“" + Shown(words) + "”", code.SummaryOf(group + path).Sentence));
            Assert.EndsWith(words.Length == 0 ? "docs/.facts.md" : " · " + Shown(words), code.SummaryOf(group + ".Text").Says, StringComparison.Ordinal);
        });
    }

    private static Fact[] FactsOf(string words, int index)
    {
        DocumentInfo document = new("docs/" + words + ".facts.md", words);
        string group = "A" + index.ToString(CultureInfo.InvariantCulture);
        return
        [
            TextFact(group + ".Text", words, sentence: words, note: words, document: document),
            TextFact(group + ".Name", words, "zh", Year(2023), words, words, document),
            Figure(group + ".Trade", Kind.Money, 1, period: Year(2023), units: [Cny], sentence: words, note: words, document: document),
            Figure(group + ".After", Kind.Count, 7),
        ];
    }

    /// <summary>What documentation shows: blanks for line ends and tabs, U+FFFD for all that is unsafe, and all else as it is.</summary>
    private static string Shown(string words) => string.Concat(words.Select((c, i) =>
        c is '\t' or (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029' ? ' '
        : c < ' ' || c is >= '\u007F' and < '\u00A0' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' or >= '\uFFFE' ? '\uFFFD'
        : char.IsHighSurrogate(c) && !(i + 1 < words.Length && char.IsLowSurrogate(words[i + 1])) ? '\uFFFD'
        : char.IsLowSurrogate(c) && !(i > 0 && char.IsHighSurrogate(words[i - 1])) ? '\uFFFD'
        : c));
}
