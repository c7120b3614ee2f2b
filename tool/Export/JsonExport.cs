using System.Text.Json;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Generator.Values;
using Etdz.Tool.Documents;
using Etdz.Tool.Terminal;

namespace Etdz.Tool.Export;

/// <summary>All facts and documents as JSON, in the form of <c>docs/export.schema.json</c>; values are exact text, since JSON's numbers are not.</summary>
internal static class JsonExport
{
    private const string Schema = "https://github.com/etdz/etdz-generator/blob/main/docs/export.schema.json";

    public static void Write(Corpus corpus, TextWriter output) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteStartArray("documents");
        foreach (SourceDocument document in corpus.Documents)
        {
            WriteDocument(json, document);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (KnownFact known in corpus.Facts)
        {
            WriteFact(json, known);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteDocument(Utf8JsonWriter json, SourceDocument document)
    {
        FrontMatter front = document.Scan.FrontMatter;
        json.WriteStartObject();
        json.WriteString("path", document.Path);
        WriteKnown(json, "title", front.Title);
        WriteKnown(json, "author", front.Author);
        WriteKnown(json, "publisher", front.Publisher);
        WriteKnown(json, "published", front.Published);
        WriteKnown(json, "url", front.Url);
        WriteKnown(json, "lang", front.Lang);
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, KnownFact known)
    {
        Fact fact = known.Fact;
        json.WriteStartObject();
        json.WriteString("path", known.Key.Path);
        WriteKnown(json, "period", known.Key.Period.ToString());
        WriteKnown(json, "lang", known.Key.Lang);
        json.WriteString("kind", KindNames.Of(fact.Kind));
        WriteKnown(json, "unit", fact.Unit?.Code);
        json.WriteString("value", FactText.Min(fact));
        WriteBound(json, fact, fact.Bound);
        if (fact.IsRange)
        {
            json.WriteStartObject("max");
            json.WriteString("value", FactText.Max(fact));
            WriteBound(json, fact, fact.MaxBound);
            json.WriteEndObject();
        }

        json.WriteString("code", CSharpPath.Of(fact));
        WriteKnown(json, "note", fact.Note);
        json.WriteNumber("agreeing", fact.Statements);
        json.WriteStartArray("statements");
        foreach (StatedFact stated in known.Statements)
        {
            WriteStatement(json, stated, ReferenceEquals(stated, known.Given));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // No limit is no member; a text has no bound.
    private static void WriteBound(Utf8JsonWriter json, Fact fact, Interval bound)
    {
        WriteEnd(json, "lower", fact, bound.Lower, bound.LowerEnd);
        WriteEnd(json, "upper", fact, bound.Upper, bound.UpperEnd);
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, Fact fact, Number value, End end)
    {
        if (end != End.None && fact.Kind != Kind.Text)
        {
            json.WriteStartObject(name);
            json.WriteString("value", FactText.End(fact, value));
            json.WriteBoolean("inclusive", end == End.Closed);
            json.WriteEndObject();
        }
    }

    private static void WriteStatement(Utf8JsonWriter json, StatedFact stated, bool givesValue)
    {
        json.WriteStartObject();
        json.WriteString("words", stated.Statement.Words);
        json.WriteString("sentence", stated.Statement.Sentence);
        json.WriteString("document", stated.Document.Path);
        json.WriteNumber("line", stated.At.Line);
        json.WriteNumber("column", stated.At.Column);
        if (givesValue)
        {
            json.WriteBoolean("givesValue", true);
        }

        if (stated.Statement.IsSuperseded)
        {
            json.WriteBoolean("superseded", true);
        }

        WriteKnown(json, "note", stated.Statement.Note);
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
