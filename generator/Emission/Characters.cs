using System.Runtime.CompilerServices;

namespace Etdz.Generator.Emission;

/// <summary>Characters that must not stand in generated code as they are, whatever document they come from.</summary>
internal static class Characters
{
    /// <summary>
    /// Whether the character is one of the many that stand as they are wherever it is, told at a glance: those of CJK, letters, digits. At the
    /// others the ways into literals and into documentation look closer.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char c) => c is (> '\u2069' and < '\uD800') or ' ' or (> '>' and < '\\') or (> '\\' and < '\u007F')
        or (> '&' and < '<') or (> '\u009F' and < '\u2028');

    /// <summary>Whether the character ends a line, for a reader of text if not for C# (Unicode, Newline Guidelines).</summary>
    public static bool EndsLine(char c) => c is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>
    /// Whether the character is a control, changes the direction of what stands around it (Unicode's UAX 9: the nine explicit formatting characters),
    /// ends a line, is a byte order mark, or is none (U+FFFE, U+FFFF). Half of a surrogate pair is the business of <see cref="IsLone"/>.
    /// </summary>
    public static bool IsUnsafe(char c) => c < 0x20 || (c >= 0x7F && (c < 0xA0
        || (c >= 0x2028 && (c <= 0x202E || (c >= 0x2066 && (c <= 0x2069 || c is '\uFEFF' or >= '\uFFFE'))))));

    /// <summary>Whether a surrogate at a place of a text has no other half.</summary>
    public static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
