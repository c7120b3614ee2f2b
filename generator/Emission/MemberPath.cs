using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Emission;

/// <summary>The way from a fact's class to one of its values: <c>In2023.Cny</c>.</summary>
internal readonly struct MemberPath(string period, Fact fact, Unit? unit, RangePart part)
{
    public void Write(CodeWriter writer)
    {
        writer.Append(period);
        if (fact.Key.Lang is { } lang)
        {
            Append(writer, MemberNames.OfLanguage(lang));
        }

        if (unit is not null)
        {
            Append(writer, unit.Member);
        }

        if (part != RangePart.Whole)
        {
            Append(writer, part == RangePart.Min ? MemberNames.Min : MemberNames.Max);
        }
    }

    private static void Append(CodeWriter writer, string name)
    {
        writer.Append('.');
        writer.Append(name);
    }
}
