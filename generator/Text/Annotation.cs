namespace Etdz.Generator.Text;

/// <summary>An attribute's value, escapes taken out, and where it stands in the document (without quotes).</summary>
internal readonly record struct AttributeValue(string Text, Span Span);

/// <summary>An attribute that a statement carries.</summary>
internal readonly record struct GivenAttribute(AttributeKey Key, AttributeValue Value);

/// <summary>A bracketed span with the attribute <c>fact</c>: a statement before anything in it is read (Pandoc's <c>bracketed_spans</c>).</summary>
/// <param name="attributes">Each key once, in the order written.</param>
internal sealed class Annotation(Span span, FactPath path, string? subject, Words words, string sentence, GivenAttribute[] attributes)
{
    /// <summary>From the opening bracket to after the closing brace.</summary>
    public Span Span { get; } = span;

    /// <summary>The path of the fact, a leading dot resolved against the subject: valid, by the rules of <see cref="PathRules"/>.</summary>
    public FactPath Path { get; } = path;

    /// <summary>The path of the subject in force where the span stands; null where there is none.</summary>
    public string? Subject { get; } = subject;

    /// <summary>The span's text, mark-up taken out, line breaks folded, trimmed: never empty.</summary>
    public Words Words { get; } = words;

    /// <summary>The sentence that holds the words, mark-up taken out, cut to 200 characters around them.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>The value of an attribute; null where the span does not give it.</summary>
    public AttributeValue? this[AttributeKey key]
    {
        get
        {
            foreach (GivenAttribute given in attributes)
            {
                if (given.Key == key)
                {
                    return given.Value;
                }
            }

            return null;
        }
    }
}
