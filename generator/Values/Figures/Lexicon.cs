using System;

namespace Etdz.Generator.Values;

/// <summary>Words with a meaning each, found at the start of a text: the longest one that stands there, sought among those of its first character alone.</summary>
/// <remarks>
/// Entries are in folded characters (<see cref="WordFolding"/>); a blank in an entry stands for one or more in the text. A word that ends in a letter does
/// not go on in letters.
/// </remarks>
internal sealed class Lexicon
{
    private const int Slots = 128;

    // Chains of the entries whose first characters fall on one slot; places are one too high, so that zero ends a chain.
    private readonly short[] _first = new short[Slots];
    private readonly short[] _next;
    private readonly string[] _words;
    private readonly byte[] _meanings;

    /// <param name="groups">A meaning, and its words with "|" between.</param>
    public Lexicon(params (byte Meaning, string Words)[] groups)
    {
        int count = 0;
        foreach ((_, string words) in groups)
        {
            count += words.Split('|').Length;
        }

        _words = new string[count];
        _meanings = new byte[count];
        _next = new short[count];
        int at = 0;
        foreach ((byte meaning, string words) in groups)
        {
            foreach (string word in words.Split('|'))
            {
                _words[at] = word;
                _meanings[at] = meaning;
                _next[at] = _first[word[0] % Slots];
                _first[word[0] % Slots] = (short)++at;
            }
        }
    }

    /// <summary>All words, as they were given.</summary>
    public ReadOnlySpan<string> Words => _words;

    /// <summary>The longest word at the start of a text.</summary>
    /// <param name="length">How many characters of the text it takes.</param>
    public bool TryMatch(ReadOnlySpan<char> text, out byte meaning, out int length)
    {
        meaning = 0;
        length = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        for (int i = _first[WordFolding.Fold(text[0]) % Slots]; i > 0; i = _next[i - 1])
        {
            int match = Match(_words[i - 1], text);
            if (match > length)
            {
                length = match;
                meaning = _meanings[i - 1];
            }
        }

        return length > 0;
    }

    /// <summary>Takes the longest word at the cursor, and the blanks before it.</summary>
    public bool TryTake(ref WordCursor cursor, out byte meaning)
    {
        int start = cursor.AfterBlanks();
        if (!TryMatch(cursor.Words.Slice(start), out meaning, out int length))
        {
            return false;
        }

        cursor.At = start + length;
        return true;
    }

    private static int Match(string word, ReadOnlySpan<char> text)
    {
        int at = 0;
        foreach (char c in word)
        {
            if (at == text.Length || WordFolding.Fold(text[at]) != c)
            {
                return 0;
            }

            at++;
            while (c == ' ' && at < text.Length && Glyph.IsBlank(text[at]))
            {
                at++;
            }
        }

        return word[word.Length - 1] is >= 'a' and <= 'z' && at < text.Length && WordFolding.IsLetter(text[at]) ? 0 : at;
    }
}
