using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>The lines of a build, which editors and build servers know: <c>path(line,column): error ETDZ0201: message</c>.</summary>
internal sealed class MsBuildFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Message> messages, int documents, Screen screen)
    {
        foreach (Message message in messages)
        {
            screen.WriteLine(Line(message));
        }
    }

    public static string Line(Message message) =>
        FormattableString.Invariant($"{Printable.Of(message.At.Document.Path)}({message.At.Start.Line},{message.At.Start.Column}): {message.Severity} {message.Id}: {Printable.Of(message.Text)}");
}
