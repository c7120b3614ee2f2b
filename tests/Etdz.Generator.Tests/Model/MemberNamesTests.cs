using Etdz.Generator.Model;

namespace Etdz.Generator.Tests.Model;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("2023", "In2023")]
    [InlineData("0987", "In0987")]
    [InlineData("2024-08", "In2024_08")]
    [InlineData("2023-Q3", "In2023_Q3")]
    [InlineData("2023-06-30", "On2023_06_30")]
    [InlineData("2019..2023", "From2019To2023")]
    [InlineData("2019-08..2020-01", "From2019_08To2020_01")]
    [InlineData("2019-Q4..2020-Q1", "From2019_Q4To2020_Q1")]
    [InlineData("2019-12-31..2020-01-01", "From2019_12_31To2020_01_01")]
    public void A_period_names_its_member(string written, string member)
    {
        Assert.True(PeriodReader.TryRead(written, out Period period, out _));
        Assert.Equal(member, MemberNames.Of(period));
        Assert.True(MemberNames.MayBeOfPeriod(member));
    }

    [Fact]
    public void No_period_names_no_member() => Assert.Equal(("", ""), (MemberNames.Of(Period.None), MemberNames.Latest(PeriodKind.None)));

    [Theory]
    [InlineData(PeriodKind.Year, "LatestYear")]
    [InlineData(PeriodKind.Quarter, "LatestQuarter")]
    [InlineData(PeriodKind.Month, "LatestMonth")]
    [InlineData(PeriodKind.Day, "LatestDay")]
    public void The_latest_is_named_by_its_kind(object kind, string member)
    {
        Assert.Equal(member, MemberNames.Latest((PeriodKind)kind));
        Assert.True(MemberNames.MayBeOfPeriod(member));
    }

    [Theory]
    [InlineData("zh", "Zh")]
    [InlineData("en-GB", "EnGb")]
    [InlineData("zh-Hant-TW", "ZhHantTw")]
    [InlineData("es-419", "Es419")]
    public void A_language_names_its_member(string tag, string member) => Assert.Equal(member, MemberNames.OfLanguage(tag));

    [Theory]
    [InlineData("2022", "2023")]
    [InlineData("2023", "2023-Q1")]
    [InlineData("2023-Q4", "2022-12")]
    [InlineData("2023-12", "2022-12-31")]
    [InlineData("2023", "2023..2024")]
    [InlineData("2023..2024", "2023..2025")]
    public void Periods_stand_in_order_of_kind_and_then_of_time(string before, string after)
    {
        Assert.True(PeriodReader.TryRead(before, out Period first, out _));
        Assert.True(PeriodReader.TryRead(after, out Period second, out _));
        Assert.True(first.CompareTo(second) < 0);
        Assert.True(second.CompareTo(first) > 0);
        Assert.True(Period.None.CompareTo(first) < 0);
        Assert.Equal(0, first.CompareTo(first));
    }
}
