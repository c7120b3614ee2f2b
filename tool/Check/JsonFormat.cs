using System.Text.Json;
using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Check;

/// <summary>An array of findings, each with all its places; lines and columns from 1, in UTF-16 code units, the end being the character after the last.</summary>
internal sealed class JsonFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Message> messages, int documents, Screen screen) => Json.Write(screen.Output, json =>
    {
        json.WriteStartArray();
        foreach (Message message in messages)
        {
            json.WriteStartObject();
            json.WriteString("id", message.Id);
            json.WriteString("severity", message.Severity);
            json.WriteString("message", message.Text);
            WritePlace(json, message.At);
            json.WriteString("help", message.Help);
            json.WriteStartArray("others");
            foreach (Region other in message.Others)
            {
                json.WriteStartObject();
                WritePlace(json, other);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WritePlace(Utf8JsonWriter json, Region at)
    {
        json.WriteString("document", at.Document.Path);
        json.WriteNumber("line", at.Start.Line);
        json.WriteNumber("column", at.Start.Column);
        json.WriteNumber("endLine", at.End.Line);
        json.WriteNumber("endColumn", at.End.Column);
    }
}
