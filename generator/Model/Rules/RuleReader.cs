using System;
using System.Collections.Generic;
using System.Globalization;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Reads a rule.
/// <code>
/// rule       = sum (comparator sum)+ ;                          (* chains: 0 &lt; x &lt;= 1 *)
/// comparator = "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ;
/// sum        = product (("+" | "-") product)* ;                 (* "-" between blanks *)
/// product    = unary (("*" | "/") unary)* ;
/// unary      = "-"? (literal | call | fact | "(" sum ")") ;
/// call       = ("sum" | "min" | "max" | "count") "(" sum ("," sum)* ")" ;
/// </code>
/// <c>#</c> begins a comment. By recursive descent, a call for each parenthesis: linear, and no deeper than <see cref="Deepest"/>.
/// </summary>
internal sealed class RuleReader
{
    /// <summary>How deep parentheses and calls nest.</summary>
    public const int Deepest = 64;

    /// <summary>The longest rule, in characters.</summary>
    public const int Longest = 4000;

    private const string Start = "a fact, a number, a date, a text in quotes, a figure in backticks, a call or '('";

    private readonly RuleCursor _cursor;
    private readonly LiteralReader _literals;
    private int _depth;

    private RuleReader(string text, Language? language)
    {
        _cursor = new(text);
        _literals = new(_cursor, language);
    }

    /// <summary>Reads one line; null where it holds no rule, or one that is at fault.</summary>
    /// <param name="line">The line, which is not blank.</param>
    /// <param name="ordinal">Its place among the lines of rules of its document.</param>
    /// <param name="language">Of the document; null where it does not say.</param>
    /// <param name="findings">The first fault of the line is added, its place in the document.</param>
    public static Rule? Read(Words line, int ordinal, string document, Language? language, List<Finding> findings)
    {
        RuleReader reader = new(line.Text, language);
        List<RuleTerm> sides = [];
        List<Comparator> comparators = [];
        if (line.Text[0] != '#')
        {
            reader.ReadRule(sides, comparators);
        }

        if (reader._cursor.Fault is { } fault)
        {
            findings.Add(fault with { Span = line.ToDocument(fault.Span.Start, fault.Span.Length) });
        }

        return sides.Count == 0 || reader._cursor.Fault is not null ? null : new Rule
        {
            Document = document,
            Ordinal = ordinal,
            Text = line.Text.Substring(0, Line.TrimWhite(line.Text, 0, reader._cursor.At)),
            Language = language ?? Languages.OfWords(line.Text),
            Sides = sides.ToArray(),
            Comparators = comparators.ToArray(),
        };
    }

    private void ReadRule(List<RuleTerm> sides, List<Comparator> comparators)
    {
        if (_cursor.Text.Length > Longest)
        {
            _cursor.Report(FindingId.RuleBeyondLimits, new(0, _cursor.Text.Length), $"it is longer than {Longest.ToString(CultureInfo.InvariantCulture)} characters");
            return;
        }

        while (ReadSum() is { } side)
        {
            sides.Add(side);
            if (_cursor.IsAtEnd)
            {
                if (comparators.Count == 0)
                {
                    _cursor.Expect("a comparison (=, !=, <, <=, >, >=)");
                }

                return;
            }

            if (!TryReadComparator(comparators))
            {
                return;
            }
        }
    }

    private bool TryReadComparator(List<Comparator> comparators)
    {
        char first = _cursor.Current;
        bool hasEqual = _cursor.PeekAt(_cursor.At + 1) == '=';
        Comparator? comparator = first switch
        {
            '=' => Comparator.Equal,
            '!' when hasEqual => Comparator.NotEqual,
            '<' => hasEqual ? Comparator.LessOrEqual : Comparator.Less,
            '>' => hasEqual ? Comparator.GreaterOrEqual : Comparator.Greater,
            _ => null,
        };
        if (comparator is null)
        {
            _cursor.Expect("a comparison (=, !=, <, <=, >, >=) or an operator (+, -, *, /)");
            return false;
        }

        comparators.Add(comparator.Value);
        _cursor.At += hasEqual && first != '=' ? 2 : 1;
        return true;
    }

