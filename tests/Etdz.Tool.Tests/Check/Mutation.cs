using Etdz.Generator.Tests.Hosting;

namespace Etdz.Tool.Tests.Check;

/// <summary>Puts faults into documents, the same ones for the same seed: slips of the kinds that authors make, and plain damage.</summary>
internal sealed class Mutation(int seed)
{
    private const string Junk = "{}[]=\"\\`.#*万亿年%0123456789余近ab\n\r\t\u0000\uFFFD\uD83D 　<!--";

    private static readonly (string From, string To)[] Slips =
    [
        ("fact=", "fcat="), ("fact=.", "fact="), ("fact=", "fact=x"), ("period=2023", "period=2033"), ("period=2023", "period=20x3"), ("period=2023", ""),
        ("万亿元", "亿元"), ("亿美元", "亿元"), ("家]", "年]"), ("2023", "2022"), ("[229", "[228"), ("[14", "[15"), ("]{", "] {"), ("}", ""), ("[", ""), ("]", ""),
        ("9月25日", "9月31日"), ("1984", "1985"), ("subject=", "subjcet="), ("lang: zh", "lang: 12"), ("---\n", "--\n"), ("fact=.", "fact=..."), ("trillion", "trilion"),
        ("square kilometres", "square kilometers of land"), ("}", " as=money}"), ("}", " unit=km}"), ("}", " superseded=true}"), ("}", " lang=zh}"), ("}", " decimals=2}"),
        ("}", " value=7}"), ("}", " part=1/2}"), ("}", " note=\"unclosed}"), ("published: ", "published: the "), ("lang: zh\n", "lang: zh\ncoverage: complete\n"),
        ("\n\n", "\n\n```facts\nNation.Trade[2023] < Nation.LandShare\n0 < Nation.Zones[2023] < 14\nsum(Zones.*.Area < 3\n```\n\n"),
        ("fact=.", "fact=.Generator."), ("Zones.Dalian", "Generator.Dalian"), (".Name", ".Name.Deep"), ("第一家", "第二家"), ("[", "[几"),
    ];

    private readonly Random _random = new(seed);

    /// <summary>One of the seeds, with some faults in it, under a name of its own.</summary>
    public (string Path, string Text) Next(int number)
    {
        (string path, string text) = Repository.Seeds()[_random.Next(Repository.Seeds().Length)];
        int faults = 1 + _random.Next(4);
        for (int i = 0; i < faults; i++)
        {
            text = _random.Next(3) == 0 ? Damage(text) : Slip(text);
        }

        return ($"{number:000}-{Path.GetFileName(path)}", text);
    }

    private string Slip(string text)
    {
        (string from, string to) = Slips[_random.Next(Slips.Length)];
        int[] places = [.. Places(text, from)];
        if (places.Length == 0)
        {
            return Damage(text);
        }

        int at = places[_random.Next(places.Length)];
        return text[..at] + to + text[(at + from.Length)..];
    }

    private string Damage(string text)
    {
        int at = _random.Next(text.Length);
        return _random.Next(3) switch
        {
            0 => text.Remove(at, Math.Min(1 + _random.Next(12), text.Length - at)),
            1 => text.Insert(at, Junk[_random.Next(Junk.Length)].ToString()),
            _ => text[..at] + Junk[_random.Next(Junk.Length)] + text[(at + 1)..],
        };
    }

    private static IEnumerable<int> Places(string text, string part)
    {
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
