// The names that generator/Diagnostics/*Rules.cs ask for, without the compiler behind them: those files are compiled here once more, so that a rule's
// title, message and severity are written in one place and the tool loads nothing of Roslyn. [Embedded] hides them from an assembly that also sees the
// compiler's own: the tests.
namespace Microsoft.CodeAnalysis;

/// <summary>Known to the compiler: a type with it is not seen from other assemblies.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;

/// <summary>How grave a finding is, by the compiler's names.</summary>
[Embedded]
internal enum DiagnosticSeverity
{
    Info = 1,
    Warning = 2,
    Error = 3,
}

/// <summary>What is said of a rule.</summary>
[Embedded]
internal sealed class DiagnosticDescriptor(
    string id, string title, string messageFormat, string category, DiagnosticSeverity defaultSeverity, bool isEnabledByDefault, string helpLinkUri)
{
    public string Id { get; } = id;

    public string Title { get; } = title;

    public string MessageFormat { get; } = messageFormat;

    public string Category { get; } = category;

    public DiagnosticSeverity DefaultSeverity { get; } = defaultSeverity;

    public bool IsEnabledByDefault { get; } = isEnabledByDefault;

    public string HelpLinkUri { get; } = helpLinkUri;
}
