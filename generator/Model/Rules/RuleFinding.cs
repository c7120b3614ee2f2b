using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>A part of a rule, by document and ordinal: a place that survives an edit which only moves the rule.</summary>
/// <param name="Place">In the rule's own text.</param>
internal readonly record struct RuleRef(string Document, int Ordinal, Span Place);

/// <summary>A fact that a finding names: "Nation.Trade[2023] = 10.1万亿元".</summary>
/// <param name="At">The statement that gave the value.</param>
internal sealed record Mention(string Text, StatementRef At);

/// <summary>A finding about a rule, before places are known.</summary>
/// <param name="Id">One of <see cref="FindingId"/>, 04xx.</param>
/// <param name="Arguments">What fills the placeholders of the message, before the facts that it names.</param>
/// <param name="Facts">Each is an additional location; all of them, each with its place, are the last argument of the message, empty for none.</param>
internal sealed record RuleFinding(string Id, RuleRef At, EquatableArray<string> Arguments, EquatableArray<Mention> Facts);
