using System.Globalization;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Text;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Model;

/// <summary>Documents read from their text, places and all.</summary>
internal static class ReadDocument
{
    public static Scan Of(string text, string path = "a.md", string rootNamespace = "Etdz") => DocumentReader.Read(AnnotationScanner.Scan(text), path, rootNamespace);

    /// <summary>The statements of a document without findings.</summary>
    public static Statement[] Statements(string text)
    {
        Scan scan = Of(text);
        Assert.Equal([], scan.Findings.Select(f => (f.Id, f.Span, string.Join("; ", f.Arguments))));
        return [.. scan.Buckets.SelectMany(b => b.Statements).OrderBy(s => s.Ordinal)];
    }

    public static Statement Statement(string text) => Assert.Single(Statements(text));

    /// <summary>Checks that a document has one finding of the id at each mark, in order, and none beside; gives their messages.</summary>
    public static string[] Check(string id, string marked)
    {
        MarkedText document = MarkedText.Of(marked);
        Scan scan = Of(document.Text);
        Assert.Equal(document.Marks.Select(m => (id, m)), scan.Findings.Select(f => (f.Id, f.Span)));
        string format = AttributeRules.All.Concat(FactRules.All).Single(r => r.Id == id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        return [.. scan.Findings.Select(f => string.Format(CultureInfo.InvariantCulture, format, [.. f.Arguments]))];
    }
}
