using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;
using Etdz.Tool.View.Serve;

namespace Etdz.Tool.View;

/// <summary><c>etdz view [GLOB…]</c>: the documents as pages to read, their facts marked.</summary>
internal static class ViewCommand
{
    public static Command Create(Session session)
    {
        var globs = new Argument<string[]>("GLOB") { Description = "Files, folders or globs; without, all *.facts.md and *.facts.txt under the working folder.", Arity = ArgumentArity.ZeroOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to; it is made where there is none.", HelpName = "FOLDER" };
        var single = new Option<bool>("--single") { Description = "Puts all into one file, index.html." };
        var serve = new Option<bool>("--serve") { Description = "Shows the pages to this machine's browsers, and again when a document is saved." };
        var port = new Option<int>("--port") { Description = "Where to serve; without, at a free port.", HelpName = "NUMBER" };
        Option<string> root = Session.NamespaceOption();
        var command = new Command("view", "Makes pages to read: documents as prose with their facts marked, conflicts side by side.") { globs, output, single, serve, port, root };
        command.SetAction(parsed =>
        {
            string[] patterns = parsed.GetValue(globs) ?? [];
            string? rootNamespace = parsed.GetValue(root);
            bool isSingle = parsed.GetValue(single);
            if (parsed.GetValue(serve))
            {
                return new Preview(session, patterns, isSingle, rootNamespace).Run(parsed.GetValue(port));
            }

            string folder = parsed.GetValue(output) ?? throw new MisuseException("say where to write with -o FOLDER, or use --serve");
            return Write(session, patterns, Path.GetFullPath(folder, session.Folder), isSingle, rootNamespace);
        });
        return command;
    }

    private static int Write(Session session, string[] patterns, string folder, bool isSingle, string? rootNamespace)
    {
        long start = Stopwatch.GetTimestamp();
        var site = new Site(session.Read(patterns, rootNamespace), rootNamespace);
        SitePage[] pages = SitePages.Of(site, isSingle);
        var written = new OutputFolder(folder);
        session.Screen.Track("writing pages", pages.Length, done => Work.Each(pages.Length, i =>
        {
            written.Write(pages[i]);
            done();
        }));
        int gone = written.Clear(pages);
        int count = pages.Count(p => p.Path.EndsWith(".html", StringComparison.Ordinal));
        string made = string.Create(CultureInfo.InvariantCulture,
            $"{site.Documents.Length} documents, {site.Corpus.Facts.Count} facts, {count} {(count == 1 ? "page" : "pages")}{(gone > 0 ? $", {gone} of an earlier run deleted" : "")}, {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
        session.Screen.WriteLine(Printable.Of(Path.Combine(folder, Links.OverviewFile)), Ink.Strong);
        session.Screen.WriteLine(made, Ink.Faint);
        return Exit.Clean;
    }
}
