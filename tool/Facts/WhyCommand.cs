using System.CommandLine;
using System.Globalization;
using Etdz.Generator.Text;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Facts;

/// <summary><c>etdz why PATH</c>: where a fact comes from, each statement with its document, line and sentence.</summary>
internal static class WhyCommand
{
    public static Command Create(Session session)
    {
        var path = new Argument<string>("PATH") { Description = "A fact or a group, such as Nation.Trade or Nation.Trade[2023]; a name may be *." };
        Option<string[]> documents = Session.DocumentsOption();
        var command = new Command("why", "Tells where a fact comes from: each statement with document, line and sentence.") { path, documents };
        command.SetAction(parsed =>
        {
            KnownFact[] facts = FactQuery.Select(session.Read(parsed.GetValue(documents)), parsed.GetValue(path));
            for (int i = 0; i < facts.Length; i++)
            {
                session.Screen.Write(i == 0 ? "" : "\n");
                Write(facts[i], session.Screen);
            }

            return Exit.Clean;
        });
        return command;
    }

    private static void Write(KnownFact known, Screen screen)
    {
        screen.Write(known.Name, Ink.Strong);
        screen.Write(" = ");
        screen.WriteLine(Printable.Of(FactText.InWords(known.Fact)), Ink.Other);
        if (known.Fact.Note is { } note)
        {
            screen.WriteLine("  " + Printable.Of(note), Ink.Faint);
        }

        foreach (StatedFact stated in known.Statements)
        {
            Write(stated, ReferenceEquals(stated, known.Given) && known.Statements.Count > 1, screen);
        }
    }

    private static void Write(StatedFact stated, bool givesValue, Screen screen)
    {
        string at = string.Create(CultureInfo.InvariantCulture, $"  {stated.Document.Path}:{stated.At.Line}:{stated.At.Column}");
        screen.Write(Printable.Of(at));
        screen.Write(Source(stated.Document.Scan.FrontMatter), Ink.Faint);
        screen.WriteLine(stated.Statement.IsSuperseded ? "  (superseded)" : givesValue ? "  (gives the value)" : "", Ink.Faint);

        string sentence = Printable.Of(stated.Statement.Sentence);
        string words = Printable.Of(stated.Statement.Words);
        int start = sentence.IndexOf(words, StringComparison.Ordinal);
        screen.Write("    ");
        if (start < 0)
        {
            // A figure in parts stands in its sentence with other words between.
            screen.WriteLine(sentence);
            return;
        }

        screen.Write(sentence[..start]);
        screen.Write("[" + words + "]", Ink.Strong);
        screen.WriteLine(sentence[(start + words.Length)..]);
    }

    private static string Source(FrontMatter front)
    {
        string source = string.Join(", ", new[] { front.Title, front.Author, front.Publisher, front.Published }.Where(s => !string.IsNullOrEmpty(s)));
        return source.Length == 0 ? "" : "  " + Printable.Of(source);
    }
}
