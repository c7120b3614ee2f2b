using Etdz.Generator.Foundation;
using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>Writes the constants of one shard.</summary>
internal static class ShardEmitter
{
    /// <summary>The source text, always with <c>\n</c>; null where the shard holds nothing.</summary>
    public static string? Write(EquatableArray<FactGroup> groups, EmissionOptions options) => null;
}
