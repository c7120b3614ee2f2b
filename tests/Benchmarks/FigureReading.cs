using BenchmarkDotNet.Attributes;
using Etdz.Generator.Values;

namespace Etdz.Generator.Benchmarks;

/// <summary>Reading one figure from its words, over the forms that documents use most.</summary>
[MemoryDiagnoser]
public class FigureReading
{
    [Params(
        "14家", "10.1万亿元", "1.4万余家", "不到500平方公里", "98.9%", "四分之一", "1984年9月25日", "more than $3 billion", "three hours and twenty minutes",
        "五元三角", "10%-15%", "three hundred and twenty", "第一家", "5 December 1391", "25摄氏度")]
    public string Words { get; set; } = "";

    [Benchmark]
    public bool Read() => FigureReader.TryRead(Words, new Reading(null, false, new Language(Words[0] < 128 ? Tongue.English : Tongue.Chinese), null), out _, out _);
}
