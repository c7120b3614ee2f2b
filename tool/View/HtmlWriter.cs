using System.Globalization;
using System.Text;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.View;

/// <summary>
/// HTML in the making, and the one way of a document's words, names and titles into it: whatever is not written with <c>Raw</c> is escaped.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();

    /// <summary>Begins an element.</summary>
    /// <param name="attributes">One whose value is null is left out.</param>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach ((string key, string? value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(key).Append("=\"").Append(Escape(value)).Append('"');
            }
        }

        _html.Append('>');
        return this;
    }

    public HtmlWriter Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        _html.Append(Escape(text));
        return this;
    }

    public HtmlWriter Text(int number) => Text(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element that holds text alone.</summary>
    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Text(text).Close(name);

    /// <summary>Words of the page itself: in English, and in Chinese where the browser asks for it.</summary>
    public HtmlWriter Say(string english, string chinese, string element = "span", string? className = null) =>
        Open(element, ("class", className), ("lang", "en"), ("data-zh", chinese)).Text(english).Close(element);

    /// <summary>What is HTML already, made by us.</summary>
    public HtmlWriter Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>What is HTML already, made by us.</summary>
    public HtmlWriter Raw(HtmlWriter html)
    {
        _html.Append(html._html);
        return this;
    }

    public override string ToString() => _html.ToString();

    /// <summary>Text as HTML has it, between tags or in double quotes, on one line and without characters that nobody sees.</summary>
    public static string Escape(string text) => Markup(Printable.Of(text));

    /// <summary>Text as HTML has it, lines kept.</summary>
    public static string EscapeLines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Escape));

    private static string Markup(string text) => text.AsSpan().IndexOfAny("&<>\"'") < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
}
