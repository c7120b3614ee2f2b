using System;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>What language tags (BCP 47) come to: an identity in one case, and a language to read figures in.</summary>
internal static class Languages
{
    /// <summary>
    /// A tag in its canonical case (RFC 5646, 2.1.1): lower, but for a part of two letters upper and one of four letters with its first upper, where
    /// these neither begin the tag nor follow a single letter or digit (<c>zh-hant-tw</c>: <c>zh-Hant-TW</c>).
    /// </summary>
    /// <param name="tag">One that <see cref="Text.LanguageTag"/> has found plausible.</param>
    public static string Canonical(string tag)
    {
        char[] canonical = tag.ToCharArray();
        bool isPlain = false;
        for (int start = 0, end; start < canonical.Length; start = end + 1)
        {
            int dash = tag.IndexOf('-', start);
            end = dash < 0 ? tag.Length : dash;
            int length = end - start;
            isPlain |= start > 0 && length == 1;
            for (int i = start; i < end; i++)
            {
                bool isUpper = start > 0 && !isPlain && (length == 2 || (length == 4 && i == start));
                canonical[i] = isUpper ? char.ToUpperInvariant(tag[i]) : char.ToLowerInvariant(tag[i]);
            }
        }

        return new string(canonical);
    }

    /// <summary>The language of figures in a document with a tag: its first part decides, and the region where it has one.</summary>
    public static Language Of(string tag)
    {
        string canonical = Canonical(tag);
        int dash = canonical.IndexOf('-');
        Tongue tongue = (dash < 0 ? canonical : canonical.Substring(0, dash)) switch
        {
            "zh" => Tongue.Chinese,
            "en" => Tongue.English,
            _ => Tongue.Other,
        };
        return new(tongue, RegionOf(canonical));
    }

    /// <summary>The language of words whose document does not say: Chinese where there is a Han character in them, else English.</summary>
    public static Language OfWords(string words)
    {
        foreach (char c in words)
        {
            if (c >= 0x2E80 && IsHan(c))
            {
                return new(Tongue.Chinese);
            }
        }

        return new(Tongue.English);
    }

    private static Region RegionOf(string canonical)
    {
        for (int start = canonical.IndexOf('-') + 1, end; start > 0 && start < canonical.Length; start = end + 1)
        {
            int dash = canonical.IndexOf('-', start);
            end = dash < 0 ? canonical.Length : dash;
            ReadOnlySpan<char> part = canonical.AsSpan(start, end - start);
            if (part.Length == 1)
            {
                return Region.None;
            }

            // A region is two letters or three digits: in canonical case nothing else begins upper and has two, or is all of three digits.
            if (part.Length == 2 || (part.Length == 3 && part[0] is >= '0' and <= '9'))
            {
                return part.SequenceEqual("US".AsSpan()) ? Region.UnitedStates
                    : part.SequenceEqual("GB".AsSpan()) ? Region.UnitedKingdom
                    : Region.Other;
            }
        }

        return Region.None;
    }

    // The blocks of the script Han (Unicode 16), those beyond the basic plane by their high surrogates.
    private static bool IsHan(char c) => c is (>= '\u2E80' and <= '\u2FDF') or '\u3005' or '\u3007' or (>= '\u3021' and <= '\u3029')
        or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD8BF');
}
