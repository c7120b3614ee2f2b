using System;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>
/// Reads a fact in a rule.
/// <code>
/// fact = name ("." (name | "*"))+ ("[" period ("," language)? | language "]")? ;     (* at most one "*" *)
/// </code>
/// Names are those of paths, periods and languages those of the attributes.
/// </summary>
internal static class FactTermReader
{
    private const string Inside = "a period, a language, or a period and a language, as in [2023], [en] or [2023,en]";

    public static FactTerm? Read(RuleCursor cursor)
    {
        int start = cursor.At;
        if (!TryReadPath(cursor))
        {
            return null;
        }

        string path = cursor.Text.Substring(start, cursor.At - start);
        if (path.IndexOf('.') < 0)
        {
            Fault(cursor, start, new(start, cursor.At), "it has one name alone, and a fact needs a group before it, as in 'Zones.Count'");
            return null;
        }

        Period period = Period.None;
        string? lang = null;
        return cursor.Current == '[' && !TryReadBrackets(cursor, out period, out lang) ? null
            : new FactTerm(new(start, cursor.At), path, period, lang);
    }

    private static bool TryReadPath(RuleCursor cursor)
    {
        int start = cursor.At;
        if (cursor.Current is '.' or '*')
        {
            Fault(cursor, start, cursor.Here, "the paths of rules are whole, and so begin with a name");
            return false;
        }

        bool hasStar = false;
        SkipName(cursor);
        while (cursor.Current == '.')
        {
            cursor.At++;
            char c = cursor.Current;
            if (c == '*' && !hasStar)
            {
                hasStar = true;
                cursor.At++;
            }
            else if (FactPath.IsStart(c))
            {
                SkipName(cursor);
            }
            else
            {
                Fault(cursor, start, cursor.Here, c == '*' ? "it has a second '*', and a path has one at most"
                    : cursor.IsAtEnd || char.IsWhiteSpace(c) ? "a name is missing here"
                    : $"a name does not begin with {Shown.Character(cursor.Text.AsSpan(), cursor.At)}");
                return false;
            }
        }

        return true;
    }

    private static void SkipName(RuleCursor cursor)
    {
        while (FactPath.IsPart(cursor.Current))
        {
            cursor.At++;
        }
    }

    private static void Fault(RuleCursor cursor, int start, Span place, string reason) =>
        cursor.Report(FindingId.MalformedPath, place, Shown.Piece(cursor.Text.AsSpan(start, place.End - start)), reason);

    private static bool TryReadBrackets(RuleCursor cursor, out Period period, out string? lang)
    {
        period = Period.None;
        lang = null;
        int open = cursor.At;
        int close = cursor.Text.IndexOf(']', open);
        if (close < 0)
        {
            cursor.Report(FindingId.UnclosedInRule, new(open, open + 1), "[");
            return false;
        }

        cursor.At = close + 1;
        int comma = cursor.Text.IndexOf(',', open, close - open);
        Span first = Trim(cursor.Text, open + 1, comma < 0 ? close : comma);
        if (comma < 0 && first.Length > 0 && FactPath.IsStart(cursor.Text[first.Start]))
        {
            return TryReadLanguage(cursor, first, out lang);
        }

        if (first.Length == 0)
        {
            cursor.Report(FindingId.MalformedRule, new(open, close + 1), "'" + Shown.Piece(cursor.Text.AsSpan(open, close + 1 - open)) + "'", Inside);
            return false;
        }

        string written = cursor.Text.Substring(first.Start, first.Length);
        if (!PeriodReader.TryRead(written, out period, out string reason))
        {
            cursor.Report(FindingId.MalformedPeriod, first, Shown.Piece(written.AsSpan()), reason);
            return false;
        }

        return comma < 0 || TryReadLanguage(cursor, Trim(cursor.Text, comma + 1, close), out lang);
    }

    private static bool TryReadLanguage(RuleCursor cursor, Span place, out string? lang)
    {
        string written = cursor.Text.Substring(place.Start, place.Length);
        bool isPlausible = LanguageTag.IsPlausible(written.AsSpan());
        lang = isPlausible ? Languages.Canonical(written) : null;
        if (!isPlausible)
        {
            cursor.Report(FindingId.MalformedLanguage, place, Shown.Piece(written.AsSpan()));
        }

        return isPlausible;
    }

    private static Span Trim(string text, int start, int end)
    {
        int from = Line.SkipWhite(text, start, end);
        return new(from, Line.TrimWhite(text, from, end));
    }
}
