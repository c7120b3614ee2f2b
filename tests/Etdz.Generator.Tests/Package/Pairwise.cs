namespace Etdz.Generator.Tests.Package;

/// <summary>
/// Chooses combinations of options so that any two values that may meet do so in one of them. Most faults need two options at most, and all combinations
/// would be thousands of builds.
/// </summary>
internal static class Pairwise
{
    /// <summary>Takes, again and again, the combination with the most pairs that none before it has.</summary>
    /// <param name="sizes">How many values each option has.</param>
    /// <param name="isAllowed">Whether a combination can be built at all: it gives the index of each option's value.</param>
    public static List<int[]> Choose(IReadOnlyList<int> sizes, Func<int[], bool> isAllowed)
    {
        List<int[]> all = [.. All(sizes).Where(isAllowed)];
        HashSet<Pair> missing = [.. all.SelectMany(PairsOf)];
        var chosen = new List<int[]>();
        while (missing.Count > 0)
        {
            int[] best = all.MaxBy(c => PairsOf(c).Count(missing.Contains))!;
            missing.ExceptWith(PairsOf(best));
            chosen.Add(best);
        }

        return chosen;
    }

    /// <summary>The value of one option together with that of another.</summary>
    public readonly record struct Pair(int Option, int Value, int OtherOption, int OtherValue);

    public static IEnumerable<Pair> PairsOf(int[] combination)
    {
        for (int i = 0; i < combination.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                yield return new(j, combination[j], i, combination[i]);
            }
        }
    }

    /// <summary>Every combination, the last option changing fastest.</summary>
    public static IEnumerable<int[]> All(IReadOnlyList<int> sizes)
    {
        var current = new int[sizes.Count];
        int at;
        do
        {
            yield return [.. current];
            for (at = current.Length - 1; at >= 0 && ++current[at] == sizes[at]; at--)
            {
                current[at] = 0;
            }
        }
        while (at >= 0);
    }
}
