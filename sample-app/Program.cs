using System;
using System.Globalization;
using Etdz.Record;
using Spectre.Console;

// Every figure that this program prints is a constant made from the documents under seeds/: not one is written here.
DateOnly founded = Etdz.Zones.Dalian.Founded;

IAnsiConsole console = Terminal.Open();
switch (args)
{
    case []:
        console.WriteLine();
        console.Write(new Rule("[bold]国家级经济技术开发区四十年 · Forty years of development zones[/]"));
        console.WriteLine();
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"It began on {founded:d MMMM yyyy}, a {founded.DayOfWeek}, in {Etdz.Zones.Dalian.Name}, {Etdz.Zones.Dalian.Province}."));

        Terminal.Section(console, "何时 · When", Timeline.Draw());
        Terminal.Section(console, "当初与如今 · Then and now", ThenAndNow.Draw());
        Terminal.Section(console, "在全国的份量 · Their part of the nation", NationalShares.Draw());
        Terminal.Section(console, "各家的数字 · Zone by zone", ZoneFigures.Draw());
        Terminal.Section(console, "推算 · Worked out", Derived.Draw());
        return 0;

    case ["zones"]:
        Terminal.Section(console, "经开区一览 · The zones", Zone.DrawAll());
        return 0;

    case ["why", string path] when Why.Draw(path) is { } statements:
        console.Write(statements);
        return 0;

    case ["why", string path]:
        console.WriteLine($"No document states '{path}'.");
        return 1;

    default:
        console.WriteLine("sample-app: the record; sample-app zones: all zones; sample-app why Nation.Trade: where a fact comes from");
        return 2;
}
