// The project's own benchmarks: dotnet run -c Release --project tests/Benchmarks -- --filter '*'
// `--smoke` runs each of them once, in this process, and fails where one does not run: a test of the benchmarks, not a measurement.
// `--scale` prints how each moment grows from a thousand facts to a hundred thousand.
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Etdz.Generator.Benchmarks;

if (args is ["--scale"])
{
    Scale.Measure();
    return 0;
}

if (args is not ["--smoke"])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

IConfig once = ManualConfig.CreateMinimumViable().AddJob(Job.Dry.WithToolchain(InProcessEmitToolchain.Instance));
Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).RunAll(once)];
bool ran = summaries.Length > 0 && summaries.All(s => !s.HasCriticalValidationErrors && s.Reports.Length > 0 && s.Reports.All(r => r.Success));
Console.WriteLine(ran ? "all benchmarks ran" : "a benchmark did not run");
return ran ? 0 : 1;
