using System.Globalization;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Tests.Text;

public class LanguageRulesTests
{
    /// <summary>What one document triggers, as people read it.</summary>
    [Theory]
    [InlineData("[x]{fact=A.B, c}", "'}' is not understood in these braces; expected is '=' and a value right after the key")]
    [InlineData("[x]{fact=A.B", "Nothing closes the '{' that opens here; attributes end in the paragraph in which they begin, as in [14家]{fact=Nation.FirstBatch}")]
    [InlineData("[x]{fact=A.B uint=km}", "A statement has no attribute 'uint'; did you mean 'unit'?")]
    [InlineData("[x]{Fact=A.B}", "The key 'Fact' means nothing here and is most likely meant to be 'fact'")]
    [InlineData("[x]{fact=A.B as=x as=y}", "'as' is given already; each key stands once")]
    [InlineData("[x]{fact=A}", "'A' is no path: it has one name alone, and a fact needs a group before it, as in 'Zones.Count'")]
    [InlineData("[x]{fact=.B}", "'.B' is relative to a subject, and none is in force here; set one with 'subject: Zones' in the front matter or {subject=Zones.Dalian} at the end of a heading, or write the whole path")]
    [InlineData("x]{fact=A.B}", "No '[' in this paragraph belongs to this ']'; the words of a statement stand between brackets that balance, and end at a blank line")]
    [InlineData("[]{fact=A.B}", "These brackets hold no words; a fact is read from the words that state it")]
    [InlineData("---\nlang: x\n---\n", "The front matter's 'lang' is not understood: 'x' is not a language tag of BCP 47, such as zh, en or en-GB")]
    [InlineData("---\ntitle: x\n", "Nothing closes the front matter that this '---' opens; a line '---' behind its last key does")]
    [InlineData("```\n[x]{fact=A.B}", "Nothing closes this block of code, and statements follow that are lost in it; close it, or they are not read")]
    [InlineData("abc\uFFFD", "The document does not decode: U+FFFD stands at offset 3, where bytes were no UTF-8; save it as UTF-8")]
    public void A_message_stands_alone(string text, string message)
    {
        Finding[] findings = AnnotationScanner.Scan(text).Findings;

        Assert.Equal(message, Message(Assert.Single(findings)));
    }

    [Fact]
    public void Every_finding_of_the_language_has_a_rule() =>
        Assert.Equal(Enumerable.Range(101, LanguageRules.All.Length).Select(n => $"ETDZ{n:D4}"), LanguageRules.All.Select(r => r.Id));

    private static string Message(Finding finding)
    {
        DiagnosticDescriptor rule = Assert.Single(LanguageRules.All, r => r.Id == finding.Id);
        return Diagnostic.Create(rule, Location.None, [.. finding.Arguments]).GetMessage(CultureInfo.InvariantCulture);
    }
}
