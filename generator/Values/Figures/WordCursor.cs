using System;

namespace Etdz.Generator.Values;

/// <summary>A place in words that readers move forward.</summary>
internal ref struct WordCursor(ReadOnlySpan<char> words)
{
    public readonly ReadOnlySpan<char> Words = words;

    public int At;

    public readonly ReadOnlySpan<char> Rest => Words.Slice(At);

    /// <summary>The folded character at the cursor; NUL at the end.</summary>
    public readonly char Next => CharAt(At);

    /// <summary>Whether nothing but blanks follows.</summary>
    public readonly bool IsAtEnd => AfterBlanks() == Words.Length;

    public readonly int AfterBlanks() => Glyph.SkipBlanks(Words, At);

    public void SkipBlanks() => At = AfterBlanks();

    /// <summary>The folded character at a place; NUL beyond the end.</summary>
    public readonly char CharAt(int at) => at < Words.Length ? WordFolding.Fold(Words[at]) : '\0';

    /// <summary>Takes one character, after blanks or at the cursor.</summary>
    public bool TryTake(char c)
    {
        int at = AfterBlanks();
        if (at == Words.Length || WordFolding.Fold(Words[at]) != c)
        {
            return false;
        }

        At = at + 1;
        return true;
    }
}
