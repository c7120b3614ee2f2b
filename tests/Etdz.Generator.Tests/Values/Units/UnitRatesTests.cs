using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary>Units that are one divided by another.</summary>
public sealed class UnitRatesTests
{
    [Theory]
    [InlineData("centimeters/millisecond", "cm/ms", "length/time", "CentimetresPerMillisecond", "centimetres per millisecond", "10")]
    [InlineData("centimetres per millisecond", "cm/ms", "length/time", "CentimetresPerMillisecond", "centimetres per millisecond", "10")]
    [InlineData("公里/小时", "km/h", "length/time", "KilometresPerHour", "kilometres per hour", "5/18")]
    [InlineData("公里／小时", "km/h", "length/time", "KilometresPerHour", "kilometres per hour", "5/18")]
    [InlineData("千米每小时", "km/h", "length/time", "KilometresPerHour", "kilometres per hour", "5/18")]
    [InlineData("公里/时", "km/h", "length/time", "KilometresPerHour", "kilometres per hour", "5/18")]
    [InlineData("米每秒", "m/s", "length/time", "MetresPerSecond", "metres per second", "1")]
    [InlineData("米/分", "m/min", "length/time", "MetresPerMinute", "metres per minute", "1/60")]
    [InlineData("km/hr", "km/h", "length/time", "KilometresPerHour", "kilometres per hour", "5/18")]
    [InlineData("miles an hour", "[mi_i]/h", "length/time", "MilesPerHour", "miles per hour", "0.44704")]
    [InlineData("miles-per-hour", "[mi_i]/h", "length/time", "MilesPerHour", "miles per hour", "0.44704")]
    [InlineData("feet per second", "[ft_i]/s", "length/time", "FeetPerSecond", "feet per second", "0.3048")]
    [InlineData("mg/m3", "mg/m3", "mass/volume", "MilligramsPerCubicMetre", "milligrams per cubic metre", "0.000001")]
    [InlineData("微克/立方米", "ug/m3", "mass/volume", "MicrogramsPerCubicMetre", "micrograms per cubic metre", "0.000000001")]
    [InlineData("μg/m³", "ug/m3", "mass/volume", "MicrogramsPerCubicMetre", "micrograms per cubic metre", "0.000000001")]
    [InlineData("吨/年", "t/a", "mass/calendar", "TonnesPerYear", "tonnes per year", "250/3")]
    [InlineData("吨/日", "t/d", "mass/time", "TonnesPerDay", "tonnes per day", "5/432")]
    [InlineData("元/吨", "CNY/t", "CNY/mass", "CnyPerTonne", "CNY per tonne", "0.001")]
    [InlineData("dollars a barrel", "USD/[bbl_us]", "USD/volume", "UsdPerBarrel", "USD per barrel", "62500000000/9936705933")]
    [InlineData("barrels a day", "[bbl_us]/d", "volume/time", "BarrelsPerDay", "barrels per day", null)]
    [InlineData("per hour", "/h", "1/time", "PerHour", "per hour", "1/3600")]
    [InlineData("per millisecond", "/ms", "1/time", "PerMillisecond", "per millisecond", "1000")]
    [InlineData("/s", "/s", "1/time", "PerSecond", "per second", "1")]
    [InlineData("每分钟", "/min", "1/time", "PerMinute", "per minute", "1/60")]
    [InlineData("转/分", "/min", "1/time", "PerMinute", "per minute", "1/60")]
    [InlineData("kWh per year", "kW.h/a", "energy/calendar", "KilowattHoursPerYear", "kilowatt hours per year", "300000")]
    [InlineData("L/100km", "L/100km", "volume/length", "LitresPer100Kilometres", "litres per 100 kilometres", "0.00000001")]
    [InlineData("升/百公里", "L/100km", "volume/length", "LitresPer100Kilometres", "litres per 100 kilometres", "0.00000001")]
    [InlineData("m/s²", "m/s2", "acceleration", "MetresPerSecondSquared", "metres per second squared", "1")]
    [InlineData("兆比特每秒", "Mbit/s", "data/time", "MegabitsPerSecond", "megabits per second", "1000000")]
    [InlineData("MB/s", "MBy/s", "data/time", "MegabytesPerSecond", "megabytes per second", "8000000")]
    public void A_rate_is_made_of_its_parts(string text, string code, string dimension, string member, string plural, string? factor)
    {
        UnitMatch match = NamesOfTable.After(text, NamesOfTable.English);
        Unit unit = match.Unit!;
        Assert.Equal((code, dimension, member, plural), (unit.Code, unit.Dimension, unit.Member, unit.Plural));
        Assert.True(factor is null || factor == unit.Factor.ToString(), unit.Factor.ToString());
        Assert.Equal(Number.One, match.Scale);
        Assert.False(unit.IsCurrency);
        Assert.Same(unit, NamesOfTable.After(text, NamesOfTable.English).Unit);
        Assert.Equal(unit, NamesOfTable.Find(code));
    }

    [Theory]
    [InlineData("角/斤", "CNY/[jin_cn]", "0.1")]
    [InlineData("cents per pound", "USD/[lb_av]", "0.01")]
    [InlineData("tonnes per decade", "t/a", "0.1")]
    public void Scales_of_the_parts_are_divided(string text, string code, string scale)
    {
        UnitMatch match = NamesOfTable.After(text, NamesOfTable.English);
        Assert.Equal((code, scale), (match.Unit?.Code, match.Scale.ToString()));
    }

    [Theory]
    [InlineData("km/", 2)]
    [InlineData("km/x", 2)]
    [InlineData("km per", 2)]
    [InlineData("km per person", 2)]
    [InlineData("km/h/s", 4)]
    [InlineData("years a slave", 5)]
    [InlineData("hours a", 5)]
    [InlineData("tons a kilogram", 4)]
    [InlineData("kg per dollar", 2)]
    [InlineData("francs per hour", 6)]
    [InlineData("kmper hour", 0)]
    [InlineData("kg permonth", 2)]
    public void What_divides_by_no_unit_is_left(string text, int length)
    {
        Assert.Equal(length > 0, UnitTable.TryMatchAfter(text, NamesOfTable.English, UnitSort.Any, null, out UnitMatch match));
        Assert.Equal(length, match.Length);
    }

    [Fact]
    public void A_rate_converts_to_those_of_its_dimension()
    {
        Unit cm = NamesOfTable.Find("cm/ms");
        Assert.Equal("10", cm.Convert(1, NamesOfTable.Find("m/s")).ToString());
        Assert.Equal("36", cm.Convert(1, NamesOfTable.Find("km/h")).ToString());
        Assert.False(NamesOfTable.Find("t/a").ConvertsTo(NamesOfTable.Find("t/d")));
    }
}
