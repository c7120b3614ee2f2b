using System.Globalization;
using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>Names of the generated files: short, and safe on every file system.</summary>
internal static class HintNames
{
    private const int LongestName = 60;

    public const string YearMonth = "YearMonth.g.cs";

    public const string FactIndex = "FactIndex.g.cs";

    /// <summary>The attributes of tables.</summary>
    public const string Attributes = "FactAttributes.g.cs";

    /// <summary>
    /// The file of a table's rows: the type's name, and a hash of all its name, because the compiler takes hint names that differ in case alone for
    /// one, and so do some file systems.
    /// </summary>
    public static string OfTable(Table table)
    {
        uint hash = Hash(2166136261, table.Namespace);
        foreach (TableType container in table.Containers.AsSpan())
        {
            hash = Hash(hash, "." + container.Name);
        }

        string name = table.Type.Name;
        hash = Hash(hash, "." + name);
        return "Rows." + (name.Length > LongestName ? name.Substring(0, LongestName) : name) + "." + hash.ToString("x8", CultureInfo.InvariantCulture) + ".g.cs";
    }

    /// <summary>The file of a shard's constants.</summary>
    /// <param name="shard">From 0 to 99.</param>
    public static string Shard(int shard) => Numbered("Facts.", shard);

    /// <summary>The file of a shard's statements.</summary>
    /// <param name="shard">From 0 to 99.</param>
    public static string Statements(int shard) => Numbered("Statements.", shard);

    private static string Numbered(string name, int shard) => name + (char)('0' + (shard / 10)) + (char)('0' + (shard % 10)) + ".g.cs";

    // FNV-1a with 32 bits, over UTF-16 code units.
    private static uint Hash(uint hash, string text)
    {
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
