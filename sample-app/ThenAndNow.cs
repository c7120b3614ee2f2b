using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>The first batch beside today's zones.</summary>
internal static class ThenAndNow
{
    public static IRenderable Draw()
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("");
        table.AddColumn(new TableColumn("首批 · first batch").RightAligned());
        table.AddColumn(new TableColumn("如今 · today").RightAligned());
        table.AddColumn(new TableColumn("倍数 · times").RightAligned());
        table.AddRow(
            new Text("经开区 · zones"),
            new Text(Figures.Plain(Nation.FirstBatch)),
            new Text(Figures.Plain(Nation.Zones.LatestYear)),
            new Text("× " + Figures.Short((decimal)Nation.Zones.LatestYear / Nation.FirstBatch)));
        table.AddRow(
            new Text("所在 · where"),
            new Text(Figures.Plain(Nation.FirstBatchCities) + " cities by the sea"),
            new Text(Figures.Plain(Nation.Provinces.LatestYear) + " provinces and their like"),
            new Text(""));
        return table;
    }
}
