using System;
using System.Globalization;
using Etdz.Generator;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>A zone, as far as the documents speak of it: a row for each group in <c>Zones</c>.</summary>
[FactRows("Zones")]
internal sealed partial record Zone(
    string Key,
    string Name,
    string? Province,
    DateOnly? Founded,
    [FromFact("Area", Unit = "km2")] decimal? AreaKm2,
    int? Companies,
    [FromFact("ForeignInvestment", Period = "2023", Unit = "USD")] decimal? Investment2023)
{
    /// <summary>All zones, a line each.</summary>
    public static IRenderable DrawAll()
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumn(new TableColumn("zone").NoWrap());
        table.AddColumn("经开区");
        table.AddColumn("省份 · province");
        table.AddColumn(new TableColumn("设立 · founded").NoWrap());
        table.AddColumn(new TableColumn("km²").RightAligned());
        table.AddColumn(new TableColumn("企业 · companies").RightAligned());
        table.AddColumn(new TableColumn("外资 · USD, 2023").RightAligned());
        foreach (Zone zone in All)
        {
            table.AddRow(
                new Text(zone.Key),
                new Text(zone.Name),
                new Text(zone.Province ?? ""),
                new Text(zone.Founded?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
                new Text(Plain(zone.AreaKm2)),
                new Text(Plain(zone.Companies)),
                new Text(zone.Investment2023 is { } usd ? Figures.Scaled(usd) : ""));
        }

        return table;
    }

    private static string Plain(decimal? figure) => figure is { } stated ? Figures.Plain(stated) : "";
}
