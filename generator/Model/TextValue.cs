using System.Text;

namespace Etdz.Generator.Model;

/// <summary>The value that words are as a text.</summary>
internal static class TextValue
{
    /// <summary>The words with each run of blanks, tabs and ends of lines made one blank; a no-break space is a character like any other.</summary>
    public static string Of(string words)
    {
        int first = FirstToFold(words);
        if (first < 0)
        {
            return words;
        }

        StringBuilder text = new(words, 0, first, words.Length);
        for (int i = first; i < words.Length; i++)
        {
            if (!IsWhite(words[i]))
            {
                text.Append(words[i]);
            }
            else if (i == 0 || !IsWhite(words[i - 1]))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    // The first white space that is no single blank.
    private static int FirstToFold(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (IsWhite(words[i]) && (words[i] != ' ' || (i > 0 && IsWhite(words[i - 1]))))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsWhite(char c) => c is ' ' or '\t' or '\r' or '\n';
}
