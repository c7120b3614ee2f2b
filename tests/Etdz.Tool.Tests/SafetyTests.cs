using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests;

/// <summary>A document, its name and its titles are untrusted.</summary>
public sealed class SafetyTests : IDisposable
{
    private const string Hostile = "x\u001b[2J\u202Ey\u0007";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Neither_a_name_nor_words_reach_the_terminal_as_control_characters(string format)
    {
        _folder.Write($"{Hostile}.facts.md", $"[{Hostile}\u009b9家]{{fact=A.B as=count}} [9家]{{fact=A.B}} [8家]{{fact=A.B note=\"{Hostile}\"}}\n");
        string output = Shell.Run(_folder.Path, "check", "--format", format).MustBe(1);
        Assert.DoesNotContain(output, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u009b');
    }

    [Theory]
    [InlineData("facts")]
    [InlineData("why", "A")]
    public void Neither_do_titles_and_texts(params string[] arguments)
    {
        _folder.Write($"{Hostile}.facts.md", $"---\ntitle: {Hostile}\n---\n[{Hostile}]{{fact=A.B as=text}} [b]{{fact=A.B as=text}}\n");
        foreach (int? width in new int?[] { null, 80 })
        {
            string output = Shell.Run(_folder.Path, width, arguments).MustBe(0);
            Assert.DoesNotContain("\u001b[2J", output, StringComparison.Ordinal);
            Assert.DoesNotContain(output, c => c is '\u202E' or '\u0007');
        }
    }

    [Fact]
    public void A_name_cannot_begin_a_command_of_the_workflow()
    {
        _folder.Write("a\n::set-output name=x::y,b:c%.facts.md", "[9家]{fact=A.B} [8家]{fact=A.B}\n");
        string[] lines = Shell.Run(_folder.Path, "check", "--format", "github").Lines;
        Assert.All(lines, l => Assert.StartsWith("::error file=a%0A%3A%3Aset-output name=x%3A%3Ay%2Cb%3Ac%25.facts.md,line=1,", l, StringComparison.Ordinal));
        Assert.Equal(2, lines.Length);
    }

    [Theory]
    [InlineData("plain 文字 é", "plain 文字 é")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\u001b[31m", "\uFFFD[31m")]
    [InlineData("\u202Eabc\u2066", "\uFFFDabc\uFFFD")]
    [InlineData("😀👨\u200D👩", "😀👨\u200D👩")]
    public void Text_is_made_printable(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("\uFFFDx\uFFFD", Printable.Of("\uD83Dx\uDE00"));

    [Fact]
    public void Every_rule_of_the_generator_has_its_message_in_the_tool()
    {
        string[] ids = [.. typeof(Etdz.Generator.FactsGenerator).Assembly.GetType("Etdz.Generator.Text.FindingId", throwOnError: true)!.GetFields().Select(f => (string)f.GetValue(null)!)];
        Assert.True(ids.Length > 80);
        Type shipped = typeof(Etdz.Generator.FactsGenerator).Assembly.GetType("Etdz.Generator.Diagnostics.Descriptors", throwOnError: true)!;
        foreach (string id in ids)
        {
            object descriptor = shipped.GetMethod("Of")!.Invoke(null, [id])!;
            object rule = typeof(Message).Assembly.GetType("Etdz.Tool.Messages.RuleBook", throwOnError: true)!.GetMethod("Of")!.Invoke(null, [id])!;
            foreach (string property in new[] { "Title", "MessageFormat", "HelpLinkUri", "DefaultSeverity", "Category" })
            {
                Assert.Equal(Read(descriptor, property), Read(rule, property));
            }
        }

        static string Read(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of)!.ToString()!;
    }
}
