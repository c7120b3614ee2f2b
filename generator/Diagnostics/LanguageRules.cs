using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator.Diagnostics;

/// <summary>Rules of the annotation language.</summary>
internal static class LanguageRules
{
    private const string Category = "Etdz.Facts";
    private const string Pages = "https://github.com/etdz/etdz-generator/blob/main/docs/rules/";

    /// <summary>{0} what stands there, {1} what would be understood.</summary>
    public static readonly DiagnosticDescriptor MalformedAttributes = new(
        FindingId.MalformedAttributes,
        "Attributes that do not read",
        "{0} is not understood in these braces; expected is {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0101.md");

    /// <summary>{0} the brace or the quote.</summary>
    public static readonly DiagnosticDescriptor UnclosedAttributes = new(
        FindingId.UnclosedAttributes,
        "Attributes that do not end",
        "Nothing closes the {0} that opens here; attributes end in the paragraph in which they begin, as in [14家]{{fact=Nation.FirstBatch}}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0102.md");

    /// <summary>{0} the key, {1} the nearest one, or all.</summary>
    public static readonly DiagnosticDescriptor UnknownAttribute = new(
        FindingId.UnknownAttribute,
        "Unknown attribute",
        "A statement has no attribute '{0}'; {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0103.md");

    /// <summary>{0} the key, {1} the likely one.</summary>
    public static readonly DiagnosticDescriptor MisspeltKey = new(
        FindingId.MisspeltKey,
        "Misspelt key",
        "The key '{0}' means nothing here and is most likely meant to be '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0104.md");

    /// <summary>{0} the key.</summary>
    public static readonly DiagnosticDescriptor RepeatedKey = new(
        FindingId.RepeatedKey,
        "Key given twice",
        "'{0}' is given already; each key stands once",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0105.md");

    /// <summary>{0} the path, {1} what is wrong with it.</summary>
    public static readonly DiagnosticDescriptor MalformedPath = new(
        FindingId.MalformedPath,
        "No path",
        "'{0}' is no path: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0106.md");

    /// <summary>{0} the path.</summary>
    public static readonly DiagnosticDescriptor NoSubject = new(
        FindingId.NoSubject,
        "Relative path without a subject",
        "'{0}' is relative to a subject, and none is in force here; set one with 'subject: Zones' in the front matter or {{subject=Zones.Dalian}} at the end of a heading, or write the whole path",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0107.md");

    public static readonly DiagnosticDescriptor DeepNesting = new(
        FindingId.DeepNesting,
        "Spans nested too deep",
        "More than 64 brackets nest inside this span; state the fact in a sentence of its own",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0108.md");

    public static readonly DiagnosticDescriptor UnopenedSpan = new(
        FindingId.UnopenedSpan,
        "Statement without an opening bracket",
        "No '[' in this paragraph belongs to this ']'; the words of a statement stand between brackets that balance, and end at a blank line",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0109.md");

    public static readonly DiagnosticDescriptor NoWords = new(
        FindingId.NoWords,
        "Statement without words",
        "These brackets hold no words; a fact is read from the words that state it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0110.md");

    /// <summary>{0} the key, {1} what is wrong with its value.</summary>
    public static readonly DiagnosticDescriptor MalformedFrontMatter = new(
        FindingId.MalformedFrontMatter,
        "Front matter that does not read",
        "The front matter's '{0}' is not understood: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0111.md");

    public static readonly DiagnosticDescriptor UnclosedFrontMatter = new(
        FindingId.UnclosedFrontMatter,
        "Front matter that does not end",
        "Nothing closes the front matter that this '---' opens; a line '---' behind its last key does",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0112.md");

    public static readonly DiagnosticDescriptor UnclosedFence = new(
        FindingId.UnclosedFence,
        "Statements in code that does not end",
        "Nothing closes this block of code, and statements follow that are lost in it; close it, or they are not read",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0113.md");

    /// <summary>{0} the offset.</summary>
    public static readonly DiagnosticDescriptor Undecodable = new(
        FindingId.Undecodable,
        "Document that is not UTF-8",
        "The document does not decode: U+FFFD stands at offset {0}, where bytes were no UTF-8; save it as UTF-8",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "ETDZ0114.md");

    public static DiagnosticDescriptor[] All =>
    [
        MalformedAttributes,
        UnclosedAttributes,
        UnknownAttribute,
        MisspeltKey,
        RepeatedKey,
        MalformedPath,
        NoSubject,
        DeepNesting,
        UnopenedSpan,
        NoWords,
        MalformedFrontMatter,
        UnclosedFrontMatter,
        UnclosedFence,
        Undecodable,
    ];
}
