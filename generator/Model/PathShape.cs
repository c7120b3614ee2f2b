using System;

namespace Etdz.Generator.Model;

/// <summary>
/// What C# cannot have, as far as one path tells: a member with the name of its class, and a class with the name of one that the generator writes.
/// (What takes other statements to tell, <see cref="Shapes"/> does.)
/// </summary>
/// <param name="rootNamespace">The namespace of the generated code; empty where it has none.</param>
internal sealed class PathShape(string rootNamespace)
{
    // Neighbours are mostly of one group, and the same string.
    private string? _goodGroup;

    /// <summary>Whether names of root groups are reserved because of this namespace.</summary>
    public static bool Reserves(string rootNamespace) => rootNamespace is "" or "Etdz";

    /// <summary>The name in a path that cannot stand where it does; null where all can.</summary>
    /// <param name="isReserved">Whether it is the first name, which the generated code has for itself; else it repeats the name before it.</param>
    public string? FaultOf(string group, string name, out bool isReserved)
    {
        isReserved = false;
        if (!ReferenceEquals(group, _goodGroup))
        {
            int end = group.IndexOf('.');
            string root = end < 0 ? group : group.Substring(0, end);
            isReserved = IsReserved(root);
            if (isReserved)
            {
                return root;
            }

            if (RepeatedName(group.AsSpan()) is { } repeated)
            {
                return repeated;
            }

            _goodGroup = group;
        }

        return IsLast(group.AsSpan(), name.AsSpan()) ? name : null;
    }

    /// <summary>Why a reserved name is one, in the words of a message.</summary>
    public string ReservedFor(string name) => rootNamespace.Length > 0 || IsOwn(name) ? "which the generated code has for itself"
        : "which the generated code needs: it has no namespace of its own (set EtdzNamespace or RootNamespace, or choose another name)";

    // Where the generated code has no namespace, a root group meets those that it names itself.
    private bool IsReserved(string root) => IsOwn(root)
        || rootNamespace switch
        {
            "Etdz" => root == "Generator",
            "" => root is "Etdz" or "Microsoft" or "System",
            _ => false,
        };

    private static bool IsOwn(string root) => root is "FactIndex" or "YearMonth";

    private static string? RepeatedName(ReadOnlySpan<char> group)
    {
        for (int end = group.IndexOf('.'); end >= 0;)
        {
            ReadOnlySpan<char> rest = group.Slice(end + 1);
            int length = rest.IndexOf('.');
            ReadOnlySpan<char> name = length < 0 ? rest : rest.Slice(0, length);
            if (IsLast(group.Slice(0, end), name))
            {
                return name.ToString();
            }

            end = length < 0 ? -1 : end + 1 + length;
        }

        return null;
    }

    private static bool IsLast(ReadOnlySpan<char> group, ReadOnlySpan<char> name) =>
        group.EndsWith(name) && (group.Length == name.Length || group[group.Length - name.Length - 1] == '.');
}
