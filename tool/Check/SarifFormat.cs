using System.Text.Json;
using Etdz.Tool.Messages;
using Etdz.Tool.Terminal;
using Microsoft.CodeAnalysis;

namespace Etdz.Tool.Check;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning: the other places of a finding are its related locations.</summary>
internal sealed class SarifFormat : IFindingFormat
{
    public void Write(IReadOnlyList<Message> messages, int documents, Screen screen) => Json.Write(screen.Output, json =>
    {
        DiagnosticDescriptor[] rules = [.. messages.Select(m => m.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteTool(json, rules);
        json.WriteStartArray("results");
        foreach (Message message in messages)
        {
            WriteResult(json, message, Array.IndexOf(rules, message.Rule));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, DiagnosticDescriptor[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "etdz");
        json.WriteString("version", App.Version);
        json.WriteString("informationUri", "https://github.com/etdz/etdz-generator");
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            json.WriteString("helpUri", rule.HelpLinkUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Message message, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", message.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(message.Rule));
        WriteText(json, "message", message.Text);
        json.WriteStartArray("locations");
        WriteLocation(json, message.At, null);
        json.WriteEndArray();
        if (message.Others.Length > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < message.Others.Length; i++)
            {
                WriteLocation(json, message.Others[i], i + 1);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Region at, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(at.Document.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Start.Line);
        json.WriteNumber("startColumn", at.Start.Column);
        json.WriteNumber("endLine", at.End.Line);
        json.WriteNumber("endColumn", at.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A relative reference (RFC 3986): a name may hold anything.
    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