    private RuleTerm? ReadSum()
    {
        RuleTerm? first = ReadProduct();
        List<RuleTerm>? terms = null;
        List<bool>? isSubtracted = null;
        while (first is not null && _cursor.Current is '+' or '-')
        {
            bool isMinus = _cursor.Current == '-';
            if (isMinus && !_cursor.IsBetweenBlanks)
            {
                _cursor.Expect("'-' between blanks, or '-' directly before a term that begins a sum or follows '('");
                return null;
            }

            _cursor.At++;
            if (ReadProduct() is not { } next)
            {
                return null;
            }

            (terms ??= [first]).Add(next);
            (isSubtracted ??= [false]).Add(isMinus);
        }

        return terms is null ? first
            : new SumTerm(new(first!.Place.Start, terms[terms.Count - 1].Place.End), terms.ToArray(), isSubtracted!.ToArray());
    }

    private RuleTerm? ReadProduct()
    {
        RuleTerm? first = ReadUnary();
        List<RuleTerm>? factors = null;
        List<bool>? isDivisor = null;
        while (first is not null && _cursor.Current is '*' or '/')
        {
            bool divides = _cursor.Current == '/';
            _cursor.At++;
            if (ReadUnary() is not { } next)
            {
                return null;
            }

            (factors ??= [first]).Add(next);
            (isDivisor ??= [false]).Add(divides);
        }

        return factors is null ? first
            : new ProductTerm(new(first!.Place.Start, factors[factors.Count - 1].Place.End), factors.ToArray(), isDivisor!.ToArray());
    }

    private RuleTerm? ReadUnary()
    {
        _cursor.SkipBlanks();
        int start = _cursor.At;
        bool isNegated = _cursor.Current == '-';
        if (isNegated)
        {
            _cursor.At++;
            _cursor.SkipBlanks();
        }

        RuleTerm? term = ReadTerm();
        _cursor.SkipBlanks();
        return term is null || !isNegated ? term : new NegatedTerm(new(start, term.Place.End), term);
    }

    private RuleTerm? ReadTerm()
    {
        char c = _cursor.Current;
        if (c == '(')
        {
            return ReadParenthesis();
        }

        if (LiteralReader.IsStart(c))
        {
            return _literals.Read();
        }

        if (!FactPath.IsStart(c) && c is not ('.' or '*'))
        {
            _cursor.Expect(Start);
            return null;
        }

        int end = _cursor.At;
        while (end < _cursor.Text.Length && FactPath.IsPart(_cursor.Text[end]))
        {
            end++;
        }

        return _cursor.PeekAt(end) == '(' ? ReadCall(end) : FactTermReader.Read(_cursor);
    }

    private RuleTerm? ReadParenthesis()
    {
        int open = _cursor.At;
        return TryEnter() && ReadSum() is { } sum && TryClose(open) ? sum : null;
    }

    private CallTerm? ReadCall(int open)
    {
        int start = _cursor.At;
        string name = _cursor.Text.Substring(start, open - start);
        int function = Array.IndexOf(CallTerm.Names, name);
        if (function < 0)
        {
            string? nearest = Nearest.Of(name.AsSpan(), CallTerm.Names);
            _cursor.Report(FindingId.UnknownFunction, new(start, open), Shown.Piece(name.AsSpan()), nearest is null
                ? "there are sum, min, max and count"
                : $"did you mean '{nearest}'?");
            return null;
        }

        _cursor.At = open;
        if (!TryEnter())
        {
            return null;
        }

        List<RuleTerm> arguments = [];
        do
        {
            if (ReadSum() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }
        while (TryTake(','));

        return TryClose(open) ? new CallTerm(new(start, _cursor.At), (Function)function, arguments.ToArray()) : null;
    }

    private bool TryEnter()
    {
        if (++_depth > Deepest)
        {
            _cursor.Report(FindingId.RuleBeyondLimits, _cursor.Here, $"more than {Deepest.ToString(CultureInfo.InvariantCulture)} parentheses nest in it");
            return false;
        }

        _cursor.At++;
        return true;
    }

    private bool TryClose(int open)
    {
        _depth--;
        if (_cursor.IsAtEnd)
        {
            _cursor.Report(FindingId.UnclosedInRule, new(open, open + 1), "(");
            return false;
        }

        if (!TryTake(')'))
        {
            _cursor.Expect("')', ',' in a call, or an operator (+, -, *, /)");
            return false;
        }

        return true;
    }

    private bool TryTake(char c)
    {
        bool isThere = _cursor.Current == c;
        _cursor.At += isThere ? 1 : 0;
        return isThere;
    }
}
