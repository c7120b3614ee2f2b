namespace Etdz.Generator.Emission;

/// <summary>Names of the generated files: short, and safe on every file system.</summary>
internal static class HintNames
{
    public const string YearMonth = "YearMonth.g.cs";

    public const string FactIndex = "FactIndex.g.cs";

    /// <summary>The file of a shard's constants.</summary>
    /// <param name="shard">From 0 to 99.</param>
    public static string Shard(int shard) => Numbered("Facts.", shard);

    /// <summary>The file of a shard's statements.</summary>
    /// <param name="shard">From 0 to 99.</param>
    public static string Statements(int shard) => Numbered("Statements.", shard);

    private static string Numbered(string name, int shard) => name + (char)('0' + (shard / 10)) + (char)('0' + (shard % 10)) + ".g.cs";
}
