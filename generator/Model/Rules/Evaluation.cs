using System;
using System.Collections.Generic;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>
/// The terms of one rule, evaluated: every term comes to the set of values that its facts admit for it. Where one has none, <see cref="Fault"/> says why.
/// </summary>
internal sealed class Evaluation(FactBook book, Rule rule)
{
    private readonly Reckoning _reckoning = new(rule);
    private readonly Dictionary<CallTerm, Quantity> _calls = [];
    private readonly List<GivenFact> _named = [];
    private readonly List<GivenFact> _calledUpon = [];
    private bool _isInCall;

    /// <summary>The first fault; null where all terms evaluated so far have a value.</summary>
    public RuleFinding? Fault => _reckoning.Fault;

    /// <summary>What <c>*</c> stands for outside calls.</summary>
    public string? Name { get; private set; }

    /// <summary>Begins anew with another name in place of <c>*</c>; what calls came to stays, since it is the same for every name.</summary>
    public void Bind(string? name)
    {
        Name = name;
        _named.Clear();
    }

    /// <summary>The facts that the terms evaluated since the last <see cref="Bind"/> name, each once: those outside calls first.</summary>
    public GivenFact[] NamedFacts()
    {
        List<GivenFact> facts = [];
        HashSet<Fact> known = new(ReferenceComparer.Instance);
        foreach (List<GivenFact> named in new[] { _named, _calledUpon })
        {
            foreach (GivenFact fact in named)
            {
                if (known.Add(fact.Fact))
                {
                    facts.Add(fact);
                }
            }
        }

        return facts.ToArray();
    }

    /// <summary>The names for which all facts with a <c>*</c> are stated, in ordinal order; a fault where there are none.</summary>
    public string[] NamesFor(List<FactTerm> wildcards)
    {
        List<string> names = [];
        foreach (string name in book.NamesAt(wildcards[0]))
        {
            if (wildcards.TrueForAll(wildcard => IsStated(wildcard, name)))
            {
                names.Add(name);
            }
        }

        if (names.Count == 0)
        {
            ReportNoName(wildcards);
        }

        return names.ToArray();
    }

    /// <summary>The value of a term; null where it has none.</summary>
    public Quantity? Evaluate(RuleTerm term) => term switch
    {
        LiteralTerm literal => literal.Value,
        FactTerm fact => Evaluate(fact),
        NegatedTerm negated => Evaluate(negated.Inner) is { } inner ? _reckoning.Negate(negated, inner) : null,
        SumTerm sum => Evaluate(sum),
        ProductTerm product => Evaluate(product),
        _ => Evaluate((CallTerm)term),
    };

    /// <summary>What is left of the right side, as <see cref="Reckoning.Compare"/> says.</summary>
    public Quantity? Compare(Quantity left, Comparator comparator, Quantity right, Span leftPlace, Span place) =>
        _reckoning.Compare(left, comparator, right, leftPlace, place);

    private Quantity? Evaluate(FactTerm term)
    {
        string path = term.For(Name);
        if (book.Find(path, term.Period, term.Lang) is not { } given)
        {
            ReportUnknown(term, path);
            return null;
        }

        (_isInCall ? _calledUpon : _named).Add(given);
        return Quantity.Of(given.Fact);
    }

    private Quantity? Evaluate(SumTerm sum)
    {
        Quantity? total = Evaluate(sum.Terms[0]);
        for (int i = 1; total is not null && i < sum.Terms.Length; i++)
        {
            total = Evaluate(sum.Terms[i]) is { } next
                ? _reckoning.Add(total, next, sum.IsSubtracted[i], new(sum.Place.Start, sum.Terms[i - 1].Place.End), sum.Terms[i].Place)
                : null;
        }

        return total;
    }

    private Quantity? Evaluate(ProductTerm product)
    {
        Quantity? result = Evaluate(product.Factors[0]);
        for (int i = 1; result is not null && i < product.Factors.Length; i++)
        {
            result = Evaluate(product.Factors[i]) is { } next
                ? _reckoning.Multiply(result, next, product.IsDivisor[i], product.Factors[0].Place, product.Factors[i].Place)
                : null;
        }

        return result;
    }

    private Quantity? Evaluate(CallTerm call)
    {
        if (_calls.TryGetValue(call, out Quantity? known))
        {
            return known;
        }

        (string? name, bool wasInCall) = (Name, _isInCall);
        _isInCall = true;
        Quantity? total = null;
        int count = 0;
        foreach (RuleTerm argument in call.Arguments)
        {
            foreach (string? each in NamesIn(argument))
            {
                Name = each;
                Quantity? value = Evaluate(argument);
                total = value is null || count == 0 ? value : _reckoning.Accumulate(call.Function, total!, value, call.Arguments[0].Place, argument.Place);
                count++;
                if (total is null)
                {
                    break;
                }
            }

            if (Fault is not null)
            {
                break;
            }
        }

        (Name, _isInCall) = (name, wasInCall);
        total = Fault is not null ? null : _reckoning.Finish(call.Function, total!, count, call.Arguments[0].Place);
        if (total is not null)
        {
            _calls.Add(call, total);
        }

        return total;
    }

    // An argument without * is evaluated once.
    private string?[] NamesIn(RuleTerm argument)
    {
        List<FactTerm> wildcards = [];
        argument.AddWildcards(wildcards);
        return wildcards.Count > 0 ? NamesFor(wildcards) : new string?[1];
    }

    private bool IsStated(FactTerm wildcard, string name) => book.Find(wildcard.For(name), wildcard.Period, wildcard.Lang) is not null;

    private void ReportUnknown(FactTerm term, string path)
    {
        FactAdvice advice = new(book);
        string written = FactTerm.Write(path, term.Period, term.Lang);
        if (advice.Variants(path) is { Length: > 0 } variants)
        {
            _reckoning.Report(FindingId.FactOfOtherPeriod, term.Place, written, variants);
            return;
        }

        _reckoning.Report(
            FindingId.UnknownFact, term.Place, written, advice.NearestPath(path) is { } nearest ? $"; the nearest path that is stated is '{nearest}'" : "");
    }

    private void ReportNoName(List<FactTerm> wildcards)
    {
        foreach (FactTerm wildcard in wildcards)
        {
            if (!Array.Exists(book.NamesAt(wildcard), name => IsStated(wildcard, name)))
            {
                string? nearest = new FactAdvice(book).NearestWildcard(wildcard);
                _reckoning.Report(
                    FindingId.NothingMatches, wildcard.Place, FactTerm.Write(wildcard.Path, wildcard.Period, wildcard.Lang), nearest is null ? "" : "; there is " + nearest);
                return;
            }
        }

        List<string> all = [];
        foreach (FactTerm wildcard in wildcards)
        {
            all.Add(FactTerm.Write(wildcard.Path, wildcard.Period, wildcard.Lang));
        }

        _reckoning.Report(FindingId.NothingMatches, wildcards[0].Place, string.Join("' together with '", all), "");
    }

    private sealed class ReferenceComparer : IEqualityComparer<Fact>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(Fact? x, Fact? y) => ReferenceEquals(x, y);

        public int GetHashCode(Fact fact) => fact.GetHashCode();
    }
}
