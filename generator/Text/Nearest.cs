using System;

namespace Etdz.Generator.Text;

/// <summary>Finds the known word that an unknown one was most likely meant to be.</summary>
internal static class Nearest
{
    /// <summary>Words longer than this are nobody's slip.</summary>
    private const int Longest = 40;

    /// <summary>
    /// The known word at the least distance, the first of several; null where none is near. The distance counts letters put in, left out, changed
    /// or swapped with their neighbour (optimal string alignment), case aside; near is one for every three letters of the word, at least one, and
    /// less than its length: a word all of whose letters are other ones is another word.
    /// </summary>
    /// <param name="most">The greatest distance that is near, where it is to be less than that.</param>
    public static string? Of(ReadOnlySpan<char> word, string[] known, int most = int.MaxValue)
    {
        if (word.IsEmpty || word.Length > Longest)
        {
            return null;
        }

        int limit = Math.Min(most, Math.Min(word.Length - 1, Math.Max(1, word.Length / 3)));
        string? nearest = null;
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        Span<char> folded = stackalloc char[Longest].Slice(0, word.Length);
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(word[i]);
        }

        ulong letters = Letters(folded);
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit || IsOfOthers(letters, Letters(candidate.AsSpan()), limit))
            {
                continue;
            }

            int distance = Distance(folded, candidate.AsSpan(), limit, rows);
            if (distance <= limit)
            {
                nearest = candidate;
                limit = distance - 1;
            }
        }

        return nearest;
    }

    // A bit for each letter that is there; some letters share one.
    private static ulong Letters(ReadOnlySpan<char> word)
    {
        ulong letters = 0;
        foreach (char c in word)
        {
            letters |= 1UL << (Fold(c) & 63);
        }

        return letters;
    }

    // Each letter of the one that is not in the other costs a step: most words are told apart by that alone.
    private static bool IsOfOthers(ulong one, ulong other, int limit) => Count(one & ~other) > limit || Count(other & ~one) > limit;

    private static int Count(ulong bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>
    /// The distance, or anything above the limit where it is more than that. Only cells that far from the diagonal are reckoned, and no more rows once
    /// two of them are beyond the limit: there are two thousand names of units to try, for each word that is none.
    /// </summary>
    /// <param name="a">Folded; its length and that of the other differ by no more than the limit.</param>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit, Span<int> rows)
    {
        int far = limit + 1;
        int width = a.Length + 1;
        Span<int> before = rows.Slice(0, width);
        Span<int> last = rows.Slice(width, width);
        Span<int> row = rows.Slice(2 * width, width);
        for (int i = 0; i < width; i++)
        {
            last[i] = i;
        }

        char previous = '\0';
        int leastBefore = 0;
        for (int j = 1; j <= b.Length; j++)
        {
            char c = Fold(b[j - 1]);
            int first = Math.Max(1, j - limit);
            int end = Math.Min(a.Length, j + limit);
            row[first - 1] = first == 1 ? j : far;
            int least = row[first - 1];
            for (int i = first; i <= end; i++)
            {
                int best = Math.Min(Math.Min(last[i], row[i - 1]) + 1, last[i - 1] + (a[i - 1] == c ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 2] == c && a[i - 1] == previous)
                {
                    best = Math.Min(best, before[i - 2] + 1);
                }

                row[i] = best;
                least = Math.Min(least, best);
            }

            if (end < a.Length)
            {
                row[end + 1] = far;
            }

            if (least > limit && leastBefore > limit)
            {
                return far;
            }

            leastBefore = least;
            previous = c;
            Span<int> free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[width - 1];
    }

    private static char Fold(char c) => char.ToLowerInvariant(c);
}
