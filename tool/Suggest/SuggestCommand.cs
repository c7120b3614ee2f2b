using System.CommandLine;
using System.Globalization;
using System.Text;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Suggest;

/// <summary><c>etdz suggest FILE</c>: an annotation for each unmarked figure, as a patch.</summary>
internal static class SuggestCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create(Session session)
    {
        var file = new Argument<string>("FILE") { Description = "A document." };
        var write = new Option<bool>("--write", "-w") { Description = "Writes the annotations into the file." };
        var command = new Command("suggest", "Proposes an annotation for each figure that is not marked, as a patch.") { file, write };
        command.SetAction(parsed =>
        {
            DocumentFile document = DocumentFile.In(session.Folder, Path.GetFullPath(parsed.GetValue(file)!, session.Folder));
            string text = Read(document);
            List<Suggestion> suggestions = Suggester.Suggest(document.Path, text, out List<LeftAlone> left);
            string marked = Suggestion.Apply(text, suggestions, out _);
            Tell(suggestions, left, LineMap.Of(text), session.Screen);
            if (parsed.GetValue(write))
            {
                File.WriteAllBytes(document.File, Utf8.GetBytes(marked));
            }
            else if (suggestions.Count > 0)
            {
                Patch.Write(document.Path, text, marked, session.Screen);
            }

            return Exit.Clean;
        });
        return command;
    }

    // The bytes as they are, a byte order mark included: what is not changed is written as it was.
    private static string Read(DocumentFile document)
    {
        if (!File.Exists(document.File))
        {
            throw new MisuseException($"there is no file '{document.Path}'");
        }

        try
        {
            return Utf8.GetString(File.ReadAllBytes(document.File));
        }
        catch (DecoderFallbackException)
        {
            throw new MisuseException($"'{document.Path}' is not UTF-8");
        }
    }

    // Before the patch, where git apply and patch look for nothing.
    private static void Tell(List<Suggestion> suggestions, List<LeftAlone> left, LineMap lines, Screen screen)
    {
        foreach (Suggestion suggestion in suggestions)
        {
            UnmarkedFigure figure = suggestion.Figure;
            string kind = (figure.Figure.IsRange ? "a range of kind " : "") + KindNames.Of(figure.Figure.Kind) + (figure.Figure.Unit is { } unit ? " in " + unit.Plural : "");
            screen.WriteLine($"# {Place(figure, lines)}: [{Printable.Of(figure.Words)}]{suggestion.Attributes}  {kind}", Ink.Faint);
        }

        foreach (LeftAlone alone in left)
        {
            screen.WriteLine($"# {Place(alone.Figure, lines)}: {Printable.Of(alone.Figure.Words)} is left alone: {alone.Reason}", Ink.Faint);
        }

        if (suggestions.Count + left.Count == 0)
        {
            screen.WriteLine("# no unmarked figure", Ink.Faint);
        }
    }

    private static string Place(UnmarkedFigure figure, LineMap lines)
    {
        LinePosition at = lines.At(figure.Place.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}");
    }
}
