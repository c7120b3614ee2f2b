namespace Etdz.Generator.Tests.Hosting;

/// <summary>The C compiler that native AOT links with, if this machine has one.</summary>
internal static class Linker
{
    /// <summary>Its name on the machine's path; null where there is none.</summary>
    public static string? Name { get; } = In(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>The first of clang and gcc that a folder of a search path holds.</summary>
    public static string? In(string path) => Array.Find(["clang", "gcc"], name => path.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))));
}

/// <summary>A test that needs a linker: where there is none it is skipped, by its name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (Linker.Name is null)
        {
            Skip = "Native AOT needs a linker, and neither clang nor gcc is on the path.";
        }
    }
}
