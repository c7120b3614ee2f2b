using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>A way to write findings down.</summary>
internal interface IFindingFormat
{
    /// <summary>Writes all findings of a check, none included.</summary>
    /// <param name="documents">How many were checked.</param>
    void Write(IReadOnlyList<Message> messages, int documents, Screen screen);
}
