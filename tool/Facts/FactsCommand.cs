using System.CommandLine;
using System.Globalization;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;
using Spectre.Console;

namespace Etdz.Tool.Facts;

/// <summary><c>etdz facts [PATH]</c>: what is known, a line a fact.</summary>
internal static class FactsCommand
{
    public static Command Create(Session session)
    {
        var path = new Argument<string?>("PATH") { Description = "A fact or a group; a name may be *. Without, all facts.", Arity = ArgumentArity.ZeroOrOne };
        Option<string[]> documents = Session.DocumentsOption();
        var command = new Command("facts", "Lists what is known: value and bound, unit, period, and how many statements agree.") { path, documents };
        command.SetAction(parsed =>
        {
            KnownFact[] facts = FactQuery.Select(session.Read(parsed.GetValue(documents)), parsed.GetValue(path));
            session.Screen.Write(Draw(facts));
            return Exit.Clean;
        });
        return command;
    }

    private static Table Draw(KnownFact[] facts)
    {
        Table table = new Table().AddColumn(new TableColumn("fact").NoWrap()).AddColumn("period").AddColumn("value").AddColumn("unit").AddColumn("statements");
        foreach (KnownFact known in facts)
        {
            Kind kind = known.Fact.Kind;
            table.AddRow(
                new Text(known.Key.Path + (known.Key.Lang is { } lang ? $" ({lang})" : ""), Screen.StyleOf(Ink.Strong)),
                new Text(known.Key.Period.ToString()),
                new Text(Printable.Of(FactText.InWords(known.Fact, withUnit: false)), Screen.StyleOf(kind == Kind.Text ? Ink.Plain : Ink.Other)),
                new Text(known.Fact.Unit?.Plural ?? ""),
                new Text(Agreement(known)));
        }

        return table;
    }

    // How many agree, and of how many, where not all do.
    private static string Agreement(KnownFact known)
    {
        string agreeing = known.Fact.Statements.ToString(CultureInfo.InvariantCulture);
        return known.Statements.Count == known.Fact.Statements ? agreeing : agreeing + " of " + known.Statements.Count.ToString(CultureInfo.InvariantCulture);
    }
}
