using Etdz.Generator.Model;
using Etdz.Generator.Tests.Text;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Model.Coverage;

/// <summary>What coverage finds in a document.</summary>
internal static class UnmarkedFigures
{
    public static Finding[] In(string document) =>
        [.. DocumentReader.Read(AnnotationScanner.Scan(document), "d.facts.md", rootNamespace: "App").Findings.Where(f => f.Id == FindingId.UnmarkedFigure)];

    /// <summary>The document with its front matter saying <c>coverage: complete</c>.</summary>
    public static string Asking(string document) => document.StartsWith("---\n", StringComparison.Ordinal)
        ? "---\ncoverage: complete\n" + document[4..]
        : "---\ncoverage: complete\n---\n" + document;

    /// <summary>Checks that coverage finds the figures between ⟦ and ⟧, to the character, and nothing beside.</summary>
    public static void Check(string marked, string front = "")
    {
        MarkedText document = MarkedText.Of("---\ncoverage: complete\n" + front + "---\n" + marked);
        Assert.Equal(
            document.Marks.Select(m => document.Text[m.Start..m.End] + " at " + m.Start),
            In(document.Text).Select(f => document.Text[f.Span.Start..f.Span.End] + " at " + f.Span.Start));
    }
}
