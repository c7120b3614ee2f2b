using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>
/// Reads what stands inside a block: a paragraph or a heading.
/// <code>
/// span    = "[" text "]" attributes ;                           (* "]" and "{" adjacent *)
/// text    = (escape | code | span | "[" text "]" | char)* ;     (* brackets balance; no blank line inside *)
/// escape  = "\" ASCII-punctuation ;
/// comment = "&lt;!--" ... "--&gt;" ;
/// </code>
/// One way forward, from one character that matters to the next. A span is read at its closing bracket; what is open then is on a stack.
/// Where a list of attributes does not read, the scan goes on a few characters behind, so that only one statement is lost; a list looks again at no more
/// than what stood in quotes in the one before it, so that the time stays linear.
/// </summary>
internal sealed class InlineScanner
{
    private const string Special = "[]\\`<";

    private readonly string _text;
    private readonly List<Finding> _findings;
    private readonly PlainText _plain;
    private readonly AnnotationReader _reader;
    private readonly BlockStatements _statements;
    private readonly AttributeReader _attributes;
    private readonly CodeSpans _code;
    private readonly Brackets _brackets = new();
    private readonly MarkUp _markUp = new();
    private int _end;
    private bool _noMoreComments;

    /// <summary>Where the prose outside statements goes; null where no one asks for it.</summary>
    public Prose? Prose { get; set; }

    public InlineScanner(string text, AttributeReader attributes, AnnotationReader reader, BlockStatements statements, PlainText plain, List<Finding> findings)
    {
        _text = text;
        _attributes = attributes;
        _reader = reader;
        _statements = statements;
        _plain = plain;
        _findings = findings;
        _code = new(text);
    }

    /// <summary>Reads a block.</summary>
    /// <returns>Where the document goes on: the end of the block, or behind a comment that goes on beyond it.</returns>
    public int Scan(Span block)
    {
        _brackets.Clear();
        _markUp.Clear();
        _end = block.End;
        int at = block.Start;
        while (at < _end)
        {
            int step = _text.AsSpan(at, _end - at).IndexOfAny(Special.AsSpan());
            if (step < 0)
            {
                at = _end;
                break;
            }

            at += step;
            switch (_text[at])
            {
                case '\\':
                    at = Escape(at);
                    break;
                case '`':
                    at = Code(at);
                    break;
                case '<':
                    at = Angle(at);
                    break;
                case '[':
                    _brackets.Push(at, _markUp.Reserve(at));
                    at++;
                    break;
                default:
                    at = Close(at);
                    break;
            }
        }

        _statements.Finish(new(block.Start, _end), _markUp.All);
        Prose?.Finish(new(block.Start, _end), _markUp.All);
        return at;
    }

    /// <summary>A part of the block just read, mark-up taken out.</summary>
    public string TextOf(Span part)
    {
        _plain.Read(part, _markUp.All);
        return _plain.TextOf(_plain.Find(part));
    }

    private int Escape(int at)
    {
        if (at + 1 == _end || !Quoted.IsPunctuation(_text[at + 1]))
        {
            return at + 1;
        }

        _markUp.Add(at, at + 1);
        return at + 2;
    }

    private int Code(int at)
    {
        int length = CodeSpans.RunLength(_text, at, _end);
        int inside = at + length;
        int close = _code.FindClose(inside, length, _end);
        if (close < 0)
        {
            return inside;
        }

        _markUp.Add(at, inside);
        _markUp.Add(close, close + length);
        Prose?.Leave(at, close + length);
        return close + length;
    }

    private int Angle(int at)
    {
        if (_text.AsSpan(at).StartsWith("<!--".AsSpan(), StringComparison.Ordinal))
        {
            return Comment(at);
        }

        int after = LinkDestination.AutolinkEnd(_text, at, _end);
        if (after < 0)
        {
            // A statement in an attribute of HTML is one all the same.
            if (Prose is not null && HtmlTag.End(_text, at, _end) is var tag and >= 0)
            {
                Prose.Leave(at, tag);
            }

            return at + 1;
        }

        Prose?.Leave(at, after);
        return after;
    }

