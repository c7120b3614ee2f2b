using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Reads what stands in a rule for itself.
/// <code>
/// literal = number | date | text | figure ;
/// number  = digit+ ("." digit+)? ;                       (* exact *)
/// date    = digit{4} "-" digit{2} "-" digit{2} ;
/// text    = '"' (escape | char except '"' and "\")* '"' ;
/// escape  = "\" ('"' | "\") ;
/// figure  = "`" words "`" ;                              (* read as an annotation's words: it admits what they admit *)
/// </code>
/// </summary>
internal sealed class LiteralReader(RuleCursor cursor, Language? language)
{
    private const int DateLength = 10;
    private const int MostDigits = 100;

    /// <summary>Whether a literal begins with a character.</summary>
    public static bool IsStart(char c) => c is '"' or '`' or (>= '0' and <= '9');

    public LiteralTerm? Read() => cursor.Current switch
    {
        '"' => ReadText(),
        '`' => ReadFigure(),
        _ => IsDate() ? ReadDate() : ReadNumber(),
    };

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private bool IsDate()
    {
        const string Form = "0000-00-00";
        for (int i = 0; i < DateLength; i++)
        {
            char c = cursor.PeekAt(cursor.At + i);
            if (Form[i] == '0' ? !IsDigit(c) : c != Form[i])
            {
                return false;
            }
        }

        return !IsDigit(cursor.PeekAt(cursor.At + DateLength));
    }

    private LiteralTerm? ReadDate()
    {
        int start = cursor.At;
        cursor.At += DateLength;
        return ReadFigure(new(start, cursor.At), new(start, cursor.At), Kind.Date);
    }

    private LiteralTerm? ReadNumber()
    {
        int start = cursor.At;
        SkipDigits();
        int whole = cursor.At;
        if (cursor.Current == '.' && IsDigit(cursor.PeekAt(cursor.At + 1)))
        {
            cursor.At++;
            SkipDigits();
        }

        Span place = new(start, cursor.At);
        if (place.Length > MostDigits)
        {
            cursor.Report(FindingId.TooLarge, place, Shown.Piece(cursor.Text.AsSpan(start, place.Length)));
            return null;
        }

        if (cursor.Current == '%' || FactPath.IsStart(cursor.Current))
        {
            cursor.Expect("backticks around a figure that is more than digits, as in `3%`");
            return null;
        }

        string digits = cursor.Text.Substring(start, place.Length).Replace(".", "");
        BigInteger mantissa = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return new(place, Quantity.Number(Number.Decimal(mantissa, Math.Min(0, whole + 1 - cursor.At))));
    }

    private void SkipDigits()
    {
        while (IsDigit(cursor.Current))
        {
            cursor.At++;
        }
    }

    private LiteralTerm? ReadText()
    {
        int start = cursor.At;
        StringBuilder words = new();
        for (int at = start + 1; at < cursor.Text.Length; at++)
        {
            char c = cursor.Text[at];
            if (c == '"')
            {
                cursor.At = at + 1;
                return new(new(start, cursor.At), Quantity.Words(TextValue.Of(words.ToString())));
            }

            bool isEscape = c == '\\' && at + 1 < cursor.Text.Length && cursor.Text[at + 1] is '"' or '\\';
            at += isEscape ? 1 : 0;
            words.Append(cursor.Text[at]);
        }

        cursor.Report(FindingId.UnclosedInRule, new(start, start + 1), "\"");
        return null;
    }

    private LiteralTerm? ReadFigure()
    {
        int start = cursor.At;
        int close = cursor.Text.IndexOf('`', start + 1);
        if (close < 0)
        {
            cursor.Report(FindingId.UnclosedInRule, new(start, start + 1), "`");
            return null;
        }

        cursor.At = close + 1;
        int from = Line.SkipWhite(cursor.Text, start + 1, close);
        return ReadFigure(new(start, cursor.At), new(from, Line.TrimWhite(cursor.Text, from, close)), null);
    }

    private LiteralTerm? ReadFigure(Span place, Span inner, Kind? kind)
    {
        string words = cursor.Text.Substring(inner.Start, inner.Length);
        Reading reading = new(kind, false, language ?? Languages.OfWords(words), null);
        if (!FigureReader.TryRead(words.AsSpan(), reading, out Figure figure, out FigureProblem problem))
        {
            int start = inner.Start + problem.Start;
            cursor.Report(problem.Id, new(start, start + problem.Length), problem.Arguments);
            return null;
        }

        if (figure.Kind == Kind.Text)
        {
            cursor.Report(FindingId.MalformedRule, place, "'" + Shown.Piece(words.AsSpan()) + "'", "a figure between the backticks, as in `10.1万亿元`; a text stands in quotes");
            return null;
        }

        return new(place, Quantity.Of(figure));
    }
}
