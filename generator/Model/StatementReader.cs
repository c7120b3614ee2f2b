using System;
using System.Collections.Generic;
using System.Globalization;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// Reads one annotation: its attributes, and the figure that its words are. Each fault is reported at its own characters; a statement with a fault
/// is lost alone.
/// </summary>
/// <param name="documentLanguage">The document's <c>lang</c>; null where it has none.</param>
/// <param name="rootNamespace">The namespace of the generated code; empty where it has none.</param>
/// <param name="findings">Where faults are put.</param>
internal sealed class StatementReader(string? documentLanguage, string rootNamespace, List<Finding> findings)
{
    private const int MostDecimals = 99;

    private readonly Language? _language = documentLanguage is null ? null : Languages.Of(documentLanguage);
    private readonly PathShape _shape = new(rootNamespace);

    /// <param name="annotation">The annotation, or the first part of a figure in parts.</param>
    /// <param name="words">Its words, or those of all parts.</param>
    /// <param name="ordinal">Its place among the annotations of the document.</param>
    /// <returns>The statement; null where it has a fault.</returns>
    public Statement? Read(Annotation annotation, Words words, int ordinal)
    {
        int before = findings.Count;
        Language language = _language ?? Languages.OfWords(words.Text);
        CheckPath(annotation);
        Attributes attributes = new()
        {
            Kind = ReadKind(annotation, out bool asRange),
            AsRange = asRange,
            Unit = ReadUnit(annotation, language),
            Decimals = ReadDecimals(annotation),
        };
        Period period = ReadPeriod(annotation);
        string? lang = ReadLanguage(annotation);
        bool isSuperseded = ReadSuperseded(annotation);
        if (findings.Count > before)
        {
            return null;
        }

        Figure figure = new FigureOfStatement(annotation, words, attributes, language, findings).Read();
        return findings.Count > before ? null : new Statement
        {
            Key = new FactKey(annotation.Path.Group, annotation.Path.Name, period, lang),
            Figure = figure,
            HasExplicitKind = attributes.Kind is not null,
            Decimals = attributes.Decimals,
            IsSuperseded = isSuperseded,
            Note = annotation[AttributeKey.Note] is { Text.Length: > 0 } note ? note.Text : null,
            Words = words.Text,
            Sentence = annotation.Sentence,
            Ordinal = ordinal,
        };
    }

    private void CheckPath(Annotation annotation)
    {
        if (_shape.FaultOf(annotation.Path.Group, annotation.Path.Name, out bool isReserved) is { } name)
        {
            Span span = annotation.PathSpan;
            findings.Add(isReserved
                ? new(FindingId.ReservedName, span, annotation.Path.ToString(), name, _shape.ReservedFor(name))
                : new(FindingId.ImpossibleName, span, annotation.Path.ToString(), $"'{name}' stands in a group of the same name, and C# has no member named like its class"));
        }
    }

    private Kind? ReadKind(Annotation annotation, out bool asRange)
    {
        asRange = false;
        if (annotation[AttributeKey.As] is not { } value)
        {
            return null;
        }

        if (!KindNames.TryParse(value.Text, out Kind? kind))
        {
            string offer = KindNames.Nearest(value.Text) is { } nearest ? $"did you mean '{nearest}'?" : "the kinds are " + KindNames.All;
            findings.Add(new(FindingId.UnknownKind, value.Span, Shown.Piece(value.Text.AsSpan()), offer));
        }

        asRange = value.Text == KindNames.Range;
        return kind;
    }

    private Period ReadPeriod(Annotation annotation)
    {
        if (annotation[AttributeKey.Period] is not { } value)
        {
            return Period.None;
        }

        if (!PeriodReader.TryRead(value.Text, out Period period, out string reason))
        {
            findings.Add(new(FindingId.MalformedPeriod, value.Span, Shown.Piece(value.Text.AsSpan()), reason));
        }

        return period;
    }

    private Unit? ReadUnit(Annotation annotation, Language language)
    {
        if (annotation[AttributeKey.Unit] is not { } value)
        {
            return null;
        }

        if (!UnitTable.TryFind(value.Text, language, out Unit? unit) || unit is null)
        {
            string claimants = UnitTable.Claimants(value.Text.Trim().AsSpan(), language);
            string nearest = claimants.Length > 0 ? "" : UnitTable.Nearest(value.Text.AsSpan());
            string offer = claimants.Length > 0 ? $"it names several, {claimants}: write the code of the one that is meant"
                : nearest.Length > 0 ? $"near to it are {nearest}" : "write a UCUM code (km2), a currency's code (CNY) or a unit's name (平方公里)";
            findings.Add(new(FindingId.UnknownUnitAttribute, value.Span, Shown.Piece(value.Text.AsSpan()), offer));
        }

        return unit;
    }

    // decimals = "exact" | "-"? digit digit? ;
    private int? ReadDecimals(Annotation annotation)
    {
        if (annotation[AttributeKey.Decimals] is not { } value)
        {
            return null;
        }

        if (value.Text == "exact")
        {
            return Statement.ExactDecimals;
        }

        if (value.Text.Length is < 1 or > 3
            || !int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int decimals)
            || value.Text[0] == '+'
            || decimals is < -MostDecimals or > MostDecimals)
        {
            findings.Add(new(FindingId.MalformedDecimals, value.Span, Shown.Piece(value.Text.AsSpan())));
            return null;
        }

        return decimals;
    }

    private string? ReadLanguage(Annotation annotation)
    {
        if (annotation[AttributeKey.Lang] is not { } value)
        {
            return null;
        }

        if (LanguageTag.IsPlausible(value.Text.AsSpan()))
        {
            return Languages.Canonical(value.Text);
        }

        findings.Add(new(FindingId.MalformedLanguage, value.Span, Shown.Piece(value.Text.AsSpan())));
        return null;
    }

    private bool ReadSuperseded(Annotation annotation)
    {
        if (annotation[AttributeKey.Superseded] is not { } value)
        {
            return false;
        }

        if (value.Text != "true")
        {
            findings.Add(new(FindingId.MalformedSuperseded, value.Span, Shown.Piece(value.Text.AsSpan())));
        }

        return true;
    }
}
