using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>What periods are called, each made once where one follows another of the same: neighbours mostly do.</summary>
internal sealed class PeriodNames
{
    private Period _last;
    private string _member = "";
    private string? _text;

    /// <inheritdoc cref="MemberNames.Of"/>
    public string MemberOf(Period period)
    {
        Turn(period);
        return _member;
    }

    /// <summary>The period as the attribute <c>period</c> has it.</summary>
    public string TextOf(Period period)
    {
        Turn(period);
        return _text ??= period.ToString();
    }

    private void Turn(Period period)
    {
        if (period != _last)
        {
            _last = period;
            _member = MemberNames.Of(period);
            _text = null;
        }
    }
}
