namespace Etdz.Generator.Text;

/// <summary>An attribute's value, escapes taken out, and where it stands in the document (without quotes).</summary>
internal readonly record struct AttributeValue(string Text, Span Span);

/// <summary>An attribute that a statement carries.</summary>
internal readonly record struct GivenAttribute(AttributeKey Key, AttributeValue Value);

/// <summary>A bracketed span with the attribute <c>fact</c>: a statement before anything in it is read (Pandoc's <c>bracketed_spans</c>).</summary>
/// <param name="attributes">All but <c>fact</c>, each key once, in the order written.</param>
internal sealed class Annotation(Span span, Span inside, FactPath path, Span pathSpan, string? subject, GivenAttribute[] attributes)
{
    /// <summary>From the opening bracket to after the closing brace.</summary>
    public Span Span { get; } = span;

    /// <summary>What stands between the brackets.</summary>
    public Span Inside { get; } = inside;

    /// <summary>The path of the fact, a leading dot resolved against the subject: valid, by the rules of <see cref="PathRules"/>.</summary>
    public FactPath Path { get; } = path;

    /// <summary>Where the path stands in the document.</summary>
    public Span PathSpan { get; } = pathSpan;

    /// <summary>The path of the subject in force where the span stands; null where there is none.</summary>
    public string? Subject { get; } = subject;

    /// <summary>The span's text, mark-up taken out, line breaks folded, trimmed: never empty.</summary>
    /// <remarks>Known at the end of the block, as <see cref="Sentence"/> is.</remarks>
    public Words Words { get; private set; } = null!;

    /// <summary>The sentence that holds the words, mark-up taken out, cut to 200 characters around them.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The value of an attribute other than <c>fact</c>; null where the span does not give it.</summary>
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

    /// <summary>Sets what waited for the end of the block, since the sentence goes on behind the span.</summary>
    public void Complete(Words words, string sentence)
    {
        Words = words;
        Sentence = sentence;
    }
}
