using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Etdz.Generator.Tests.Hosting;

/// <summary>The project's options: global properties, and metadata by path.</summary>
internal sealed class ProjectOptions(IReadOnlyDictionary<string, string> properties, IReadOnlyDictionary<string, string>? projectPaths = null) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(p => "build_property." + p.Key, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        projectPaths is not null && projectPaths.TryGetValue(textFile.Path, out string? path)
            ? new Values(new() { ["build_metadata.EtdzDocument.ProjectPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(path)) })
            : new Values([]);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            bool found = values.TryGetValue(key, out string? known);
            value = known ?? "";
            return found;
        }
    }
}
