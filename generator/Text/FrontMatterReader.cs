using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>
/// Reads what a document says of itself.
/// <code>
/// front   = "---" blank* break line+ ("---" | "...") blank* (break | end of document) ;    (* on the first line; no blank line follows "---" *)
/// line    = key ":" (blank+ value)? | anything else ;
/// value   = quoted | plain ;
/// plain   = char+ ;                             (* up to a "#" with a blank before it; not beginning with a sign of YAML's *)
/// </code>
/// A flat piece of YAML: lines that are indented, items of lists, comments and unknown keys are the author's own. A <c>---</c> that nothing closes is
/// a rule across the page, unless a line like <c>title: …</c> follows it; and as in Pandoc's <c>yaml_metadata_block</c>, so is one with a blank line behind it.
/// </summary>
internal sealed class FrontMatterReader(string text, List<Finding> findings, PlainText plain)
{
    private const string Signs = "|>[]{}&*!%@`',?#";

    private readonly string?[] _values = new string?[FrontMatter.Keys.Length];
    private readonly bool[] _isGiven = new bool[FrontMatter.Keys.Length];

    /// <summary>Where the value of <c>subject</c> stands; null where it has none.</summary>
    public Span? Subject { get; private set; }

    /// <summary>Reads the front matter, if any, that begins at a position.</summary>
    /// <returns>The start of the line behind it; the same position where there is none.</returns>
    public int Read(int at, out FrontMatter frontMatter)
    {
        frontMatter = FrontMatter.None;
        int first = Line.End(text, at);
        int next = Line.After(text, first);
        if (!IsMark(at, first, "---") || next == text.Length || Line.SkipWhite(text, next, Line.End(text, next)) == Line.End(text, next))
        {
            return at;
        }

        int line = next;
        while (line < text.Length)
        {
            int end = Line.End(text, line);
            if (IsMark(line, end, "---") || IsMark(line, end, "..."))
            {
                ReadLines(next, line);
                frontMatter = new(_values[0], _values[1], _values[2], _values[3], _values[4], _values[5], _values[6], _values[7]);
                return Line.After(text, end);
            }

            line = Line.After(text, end);
        }

        if (KeyEnd(next, Line.End(text, next)) > next)
        {
            findings.Add(new(FindingId.UnclosedFrontMatter, new(at, at + 3)));
        }

        return at;
    }

    private bool IsMark(int start, int end, string mark) =>
        end - start >= mark.Length && text.AsSpan(start, mark.Length).SequenceEqual(mark.AsSpan()) && Line.SkipWhite(text, start + mark.Length, end) == end;

    private void ReadLines(int at, int stop)
    {
        while (at < stop)
        {
            int end = Line.End(text, at);
            int keyEnd = KeyEnd(at, end);
            int key = Array.IndexOf(FrontMatter.Keys, text.Substring(at, keyEnd - at));
            if (key >= 0)
            {
                ReadValue(key, new(at, keyEnd), end);
            }

            at = Line.After(text, end);
        }
    }

    /// <summary>Where the key of a line ends; the start of the line where it has none.</summary>
    private int KeyEnd(int start, int end)
    {
        int at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        return at < end && text[at] == ':' && (at + 1 == end || char.IsWhiteSpace(text[at + 1])) ? at : start;
    }

    private void ReadValue(int key, Span name, int end)
    {
        if (_isGiven[key])
        {
            findings.Add(new(FindingId.RepeatedKey, name, FrontMatter.Keys[key]));
            return;
        }

        _isGiven[key] = true;
        int at = Line.SkipWhite(text, name.End + 1, end);
        bool isQuoted = at < end && text[at] == '"';
        Span value;
        if (isQuoted)
        {
            int close = Quoted.End(text, at, end, out int backslash);
            if (close < 0)
            {
                int fault = backslash < 0 ? at : backslash;
                Bad(key, new(fault, fault + 1), backslash < 0 ? "its double quote is not closed on its line" : "a backslash in quotes stands before a punctuation mark; a backslash itself is written '\\\\'");
                return;
            }

            int rest = Line.SkipWhite(text, close + 1, end);
            if (rest < end && (rest == close + 1 || text[rest] != '#'))
            {
                Bad(key, new(rest, Line.TrimWhite(text, rest, end)), "something follows its closing quote");
                return;
            }

            value = new(at + 1, close);
        }
        else
        {
            int comment = text.AsSpan(at, end - at).IndexOf(" #".AsSpan());
            value = new(at, Line.TrimWhite(text, at, comment < 0 ? end : at + comment));
            if (at < end && Signs.IndexOf(text[at]) >= 0 && text[at] != '#')
            {
                Bad(key, new(at, at + 1), $"a value that begins with {Shown.Character(text.AsSpan(), at)} is YAML of a kind that is not read here; put it in double quotes");
                return;
            }
        }

        if (value.Length == 0 || (at < end && text[at] == '#'))
        {
            Bad(key, name, "it has no value on its line");
            return;
        }

        Take(key, value, isQuoted ? Quoted.TextOf(text, value, plain) : text.Substring(value.Start, value.Length));
    }

    private void Take(int key, Span value, string written)
    {
        string? fault = FrontMatter.Keys[key] switch
        {
            "published" when !IsDate(written) => "an ISO date that exists, such as 2024-09-25",
            "lang" when !LanguageTag.IsPlausible(written.AsSpan()) => "a language tag of BCP 47, such as zh, en or en-GB",
            "coverage" when written != "complete" => "'complete', the one coverage there is",
            _ => null,
        };
        if (fault is not null)
        {
            Bad(key, value, $"'{Shown.Piece(written.AsSpan())}' is not {fault}");
            return;
        }

        if (FrontMatter.Keys[key] == "subject")
        {
            Subject = value;
        }

        _values[key] = written;
    }

    private void Bad(int key, Span span, string reason) => findings.Add(new(FindingId.MalformedFrontMatter, span, FrontMatter.Keys[key], reason));

    /// <summary>Whether a text is <c>yyyy-mm-dd</c> (ISO 8601) and that day exists in the proleptic Gregorian calendar, from the year 1.</summary>
    private static bool IsDate(string date)
    {
        if (date.Length != 10 || date[4] != '-' || date[7] != '-')
        {
            return false;
        }

        int number = 0;
        for (int i = 0; i < date.Length; i++)
        {
            if (i is 4 or 7)
            {
                continue;
            }

            if (date[i] is < '0' or > '9')
            {
                return false;
            }

            number = (10 * number) + (date[i] - '0');
        }

        int year = number / 10000;
        int month = number / 100 % 100;
        int day = number % 100;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }
}
