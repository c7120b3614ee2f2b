using BenchmarkDotNet.Attributes;
using Etdz.Generator.Text;

namespace Etdz.Generator.Benchmarks;

/// <summary>Finding the annotations of one document of 100 facts among 28,000 characters of prose.</summary>
[MemoryDiagnoser]
public class Scanning
{
    private readonly string _text = Corpus.Write(1, 100)[0].Text;

    [Benchmark]
    public object Scan() => AnnotationScanner.Scan(_text);
}
