using Etdz.Generator.Text;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Facts;

/// <summary>
/// Which facts are asked for.
/// <code>query = name ("." name)* ("[" period? ","? language? "]")? ;      (* a name may be "*"; a path that is a group means all that is in it *)</code>
/// </summary>
internal sealed class FactQuery
{
    private readonly string[] _names;
    private readonly string[] _choices;

    private FactQuery(string text)
    {
        Text = text;
        int bracket = text.EndsWith(']') ? text.IndexOf('[', StringComparison.Ordinal) : -1;
        _names = (bracket < 0 ? text : text[..bracket]).Split('.');
        _choices = bracket < 0 ? [] : text[(bracket + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public string Text { get; }

    /// <summary>The facts that a query asks for; without one, all.</summary>
    /// <exception cref="NothingFoundException">Nobody states such a fact.</exception>
    public static KnownFact[] Select(Corpus corpus, string? text)
    {
        if (text is null)
        {
            return [.. corpus.Facts];
        }

        var query = new FactQuery(text);
        KnownFact[] found = [.. corpus.Facts.Where(query.Matches)];
        return found.Length > 0 ? found : throw new NothingFoundException(query.Advice(corpus));
    }

    private bool Matches(KnownFact fact)
    {
        string[] names = fact.Key.Path.Split('.');
        if (_names.Length > names.Length)
        {
            return false;
        }

        for (int i = 0; i < _names.Length; i++)
        {
            if (_names[i] != "*" && _names[i] != names[i])
            {
                return false;
            }
        }

        return _choices.All(choice => choice == fact.Key.Period.ToString() || choice == fact.Key.Lang);
    }

    private string Advice(Corpus corpus)
    {
        string path = string.Join('.', _names);
        string[] same = [.. corpus.Facts.Where(f => f.Key.Path == path).Select(f => f.Name)];
        string[] paths = [.. corpus.Facts.Select(f => f.Key.Path).Distinct()];
        string[] groups = [.. corpus.Facts.Select(f => f.Key.Group).Distinct()];
        string? nearest = Nearest.Of(path, paths) ?? Nearest.Of(path, groups) ?? NearestInGroup(path, paths);
        return $"no document states '{Text}'" + (same.Length > 0 ? "; there is " + string.Join(", ", same) : nearest is null ? "" : $"; did you mean '{nearest}'?");
    }

    // Paths are long, and a slip in their last name alone may be far from all of them.
    private static string? NearestInGroup(string path, string[] paths)
    {
        int dot = path.LastIndexOf('.');
        string group = path[..(dot + 1)];
        string[] names = [.. paths.Where(p => p.StartsWith(group, StringComparison.Ordinal)).Select(p => p[(dot + 1)..])];
        return Nearest.Of(path.AsSpan(dot + 1), names) is { } name ? group + name : null;
    }
}

/// <summary>There is nothing of the name that was asked for.</summary>
internal sealed class NothingFoundException(string message) : Exception(message);
