using System.Text;

namespace Etdz.Tool.View;

/// <summary>
/// Names of files for documents and facts: whatever those are called, a name is one that every file system takes, stays in its folder, and is given once
/// (two that differ in case alone are the same to some).
/// </summary>
internal sealed class FileNames
{
    private const int Longest = 60;

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    private readonly HashSet<string> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">A path of a document or of a fact.</param>
    /// <returns>The name, <c>.html</c> at its end.</returns>
    public string Of(string name)
    {
        var kept = new StringBuilder();
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool isKept = Rune.IsLetterOrDigit(rune) || (rune.Value is '_') || (rune.Value is '.' && kept.Length > 0 && kept[^1] is not ('.' or '-'));
            if (isKept)
            {
                kept.Append(rune.ToString());
            }
            else if (kept.Length > 0 && kept[^1] != '-')
            {
                kept.Append('-');
            }

            if (kept.Length >= Longest)
            {
                break;
            }
        }

        string stem = kept.ToString().Trim('.', '-');
        stem = stem.Length == 0 || Devices.Contains(stem.Split('.')[0]) ? "_" + stem : stem;
        string given = stem;
        for (int i = 2; !_given.Add(given); i++)
        {
            given = FormattableString.Invariant($"{stem}-{i}");
        }

        return given + ".html";
    }
}
