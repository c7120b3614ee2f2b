using System;

namespace Etdz.Generator.Values;

/// <summary>A place in words that readers move forward.</summary>
/// <param name="words">As they are written.</param>
/// <param name="folded">The same, folded: see <see cref="WordFolding"/>.</param>
internal ref struct WordCursor(ReadOnlySpan<char> words, ReadOnlySpan<char> folded)
{
    public readonly ReadOnlySpan<char> Words = words;

    public readonly ReadOnlySpan<char> Folded = folded;

    public int At;

    public readonly ReadOnlySpan<char> Rest => Words.Slice(At);

    /// <summary>The folded character at the cursor; NUL at the end.</summary>
    public readonly char Next => CharAt(At);

    /// <summary>Whether nothing but blanks follows.</summary>
    public readonly bool IsAtEnd => AfterBlanks() == Words.Length;

    public readonly int AfterBlanks() => WordFolding.SkipBlanks(Folded, At);

    public void SkipBlanks() => At = AfterBlanks();

    /// <summary>The folded character at a place; NUL beyond the end.</summary>
    public readonly char CharAt(int at) => at < Folded.Length ? Folded[at] : '\0';

    /// <summary>Takes one character, after blanks or at the cursor.</summary>
    public bool TryTake(char c)
    {
        int at = AfterBlanks();
        if (at == Words.Length || Folded[at] != c)
        {
            return false;
        }

        At = at + 1;
        return true;
    }
}
