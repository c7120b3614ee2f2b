using System;
using System.Globalization;

namespace Etdz.Generator.Text;

/// <summary>
/// The path of a fact: <c>Zones.Dalian.Founded</c> is the fact <c>Founded</c> of the group <c>Zones.Dalian</c>.
/// Equal when it is equal code unit by code unit; nothing is normalized.
/// </summary>
/// <param name="Group">All names but the last, with dots between.</param>
/// <param name="Name">The last name.</param>
internal readonly record struct FactPath(string Group, string Name)
{
    public override string ToString() => Group + "." + Name;

    /// <summary>Takes apart a path that <see cref="PathRules"/> has found good.</summary>
    /// <param name="written">As it stands in the document.</param>
    /// <param name="subject">What a leading dot is relative to; not asked where there is no leading dot.</param>
    /// <param name="known">A group that the path may well be of: neighbours then share one string.</param>
    public static FactPath Of(ReadOnlySpan<char> written, string subject, string known)
    {
        int last = written.LastIndexOf('.');
        ReadOnlySpan<char> group = written.Slice(0, last);
        string name = written.Slice(last + 1).ToString();
        return written[0] != '.' ? new(group.SequenceEqual(known.AsSpan()) ? known : group.ToString(), name)
            : last == 0 ? new(subject, name)
            : new(subject + group.ToString(), name);
    }

    /// <summary>Whether a name may begin with a character: a letter of any script, or <c>_</c>.</summary>
    public static bool IsStart(char c) => c < 0x80 ? IsAsciiLetter(c) || c == '_' : CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>Whether a character may stand in a name behind its first: that, a digit, a combining mark or connecting punctuation.</summary>
    public static bool IsPart(char c) => IsStart(c) || (c < 0x80 ? c is >= '0' and <= '9' : CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation);

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
