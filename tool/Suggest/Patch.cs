using System.Globalization;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Suggest;

/// <summary>Two texts of as many lines as a unified diff, for <c>git apply</c> and <c>patch -p1</c>.</summary>
internal static class Patch
{
    private const int Context = 3;

    public static void Write(string path, string before, string after, Screen screen)
    {
        string[] old = before.Split('\n');
        string[] now = after.Split('\n');
        int count = old[^1].Length == 0 ? old.Length - 1 : old.Length;
        int[] changed = [.. Enumerable.Range(0, count).Where(i => old[i] != now[i])];
        screen.WriteLine($"--- {NameOf("a/", path)}", Ink.Strong);
        screen.WriteLine($"+++ {NameOf("b/", path)}", Ink.Strong);
        for (int first = 0, last; first < changed.Length; first = last + 1)
        {
            last = first;
            while (last + 1 < changed.Length && changed[last + 1] - changed[last] <= 2 * Context)
            {
                last++;
            }

            int start = Math.Max(0, changed[first] - Context);
            WriteHunk(old, now, start, Math.Min(count, changed[last] + Context + 1), screen);
        }
    }

    private static void WriteHunk(string[] old, string[] now, int start, int end, Screen screen)
    {
        string lines = string.Create(CultureInfo.InvariantCulture, $"{start + 1},{end - start}");
        screen.WriteLine($"@@ -{lines} +{lines} @@", Ink.Other);
        for (int i = start; i < end;)
        {
            if (old[i] == now[i])
            {
                WriteLine(" ", old, i++, Ink.Plain, screen);
                continue;
            }

            int to = i;
            while (to < end && old[to] != now[to])
            {
                to++;
            }

            for (int k = i; k < to; k++)
            {
                WriteLine("-", old, k, Ink.Error, screen);
            }

            for (int k = i; k < to; k++)
            {
                WriteLine("+", now, k, Ink.Good, screen);
            }

            i = to;
        }
    }

    private static void WriteLine(string sign, string[] lines, int i, Ink ink, Screen screen)
    {
        // A patch is the file's own characters; on a terminal it is but looked at.
        screen.WriteLine(sign + (screen.IsTerminal ? Printable.Of(lines[i]) : lines[i]), ink);
        if (i == lines.Length - 1)
        {
            screen.WriteLine("\\ No newline at end of file");
        }
    }

    // As git quotes a name that would not stay on its line.
    private static string NameOf(string side, string path)
    {
        if (!path.Any(c => c is '"' or '\\' || char.IsControl(c)))
        {
            return side + path;
        }

        string quoted = string.Concat((side + path).Select(c => c is '"' or '\\' ? "\\" + c : char.IsControl(c) ? "\\" + Convert.ToString(c, 8).PadLeft(3, '0') : c.ToString()));
        return "\"" + quoted + "\"";
    }
}
