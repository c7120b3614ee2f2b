namespace Etdz.Generator.Text;

/// <summary>The attributes that a statement may carry.</summary>
internal enum AttributeKey : byte
{
    Fact,
    As,
    Period,
    Unit,
    Value,
    Decimals,
    Lang,
    Superseded,
    Note,
    Part,
}

/// <summary>An attribute's value, escapes taken out, and where it stands in the document (without quotes).</summary>
internal readonly record struct AttributeValue(string Text, Span Span);

/// <summary>A bracketed span with the attribute <c>fact</c>: a statement before anything in it is read (Pandoc's <c>bracketed_spans</c>).</summary>
internal sealed class Annotation(Span span, Words words, string? subject, string sentence, AttributeValue?[] attributes)
{
    /// <summary>From the opening bracket to after the closing brace.</summary>
    public Span Span { get; } = span;

    /// <summary>The span's text, mark-up taken out, white space folded and trimmed.</summary>
    public Words Words { get; } = words;

    /// <summary>The path of the subject in force where the span stands; null where there is none.</summary>
    public string? Subject { get; } = subject;

    /// <summary>The sentence that holds the words, mark-up taken out, cut to 200 characters around them.</summary>
    public string Sentence { get; } = sentence;

    public AttributeValue? this[AttributeKey key] => attributes[(int)key];
}
