using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Tests.Documents;

public sealed class DocumentSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DocumentSetTests()
    {
        foreach (string name in new[]
        {
            "a.facts.md", "b.md", "in/c.facts.txt", "in/deep/d.facts.md", "in/deep/e.md", "bin/x.facts.md", "in/obj/x.facts.md", "node_modules/p/x.facts.md", ".git/x.facts.md",
            "../beside/f.facts.md",
        })
        {
            _folder.Write(name, "");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "a.facts.md in/c.facts.txt in/deep/d.facts.md")]
    [InlineData(".", "a.facts.md in/c.facts.txt in/deep/d.facts.md")]
    [InlineData("in", "in/c.facts.txt in/deep/d.facts.md")]
    [InlineData("in/", "in/c.facts.txt in/deep/d.facts.md")]
    [InlineData("b.md", "b.md")]
    [InlineData("**/*.md", "a.facts.md b.md in/deep/d.facts.md in/deep/e.md")]
    [InlineData("in/**/*.md", "in/deep/d.facts.md in/deep/e.md")]
    [InlineData("in/*/*.md", "in/deep/d.facts.md in/deep/e.md")]
    [InlineData("*.md", "a.facts.md b.md")]
    [InlineData("../beside", "../beside/f.facts.md")]
    [InlineData("../*/*.md", "../beside/f.facts.md a.facts.md b.md")]
    [InlineData("in a.facts.md", "a.facts.md in/c.facts.txt in/deep/d.facts.md")]
    [InlineData("in in", "in/c.facts.txt in/deep/d.facts.md")]
    public void Patterns_find_documents(string patterns, string found) =>
        Assert.Equal(found.Split(' '), Find(patterns).Select(f => f.Path));

    [Fact]
    public void An_absolute_pattern_finds_what_it_says() =>
        Assert.Equal(["in/deep/d.facts.md"], Find(_folder.Path + "/in/**/*.facts.md").Select(f => f.Path));

    [Theory]
    [InlineData("missing.md")]
    [InlineData("missing/**/*.md")]
    [InlineData("*.txt")]
    public void A_pattern_without_a_document_is_told(string pattern)
    {
        Assert.Empty(new DocumentSet(_folder.Path, [pattern]).Find(out string? unmatched));
        Assert.Equal(pattern, unmatched);
    }

    [Fact]
    public void A_link_is_followed_but_not_one_to_a_folder_around_it()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "up"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "self"), ".");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "in", "gone"), Path.Combine(_folder.Path, "nowhere"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "linked"), Path.Combine(_folder.Path, "..", "beside"));
        Assert.Equal(["a.facts.md", "in/c.facts.txt", "in/deep/d.facts.md", "linked/f.facts.md"], Find("").Select(f => f.Path));
    }

    private DocumentFile[] Find(string patterns) => new DocumentSet(_folder.Path, patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Find();
}
