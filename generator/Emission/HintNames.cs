namespace Etdz.Generator.Emission;

/// <summary>Names of the generated files: short, and safe on every file system.</summary>
internal static class HintNames
{
    public const string YearMonth = "YearMonth.g.cs";

    /// <summary>The file of a shard's constants.</summary>
    /// <param name="shard">From 0 to 99.</param>
    public static string Shard(int shard) => "Facts." + (char)('0' + (shard / 10)) + (char)('0' + (shard % 10)) + ".g.cs";
}
