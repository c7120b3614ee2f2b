using System;
using System.Collections.Generic;

namespace Etdz.Generator.Text;

/// <summary>The statements of the block that is being read: what they hold waits for its end, since the sentence goes on behind them.</summary>
internal sealed class BlockStatements(PlainText plain, List<Annotation> annotations, List<Finding> findings)
{
    private readonly List<StatementDraft> _drafts = [];

    /// <summary>Statements stand in the order of their opening brackets, but are met in that of their closing ones.</summary>
    public void Add(StatementDraft draft)
    {
        int place = _drafts.Count;
        while (place > 0 && _drafts[place - 1].Span.Start > draft.Span.Start)
        {
            place--;
        }

        _drafts.Insert(place, draft);
    }

    /// <summary>Reads their words and sentences, now that the block is read to its end.</summary>
    /// <param name="markUp">That of the block.</param>
    public void Finish(Span block, ReadOnlySpan<Span> markUp)
    {
        if (_drafts.Count == 0)
        {
            return;
        }

        plain.Read(block, markUp);
        string sentence = "";
        Span kept = default;
        foreach (StatementDraft draft in _drafts)
        {
            Span words = plain.Find(draft.Inside);
            if (words.Length == 0)
            {
                findings.Add(new(FindingId.NoWords, new(draft.Inside.Start - 1, draft.Inside.End + 1)));
                continue;
            }

            if (kept.Length == 0 || !kept.Contains(words))
            {
                sentence = SentenceOf(words, out kept);
            }

            annotations.Add(new(draft.Span, draft.Path, draft.Subject, plain.Cut(words), sentence, draft.Attributes));
        }

        _drafts.Clear();
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
