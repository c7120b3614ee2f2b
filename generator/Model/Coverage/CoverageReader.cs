using System.Collections.Generic;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Reports each figure that the prose of a document with <c>coverage: complete</c> states without marking it.</summary>
internal static class CoverageReader
{
    /// <param name="prose">What the document says outside its statements.</param>
    /// <param name="documentLanguage">The document's <c>lang</c>; null where it has none.</param>
    /// <param name="findings">Where the figures are put.</param>
    public static void Read(Words[] prose, string? documentLanguage, List<Finding> findings)
    {
        Language? language = documentLanguage is null ? null : Languages.Of(documentLanguage);
        foreach (Words piece in prose)
        {
            FigureFinder finder = new(piece.Text, language ?? Languages.OfWords(piece.Text));
            while (finder.TryFind(out Span run))
            {
                findings.Add(new(FindingId.UnmarkedFigure, piece.ToDocument(run.Start, run.Length), piece.Text.Substring(run.Start, run.Length)));
            }
        }
    }
}
