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
    public static TheoryData<string> Words() =>
    [
        "\"; } class Evil { const string X = \"",
        "\"\"\"", "\\", "\\\"", "\\u0022", "*/ class Evil { } /*", "/// <summary>", "</summary>", "<para>", "<!-- ", "-->", "]]>", "<![CDATA[", "&", "&amp;", "&#x41;", "<see cref=\"X\"/>",
        "\r\nclass Evil { }\r\n", "\nclass Evil { }", "\rclass Evil { }", "\u0085class Evil { }", "\u2028class Evil { }", "\u2029class Evil { }", "#pragma warning restore\n#error\n",
        "\0", "a\0b", "\u0001\u0008\u000B\u000C\u001F\u007F\u009F", "\t", "\uFFFE", "\uFFFF", "\uFEFF",
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", "\u200B\u200D\u200E\u200F\u2060",
        "\uD800", "\uDC00", "\uD800\uD800", "\uDC00\uD800", "a\uD83D", "\uDE00b", "\uD83D\uDE00", "\uD83D\uDE00\uDE00", "\uFDD0", "\uDB40\uDC41",
        "{0}", "{{", "$\"{x}\"", "%s", "大连", "’“”", "", " ",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void Words_keep_to_their_place_in_every_slot_and_a_literal_keeps_its_value(string words) => Check(words);

    [Fact]
    public void So_do_any_words() => Gen.Char.Array[0, 12].Sample(characters => Check(new string(characters)), iter: 20);

    [Fact]
    public void Every_code_unit_keeps_to_its_place()
    {
        string all = string.Concat(Enumerable.Range(0, 0x10000).Select(i => (char)i + "a"));

        Check(all);
    }

    private static void Check(string words)
    {
        DocumentInfo document = new("docs/" + words + ".facts.md", words);
        EquatableArray<FactGroup> groups = Groups(
            _ => words,
            TextFact("A.Text", words, sentence: words, note: words, document: document),
            TextFact("A.Name", words, "zh", Year(2023), words, words, document),
            Figure("A.Trade", Kind.Money, 1, period: Year(2023), units: [Cny], sentence: words, note: words, document: document),
            Figure("A.After", Kind.Count, 7));
        string source = ShardEmitter.Write(groups, Options)!;
        Compiled code = Compiled.Of(groups);

        Assert.Equal(words, code.ValueOf("A.Text"));
        Assert.Equal(words, code.ValueOf("A.Name.LatestYear.Zh"));
        Assert.Equal(7, code.ValueOf("A.After"));
        Assert.Null(code.TypeOf("Evil"));
        Assert.All(["A.Text", "A.Trade.In2023.Cny", "A.Trade", "A.Name.In2023.Zh"], path => Assert.Equal("“" + Shown(words) + "”", code.SummaryOf(path).Sentence));
        Assert.EndsWith(words.Length == 0 ? "docs/.facts.md" : " · " + Shown(words), code.SummaryOf("A.Text").Says, StringComparison.Ordinal);
        Assert.Equal([], Compiled.FaultsOfDocumentation(groups));
        Assert.DoesNotContain(source, c => c != '\n' && Characters.IsUnsafe(c));
        Assert.DoesNotContain(Enumerable.Range(0, source.Length), i => char.IsSurrogate(source[i]) && Characters.IsLone(source, i));
    }

    /// <summary>What documentation shows: blanks for line ends and tabs, U+FFFD for all that is unsafe, and all else as it is.</summary>
    private static string Shown(string words) => string.Concat(words.Select((c, i) =>
        c is '\t' or (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029' ? ' '
        : c < ' ' || c is >= '\u007F' and < '\u00A0' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' or >= '\uFFFE' ? '\uFFFD'
        : char.IsHighSurrogate(c) && !(i + 1 < words.Length && char.IsLowSurrogate(words[i + 1])) ? '\uFFFD'
        : char.IsLowSurrogate(c) && !(i > 0 && char.IsHighSurrogate(words[i - 1])) ? '\uFFFD'
        : c));
}
