using System.Text;
using CsCheck;
using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Pipeline;

/// <summary>Neither the order of documents nor how statements are dealt out to them changes what comes of them.</summary>
public sealed class OrderProperties
{
    private static readonly (string Fact, string[] Words)[] Facts =
    [
        ("A.Firms", ["14家", "1.4万余家", "14,200家", "约1.4万家", "超过1.3万家", "不到2万家", "1.4万家", "1.5万家"]),
        ("A.Trade", ["10.1万亿元", "10.08万亿元", "10.2万亿元", "超10万亿元", "101000亿元", "10.1万亿美元"]),
        ("A.B.Share", ["23.5%", "近四分之一", "两成多", "24%", "23.49%"]),
        ("B.Founded", ["1984年9月25日", "1984年9月", "1984年", "1984年9月之后", "1984年9月26日"]),
        ("B.Area", ["500平方公里", "5万公顷", "近500平方公里", "75万亩"]),
        ("B.Name", ["大连", "大连  开发区", "大 连"]),
        ("C.Span", ["三至五家", "3到5家", "3至6家"]),
    ];

    private static readonly Gen<string[]> Lines =
        (from fact in Gen.Int[0, Facts.Length - 1]
         from words in Gen.Int[0, 7]
         from period in Gen.Int[0, 5]
         select $"据称[{Facts[fact].Words[words % Facts[fact].Words.Length]}]{{fact={Facts[fact].Fact}{(period == 0 ? " period=2023" : "")}}}。")
        .Array[1, 12];

    [Fact]
    public void Documents_in_any_order_give_the_same_code_to_the_byte() =>
        Gen.Select(Lines, Gen.Int[1, 4], Gen.Int[0, 1000]).Sample(
            (lines, size, seed) =>
            {
                (string Path, string Text)[] documents = Deal(lines, size);
                (string Path, string Text)[] shuffled = [.. documents];
                new Random(seed).Shuffle(shuffled);

                Assert.Equal(Sources(documents, "true"), Sources(shuffled, "true"));
            },
            iter: 60);

    [Fact]
    public void Documents_split_or_joined_give_the_same_constants() =>
        Gen.Select(Lines, Gen.Int[1, 4], Gen.Int[1, 12]).Sample(
            (lines, size, other) => Assert.Equal(Constants(Deal(lines, size)), Constants(Deal(lines, other))),
            iter: 60);

    // So many lines to a document, the order of the documents' paths that of the lines.
    private static (string Path, string Text)[] Deal(string[] lines, int size) =>
        [.. lines.Chunk(size).Select((chunk, i) => ($"d{i:D2}.facts.md", string.Join("\n\n", chunk) + "\n"))];

    private static string Constants((string Path, string Text)[] documents) =>
        string.Join('\n', Sources(documents, "false").Split('\n').Where(l => !l.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    private static string Sources((string Path, string Text)[] documents, string index)
    {
        var all = new StringBuilder();
        Run run = new Project(documents, properties: new() { ["RootNamespace"] = "Etdz", ["EtdzFactIndex"] = index }).RunOnce();
        foreach ((string name, string source) in run.Sources.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            all.Append(name).Append('\n').Append(source);
        }

        return all.ToString();
    }
}
