using System;

namespace Etdz.Generator.Text;

/// <summary>
/// A language tag, as far as its form goes.
/// <code>
/// tag    = letter{2,3} ("-" subtag)* ;
/// subtag = (letter | digit){1,8} ;
/// </code>
/// BCP 47 (RFC 5646, 2.1) less what has never been registered or is private altogether: first parts of four letters and more, and <c>x-…</c>.
/// </summary>
internal static class LanguageTag
{
    public static bool IsPlausible(ReadOnlySpan<char> tag)
    {
        bool isFirst = true;
        while (true)
        {
            int dash = tag.IndexOf('-');
            ReadOnlySpan<char> part = dash < 0 ? tag : tag.Slice(0, dash);
            if (isFirst ? part.Length is < 2 or > 3 : part.Length is < 1 or > 8)
            {
                return false;
            }

            foreach (char c in part)
            {
                bool isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
                if (!isLetter && (isFirst || c is < '0' or > '9'))
                {
                    return false;
                }
            }

            if (dash < 0)
            {
                return true;
            }

            tag = tag.Slice(dash + 1);
            isFirst = false;
        }
    }
}
