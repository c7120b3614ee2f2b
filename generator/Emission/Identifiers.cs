namespace Etdz.Generator.Emission;

/// <summary>Names from documents and settings, as C# takes them.</summary>
internal static class Identifiers
{
    /// <summary>
    /// The name, with an <c>@</c> before it (which is no part of it) where it may be a keyword. All of C#'s, reserved, contextual or still to come, are
    /// of lower-case ASCII letters (and underscores: <c>__arglist</c>); so is no name that a type of the language or the library begins with.
    /// </summary>
    public static string Of(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or '_'))
            {
                return name;
            }
        }

        return "@" + name;
    }

    /// <summary>A namespace or path, each name of it as <see cref="Of"/> has it.</summary>
    public static string OfPath(string path)
    {
        if (path.IndexOf('.') < 0)
        {
            return Of(path);
        }

        string[] names = path.Split('.');
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Of(names[i]);
        }

        return string.Join(".", names);
    }
}
