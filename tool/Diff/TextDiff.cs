using Etdz.Tool.Terminal;

namespace Etdz.Tool.Diff;

/// <summary>For the terminal: the changes in sections, each with both sides and the sentence.</summary>
internal static class TextDiff
{
    public static void Write(IReadOnlyList<FactChange> changes, Screen screen)
    {
        foreach (IGrouping<Change, FactChange> section in changes.GroupBy(c => c.Change))
        {
            screen.WriteLine(ChangeNames.Title(section.Key), ChangeNames.IsGrave(section.Key) ? Ink.Error : Ink.Strong);
            foreach (FactChange change in section)
            {
                Write(change, screen);
            }

            screen.WriteLine();
        }

        screen.WriteLine(Sides.Counts(changes), changes.Any(c => ChangeNames.IsGrave(c.Change)) ? Ink.Error : changes.Count > 0 ? Ink.Warning : Ink.Good);
    }

    private static void Write(FactChange change, Screen screen)
    {
        screen.WriteLine("  " + change.Known.Name, Ink.Strong);
        if (change.Before is { } before)
        {
            screen.WriteLine("  - " + Printable.Of(Sides.Of(change.Change, before)), Ink.Error);
        }

        if (change.After is { } after)
        {
            screen.WriteLine("  + " + Printable.Of(Sides.Of(change.Change, after)), Ink.Good);
        }

        screen.WriteLine($"    {Printable.Of(Sides.Place(change.Known.Given))}  {Printable.Of(change.Known.Given.Statement.Sentence)}", Ink.Faint);
    }
}
