using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Tests.Hosting;

namespace Etdz.Tool.Tests.View.Browser;

/// <summary>A site on disk, as the command writes it.</summary>
internal sealed class WrittenSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private WrittenSite()
    {
    }

    public string this[string page] => Path.Combine(_folder.Path, "out", page);

    /// <summary>The seeds, and a document that contradicts them.</summary>
    public static WrittenSite OfSeeds(bool withConflict = false, params string[] options)
    {
        var site = new WrittenSite();
        site._folder.CopyFrom(Repository.PathOf("seeds"), "seeds");
        if (withConflict)
        {
            site._folder.Write("summary.facts.md", Pages.Conflict);
        }

        Shell.Run(site._folder.Path, ["view", "-o", "out", .. options]).MustBe(0);
        return site;
    }

    public static WrittenSite Of(string text, params string[] options)
    {
        var site = new WrittenSite();
        site._folder.Write("a.facts.md", text);
        Shell.Run(site._folder.Path, ["view", "-o", "out", .. options]).MustBe(0);
        return site;
    }

    public void Dispose() => _folder.Dispose();
}
