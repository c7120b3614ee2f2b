using System;
using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>Writes the constants of one shard: its groups, nested as their paths are.</summary>
internal static class ShardEmitter
{
    /// <summary>The source text, always with <c>\n</c>; null where the shard holds nothing.</summary>
    /// <param name="groups">In ordinal order of path.</param>
    /// <param name="cancel">Asked at each group.</param>
    public static string? Write(EquatableArray<FactGroup> groups, EmissionOptions options, CancellationToken cancel = default)
    {
        if (groups.Count == 0)
        {
            return null;
        }

        CodeWriter writer = CodeWriter.Rent();
        GeneratedFile.Begin(writer, options);
        Documentation documentation = new(writer);
        FactEmitter facts = new(writer, new MemberTypes(options), documentation);
        string open = "";
        foreach (FactGroup group in groups.AsSpan())
        {
            cancel.ThrowIfCancellationRequested();
            int shared = SharedLength(open, group.Path);
            CloseAfter(writer, open, shared);
            OpenAfter(writer, options, documentation, group, shared);
            open = group.Path;
            WriteFacts(facts, group.Facts.AsSpan());
        }

        CloseAfter(writer, open, 0);
        if (options.HasFactIndex)
        {
            FactRows.Write(writer, options, groups);
        }

        GeneratedFile.End(writer, options);
        return writer.Finish();
    }

    private static void WriteFacts(FactEmitter emitter, ReadOnlySpan<Fact> facts)
    {
        for (int start = 0, end; start < facts.Length; start = end)
        {
            end = start + 1;
            while (end < facts.Length && facts[end].Key.Name == facts[start].Key.Name)
            {
                end++;
            }

            emitter.Write(facts.Slice(start, end - start));
        }
    }

    // How much of a path are whole names that the open classes have too; the path's own last name is always opened anew.
    private static int SharedLength(string open, string path)
    {
        int shared = 0;
        for (int i = 0; i < open.Length && i < path.Length && open[i] == path[i]; i++)
        {
            if (path[i] == '.')
            {
                shared = i + 1;
            }
            else if (i + 1 == open.Length && i + 1 < path.Length && path[i + 1] == '.')
            {
                shared = i + 2;
            }
        }

        return shared;
    }

    private static void OpenAfter(CodeWriter writer, EmissionOptions options, Documentation documentation, FactGroup group, int shared)
    {
        for (int start = shared, end; start < group.Path.Length; start = end + 1)
        {
            end = group.Path.IndexOf('.', start);
            end = end < 0 ? group.Path.Length : end;
            if (end == group.Path.Length)
            {
                documentation.OfGroup(group.Documentation);
                writer.Lines(GeneratedFile.Stamp);
                writer.Lines("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
            }

            writer.Lines($"{options.Access} static partial class {Identifiers.Of(group.Path.Substring(start, end - start))}");
            writer.Open();
        }
    }

    private static void CloseAfter(CodeWriter writer, string path, int shared)
    {
        for (int i = path.Length; i > shared; i = path.LastIndexOf('.', i - 1))
        {
            writer.Close();
        }
    }
}
