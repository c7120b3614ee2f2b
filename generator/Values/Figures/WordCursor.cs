using System;

namespace Etdz.Generator.Values;

/// <summary>A place in words that readers move forward.</summary>
internal ref struct WordCursor(ReadOnlySpan<char> words)
{
    public readonly ReadOnlySpan<char> Words = words;

    public int At;

    public readonly ReadOnlySpan<char> Rest => Words.Slice(At);

    /// <summary>The folded character at the cursor; NUL at the end.</summary>
    public readonly char Next => At < Words.Length ? WordFolding.Fold(Words[At]) : '\0';

    /// <summary>Whether nothing but blanks follows.</summary>
    public readonly bool IsAtEnd => AfterBlanks() == Words.Length;

    public readonly int AfterBlanks()
    {
        int at = At;
        while (at < Words.Length && WordFolding.IsBlank(Words[at]))
        {
            at++;
        }

        return at;
    }

    public void SkipBlanks() => At = AfterBlanks();

    public readonly char Peek(int ahead) => At + ahead < Words.Length ? WordFolding.Fold(Words[At + ahead]) : '\0';

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
