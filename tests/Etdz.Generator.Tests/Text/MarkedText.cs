using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Text;

/// <summary>A document in which ⟦ and ⟧ stand around the places that a test is about, so that a place is checked to the character.</summary>
internal sealed record MarkedText(string Text, Span[] Marks)
{
    public static MarkedText Of(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<Span>();
        var open = new Stack<int>();
        foreach (char c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    marks.Add(new(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return new(text.ToString(), [.. marks]);
    }

    /// <summary>Scans the document and checks that it has one finding of the id at each mark, in order, and none beside.</summary>
    public static ScannedDocument Check(string id, string marked)
    {
        MarkedText document = Of(marked);
        ScannedDocument scan = AnnotationScanner.Scan(document.Text);
        Assert.Equal(document.Marks.Select(m => (id, m)), scan.Findings.Select(f => (f.Id, f.Span)));
        return scan;
    }

    /// <summary>Scans a document that has nothing wrong.</summary>
    public static ScannedDocument Clean(string text)
    {
        ScannedDocument scan = AnnotationScanner.Scan(text);
        Assert.Equal([], scan.Findings.Select(f => (f.Id, f.Span, string.Join("; ", f.Arguments))));
        return scan;
    }

    /// <summary>The words of the one statement of a document that has nothing wrong.</summary>
    public static Words Words(string text) => Assert.Single(Clean(text).Annotations).Words;
}
