using System.Globalization;
using Etdz.Generator.Diagnostics;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Text;

namespace Etdz.Generator.Tests.Fuzz;

/// <summary>What holds of every text that is scanned, read and merged.</summary>
internal static class Reading
{
    /// <summary>Reads a text and throws where something does not hold.</summary>
    public static void Check(string text)
    {
        TimeSpan start = ThreadClock.Now;
        Scan scan = Read(text);
        TimeSpan time = ThreadClock.Now - start;
        for (int i = 0; time > Limit(text) && i < 40; i++)
        {
            // A collection, or the compilation of a method, may have fallen into it.
            start = ThreadClock.Now;
            scan = Read(text);
            time = ThreadClock.Now - start;
        }

        Require(time <= Limit(text), "it took " + time.TotalMilliseconds.ToString(CultureInfo.InvariantCulture) + " ms");
        var all = new Span(0, text.Length);
        foreach (Finding finding in scan.Findings)
        {
            Require(all.Contains(finding.Span) && finding.Span.Length >= 0, finding.Id + " is outside");
            CheckMessage(finding.Id, finding.Arguments);
        }

        foreach (Bucket bucket in scan.Buckets)
        {
            foreach (Statement statement in bucket.Statements)
            {
                Span words = scan.PlaceOf(new StatementRef("d", statement.Ordinal));
                Span path = scan.PlaceOf(new StatementRef("d", statement.Ordinal, StatementPart.Path));
                Require(words.Length > 0 && all.Contains(words), statement.Key.Path + "'s words are outside");
                Require(path.Length > 0 && all.Contains(path), statement.Key.Path + "'s path is outside");
                Require(statement.Words.Length > 0 && statement.Sentence.Length is > 0 and <= 200, statement.Key.Path + " has no words or a long sentence");
            }

            foreach (FactFinding finding in Ledger.Merge([bucket]).Findings)
            {
                Require(all.Contains(scan.PlaceOf(finding.At)), finding.Id + " is outside");
                CheckMessage(finding.Id, finding.Other is null ? finding.Arguments : new([.. finding.Arguments, "d(1,1)"]));
            }
        }
    }

    private static Scan Read(string text) => DocumentReader.Read(AnnotationScanner.Scan(text), "d", "Etdz");

    /// <summary>Generous: a character costs some nanoseconds, and some hundreds where it is part of a figure or of a finding.</summary>
    private static TimeSpan Limit(string text) => TimeSpan.FromMicroseconds(20_000 + (10 * text.Length));

    private static void CheckMessage(string id, EquatableArray<string> arguments)
    {
        string format = Descriptors.Of(id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        for (int i = 0; i < 10; i++)
        {
            Require(arguments.Count > i || !format.Contains("{" + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), $"{id} lacks its argument {i}");
        }

        foreach (string argument in arguments)
        {
            Require(argument.Length < 800, id + " has a long argument");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
