using System.Text.Json;
using Etdz.Generator.Model;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Diff;

/// <summary>An array of changes, each with both sides.</summary>
internal static class JsonDiff
{
    public static void Write(IReadOnlyList<FactChange> changes, TextWriter output) => Json.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (FactChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("change", ChangeNames.Of(change.Change));
            json.WriteString("path", change.Known.Key.Path);
            WriteSide(json, "before", change.Before);
            WriteSide(json, "after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteSide(Utf8JsonWriter json, string name, KnownFact? known)
    {
        if (known is null)
        {
            return;
        }

        Fact fact = known.Fact;
        json.WriteStartObject(name);
        WriteKnown(json, "period", known.Key.Period.ToString());
        WriteKnown(json, "lang", known.Key.Lang);
        json.WriteString("kind", KindNames.Of(fact.Kind));
        json.WriteString("value", FactText.Value(fact));
        WriteKnown(json, "unit", fact.Unit?.Code);
        WriteKnown(json, "bound", FactText.Bound(fact));
        json.WriteString("inWords", FactText.InWords(fact));
        json.WriteStartArray("statements");
        foreach (StatedFact stated in known.Statements)
        {
            json.WriteStartObject();
            json.WriteString("words", stated.Statement.Words);
            json.WriteString("document", stated.Document.Path);
            json.WriteNumber("line", stated.At.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
