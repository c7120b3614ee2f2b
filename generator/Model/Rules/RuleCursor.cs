using System;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>A place in the text of a rule, and the first fault found in it.</summary>
internal sealed class RuleCursor(string text)
{
    public string Text { get; } = text;

    public int At { get; set; }

    /// <summary>The first fault, its place in the text; null where there is none yet.</summary>
    public Finding? Fault { get; private set; }

    /// <summary>The character here; NUL at the end, and where a comment begins.</summary>
    public char Current => PeekAt(At);

    public bool IsAtEnd => At >= Text.Length || Text[At] == '#';

    public char PeekAt(int at) => at < Text.Length && Text[at] != '#' ? Text[at] : '\0';

    public void SkipBlanks() => At = Line.SkipWhite(Text, At, Text.Length);

    /// <summary>Whether blanks, or an end of the rule, stand on both sides of the character here.</summary>
    public bool IsBetweenBlanks => At > 0 && char.IsWhiteSpace(Text[At - 1]) && (PeekAt(At + 1) == '\0' || char.IsWhiteSpace(Text[At + 1]));

    /// <summary>The place of the character here, of both code units of it; at the end the place behind the last word.</summary>
    public Span Here => IsAtEnd ? Span.At(Line.TrimWhite(Text, 0, At))
        : new(At, At + (char.IsHighSurrogate(Text[At]) && At + 1 < Text.Length && char.IsLowSurrogate(Text[At + 1]) ? 2 : 1));

    /// <summary>Tells what would be understood in place of the character here.</summary>
    public void Expect(string expected) =>
        Report(FindingId.MalformedRule, Here, IsAtEnd ? "The end of the rule" : Shown.Character(Text.AsSpan(), At), expected);

    public void Report(string id, Span place, params string[] arguments) => Fault ??= new Finding(id, place, arguments);
}
