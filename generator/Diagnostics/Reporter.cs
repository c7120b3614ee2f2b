using System;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Etdz.Generator.Diagnostics;

/// <summary>Finding → Diagnostic.</summary>
internal static class Reporter
{
    /// <param name="at">The place of the fault, as <see cref="Locate"/> gives it; null for a fault of the project's settings.</param>
    /// <param name="others">Further places, for a finding that is about several.</param>
    public static Diagnostic Create(Finding finding, Location? at, params Location[] others)
    {
        string[] arguments = finding.Arguments.AsSpan().ToArray();
        return Diagnostic.Create(Descriptors.Of(finding.Id), at ?? Location.None, others, arguments);
    }

    /// <summary>A place in an additional text; locations of this form are equal by value.</summary>
    public static Location Locate(string path, LineMap lines, Span span) =>
        Location.Create(path, TextSpan.FromBounds(span.Start, span.End), new LinePositionSpan(Position(lines, span.Start), Position(lines, span.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition Position(LineMap lines, int offset)
    {
        Text.LinePosition at = lines.At(offset);
        return new(Math.Max(0, at.Line - 1), Math.Max(0, at.Column - 1));
    }
}
