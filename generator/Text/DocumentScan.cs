using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

namespace Etdz.Generator.Text;

/// <summary>
/// One reading of one document, block by block.
/// <code>
/// document = BOM? front-matter? (blank-line | fenced-code | heading | paragraph)* ;
/// </code>
/// A paragraph goes on to the next line that is one of the others. One in which neither <c>]{</c> nor a comment stands is not looked into,
/// unless the document asks for coverage.
/// </summary>
internal sealed class DocumentScan
{
    private readonly string _text;
    private readonly List<Finding> _findings = [];
    private readonly List<Annotation> _annotations = [];
    private readonly List<SubjectHeading> _headings = [];
    private readonly Subjects _subjects = new();
    private readonly Paths _paths;
    private readonly PlainText _plain;
    private readonly AttributeReader _attributes;
    private readonly InlineScanner _inline;
    private List<Words>? _rules;
    private int _nextSpan = -1;
    private int _nextComment = -1;

    public DocumentScan(string text)
    {
        _text = text;
        _paths = new(text, _subjects, _findings);
        _plain = new(text);
        _attributes = new(text);
        _inline = new(text, _attributes, new(text, _subjects, _paths, _plain, _findings), new(_plain, _annotations, _findings), _plain, _findings);
    }

    public ScannedDocument Run(bool withProse, CancellationToken cancel)
    {
        int undecodable = _text.IndexOf('\uFFFD');
        if (undecodable >= 0)
        {
            _findings.Add(new(FindingId.Undecodable, new(undecodable, undecodable + 1), undecodable.ToString(CultureInfo.InvariantCulture)));
        }

        int at = ReadFrontMatter(_text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0, out FrontMatter frontMatter);
        if (withProse || frontMatter.Coverage is not null)
        {
            _inline.Prose = new(_text, _plain);
        }

        while (at < _text.Length)
        {
            cancel.ThrowIfCancellationRequested();
            at = ReadBlock(at);
        }

        ScannedDocument scanned = new(
            frontMatter, [.. _annotations], [.. _headings], _rules?.ToArray() ?? [], _inline.Prose?.Pieces ?? [], LineMap.Of(_text), [.. _findings]);
        _plain.Release();
        return scanned;
    }

    private int ReadFrontMatter(int at, out FrontMatter frontMatter)
    {
        var reader = new FrontMatterReader(_text, _findings, _plain);
        at = reader.Read(at, out frontMatter);
        if (reader.Subject is { } written)
        {
            string? subject = _paths.ReadSubject(written);
            _subjects.Set(0, subject);
            frontMatter = frontMatter with { Subject = subject };
        }

        return at;
    }

    private int ReadBlock(int at)
    {
        bool isLineStart = at == 0 || _text[at - 1] is '\n' or '\r' or '\uFEFF';
        int visible = Line.Visible(_text, at);
        if (visible == _text.Length || _text[visible] is '\n' or '\r')
        {
            return Line.After(_text, visible);
        }

        if (isLineStart && Fence.TryOpen(_text, visible, out Fence fence))
        {
            return SkipCode(visible, fence);
        }

        if (isLineStart && Heading.TryRead(_text, at, visible, out Heading heading))
        {
            return ReadHeading(heading);
        }

        int end = ParagraphEnd(visible);
        return _inline.Prose is not null || HasMarkUp(visible, end) ? _inline.Scan(new(visible, end)) : end;
    }

    /// <summary>The end of a paragraph, without its last line break.</summary>
    private int ParagraphEnd(int at)
    {
        while (true)
        {
            int end = Line.End(_text, at);
            int next = Line.After(_text, end);
            int visible = Line.Visible(_text, next);
            if (visible == _text.Length || _text[visible] is '\n' or '\r'
                || Fence.TryOpen(_text, visible, out _) || Heading.TryRead(_text, next, visible, out _))
            {
                return end;
            }

            at = visible;
        }
    }

    private bool HasMarkUp(int start, int end)
    {
        if (_nextSpan < start)
        {
            _nextSpan = Next("]{", start);
        }

        if (_nextComment < start)
        {
            _nextComment = Next("<!--", start);
        }

        return _nextSpan < end || _nextComment < end;
    }

    private int Next(string mark, int start)
    {
        int step = _text.AsSpan(start).IndexOf(mark.AsSpan());
        return step < 0 ? _text.Length : start + step;
    }

    private int SkipCode(int at, Fence fence)
    {
        int after = fence.Skip(_text, Line.After(_text, Line.End(_text, at)), out Span content, out bool isClosed);
        if (fence.HoldsRules(_text))
        {
            RuleLines.Split(_text, content, _rules ??= []);
        }

        if (!isClosed && _text.AsSpan(content.Start, content.Length).IndexOf("]{fact=".AsSpan()) >= 0)
        {
            int mark = _text.IndexOf(fence.Mark, at);
            _findings.Add(new(FindingId.UnclosedFence, new(mark, mark + fence.Length)));
        }

        return after;
    }

    private int ReadHeading(Heading heading)
    {
        _subjects.Enter(heading.Level);
        Span content = heading.Content;
        int brace = heading.BraceAt(_text);
        string? subject = brace < 0 ? null : ReadSubject(heading, brace, ref content);
        _inline.Prose?.LeaveNumber(content);
        int after = _inline.Scan(content);
        if (subject is not null)
        {
            _headings.Add(new(subject, _inline.TextOf(content)));
        }

        return Math.Max(after, heading.Content.End);
    }

    /// <summary>Reads the braces at the end of a heading; they leave its content where they are attributes.</summary>
    private string? ReadSubject(Heading heading, int brace, ref Span content)
    {
        int after = _attributes.Read(brace, heading.Content.End);
        bool hasSubject = _attributes.Has("subject".AsSpan());
        if (after < 0)
        {
            if (hasSubject)
            {
                _findings.Add(_attributes.Fault);
                _subjects.Set(heading.Level, null);
                content = heading.Upto(_text, brace);
            }

            return null;
        }

        if (_text.AsSpan(after, heading.Content.End - after).TrimEnd('#').Trim().Length > 0)
        {
            return null;
        }

        content = heading.Upto(_text, brace);
        string? subject = null;
        bool isGiven = false;
        foreach (WrittenAttribute attribute in _attributes.Attributes)
        {
            ReadOnlySpan<char> key = _attributes.TextOf(attribute.Key);
            bool isSubject = key.SequenceEqual("subject".AsSpan());
            if (isSubject && isGiven)
            {
                _findings.Add(new(FindingId.RepeatedKey, attribute.Key, "subject"));
            }
            else if (isSubject)
            {
                isGiven = true;
                subject = _paths.ReadSubject(attribute.Value);
                _subjects.Set(heading.Level, subject);
            }
            else if (!hasSubject && AttributeKeys.IsNearSubject(key))
            {
                _findings.Add(new(FindingId.MisspeltKey, attribute.Key, key.ToString(), "subject"));
                _subjects.Set(heading.Level, null);
            }
        }

        return subject;
    }
}
