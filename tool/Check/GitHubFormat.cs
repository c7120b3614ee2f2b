using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>Workflow commands of GitHub Actions, which show a finding beside its line in a pull request.</summary>
/// <remarks><code>command = "::" severity " " property ("," property)* "::" message ;      (* %, line ends and, in properties, : and , as %XX *)</code></remarks>
internal sealed class GitHubFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Message> messages, int documents, Screen screen)
    {
        foreach (Message message in messages)
        {
            Region at = message.At;
            string end = at.Start.Line == at.End.Line ? FormattableString.Invariant($",endColumn={at.End.Column}") : "";
            screen.WriteLine(FormattableString.Invariant(
                $"::{(message.Severity == "info" ? "notice" : message.Severity)} file={Property(at.Document.Path)},line={at.Start.Line},col={at.Start.Column},endLine={at.End.Line}{end},title={message.Id}::{Data(message.Text)}"));
        }
    }

    // The escapes of the runner itself, and nothing else that a log would obey.
    private static string Data(string text) =>
        Clean(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Clean(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => Printable.Of(line)));
}
