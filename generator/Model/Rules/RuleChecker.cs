using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Model;

/// <summary>
/// Checks the rules of all documents against the facts of all shards. A rule is broken only where no admitted values satisfy it: sets are reckoned as if
/// each mention of a fact were a fact of its own, which can only make them wider.
/// </summary>
internal static class RuleChecker
{
    private const int MostNamed = 8;

    /// <param name="shards">The facts, by shard.</param>
    /// <param name="rules">The rules of all documents.</param>
    /// <param name="cancel">Asked at each rule, and at each name that a <c>*</c> stands for.</param>
    public static EquatableArray<RuleFinding> Check(ReadOnlySpan<ShardFacts> shards, ReadOnlySpan<Rule> rules, CancellationToken cancel = default)
    {
        FactBook? book = null;
        List<RuleFinding>? findings = null;
        foreach (Rule rule in rules)
        {
            Check(rule, book ??= new FactBook(shards), findings ??= [], cancel);
        }

        return findings is null ? default : new(findings.ToArray());
    }

    private static void Check(Rule rule, FactBook book, List<RuleFinding> findings, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Evaluation evaluation = new(book, rule);
        List<FactTerm> wildcards = [];
        foreach (RuleTerm side in rule.Sides)
        {
            side.AddWildcards(wildcards);
        }

        if (wildcards.Count == 0)
        {
            CheckBound(rule, evaluation, findings);
        }
        else
        {
            foreach (string name in evaluation.NamesFor(wildcards))
            {
                cancel.ThrowIfCancellationRequested();
                evaluation.Bind(name);
                CheckBound(rule, evaluation, findings);
                if (evaluation.Fault is not null)
                {
                    break;
                }
            }
        }

        if (evaluation.Fault is { } fault)
        {
            findings.Add(fault);
        }
    }

    private static void CheckBound(Rule rule, Evaluation evaluation, List<RuleFinding> findings)
    {
        Quantity? left = evaluation.Evaluate(rule.Sides[0]);
        for (int i = 0; left is not null && i < rule.Comparators.Length; i++)
        {
            if (evaluation.Evaluate(rule.Sides[i + 1]) is not { } right)
            {
                return;
            }

            Quantity? narrowed = evaluation.Compare(left, rule.Comparators[i], right, rule.Sides[i].Place, rule.Sides[i + 1].Place);
            if (narrowed is null && evaluation.Fault is null)
            {
                findings.Add(Broken(rule, evaluation, rule.Sides[i], left, rule.Sides[i + 1], right));
            }

            left = narrowed;
        }
    }

    private static RuleFinding Broken(Rule rule, Evaluation evaluation, RuleTerm leftTerm, Quantity left, RuleTerm rightTerm, Quantity right)
    {
        GivenFact[] named = evaluation.NamedFacts();
        Mention[] mentions = new Mention[Math.Min(named.Length, MostNamed)];
        for (int i = 0; i < mentions.Length; i++)
        {
            mentions[i] = named[i].Mention;
        }

        int more = named.Length - mentions.Length;
        return new RuleFinding(
            FindingId.BrokenRule,
            new RuleRef(rule.Document, rule.Ordinal, new(0, rule.Text.Length)),
            new(
            [
                Shown.Piece(rule.Text.AsSpan()),
                evaluation.Name is null ? "" : " for " + evaluation.Name,
                rule.Source(leftTerm.Place),
                QuantityText.Of(left),
                rule.Source(rightTerm.Place),
                QuantityText.Of(right),
                named.Length == 0 ? "" : more == 0 ? "; " : "; the first of its " + named.Length.ToString(CultureInfo.InvariantCulture) + " facts: ",
            ]),
            new(mentions));
    }
}
