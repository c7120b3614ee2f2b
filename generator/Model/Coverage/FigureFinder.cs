using System;
using Etdz.Generator.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>Finds what looks like a figure in prose, one run after the other: what could be marked as a statement, and reads as one.</summary>
/// <remarks><code>
/// run      = date (joint date)? | quantity | vague ;
/// quantity = sign? currency? numeral (unit | counter | scale word | percent) (joint …)? ;      (* in digits, or in Chinese numerals *)
/// </code>
/// Its hedges (近, about) are not of the run. A bare number is none, nor are ordinals, times of day, eras, and what is part of a longer code or name. From
/// one character that may begin a run to the next; what one reading has looked at is passed over, and no reading looks further than a figure is long.
/// </remarks>
internal ref struct FigureFinder(string text, Language language)
{
    private const string Starts = "0123456789０１２３４５６７８９一二三四五六七八九十百千万亿兆两兩萬億零〇廿卅壹贰叁肆柒捌玖貳參";

    private readonly ReadOnlySpan<char> _text = text.AsSpan();
    private readonly DateRun _dates = new(language);
    private readonly QuantityRun _quantities = new(language);
    private readonly VagueRun _vague = new(language);
    private int _at;
    private Address _scheme;
    private Address _host;

    /// <summary>The next run.</summary>
    public bool TryFind(out Span run)
    {
        while (_at < _text.Length)
        {
            int step = _text.Slice(_at).IndexOfAny(Starts.AsSpan());
            if (step < 0)
            {
                break;
            }

            int from = _at;
            _at += step;
            if (TryReadAt(from, _at, out run))
            {
                return true;
            }
        }

        _at = _text.Length;
        run = default;
        return false;
    }

    private bool TryReadAt(int from, int at, out Span run)
    {
        run = default;
        if (IsInAddress(at, out int skipped) || PlainWords.TrySkip(_text, at, out skipped))
        {
            _at = skipped;
            return false;
        }

        if (_vague.TryRead(_text, at, out run))
        {
            _at = run.End;
            return true;
        }

        int start = _quantities.CurrencyBefore(_text, from, at);
        if (start == at && Neighbours.BelongsToWord(_text, at))
        {
            _at = Neighbours.WordEnd(_text, at);
            return false;
        }

        if (_dates.TryRead(_text, from, at, out run, out skipped) || (skipped == at && _quantities.TryRead(_text, start, at, out run, out skipped)))
        {
            _at = run.End;
            if (!Neighbours.GoesOn(_text, run.End))
            {
                return true;
            }

            skipped = Neighbours.WordEnd(_text, run.End);
        }

        _at = Math.Max(skipped, at + 1);
        return false;
    }

    /// <summary>Whether a place is in an address of the web that stands in the text as it is.</summary>
    private bool IsInAddress(int at, out int end)
    {
        Advance("://", at, ref _scheme);
        Advance("www.", at, ref _host);
        end = Math.Max(_scheme.Contains(at) ? _scheme.End : at, _host.Contains(at) ? _host.End : at);
        return end > at;
    }

    // To the last address that begins with the mark and does not end before the place; each is looked at once.
    private readonly void Advance(string mark, int at, ref Address address)
    {
        while (address.End <= at && address.Start < _text.Length)
        {
            int step = _text.Slice(address.End).IndexOf(mark.AsSpan());
            int start = step < 0 ? _text.Length : address.End + step;
            address = new(start, step < 0 ? start : Neighbours.AddressEnd(_text, start + mark.Length));
        }
    }

    private readonly record struct Address(int Start, int End)
    {
        public bool Contains(int at) => Start <= at && at < End;
    }
}
