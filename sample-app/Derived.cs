using System;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>
/// What no document states and its constants give. The unit is part of each name, so that a document that changed one (yuan to dollars, square
/// kilometres to hectares) would stop the line that assumed the old one from compiling.
/// </summary>
internal static class Derived
{
    /// <summary>China's whole foreign trade in 2023, in yuan: what the zones traded, divided by their share.</summary>
    public const decimal ChinaTradeCny = Nation.Trade.In2023.Cny / Nation.TradeShare.In2023;

    /// <summary>What a zone traded in 2023 on average, in yuan.</summary>
    public const decimal TradeOfAZoneCny = Nation.Trade.In2023.Cny / Nation.Zones.In2023;

    /// <summary>Dollars from abroad on a square kilometre of Guangzhou's zone in 2023; the money is a floor and the area a ceiling, so this is a floor.</summary>
    public const decimal InvestmentUsdPerKm2 = Zones.Guangzhou.ForeignInvestment.In2023.Usd / Zones.Guangzhou.Area.Km2;

    /// <summary>How many times their part of the land the zones yield of the nation's output.</summary>
    public const decimal OutputToLand = Nation.OutputShare / Nation.LandShare;

    public static int WholeYears(DateOnly from, DateOnly to)
    {
        int years = to.Year - from.Year;
        return from.AddYears(years) > to ? years - 1 : years;
    }

    public static IRenderable Draw()
    {
        int years = WholeYears(Zones.Dalian.Founded, Timeline.Newest);
        string agreement = years == Nation.Anniversary.Years ? "as the anniversary says" : "the anniversary says " + Figures.Plain(Nation.Anniversary.Years);

        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        Row(grid, "全国外贸 · China's whole trade, 2023", Figures.Scaled(Nation.Trade.In2023.Cny) + " CNY ÷ " + Figures.Percent(Nation.TradeShare.In2023)
            + " = " + Figures.Scaled(ChinaTradeCny) + " CNY");
        Row(grid, "平均每家进出口 · trade of a zone, 2023", Figures.Scaled(TradeOfAZoneCny) + " CNY");
        Row(grid, "广州每平方公里外资 · Guangzhou's dollars per km²", "more than " + Figures.Scaled(InvestmentUsdPerKm2) + " USD");
        Row(grid, "产出比土地 · output to land", "× " + Figures.Short(OutputToLand));
        Row(grid, "从第一家到最新一事 · first zone to newest fact", string.Create(CultureInfo.InvariantCulture, $"{years} years, {agreement}"));
        Row(grid, "京津冀 · Jing-Jin-Ji", Figures.Plain(JingJinJi.StrategyAge.Years) + " years a national strategy, with "
            + Figures.Plain(JingJinJi.ChainMaps.In2023) + " chains mapped in 2023");
        return grid;
    }

    private static void Row(Grid grid, string label, string figure) => grid.AddRow(new Text(label), new Text(figure, new Style(decoration: Decoration.Bold)));
}
