using System;

namespace Etdz.Generator.Text;

/// <summary>An attribute as it stands in braces.</summary>
/// <param name="Value">Where the value stands, without quotes.</param>
internal readonly record struct WrittenAttribute(Span Key, Span Value, bool IsQuoted);

/// <summary>
/// Reads the attributes of a span or a heading.
/// <code>
/// attributes = "{" ws? attr (ws attr)* ws? "}" ;
/// attr   = key "=" (quoted | bare) | "#" name | "." name ;
/// key    = letter (letter | digit | "_" | "-")* ;
/// bare   = any run without white space, quotes or braces ;
/// ws     = blanks with at most one line break ;
/// </code>
/// For <c>quoted</c> see <see cref="Quoted"/>. A block has no blank line inside, so that its end stands for one. A name is as long as <c>bare</c> would
/// be, and is read over.
/// </summary>
internal sealed class AttributeReader(string text)
{
    private const string AnAttribute = "an attribute such as period=2023, or '}'";
    private const string AKeyAndValue = "'=' and a value right after the key";
    private const string AValue = "a value right after '=', bare or in straight double quotes";
    private const string AName = "a name right after '#' or '.'";
    private const string ABlank = "a blank or '}'; a value with blanks, quotes or braces in it stands in double quotes";
    private const string APunctuationMark = "nothing, or a punctuation mark behind '\\': a backslash itself is written '\\\\'";

    private readonly string _text = text;
    private WrittenAttribute[] _attributes = new WrittenAttribute[8];
    private int _count;
    private int _open;
    private int _end;
    private string _faultId = "";
    private Span _fault;
    private string _expected = "";

    /// <summary>The attributes of the last list, as far as it was read.</summary>
    public ReadOnlySpan<WrittenAttribute> Attributes => _attributes.AsSpan(0, _count);

    /// <summary>Why the last list did not read.</summary>
    public Finding Fault => new(_faultId, _fault, Shown.Character(_text.AsSpan(), _fault.Start), _expected);

    /// <summary>Where the last list stopped being one: at the character that does not fit, or the brace or quote that nothing closes.</summary>
    public int FaultAt => _fault.Start;

    /// <summary>The key that stood before <see cref="FaultAt"/> without a value; empty where none did.</summary>
    public Span LoneKey { get; private set; }

    /// <summary>Whether the class <c>.plain</c> stands in the last list.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>Reads the list that the brace at <paramref name="open"/> begins.</summary>
    /// <param name="end">The end of the block.</param>
    /// <returns>The position after the closing brace; −1 where it does not read.</returns>
    public int Read(int open, int end)
    {
        _count = 0;
        _open = open;
        _end = end;
        LoneKey = Span.At(open);
        IsPlain = false;
        int at = Line.SkipWhite(_text, open + 1, end);
        while (true)
        {
            at = at < end ? ReadOne(at) : Unclosed(open);
            if (at < 0)
            {
                return at;
            }

            int next = Line.SkipWhite(_text, at, end);
            if (next < end && _text[next] == '}')
            {
                return next + 1;
            }

            if (next == at && next < end)
            {
                return Malformed(at, ABlank);
            }

            at = next;
        }
    }

    /// <summary>Whether the key stands in the last list.</summary>
    public bool Has(ReadOnlySpan<char> key)
    {
        foreach (WrittenAttribute attribute in Attributes)
        {
            if (TextOf(attribute.Key).SequenceEqual(key))
            {
                return true;
            }
        }

        return TextOf(LoneKey).SequenceEqual(key);
    }

    public ReadOnlySpan<char> TextOf(Span span) => _text.AsSpan(span.Start, span.Length);

    private int ReadOne(int at)
    {
        char c = _text[at];
        if (c is '#' or '.')
        {
            int nameEnd = BareEnd(at + 1);
            IsPlain |= _text.AsSpan(at, nameEnd - at).SequenceEqual(".plain".AsSpan());
            return nameEnd > at + 1 ? nameEnd : Malformed(nameEnd, AName);
        }

        if (!char.IsLetter(c))
        {
            return Malformed(at, AnAttribute);
        }

        int keyEnd = at + 1;
        while (keyEnd < _end && (char.IsLetterOrDigit(_text[keyEnd]) || _text[keyEnd] is '_' or '-'))
        {
            keyEnd++;
        }

        var key = new Span(at, keyEnd);
        if (keyEnd == _end || _text[keyEnd] != '=')
        {
            LoneKey = key;
            return Malformed(keyEnd, AKeyAndValue);
        }

        int value = keyEnd + 1;
        if (value < _end && _text[value] == '"')
        {
            int close = QuoteEnd(value);
            if (close < 0)
            {
                LoneKey = key;
                return close;
            }

            Add(new(key, new(value + 1, close), IsQuoted: true));
            return close + 1;
        }

        int end = BareEnd(value);
        if (end == value)
        {
            LoneKey = key;
            return Malformed(value, AValue);
        }

        Add(new(key, new(value, end), IsQuoted: false));
        return end;
    }

    private void Add(WrittenAttribute attribute)
    {
        if (_count == _attributes.Length)
        {
            Array.Resize(ref _attributes, 2 * _count);
        }

        _attributes[_count++] = attribute;
    }

    private int BareEnd(int at)
    {
        while (at < _end && IsBare(_text[at]))
        {
            at++;
        }

        return at;
    }

    // Nothing between "'" and "{" in ASCII ends a value: the first question is nearly always the last.
    private static bool IsBare(char c) => c is > '\'' and < '{'
        || !(c is '"' or '\'' or '{' or '}' or '“' or '”' or '‘' or '’' || char.IsWhiteSpace(c));

    private int QuoteEnd(int open)
    {
        int close = Quoted.End(_text, open, _end, out int backslash);
        return close >= 0 ? close
            : backslash >= 0 ? Malformed(backslash, APunctuationMark)
            : Unclosed(open);
    }

    private int Malformed(int at, string expected)
    {
        if (at == _end)
        {
            return Unclosed(_open);
        }

        bool isPair = char.IsHighSurrogate(_text[at]) && at + 1 < _end && char.IsLowSurrogate(_text[at + 1]);
        return Fail(FindingId.MalformedAttributes, new(at, at + (isPair ? 2 : 1)), expected);
    }

    private int Unclosed(int open) => Fail(FindingId.UnclosedAttributes, new(open, open + 1), "");

    private int Fail(string id, Span fault, string expected)
    {
        _faultId = id;
        _fault = fault;
        _expected = expected;
        return -1;
    }
}
