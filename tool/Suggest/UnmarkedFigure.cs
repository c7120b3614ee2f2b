using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Tool.Suggest;

/// <summary>A figure that prose states without marking it.</summary>
/// <param name="Place">In the document, the words that hedge it included.</param>
/// <param name="Piece">The stretch of prose that it stands in, mark-up taken out.</param>
/// <param name="InPiece">Its place in that.</param>
/// <param name="Figure">What its words are read as.</param>
internal sealed record UnmarkedFigure(Span Place, string Piece, Span InPiece, Figure Figure)
{
    public string Words => Piece[InPiece.Start..InPiece.End];

    public string Before => Piece[..InPiece.Start];

    public string After => Piece[InPiece.End..];

    public bool IsDate => Figure.Kind is Kind.Date or Kind.Month or Kind.Year;

    /// <summary>All of a document, in order; what does not read as a figure from end to end is left out.</summary>
    public static List<UnmarkedFigure> In(ScannedDocument scanned)
    {
        Language? language = scanned.FrontMatter.Lang is { } lang ? Languages.Of(lang) : null;
        List<UnmarkedFigure> found = [];
        foreach (Words piece in scanned.Prose)
        {
            Language of = language ?? Languages.OfWords(piece.Text);
            FigureFinder finder = new(piece.Text, of);
            int from = 0;
            while (finder.TryFind(out Span run))
            {
                Span whole = Hedged.Widen(piece.Text, from, run, of);
                if (Hedged.TryRead(piece.Text, whole, of, out Figure figure))
                {
                    found.Add(new(piece.ToDocument(whole.Start, whole.Length), piece.Text, whole, figure));
                    from = whole.End;
                }
            }
        }

        return found;
    }
}
