using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>What a period is called. Few different ones stand in a project's documents, on many facts: each name is made once, as long as its slot is its own.</summary>
internal sealed class PeriodNames
{
    // Entries do not change, so that threads may share the slots without a lock: at worst a name is made twice.
    private static readonly PeriodNames?[] Slots = new PeriodNames?[64];

    private readonly Period _period;

    private PeriodNames(Period period)
    {
        _period = period;
        Member = MemberNames.Of(period);
        Text = period.ToString();
    }

    /// <inheritdoc cref="MemberNames.Of"/>
    public string Member { get; }

    /// <summary>The period as the attribute <c>period</c> has it.</summary>
    public string Text { get; }

    public static PeriodNames Of(Period period)
    {
        // Neighbours in time have neighbouring slots.
        int hash = period.First + ((period.Last - period.First) * 5) + ((int)period.Kind * 13) + (period.IsStretch ? 7 : 0);
        ref PeriodNames? slot = ref Slots[hash & (Slots.Length - 1)];
        PeriodNames? names = slot;
        if (names is null || names._period != period)
        {
            names = new PeriodNames(period);
            slot = names;
        }

        return names;
    }
}
