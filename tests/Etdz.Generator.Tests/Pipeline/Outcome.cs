using System.Security.Cryptography;
using System.Text;
using Etdz.Generator.Tests.Fuzz;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>All that one run makes, sources and findings, as one text: equal texts are equal bytes.</summary>
internal sealed record Outcome(string Text)
{
    private const string Table = """
        using Etdz.Generator;
        [FactRows("Zones")]
        public sealed partial record Zone(string Key, string? Name, System.DateOnly? Founded, int Missing);
        """;

    /// <summary>Documents with all that the language has, and with every kind of fault.</summary>
    public static (string Path, string Text)[] Documents { get; } =
        [.. Material.Documents.Select((text, i) => ($"docs/d{(i * 7919) % 1000:D3}-İıß.facts.md", text))];

    public string Hash => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <param name="documents">By path relative to the project.</param>
    /// <param name="folder">Where the project stands; empty for paths that are relative.</param>
    public static Outcome Of(IEnumerable<(string Path, string Text)> documents, string folder = "")
    {
        (string Path, string Text)[] all = [.. documents];
        var project = new Project(
            all.Select(d => (folder + d.Path, d.Text)), projectPaths: folder.Length == 0 ? null : all.ToDictionary(d => folder + d.Path, d => d.Path));
        project.AddSource(Table);
        Run run = project.RunOnce();
        var text = new StringBuilder();
        foreach (KeyValuePair<string, string> source in run.Sources)
        {
            text.Append("==> ").Append(source.Key).Append('\n').Append(source.Value);
        }

        foreach (var diagnostic in run.Diagnostics)
        {
            // The compiler shows a file by the path that it has of it.
            string shown = diagnostic.ToString();
            text.Append(folder.Length == 0 ? shown : shown.Replace(folder, "", StringComparison.Ordinal)).Append('\n');
        }

        return new(text.ToString());
    }
}
