using System;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>
/// Writes documentation comments, a line each: the sentence, then the value in plain words with its bound and unit, the period, the document and how
/// many statements agree.
/// </summary>
internal sealed class Documentation(CodeWriter writer)
{
    private const string Dot = " · ";
    private const string Begin = "/// <summary>";
    private const string End = "</summary>";
    private const string BeginSentence = Begin + "“";
    private const string EndSentence = "”<para>";
    private const string EndValue = "</para>" + End;

    // A fact's class and its one period say the same: what was written last is written again from where it stands.
    private Fact? _lastFact;
    private Unit? _lastUnit;
    private RangePart _lastPart;
    private int _lastStart;
    private int _lastLength;

    /// <summary>The one way of a document's words into documentation: XML that stays in its line and shows what the words are.</summary>
    public static void Escape(CodeWriter writer, string text)
    {
        int plain = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Characters.IsPlain(c))
            {
                continue;
            }

            if (c is not ('<' or '>' or '&') && !Characters.IsUnsafe(c) && !(char.IsSurrogate(c) && Characters.IsLone(text, i)))
            {
                continue;
            }

            writer.Append(text.AsSpan(plain, i - plain));
            plain = i + 1;
            writer.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\t' => " ",
                _ => Characters.EndsLine(c) ? " " : "\uFFFD",
            });
        }

        writer.Append(text.AsSpan(plain));
    }

    /// <summary>The documentation of a group: the heading that set it as subject, or its name.</summary>
    public void OfGroup(string? heading)
    {
        if (heading is { Length: > 0 })
        {
            writer.Append(Begin);
            Escape(writer, heading);
            writer.Append(End);
            writer.EndLine();
        }
    }

    /// <summary>The documentation of another member.</summary>
    /// <param name="member">Its name, as it is found from the place of the documentation.</param>
    public void Inherit(string member) => writer.Lines($"/// <inheritdoc cref=\"{member}\"/>");

    /// <inheritdoc cref="Inherit(string)"/>
    public void Inherit(in MemberPath member) => writer.Lines($"/// <inheritdoc cref=\"{member}\"/>");

    /// <summary>The documentation of a fact's member.</summary>
    /// <param name="unit">The unit that the member is in; null for the value's own.</param>
    public void OfFact(Fact fact, Unit? unit, RangePart part)
    {
        unit ??= fact.Unit;
        if (ReferenceEquals(fact, _lastFact) && ReferenceEquals(unit, _lastUnit) && part == _lastPart)
        {
            writer.Repeat(_lastStart, _lastLength);
            writer.EndLine();
            return;
        }

        writer.Append(BeginSentence);
        _lastStart = writer.Length - BeginSentence.Length;
        Escape(writer, fact.Sentence);
        writer.Append(EndSentence);
        WriteValue(fact, unit, part);
        WriteSource(fact);
        writer.Append(EndValue);
        (_lastFact, _lastUnit, _lastPart, _lastLength) = (fact, unit, part, writer.Length - _lastStart);
        writer.EndLine();
    }

    private void WriteValue(Fact fact, Unit? unit, RangePart part)
    {
        // The words of a text stand in its sentence, and in the constant.
        if (fact.Kind != Kind.Text)
        {
            Wording wording = new(writer, fact.Kind, unit);
            switch (part)
            {
                case RangePart.Min:
                    writer.Append("lower end: ");
                    wording.Value(In(fact, fact.Value, unit), In(fact, fact.Bound, unit));
                    break;
                case RangePart.Max:
                    writer.Append("upper end: ");
                    wording.Value(In(fact, fact.Max, unit), In(fact, fact.MaxBound, unit));
                    break;
                case RangePart.Whole when fact.IsRange:
                    wording.Range(In(fact, fact.Value, unit), In(fact, fact.Max, unit));
                    break;
                default:
                    wording.Value(In(fact, fact.Value, unit), In(fact, fact.Bound, unit), fact.IsAbout);
                    break;
            }

            writer.Append(Dot);
        }

        if (fact.Key.Period.Kind != PeriodKind.None)
        {
            writer.Append("for ");
            writer.Append(PeriodNames.Of(fact.Key.Period).Text);
            writer.Append(Dot);
        }

        if (fact.Key.Lang is { } lang)
        {
            writer.Append("in ");
            Escape(writer, lang);
            writer.Append(Dot);
        }
    }

    private void WriteSource(Fact fact)
    {
        if (fact.Document.Title is { Length: > 0 } title)
        {
            Escape(writer, title);
            writer.Append(" (");
            Escape(writer, fact.Document.Path);
            writer.Append(')');
        }
        else
        {
            Escape(writer, fact.Document.Path);
        }

        if (fact.Statements > 1)
        {
            writer.Append(Dot);
            writer.Append(fact.Statements);
            writer.Append(" statements agree");
        }

        if (fact.Note is { Length: > 0 } note)
        {
            writer.Append(Dot);
            Escape(writer, note);
        }
    }

    private static Number In(Fact fact, Number value, Unit? unit) => unit is null ? value : fact.Unit!.Convert(value, unit);

    private static Interval In(Fact fact, Interval bound, Unit? unit) => unit is null ? bound : fact.Unit!.Convert(bound, unit);
}
