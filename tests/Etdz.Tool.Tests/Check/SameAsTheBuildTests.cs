using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.Check;

/// <summary>What the tool finds is what the generator finds, one by one: id, severity, message, every place, and the order of all.</summary>
public sealed class SameAsTheBuildTests
{
    [Fact]
    public void The_findings_of_the_seeds_are_the_builds() => Assert.Equal(Findings.OfGenerator(Repository.Seeds()), Findings.OfTool(Repository.Seeds()));

    [Fact]
    public void The_findings_of_two_hundred_documents_with_faults_are_the_builds()
    {
        var mutation = new Mutation(20261124);
        HashSet<string> ids = [];
        for (int i = 0; i < 200; i++)
        {
            // Each beside the sound seeds, so that it contradicts them.
            (string, string)[] documents = [.. Repository.Seeds(), mutation.Next(i)];
            string[] expected = Findings.OfGenerator(documents);
            Assert.Equal(expected, Findings.OfTool(documents));
            ids.UnionWith(expected.Select(f => f.Split(' ')[1]));
        }

        Assert.True(ids.Count >= 25, "The faults are of few kinds: " + string.Join(' ', ids));
    }

    [Fact]
    public void The_findings_of_many_documents_together_are_the_builds()
    {
        var mutation = new Mutation(7);
        (string, string)[] documents = [.. Enumerable.Range(0, 200).Select(mutation.Next)];
        string[] expected = Findings.OfGenerator(documents);
        Assert.True(expected.Length > 300, "There are few findings: " + expected.Length);
        Assert.Equal(expected, Findings.OfTool(documents));
    }
}
