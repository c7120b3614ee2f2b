using System;
using System.Collections.Generic;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Etdz.Generator;

/// <summary>A scan, and the file that its places are in.</summary>
internal sealed record ScannedFile(string File, Scan Scan)
{
    public static Scan[] ScansOf(EquatableArray<ScannedFile> files)
    {
        var scans = new Scan[files.Count];
        for (int i = 0; i < scans.Length; i++)
        {
            scans[i] = files[i].Scan;
        }

        return scans;
    }

    /// <summary>The files by the path of their document.</summary>
    public static Dictionary<string, ScannedFile> ByPath(EquatableArray<ScannedFile> files)
    {
        var byPath = new Dictionary<string, ScannedFile>(StringComparer.Ordinal);
        foreach (ScannedFile file in files.AsSpan())
        {
            byPath[file.Scan.Document.Path] = file;
        }

        return byPath;
    }

    public Location Locate(Text.Span span) => Reporter.Locate(File, Scan.Lines, span);
}
