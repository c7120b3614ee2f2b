using System;
using System.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Model;

/// <summary>
/// What the members are called that a fact's own class holds for its periods, languages and ends: the one place that the check for
/// clashes and the emission share. (Members named by a unit are <see cref="Unit.Member"/>.)
/// </summary>
internal static class MemberNames
{
    /// <summary>The lower end of a range.</summary>
    public const string Min = "Min";

    /// <summary>The upper end of a range.</summary>
    public const string Max = "Max";

    /// <summary>
    /// The member of a period: <c>In2023</c>, <c>In2024_08</c>, <c>In2023_Q3</c>, <c>On2023_06_30</c>, <c>From2019To2023</c>; different for
    /// different periods. Empty for no period.
    /// </summary>
    public static string Of(Period period)
    {
        if (period.Kind == PeriodKind.None)
        {
            return "";
        }

        StringBuilder name = new(24);
        if (period.IsStretch)
        {
            Period.Append(name.Append("From"), period.Kind, period.First, '_');
            Period.Append(name.Append("To"), period.Kind, period.Last, '_');
        }
        else
        {
            Period.Append(name.Append(period.Kind == PeriodKind.Day ? "On" : "In"), period.Kind, period.First, '_');
        }

        return name.ToString();
    }

    /// <summary>The member of the latest single period of a kind: <c>LatestYear</c> and its like; a stretch is never the latest. Empty for no kind.</summary>
    public static string Latest(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "LatestYear",
        PeriodKind.Quarter => "LatestQuarter",
        PeriodKind.Month => "LatestMonth",
        PeriodKind.Day => "LatestDay",
        _ => "",
    };

    /// <summary>Whether a name begins like the member of a period, or of the latest: where it does not, it is none.</summary>
    public static bool MayBeOfPeriod(string name) => StartsWith(name, "In") || StartsWith(name, "On") || StartsWith(name, "From") || StartsWith(name, "Latest");

    /// <summary>The member of a language: each part of the tag with its first letter upper and the rest lower (<c>zh-Hant-TW</c>: <c>ZhHantTw</c>).</summary>
    /// <param name="tag">A BCP 47 tag.</param>
    public static string OfLanguage(string tag)
    {
        StringBuilder name = new(tag.Length);
        bool first = true;
        foreach (char c in tag)
        {
            if (c == '-')
            {
                first = true;
                continue;
            }

            name.Append(first ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c));
            first = false;
        }

        return name.ToString();
    }

    private static bool StartsWith(string name, string start) => name.StartsWith(start, StringComparison.Ordinal);
}
