using Etdz.Generator.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Etdz.Tool.View.Prose;

/// <summary>Sets the figures that stand unmarked in the prose apart, so that the page can show them.</summary>
internal static class UnmarkedFigures
{
    /// <param name="unmarked">Where they stand, in order.</param>
    public static void Mark(MarkdownDocument markdown, Span[] unmarked)
    {
        if (unmarked.Length == 0)
        {
            return;
        }

        foreach (LiteralInline literal in markdown.Descendants<LiteralInline>().ToArray())
        {
            string text = literal.Content.ToString();
            if (literal.Span.Length != text.Length)
            {
                // An entity or an escape is in it: its places are not those of the document.
                continue;
            }

            int begin = literal.Span.Start;
            int end = begin + text.Length;
            int at = begin;
            Inline last = literal;
            int first = Array.BinarySearch(unmarked, new Span(begin, begin), Comparer<Span>.Create(static (left, right) => left.Start - right.Start));
            for (int i = first < 0 ? ~first : first; i < unmarked.Length && unmarked[i].End <= end; i++)
            {
                if (unmarked[i].Start < at)
                {
                    continue;
                }

                last = After(last, new LiteralInline(text[(at - begin)..(unmarked[i].Start - begin)]));
                last = After(last, new UnmarkedInline(text[(unmarked[i].Start - begin)..(unmarked[i].End - begin)]));
                at = unmarked[i].End;
            }

            if (at > begin)
            {
                After(last, new LiteralInline(text[(at - begin)..]));
                literal.Remove();
            }
        }
    }

    private static Inline After(Inline last, Inline next)
    {
        last.InsertAfter(next);
        return next;
    }
}
