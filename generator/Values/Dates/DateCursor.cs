using System;

namespace Etdz.Generator.Values;

/// <summary>A place in folded words. What is taken may have blanks before it; what is not there takes nothing.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>The place: where the last thing taken ends.</summary>
    public int At;

    public readonly bool IsAtEnd => PastBlanks() == Text.Length;

    /// <summary>The character at the place itself; NUL at the end.</summary>
    public readonly char Adjacent => At < Text.Length ? Text[At] : '\0';

    /// <summary>The first character that is no blank; NUL at the end.</summary>
    public readonly char Next
    {
        get
        {
            int at = PastBlanks();
            return at < Text.Length ? Text[at] : '\0';
        }
    }

    /// <summary>The first place that holds no blank.</summary>
    public readonly int PastBlanks()
    {
        int at = At;
        while (at < Text.Length && Text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    public bool Take(char c)
    {
        int at = PastBlanks();
        if (at == Text.Length || Text[at] != c)
        {
            return false;
        }

        At = at + 1;
        return true;
    }

    /// <summary>Takes one of the characters.</summary>
    public bool TakeAny(string characters, out char taken)
    {
        taken = Next;
        return taken != '\0' && characters.AsSpan().IndexOf(taken) >= 0 && Take(taken);
    }

    /// <summary>Takes a word or a phrase, whose blanks stand for one or more; a word of letters ends where no letter follows.</summary>
    public bool Take(string phrase)
    {
        int length = Match(phrase);
        if (length == 0)
        {
            return false;
        }

        At = PastBlanks() + length;
        return true;
    }

    /// <summary>Takes the longest of the words that stands.</summary>
    public bool Take(Lexicon words)
    {
        int start = PastBlanks();
        if (!words.TryMatch(Text.Slice(start), out _, out int length))
        {
            return false;
        }

        At = start + length;
        return true;
    }

    /// <summary>How many characters a phrase takes, blanks before it not counted; 0 where it does not stand.</summary>
    public readonly int Match(string phrase)
    {
        int start = PastBlanks();
        int at = start;
        foreach (char c in phrase)
        {
            if (at == Text.Length || Text[at] != c)
            {
                return 0;
            }

            at++;
            while (c == ' ' && at < Text.Length && Text[at] == ' ')
            {
                at++;
            }
        }

        return IsLetter(phrase[phrase.Length - 1]) && at < Text.Length && IsLetter(Text[at]) ? 0 : at - start;
    }

    /// <summary>Takes Arabic digits, at most eight, that no further digit follows.</summary>
    public bool TakeDigits(out int value, out int count)
    {
        value = 0;
        int start = PastBlanks();
        int at = start;
        while (at < Text.Length && Text[at] is >= '0' and <= '9' && at - start <= 8)
        {
            value = unchecked((value * 10) + Text[at] - '0');
            at++;
        }

        count = at - start;
        if (count is 0 or > 8)
        {
            return false;
        }

        At = at;
        return true;
    }

    /// <summary>The letters that stand next; empty where none do.</summary>
    public readonly ReadOnlySpan<char> NextLetters()
    {
        int start = PastBlanks();
        int end = start;
        while (end < Text.Length && IsLetter(Text[end]))
        {
            end++;
        }

        return Text.Slice(start, end - start);
    }

    /// <summary>Steps over the letters that stand next.</summary>
    public void TakeLetters() => At = PastBlanks() + NextLetters().Length;

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';
}
