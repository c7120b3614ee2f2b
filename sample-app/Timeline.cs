using System;
using System.Collections.Generic;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>What was founded, opened or announced, in order of time.</summary>
internal static class Timeline
{
    /// <summary>Years without a milestone that the line shows as a gap.</summary>
    private const int LongPause = 5;

    private static readonly Milestone[] Milestones =
    [
        On(Zones.Dalian.Founded, $"{Zones.Dalian.Name}经开区，全国第 {Zones.Dalian.FoundingRank} 家 · Dalian, first of all"),
        In(Zones.Sco.Announced, $"{Zones.Sco.Name}宣布设立 · the Shanghai Cooperation Organisation's area is announced"),
        In(Zones.Tianjin.ServiceBureau.Founded, $"{Zones.Tianjin.Name}企业服务局 · Tianjin's service bureau"),
        In(Zones.Tianjin.PaintMaker.CenterOpened, $"{Zones.Tianjin.Name}涂料应用中心投产 · a paint maker's centre in Tianjin"),
        In(Zones.Guangzhou.NanoCenter.Founded, $"{Zones.Guangzhou.Name}国家纳米中心 · the national nano centre in Guangzhou"),
        In(Zones.Sco.FrameworkPublished, $"{Zones.Sco.Name}公布 {Zones.Sco.NewCities} 座新城 · the plan of new cities by Jiaozhou Bay"),
        In(Zones.Sco.MotorMaker.Started, $"{Zones.Sco.Name}电机工厂开机 · a motor maker's plant starts"),
        In(Zones.Zhangye.GeothermalProject.Started, $"{Zones.Zhangye.Name}地热供暖动工 · geothermal heating in Zhangye"),
        On(Zones.Beijing.YizhuangStation.Opened, $"{Zones.Beijing.Name}亦庄站通车 · Yizhuang station opens in Beijing"),
    ];

    /// <summary>The day of the newest milestone; the first day of the month or year, where no more is known.</summary>
    public static DateOnly Newest
    {
        get
        {
            DateOnly newest = DateOnly.MinValue;
            foreach (Milestone milestone in Milestones)
            {
                newest = milestone.Day > newest ? milestone.Day : newest;
            }

            return newest;
        }
    }

    public static IRenderable Draw()
    {
        List<Milestone> inOrder = [.. Milestones];
        inOrder.Sort((a, b) => a.Day.CompareTo(b.Day));

        Table table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("when").NoWrap());
        table.AddColumn(new TableColumn("mark").NoWrap());
        table.AddColumn(new TableColumn("years").RightAligned().NoWrap());
        table.AddColumn("what");

        DateOnly start = inOrder[0].Day;
        DateOnly previous = start;
        foreach (Milestone milestone in inOrder)
        {
            if (Derived.WholeYears(previous, milestone.Day) >= LongPause)
            {
                table.AddRow("", "┊", "", "");
            }

            previous = milestone.Day;
            int years = milestone.Day.Year - start.Year;
            table.AddRow(
                new Text(milestone.When),
                new Text(milestone.Day == start ? "◆" : "●", new Style(Color.Red)),
                new Text(milestone.Day == start ? "" : string.Create(CultureInfo.InvariantCulture, $"+{years} y"), new Style(Color.Grey)),
                new Text(milestone.What));
        }

        return table;
    }

    private static Milestone On(DateOnly day, string what) => new(day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), what);

    private static Milestone In(YearMonth month, string what) => new(month.First, month.ToString(), what);

    private static Milestone In(int year, string what) => new(new DateOnly(year, 1, 1), year.ToString(CultureInfo.InvariantCulture), what);

    /// <param name="Day">Where it stands in the order.</param>
    /// <param name="When">As precise as the documents have it.</param>
    /// <param name="What">What happened.</param>
    private sealed record Milestone(DateOnly Day, string When, string What);
}
