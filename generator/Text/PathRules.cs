using System;
using System.Globalization;

namespace Etdz.Generator.Text;

/// <summary>What is wrong with a path.</summary>
/// <param name="Start">Where the part at fault begins, in the path as written.</param>
/// <param name="Length">How long that part is; 0 where something is missing.</param>
/// <param name="Reason">A clause that ends the sentence "is no path: …".</param>
internal readonly record struct PathFault(int Start, int Length, string Reason);

/// <summary>
/// What a path of a fact or a subject may be.
/// <code>
/// path = "."? name ("." name)* ;
/// name = (letter | "_") (letter | mark | digit | connector)* ;
/// </code>
/// The characters of a name are those of C# identifiers (C# language specification, 6.4.3), by Unicode category, less formatting characters;
/// none lies outside the basic plane, which C# does not take either.
/// </summary>
internal static class PathRules
{
    /// <summary>The longest chain of names.</summary>
    public const int MostNames = 16;

    /// <summary>The longest name, in bytes of UTF-8.</summary>
    public const int MostBytes = 255;

    /// <summary>Finds the first fault of a path, from left to right.</summary>
    /// <param name="path">As written, with its leading dot where it has one.</param>
    /// <param name="fewest">The fewest names, those of <paramref name="subjectNames"/> included: 2 for a fact, 1 for a subject.</param>
    /// <param name="subjectNames">How many names a leading dot stands for.</param>
    public static PathFault? Check(ReadOnlySpan<char> path, int fewest, int subjectNames)
    {
        bool isRelative = path.Length > 0 && path[0] == '.';
        int names = isRelative ? subjectNames : 0;
        int at = isRelative ? 1 : 0;
        while (true)
        {
            int length = path.Slice(at).IndexOf('.');
            ReadOnlySpan<char> name = length < 0 ? path.Slice(at) : path.Slice(at, length);
            if (CheckName(name) is { } fault)
            {
                return fault with { Start = at + fault.Start };
            }

            if (++names > MostNames)
            {
                return new(at, name.Length, $"it has more than {MostNames.ToString(CultureInfo.InvariantCulture)} names");
            }

            at += name.Length;
            if (at == path.Length)
            {
                return names >= fewest ? null : new(0, path.Length, "it has one name alone, and a fact needs a group before it, as in 'Zones.Count'");
            }

            at++;
        }
    }

    /// <summary>How many names a good path has.</summary>
    public static int CountNames(string path)
    {
        int names = 1;
        foreach (char c in path)
        {
            names += c == '.' ? 1 : 0;
        }

        return names;
    }

    private static PathFault? CheckName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty)
        {
            return new(0, 0, "a name is missing here");
        }

        int bytes = 0;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (i == 0 ? !FactPath.IsStart(c) : !FactPath.IsPart(c))
            {
                return Describe(name, i);
            }

            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }

        return bytes <= MostBytes ? null : new(0, name.Length, $"this name is longer than {MostBytes.ToString(CultureInfo.InvariantCulture)} bytes of UTF-8");
    }

    private static PathFault Describe(ReadOnlySpan<char> name, int at)
    {
        char c = name[at];
        if (char.IsSurrogate(c))
        {
            bool isPair = at + 1 < name.Length && char.IsSurrogatePair(c, name[at + 1]);
            return new(at, isPair ? 2 : 1, "C# takes no character outside the basic plane in a name");
        }

        string shown = Shown.Character(name, at);
        return CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format ? new(at, 1, $"a name has no formatting characters, and {shown} is one")
            : FactPath.IsPart(c) ? new(at, 1, $"a name does not begin with {shown}")
            : new(at, 1, $"a name is made of letters, digits and '_', and {shown} is none of these");
    }
}
