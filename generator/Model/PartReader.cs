using System;
using System.Collections.Generic;
using System.Globalization;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>
/// Joins the parts of figures that page layout broke: <c>[10.1]{fact=X period=2023 part=1/2} … [万亿元]{fact=X part=2/2}</c>.
/// <code>
/// part   = number "/" number ;      (* the first from 1 to the second, the second from 2 *)
/// number = digit digit? ;           (* no leading zero *)
/// </code>
/// Parts come in order, all in one document, with no other part of that path between; the first carries the other attributes.
/// </summary>
internal sealed class PartReader(List<Finding> findings)
{
    private readonly Dictionary<string, Broken> _open = [];

    /// <summary>Takes one part; the last one of a figure sets the joined words at the place of the first.</summary>
    /// <param name="words">The words of each statement, by index.</param>
    public void Read(Annotation annotation, AttributeValue part, int index, Words?[] words)
    {
        if (!TryParse(part.Text, out int number, out int count))
        {
            findings.Add(new(FindingId.MalformedPart, part.Span, Shown.Piece(part.Text.AsSpan())));
            return;
        }

        string path = annotation.Path.ToString();
        if (_open.TryGetValue(path, out Broken? broken))
        {
            _open.Remove(path);
        }

        if (number == 1)
        {
            ReportUnfinished(path, broken);
            _open.Add(path, new Broken(index, count, annotation.Words, part.Span));
        }
        else if (broken is null)
        {
            Report(path, part.Span, number, count, "has no part " + Written(number - 1, count) + " before it");
        }
        else if (broken.Count != count || broken.Parts.Count != number - 1)
        {
            Report(path, part.Span, number, count, "stands where part " + Written(broken.Parts.Count + 1, broken.Count) + " is due");
        }
        else if (annotation.Words.Span.Start < broken.Parts[number - 2].Span.End)
        {
            Report(path, part.Span, number, count, "stands inside part " + Written(number - 1, count));
        }
        else
        {
            broken.Add(annotation.Words, part.Span, hasOthers: HasOthers(annotation));
            if (number < count)
            {
                _open.Add(path, broken);
            }
            else if (!broken.IsFaulty)
            {
                words[broken.Index] = Words.Join(broken.Parts.ToArray());
            }
        }
    }

    /// <summary>Reports the figures whose last part has not come.</summary>
    public void Finish()
    {
        foreach (KeyValuePair<string, Broken> each in _open)
        {
            ReportUnfinished(each.Key, each.Value);
        }
    }

    private static bool TryParse(string text, out int number, out int count)
    {
        count = 0;
        int slash = text.IndexOf('/');
        return TryParse(text.AsSpan(0, Math.Max(0, slash)), out number) && TryParse(text.AsSpan(slash + 1), out count) && number <= count && count >= 2;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }

            number = digits.Length > 2 ? 0 : (number * 10) + (c - '0');
        }

        return number > 0 && digits[0] != '0';
    }

    private static string Written(int number, int count) => number.ToString(CultureInfo.InvariantCulture) + "/" + count.ToString(CultureInfo.InvariantCulture);

    private bool HasOthers(Annotation annotation)
    {
        bool hasOthers = false;
        for (AttributeKey key = AttributeKey.As; key <= AttributeKey.Part; key++)
        {
            if (key != AttributeKey.Part && annotation[key] is { } other)
            {
                hasOthers = true;
                findings.Add(new(FindingId.AttributeOutOfPlace, other.Span, AttributeKeys.OfStatement[(int)key], "the first part of a figure carries the attributes of all"));
            }
        }

        return hasOthers;
    }

    private void ReportUnfinished(string path, Broken? broken)
    {
        if (broken is not null)
        {
            int number = broken.Parts.Count;
            Report(path, broken.LastPart, number, broken.Count, "is not followed by part " + Written(number + 1, broken.Count));
        }
    }

    private void Report(string path, Span span, int number, int count, string fault) =>
        findings.Add(new(FindingId.PartOutOfPlace, span, Written(number, count), path, fault));

    /// <summary>A figure of which some parts have come.</summary>
    private sealed class Broken(int index, int count, Words first, Span firstPart)
    {
        public int Index { get; } = index;

        public int Count { get; } = count;

        public List<Words> Parts { get; } = [first];

        public Span LastPart { get; private set; } = firstPart;

        public bool IsFaulty { get; private set; }

        public void Add(Words words, Span part, bool hasOthers)
        {
            Parts.Add(words);
            LastPart = part;
            IsFaulty |= hasOthers;
        }
    }
}
