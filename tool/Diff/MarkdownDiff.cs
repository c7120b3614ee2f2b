using System.Globalization;
using System.Text;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Diff;

/// <summary>For a comment on a pull request: a table a kind of change, in GitHub's Markdown.</summary>
internal static class MarkdownDiff
{
    public static void Write(IReadOnlyList<FactChange> changes, TextWriter output)
    {
        output.Write($"## Facts: {Sides.Counts(changes)}\n");
        foreach (IGrouping<Change, FactChange> section in changes.GroupBy(c => c.Change))
        {
            output.Write($"\n### {(ChangeNames.IsGrave(section.Key) ? "⚠️ " : "")}{ChangeNames.Title(section.Key)}\n\n");
            output.Write(section.Key is Change.Added or Change.Gone ? "| fact | value | where |\n| --- | --- | --- |\n" : "| fact | before | after | where |\n| --- | --- | --- | --- |\n");
            foreach (FactChange change in section)
            {
                string[] cells = section.Key is Change.Added or Change.Gone ? [Side(change, isAfter: change.After is not null)] : [Side(change, isAfter: false), Side(change, isAfter: true)];
                output.Write($"| {Escape(change.Known.Name)} | {string.Join(" | ", cells)} | {Escape(Sides.Place(change.Known.Given))} |\n");
            }
        }
    }

    private static string Side(FactChange change, bool isAfter) => Escape(Sides.Of(change.Change, isAfter ? change.After : change.Before));

    /// <summary>
    /// Words as words: nothing in them is mark-up, a link, an image, a mention or a reference. Character references are the one escape that no extension
    /// of GitHub's looks behind.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        string printable = Printable.Of(text);
        for (int i = 0; i < printable.Length; i++)
        {
            char c = printable[i];
            bool isLink = (c == ':' && string.CompareOrdinal(printable, i, "://", 0, 3) == 0) || (c == '.' && i >= 3 && string.Compare(printable, i - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);
            if (isLink || "\\`*_[]<>|#@!~&$^".Contains(c, StringComparison.Ordinal))
            {
                escaped.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
