namespace Etdz.Generator.Tests.Package;

/// <summary>What is chosen covers what it must, without a build.</summary>
public sealed class PairwiseTests
{
    [Fact]
    public void Any_two_values_that_may_meet_do_so_in_one_of_sixteen_projects_at_most()
    {
        List<int[]> projects = TargetMatrix.Choose();
        Assert.InRange(projects.Count, 12, 16);
        Assert.All(projects, p => Assert.True(TargetMatrix.IsAllowed(p)));
        var met = projects.SelectMany(Pairwise.PairsOf).ToHashSet();
        var allowed = Pairwise.All(TargetMatrix.Sizes).Where(TargetMatrix.IsAllowed).SelectMany(Pairwise.PairsOf).ToHashSet();
        Assert.Equal(allowed.Count, met.Count);

        // All but C# 7.3 (of either old target) with nullable references or global usings: no single pair is forbidden by that.
        int[] sizes = TargetMatrix.Sizes;
        Assert.Equal(((sizes.Sum() * sizes.Sum()) - sizes.Sum(s => s * s)) / 2, allowed.Count);
    }

    [Fact]
    public void All_combinations_are_each_there_once() =>
        Assert.Equal(["00", "01", "02", "10", "11", "12"], Pairwise.All([2, 3]).Select(c => $"{c[0]}{c[1]}"));
}
