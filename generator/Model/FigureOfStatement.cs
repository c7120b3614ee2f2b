using System;
using System.Collections.Generic;
using System.Globalization;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>The attributes of a statement that bear on its figure, read.</summary>
internal readonly struct Attributes
{
    /// <summary>The kind of <c>as</c>; null where there is none, and for <c>as=range</c>.</summary>
    public Kind? Kind { get; init; }

    public bool AsRange { get; init; }

    public Unit? Unit { get; init; }

    public int? Decimals { get; init; }
}

/// <summary>
/// The figure that a statement makes: that of its words, or of <c>value</c> where the words leave it open, with the precision of <c>decimals</c>.
/// </summary>
internal readonly struct FigureOfStatement(Annotation annotation, Words words, Attributes attributes, Language language, List<Finding> findings)
{
    private readonly Reading _reading = new(attributes.Kind, attributes.AsRange, language, attributes.Unit);

    /// <summary>The figure; where something is at fault, a finding says what and the figure means nothing.</summary>
    public Figure Read()
    {
        int before = findings.Count;
        Figure figure = Figure.Words;
        if (attributes.Kind != Kind.Text)
        {
            figure = annotation[AttributeKey.Value] is { } value ? ReadValue(value) : ReadWords();
        }

        if (findings.Count == before)
        {
            CheckAttributes(figure);
        }

        return findings.Count == before && attributes.Decimals is { } decimals ? ToPrecision(figure, decimals) : figure;
    }

    /// <summary>
    /// As XBRL has <c>decimals</c>: a value correct to n decimals stands for all from half of 10^-n below it to as much above, both ends in.
    /// </summary>
    public static Figure ToPrecision(in Figure figure, int decimals)
    {
        Number margin = decimals == Statement.ExactDecimals ? Number.Zero : Number.Decimal(5, -decimals - 1);
        return figure.IsRange
            ? Figure.Range(figure.Kind, figure.Value, Interval.Around(figure.Value, margin), figure.Max, Interval.Around(figure.Max, margin), figure.Unit)
            : Figure.Of(figure.Kind, figure.Value, Interval.Around(figure.Value, margin), figure.Unit);
    }

    private Figure ReadWords()
    {
        if (!FigureReader.TryRead(words.Text.AsSpan(), _reading, out Figure figure, out FigureProblem problem))
        {
            findings.Add(new(problem.Id, words.ToDocument(problem.Start, problem.Length), problem.Arguments));
        }

        return figure;
    }

    private Figure ReadValue(AttributeValue value)
    {
        ReadOnlySpan<char> text = value.Text.AsSpan();
        bool areRead = FigureReader.TryRead(words.Text.AsSpan(), _reading, out Figure said, out FigureProblem fault) && said.Kind != Kind.Text;
        bool isRead = FigureReader.TryRead(text, _reading, out Figure given, out FigureProblem problem);
        areRead |= isRead && IsOfDates(given.Kind) && fault.Id is FindingId.DateWithoutYear or FindingId.RelativeDate && TryReadInYear(fault, given, out said);
        if (areRead && !(isRead && IsComparable(said, given)))
        {
            // A bare number takes the kind and unit of the words: of 四分之一, value=0.25 is a ratio.
            Reading like = _reading with { As = said.Kind, AsRange = said.IsRange, Unit = said.Unit };
            if (FigureReader.TryRead(text, like, out Figure alike, out _))
            {
                given = alike;
                isRead = true;
            }
        }

        if (!isRead)
        {
            Span place = value.Span.Length == value.Text.Length
                ? new(value.Span.Start + problem.Start, value.Span.Start + problem.Start + problem.Length)
                : value.Span;
            findings.Add(new(problem.Id, place, problem.Arguments));
        }
        else if (given.Kind == Kind.Text)
        {
            findings.Add(new(FindingId.UnreadableValue, value.Span, Shown.Piece(text), "it is no figure"));
        }
        else if (areRead && !IsComparable(said, given))
        {
            findings.Add(new(FindingId.UnreadableValue, value.Span, Shown.Piece(text), $"it is {KindNames.Of(given)}{InUnit(given)}, and the words are {KindNames.Of(said)}{InUnit(said)}"));
        }
        else if (areRead && !Admits(said, given))
        {
            findings.Add(new(FindingId.ValueOutsideWords, value.Span, Shown.Piece(text), Shown.Piece(words.Text.AsSpan())));
        }

        return given;
    }

    // 10月1日 and 今年3月 are read in the year of the value, whose month and day must not contradict theirs.
    private bool TryReadInYear(in FigureProblem fault, in Figure given, out Figure said)
    {
        said = default;
        given.Value.TryToInt32(out int day);
        string year = Day.Of(day).Year.ToString("D4", CultureInfo.InvariantCulture);
        string? dated = fault.Id == FindingId.DateWithoutYear
            ? fault.Arguments[1].Replace("YYYY", year)
            : RelativeDateReader.PlaceYear(words.Text.Substring(fault.Start, fault.Length), year);
        if (dated is null)
        {
            return false;
        }

        string read = words.Text.Substring(0, fault.Start) + dated + words.Text.Substring(fault.Start + fault.Length);
        return FigureReader.TryRead(read.AsSpan(), _reading, out said, out _) && IsOfDates(said.Kind);
    }

    private static bool IsComparable(in Figure said, in Figure given) => said.IsRange == given.IsRange
        && (said.Unit is null ? given.Unit is null : given.Unit is not null && given.Unit.ConvertsTo(said.Unit))
        && (said.Kind == given.Kind || (IsOfDates(said.Kind) && IsOfDates(given.Kind)));

    private static bool Admits(in Figure said, in Figure given) =>
        said.Admits.ClosureContains(In(given.Value, given, said)) && (!said.IsRange || said.MaxAdmits.ClosureContains(In(given.Max, given, said)));

    private static Number In(Number value, in Figure given, in Figure said) => said.Unit is null ? value : given.Unit!.Convert(value, said.Unit);

    private static string InUnit(in Figure figure) => figure.Unit is null ? "" : " in " + figure.Unit.Plural;

    private void CheckAttributes(in Figure figure)
    {
        if (figure.Kind == Kind.Text)
        {
            Refuse(AttributeKey.Unit, "the fact is a text");
            Refuse(AttributeKey.Decimals, "the fact is a text");
            Refuse(AttributeKey.Value, "the fact is a text, whose value is its words");
            return;
        }

        if (annotation[AttributeKey.Lang] is not null)
        {
            Refuse(AttributeKey.Lang, "it tells the languages of texts apart, and the fact is " + KindNames.Of(figure));
        }

        if (attributes.Decimals is not null && IsOfDates(figure.Kind))
        {
            Refuse(AttributeKey.Decimals, "the fact is " + KindNames.Of(figure));
        }

        if (attributes.Unit is not null && figure.Unit is null)
        {
            Refuse(AttributeKey.Unit, "the fact is " + KindNames.Of(figure));
        }
    }

    private void Refuse(AttributeKey key, string reason)
    {
        if (annotation[key] is { } value)
        {
            findings.Add(new(FindingId.AttributeOutOfPlace, value.Span, AttributeKeys.OfStatement[(int)key], reason));
        }
    }

    private static bool IsOfDates(Kind kind) => kind is Kind.Date or Kind.Month or Kind.Year;
}