    /// <summary>A comment may hold blank lines, headings and fences: then it ends the block. One that nothing closes is plain text.</summary>
    private int Comment(int at)
    {
        int step = _noMoreComments ? -1 : _text.AsSpan(at + 2).IndexOf("-->".AsSpan());
        if (step < 0)
        {
            _noMoreComments = true;
            return at + 1;
        }

        int after = at + 2 + step + 3;
        if (after <= _end)
        {
            _markUp.Add(at, after);
            Prose?.Leave(at, after);
        }
        else
        {
            _end = at;
        }

        return after;
    }

    private int Close(int at)
    {
        OpenBracket bracket = _brackets.Pop();
        char next = at + 1 < _end ? _text[at + 1] : '\0';
        if (next == '{')
        {
            return CloseSpan(at, bracket);
        }

        int after = next != '(' || bracket.At < 0 ? -1 : LinkDestination.End(_text, at + 1, _end);
        if (after < 0)
        {
            Prose?.Close(bracket.At, at);
            return at + 1;
        }

        _markUp.Take(bracket.Mark);
        _markUp.Add(at, after);
        Prose?.Leave(bracket.At, after);
        return after;
    }

    private int CloseSpan(int at, OpenBracket bracket)
    {
        int after = _attributes.Read(at + 1, _end);
        bool reads = after >= 0;
        bool isStatement = _attributes.Has("fact".AsSpan()) || (!reads && FactFollows(_attributes.FaultAt));
        Span? misspelt = isStatement ? null : MisspeltFact();
        if (!reads)
        {
            if (!isStatement && misspelt is null)
            {
                return at + 2;
            }

            after = Recover(at + 2);
        }

        if (bracket.At >= 0)
        {
            _markUp.Take(bracket.Mark);
            _markUp.Add(at, after);
        }

        if (isStatement || misspelt is not null || _attributes.IsPlain)
        {
            Prose?.Leave(bracket.At >= 0 ? bracket.At : at, after);
        }

        if (misspelt is { } key)
        {
            _findings.Add(new(FindingId.MisspeltKey, key, _text.Substring(key.Start, key.Length), AttributeKeys.OfStatement[0]));
        }
        else if (isStatement && !reads)
        {
            _findings.Add(_attributes.Fault);
        }
        else if (isStatement && bracket.At < 0)
        {
            _findings.Add(new(_brackets.WasForgotten ? FindingId.DeepNesting : FindingId.UnopenedSpan, new(at, at + 1)));
        }
        else if (isStatement && _reader.Read(new(bracket.At, after), new(bracket.At + 1, at), _attributes) is { } annotation)
        {
            _statements.Add(annotation);
        }

        return after;
    }

    /// <summary>Whether braces that do not read go on to name a fact: then they were meant to be a statement.</summary>
    private bool FactFollows(int at)
    {
        int step = _text.AsSpan(at, _end - at).IndexOfAny('{', '}');
        int found = _text.AsSpan(at, step < 0 ? _end - at : step).IndexOf("fact=".AsSpan());
        return found >= 0 && !(char.IsLetterOrDigit(_text[at + found - 1]) || _text[at + found - 1] is '_' or '-');
    }

    /// <summary>Where the scan goes on behind a statement whose braces do not read.</summary>
    private int Recover(int at)
    {
        int step = _text.AsSpan(at, _end - at).IndexOfAny("[]{}".AsSpan());
        return step < 0 ? _end : _text[at + step] == '}' ? at + step + 1 : at + step;
    }

    private Span? MisspeltFact()
    {
        foreach (WrittenAttribute attribute in _attributes.Attributes)
        {
            if (AttributeKeys.IsNearFact(_attributes.TextOf(attribute.Key)))
            {
                return attribute.Key;
            }
        }

        return null;
    }
}
