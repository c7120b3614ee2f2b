using System.CommandLine;
using Etdz.Tool.Documents;

namespace Etdz.Tool.Export;

/// <summary><c>etdz export</c>: every fact with where it comes from, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        var format = new Option<string>("--format", "-f") { Description = "json (schema: docs/export.schema.json), csv (a row a statement) or xbrl-json (OIM 1.0).", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "csv", "xbrl-json");
        var to = new Option<string?>("--output", "-o") { Description = "The file to write; without, standard output.", HelpName = "FILE" };
        Option<string[]> documents = Session.DocumentsOption();
        var command = new Command("export", "Writes every fact with its bound and its statements, for other programs.") { format, to, documents };
        command.SetAction(parsed =>
        {
            Corpus corpus = session.Read(parsed.GetValue(documents));
            if (parsed.GetValue(to) is not { } name)
            {
                Write(parsed.GetValue(format)!, corpus, session.Screen.Output);
                return Exit.Clean;
            }

            string path = Path.GetFullPath(name, session.Folder);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            using var file = new StreamWriter(path);
            Write(parsed.GetValue(format)!, corpus, file);
            return Exit.Clean;
        });
        return command;
    }

    private static void Write(string format, Corpus corpus, TextWriter output)
    {
        switch (format)
        {
            case "csv":
                CsvExport.Write(corpus, output);
                break;
            case "xbrl-json":
                XbrlJsonExport.Write(corpus, output);
                break;
            default:
                JsonExport.Write(corpus, output);
                break;
        }
    }
}
