using Etdz.Generator.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Etdz.Tool.View.Prose;

/// <summary>Marks a statement in its prose: a link to its fact, whose inspector opens over it.</summary>
internal sealed class SpanRenderer(ShownDocument document, Links links, HashSet<int> written) : HtmlObjectRenderer<SpanInline>
{
    protected override void Write(HtmlRenderer renderer, SpanInline obj)
    {
        if (obj.Ordinal < 0 || !written.Add(obj.Ordinal))
        {
            renderer.WriteChildren(obj);
            return;
        }

        string id = Links.Id(document, obj.Ordinal);
        bool isAtFault = links.Site.FaultsOf(document, obj.Ordinal).Count > 0;
        if (links.Site.FactOf(document, obj.Ordinal) is not { } fact)
        {
            // A statement that was lost to a fault.
            Wrap(renderer, obj, new HtmlWriter().Open("a", ("class", "lost"), ("id", id), ("href", links.Findings)), "a");
            return;
        }

        HtmlWriter anchor = new HtmlWriter().Open(
            "a",
            ("class", isAtFault ? "fact at-fault" : "fact"),
            ("id", HoldsLinks(obj) ? null : id),
            ("href", links.Of(fact)),
            ("data-f", links.Index(fact)),
            ("aria-haspopup", "dialog"),
            ("aria-label", HoldsLinks(obj) ? fact.Name : null));
        if (!HoldsLinks(obj))
        {
            Wrap(renderer, obj, anchor, "a");
            return;
        }

        // A link holds no other: words with a statement or a link inside get a mark of their own behind them.
        Wrap(renderer, obj, new HtmlWriter().Open("span", ("class", "fact-around"), ("id", id)), "span");
        renderer.Write(anchor.Raw("<sup>◦</sup></a>").ToString());
    }

    private static void Wrap(HtmlRenderer renderer, SpanInline span, HtmlWriter open, string element)
    {
        renderer.Write(open.ToString());
        renderer.WriteChildren(span);
        renderer.Write("</" + element + ">");
    }

    private static bool HoldsLinks(ContainerInline inline) => inline.Any(i => i is SpanInline { Ordinal: >= 0 } or LinkInline or AutolinkInline || (i is ContainerInline inner && HoldsLinks(inner)));
}

/// <summary>Links to safe targets; other targets are left out, and pictures are links to themselves: a page sends no request.</summary>
internal sealed class LinkRenderer(ShownDocument document, Links links) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        string target = obj.GetDynamicUrl?.Invoke() ?? obj.Url ?? "";
        bool isAllowed = target.Length > 0 && SafeLink.IsAllowed(target);
        if (isAllowed)
        {
            renderer.Write(new HtmlWriter().Open("a", ("href", TargetOf(target)), ("title", obj.Title), ("rel", "noopener noreferrer")).ToString());
        }

        renderer.Write(obj.IsImage ? "<span class=\"picture\">" : "");
        renderer.WriteChildren(obj);
        renderer.Write(obj.IsImage ? "</span>" : "");
        renderer.Write(isAllowed ? "</a>" : "");
    }

    // A link from document to document leads from page to page.
    private string TargetOf(string target)
    {
        if (target.Contains(':', StringComparison.Ordinal) || target[0] is '#' or '/')
        {
            return target;
        }

        string path = Uri.UnescapeDataString(target.Split('#', '?')[0]);
        string folder = document.Path.Contains('/', StringComparison.Ordinal) ? document.Path[..document.Path.LastIndexOf('/')] : "";
        List<string> parts = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return links.Site.Find(string.Join('/', parts)) is { } other ? links.Of(other) : target;
    }
}

internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        string target = obj.IsEmail ? "mailto:" + obj.Url : obj.Url;
        renderer.Write(SafeLink.IsAllowed(target)
            ? new HtmlWriter().Open("a", ("href", target), ("rel", "noopener noreferrer")).Text(obj.Url).Close("a").ToString()
            : HtmlWriter.Escape(obj.Url));
    }
}

internal sealed class UnmarkedRenderer : HtmlObjectRenderer<UnmarkedInline>
{
    protected override void Write(HtmlRenderer renderer, UnmarkedInline obj) => renderer.Write(new HtmlWriter().Element("span", obj.Text, ("class", "unmarked")).ToString());
}

/// <summary>A line break between two CJK characters, or beside punctuation that is as wide as they are, is nothing: a browser would show a blank.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard)
        {
            renderer.Write("<br>\n");
        }
        else
        {
            int before = Last(obj.PreviousSibling);
            int after = First(obj.NextSibling);
            renderer.Write(Cjk.Joins(before, after) || IsWidePunctuation(before) || IsWidePunctuation(after) ? "" : "\n");
        }
    }

    // CJK symbols and punctuation, and the full-width forms of ASCII's.
    private static bool IsWidePunctuation(int c) => c is (>= 0x3001 and <= 0x301F) or (>= 0xFF01 and <= 0xFF0F) or (>= 0xFF1A and <= 0xFF20) or (>= 0xFF3B and <= 0xFF40) or (>= 0xFF5B and <= 0xFF65);

    private static int Last(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.IsEmpty ? Last(literal.PreviousSibling) : literal.Content.AsSpan()[^1],
        UnmarkedInline unmarked => unmarked.Text[^1],
        ContainerInline container => Last(container.LastChild),
        _ => ' ',
    };

    private static int First(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.IsEmpty ? First(literal.NextSibling) : literal.Content.AsSpan()[0],
        UnmarkedInline unmarked => unmarked.Text[0],
        ContainerInline container => First(container.FirstChild),
        _ => ' ',
    };
}
