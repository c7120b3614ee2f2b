using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>A way to write findings down.</summary>
internal interface IFindingFormat
{
    /// <summary>Writes all findings of a check, none included.</summary>
    void Write(IReadOnlyList<Message> messages, Screen screen);
}
