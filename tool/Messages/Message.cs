using System.Globalization;
using Etdz.Generator.Text;
using Etdz.Tool.Documents;
using Microsoft.CodeAnalysis;
using Place = Etdz.Generator.Model.Place;
using PlacedFinding = Etdz.Generator.Model.PlacedFinding;

namespace Etdz.Tool.Messages;

/// <summary>A stretch of a document, as people count it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last one.</param>
internal readonly record struct Region(SourceDocument Document, Span Span, LinePosition Start, LinePosition End)
{
    public static Region Of(SourceDocument document, Span span) => new(document, span, document.Scan.Lines.At(span.Start), document.Scan.Lines.At(span.End));
}

/// <summary>A finding in the words of the build, with its places.</summary>
/// <param name="Rule">Its id, title and severity.</param>
/// <param name="Text">The message, as the build prints it.</param>
/// <param name="At">Where the fault is.</param>
/// <param name="Others">The places of what it disagrees with or is about.</param>
internal sealed record Message(DiagnosticDescriptor Rule, string Text, Region At, Region[] Others)
{
    public string Id => Rule.Id;

    public string Title => Rule.Title;

    /// <summary>The page of the rule.</summary>
    public string Help => Rule.HelpLinkUri;

    public bool IsError => Rule.DefaultSeverity == DiagnosticSeverity.Error;

    /// <summary>"error" or "warning".</summary>
    public string Severity => IsError ? "error" : Rule.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "info";

    public static Message Of(PlacedFinding placed, Corpus corpus)
    {
        DiagnosticDescriptor rule = RuleBook.Of(placed.Finding.Id);
        object[] arguments = [.. placed.Finding.Arguments];
        return new(
            rule,
            arguments.Length == 0 ? rule.MessageFormat : string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, arguments),
            Region.Of(corpus[placed.Document], placed.Finding.Span),
            [.. placed.Others.Select((Place other) => Region.Of(corpus[other.Document], other.Span))]);
    }

    public static Message[] Of(Corpus corpus) => Array.ConvertAll(corpus.Findings, placed => Of(placed, corpus));
}
