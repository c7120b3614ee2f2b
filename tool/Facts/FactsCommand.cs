using System.CommandLine;
using System.Globalization;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

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
            session.Screen.WriteTable(["fact", "period", "value", "unit", "statements"], Array.ConvertAll(facts, Row));
            return Exit.Clean;
        });
        return command;
    }

    private static (string, Ink)[] Row(KnownFact known) =>
    [
        (known.Key.Path + (known.Key.Lang is { } lang ? $" ({lang})" : ""), Ink.Strong),
        (known.Key.Period.ToString(), Ink.Plain),
        (FactText.InWords(known.Fact, withUnit: false), known.Fact.Kind == Kind.Text ? Ink.Plain : Ink.Other),
        (known.Fact.Unit?.Plural ?? "", Ink.Plain),
        (Agreement(known), Ink.Plain),
    ];

    // How many agree, and of how many, where not all do.
    private static string Agreement(KnownFact known)
    {
        string agreeing = known.Fact.Statements.ToString(CultureInfo.InvariantCulture);
        return known.Statements.Count == known.Fact.Statements ? agreeing : agreeing + " of " + known.Statements.Count.ToString(CultureInfo.InvariantCulture);
    }
}
