using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>What part of China's land, output, revenue and trade the zones have.</summary>
internal static class NationalShares
{
    private const int Width = 100;

    public static IRenderable Draw()
    {
        BarChart chart = new BarChart()
            .Width(Width)
            .UseValueFormatter(value => Figures.Percent((decimal)value / 100));
        Add(chart, "土地 · land", Nation.LandShare, Color.Green);
        Add(chart, "地区生产总值 · output", Nation.OutputShare, Color.Yellow);
        Add(chart, "财政收入 · revenue", Nation.FiscalRevenueShare, Color.Orange1);
        Add(chart, "外贸 · trade, 2023", Nation.TradeShare.In2023, Color.Red);

        return new Rows(
            chart,
            new Text(""),
            new Text($"2023 年进出口 · trade in 2023: {Figures.Scaled(Nation.Trade.In2023.Cny)} CNY, by {Figures.Plain(Nation.Zones.In2023)} zones"));
    }

    private static void Add(BarChart chart, string label, decimal share, Color color) => chart.AddItem(label, (double)(share * 100), color);
}
