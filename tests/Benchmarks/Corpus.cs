using System.Globalization;
using System.Text;

namespace Etdz.Generator.Benchmarks;

/// <summary>Documents of prose with figures in it: the same on every machine and in every run.</summary>
internal static class Corpus
{
    private const string Prose =
        "经济技术开发区的企业在这一年里继续扩大生产，港口、铁路与公路把货物送往各地；园区为新来的工厂准备了土地、水电和人才公寓。" +
        "研究机构同制造商一道改进材料与工艺，服务部门缩短了办事的时间，周边的城镇也因此热闹起来。许多产品第一次走向海外，又有许多技术在这里落地。";

    private static readonly string[] Units = ["万亿元", "亿美元", "万公里", "万公顷"];

    public static (string Path, string Text)[] Write(int documents, int facts)
    {
        var written = new (string, string)[documents];
        for (int d = 0; d < documents; d++)
        {
            written[d] = ($"region{d:D4}.facts.md", Document(d, facts));
        }

        return written;
    }

    private static string Document(int index, int facts)
    {
        var text = new StringBuilder(facts * 280).Append(CultureInfo.InvariantCulture, $"---\ntitle: Region {index}\nlang: zh\n---\n\n");
        for (int f = 0; f < facts; f++)
        {
            int figure = 100 + (((index * 31) + (f * 17)) % 900);
            text.Append(Prose).Append(Prose.AsSpan(0, 60))
                .Append(CultureInfo.InvariantCulture, $"这一项为[{figure / 10}.{figure % 10}{Units[f % Units.Length]}]{{fact=Region{index:D4}.Figure{f:D3} period={2000 + (f % 25)}}}")
                .Append(f % 3 == 2 ? "。\n\n" : "，");
        }

        return text.ToString();
    }
}
