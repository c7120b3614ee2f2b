using System;

namespace Etdz.Generator.Values;

/// <summary>Words with a meaning each, found at the start of a text: the longest one that stands there, sought among those of its first two characters alone.</summary>
/// <remarks>
/// Entries are in folded characters (<see cref="WordFolding"/>), and so is the text; a blank in an entry stands for one or more there. A word that ends in a
/// letter does not go on in letters.
/// </remarks>
internal sealed class Lexicon
{
    private const int Slots = 256;

    // Chains of the entries whose first two characters fall on one slot; places are one too high, so that zero ends a chain.
    private readonly short[] _first = new short[Slots];
    private readonly short[] _next;
    private readonly string[] _words;
    private readonly byte[] _meanings;

    /// <param name="groups">A meaning, and its words with "|" between.</param>
    public Lexicon(params (byte Meaning, string Words)[] groups)
    {
        int count = groups.Length;
        foreach ((_, string words) in groups)
        {
            foreach (char c in words)
            {
                count += c == '|' ? 1 : 0;
            }
        }

        _words = new string[count];
        _meanings = new byte[count];
        _next = new short[count];
        int at = 0;
        foreach ((byte meaning, string words) in groups)
        {
            for (int start = 0; start < words.Length;)
            {
                int end = words.IndexOf('|', start);
                end = end < 0 ? words.Length : end;
                int slot = Slot(words[start], end == start + 1 ? '\0' : words[start + 1]);
                _words[at] = words.Substring(start, end - start);
                _meanings[at] = meaning;
                _next[at] = _first[slot];
                _first[slot] = (short)++at;
                start = end + 1;
            }
        }
    }

    /// <summary>All words, as they were given.</summary>
    public ReadOnlySpan<string> Words => _words;

    /// <summary>The longest word at the start of a text.</summary>
    /// <param name="text">Folded.</param>
    /// <param name="length">How many characters of the text it takes.</param>
    public bool TryMatch(ReadOnlySpan<char> text, out byte meaning, out int length)
    {
        meaning = 0;
        length = 0;
        if (text.Length == 0)
        {
            return false;
        }

        // Words of one character stand in a chain of their own.
        int entry = text.Length == 1 ? 0 : _first[Slot(text[0], text[1])];
        int single = _first[Slot(text[0], '\0')];
        while (true)
        {
            if (entry == 0)
            {
                entry = single;
                single = 0;
                if (entry == 0)
                {
                    return length > 0;
                }
            }

            int match = Match(_words[entry - 1], text);
            if (match > length)
            {
                length = match;
                meaning = _meanings[entry - 1];
            }

            entry = _next[entry - 1];
        }
    }

    /// <summary>Takes the longest word at the cursor, and the blanks before it.</summary>
    public bool TryTake(ref WordCursor cursor, out byte meaning)
    {
        int start = cursor.AfterBlanks();
        if (!TryMatch(cursor.Folded.Slice(start), out meaning, out int length))
        {
            return false;
        }

        cursor.At = start + length;
        return true;
    }

    private static int Slot(char first, char second) => ((first * 7) + (second * 31)) & (Slots - 1);

    private static int Match(string word, ReadOnlySpan<char> text)
    {
        int at = 0;
        foreach (char c in word)
        {
            if (at == text.Length || text[at] != c)
            {
                return 0;
            }

            at++;
            if (c == ' ')
            {
                at = WordFolding.SkipBlanks(text, at);
            }
        }

        return word[word.Length - 1] is >= 'a' and <= 'z' && at < text.Length && Glyph.IsLetter(text[at]) ? 0 : at;
    }
}
