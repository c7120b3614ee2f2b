using System.Globalization;
using Etdz.Generator.Tests.Hosting;
using Etdz.Tool.Documents;
using Etdz.Tool.Messages;
using Microsoft.CodeAnalysis;

namespace Etdz.Tool.Tests.Hosting;

/// <summary>A finding as one line, all its places included: from the generator in a compiler, and from the tool.</summary>
internal static class Findings
{
    public static string[] OfGenerator((string Path, string Text)[] documents) =>
        [.. new Project(documents).RunOnce().Diagnostics.Select(d => $"{d.DefaultSeverity} {d.Id} {Of(d.Location)} {d.GetMessage(CultureInfo.InvariantCulture)} {string.Join(' ', d.AdditionalLocations.Select(Of))}")];

    public static string[] OfTool((string Path, string Text)[] documents) =>
        [.. Message.Of(Corpus.Of(documents.Select(d => SourceDocument.Read(d.Path, d.Text, rootNamespace: "Etdz"))))
            .Select(m => $"{Capital(m.Severity)} {m.Id} {Of(m.At)} {m.Text} {string.Join(' ', m.Others.Select(Of))}")];

    private static string Of(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture,
            $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1},{span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})");
    }

    private static string Of(Region at) => string.Create(CultureInfo.InvariantCulture,
        $"{at.Document.Path}({at.Start.Line},{at.Start.Column},{at.End.Line},{at.End.Column})");

    private static string Capital(string severity) => char.ToUpperInvariant(severity[0]) + severity[1..];
}
