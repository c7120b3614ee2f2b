namespace Etdz.Generator.Model;

internal enum PeriodKind : byte
{
    None,
    Year,
    Quarter,
    Month,
    Day,
}

/// <summary>
/// What period a figure is for: none, a calendar year, quarter, month or day, or a stretch from one to another of the same kind.
/// </summary>
/// <param name="Kind">The kind of both ends.</param>
/// <param name="First">Counted in units of its kind: the year; year × 4 + quarter − 1; year × 12 + month − 1; the day's number.</param>
/// <param name="Last">The same for the end, itself in; equal to <paramref name="First"/> for a single one.</param>
/// <param name="IsStretch">Whether it was written with two ends (<c>2019..2023</c>).</param>
internal readonly record struct Period(PeriodKind Kind, int First, int Last, bool IsStretch)
{
    public static Period None => default;
}
