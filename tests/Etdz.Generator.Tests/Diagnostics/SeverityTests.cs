using Etdz.Generator.Diagnostics;
using Etdz.Generator.Tests.Docs;
using Etdz.Generator.Tests.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Diagnostics;

/// <summary>Each rule heeds what a project says of it, errors too. The example on the rule's page is what triggers it.</summary>
public sealed class SeverityTests
{
    public static TheoryData<string> Ids() => [.. Descriptors.Each().Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void By_itself_it_has_the_severity_of_its_rule(string id) => Assert.Equal(Descriptors.Of(id).DefaultSeverity, SeverityOf(id, Untouched));

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoWarn_silences_it(string id) => Assert.Null(SeverityOf(id, o => Told(o, id, ReportDiagnostic.Suppress)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void WarningsAsErrors_makes_an_error_of_it(string id) => Assert.Equal(DiagnosticSeverity.Error, SeverityOf(id, o => Told(o, id, ReportDiagnostic.Error)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_globalconfig_sets_its_severity(string id)
    {
        Assert.Null(SeverityOf(id, o => Configured(o, id, "none")));
        Assert.Equal(DiagnosticSeverity.Info, SeverityOf(id, o => Configured(o, id, "suggestion")));
        Assert.Equal(DiagnosticSeverity.Warning, SeverityOf(id, o => Configured(o, id, "warning")));
        Assert.Equal(DiagnosticSeverity.Error, SeverityOf(id, o => Configured(o, id, "error")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_says_so(string id)
    {
        string part = RulePage.Of(id).Text.Split("## How to silence it")[1];
        Assert.Contains($"`dotnet_diagnostic.{id}.severity = none`", part, StringComparison.Ordinal);
        Assert.Contains("`.globalconfig`", part, StringComparison.Ordinal);
        Assert.Contains("NoWarn", part, StringComparison.Ordinal);
        Assert.Contains("`.editorconfig`", part, StringComparison.Ordinal);
    }

    // What the tests' own projects say of warnings is taken back first.
    private static DiagnosticSeverity? SeverityOf(string id, Func<CSharpCompilationOptions, CSharpCompilationOptions> change)
    {
        Project project = RulePage.Of(id).Project();
        project.Configure(o => change(o.WithGeneralDiagnosticOption(ReportDiagnostic.Default)));
        Diagnostic[] found = [.. project.RunOnce().Diagnostics.Where(d => d.Id == id)];
        return found.Length == 0 ? null : Assert.Single(found.Select(d => d.Severity).Distinct());
    }

    private static CSharpCompilationOptions Untouched(CSharpCompilationOptions options) => options;

    private static CSharpCompilationOptions Told(CSharpCompilationOptions options, string id, ReportDiagnostic report) =>
        options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem(id, report));

    private static CSharpCompilationOptions Configured(CSharpCompilationOptions options, string id, string severity) =>
        options.WithSyntaxTreeOptionsProvider(new GlobalConfig($"is_global = true\ndotnet_diagnostic.{id}.severity = {severity}\n"));
}
