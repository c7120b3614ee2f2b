namespace Etdz.Generator.Tests.Hosting;

/// <summary>The files of the repository that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    public static string Read(params string[] names) => File.ReadAllText(PathOf(names));

    /// <summary>The seed documents, by path relative to the sample app.</summary>
    public static (string Path, string Text)[] Seeds() =>
        [.. Directory.EnumerateFiles(PathOf("seeds"), "*.facts.md", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(PathOf("sample-app"), f).Replace('\\', '/'), File.ReadAllText(f)))
            .OrderBy(d => d.Item1, StringComparer.Ordinal)];

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Etdz.Generator.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
