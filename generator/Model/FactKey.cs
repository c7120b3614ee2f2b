namespace Etdz.Generator.Model;

/// <summary>The identity of a fact: its path (group and name), its period and, for text, its language. Compared code unit by code unit.</summary>
/// <param name="Group">All names of the path but the last, with dots between: <c>Zones.Dalian</c>.</param>
/// <param name="Name">The last name of the path: <c>Founded</c>.</param>
/// <param name="Period">The period the figure is for.</param>
/// <param name="Lang">The value of the attribute <c>lang</c>, in its canonical case; null where there is none.</param>
internal sealed record FactKey(string Group, string Name, Period Period, string? Lang)
{
    public string Path => Group + "." + Name;
}
