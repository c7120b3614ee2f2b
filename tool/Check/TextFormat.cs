using System.Globalization;
using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>For people: each finding with its line, the words underlined, and under it the other places that it is about.</summary>
internal sealed class TextFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Message> messages, int documents, Screen screen)
    {
        foreach (Message message in messages)
        {
            Write(message, screen);
        }

        int errors = messages.Count(m => m.IsError);
        int others = messages.Count - errors;
        screen.WriteLine(
            (messages.Count == 0 ? "no finding" : string.Join(", ", new[] { Counted(errors, "error"), Counted(others, "warning") }.Where(c => c.Length > 0))) + " in " + Counted(documents, "document"),
            errors > 0 ? Ink.Error : others > 0 ? Ink.Warning : Ink.Good);
    }

    private static void Write(Message message, Screen screen)
    {
        Ink ink = message.IsError ? Ink.Error : Ink.Warning;
        screen.Write($"{message.Severity} {message.Id}", ink);
        screen.WriteLine(": " + Printable.Of(message.Text), Ink.Strong);
        int margin = message.Others.Append(message.At).Max(r => r.Start.Line).ToString(CultureInfo.InvariantCulture).Length;
        new Excerpt(screen, margin).Write(message.At, "-->", '^', ink);
        foreach (Region other in message.Others)
        {
            new Excerpt(screen, margin).Write(other, ":::", '-', Ink.Other);
        }

        screen.WriteLine();
    }

    private static string Counted(int count, string what) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
