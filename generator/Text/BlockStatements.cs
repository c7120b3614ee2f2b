using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>The statements of the block that is being read: what they hold waits for its end, since the sentence goes on behind them.</summary>
internal sealed class BlockStatements(PlainText plain, List<Annotation> annotations, List<Finding> findings)
{
    private readonly List<Annotation> _waiting = [];

    /// <summary>Statements stand in the order of their opening brackets, but are met in that of their closing ones.</summary>
    public void Add(Annotation annotation)
    {
        int place = _waiting.Count;
        while (place > 0 && _waiting[place - 1].Span.Start > annotation.Span.Start)
        {
            place--;
        }

        _waiting.Insert(place, annotation);
    }

    /// <summary>Reads their words and sentences, now that the block is read to its end.</summary>
    /// <param name="markUp">That of the block.</param>
    public void Finish(Span block, ReadOnlySpan<Span> markUp)
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        plain.Read(block, markUp);
        string sentence = "";
        Span kept = default;
        foreach (Annotation annotation in _waiting)
        {
            Span words = plain.Find(annotation.Inside);
            if (words.Length == 0)
            {
                findings.Add(new(FindingId.NoWords, new(annotation.Inside.Start - 1, annotation.Inside.End + 1)));
                continue;
            }

            if (kept.Length == 0 || !kept.Contains(words))
            {
                sentence = SentenceOf(words, out kept);
            }

            annotation.Complete(plain.Cut(words), sentence);
            annotations.Add(annotation);
        }

        _waiting.Clear();
    }

    /// <param name="kept">Where the sentence stands in the plain text; empty where it was cut, so that no other statement shares it.</param>
    private string SentenceOf(Span words, out Span kept)
    {
        kept = Sentence.Around(plain.Chars, words);
        if (Sentence.Cut(plain.Chars, kept, words) is not { } part)
        {
            return plain.TextOf(kept);
        }

        string text = plain.TextOf(part);
        text = (part.Start > kept.Start ? "…" : "") + text + (part.End < kept.End ? "…" : "");
        kept = default;
        return text;
    }
}
