using Etdz.Generator.Model;
using Etdz.Generator.Tests.Hosting;
using Etdz.Generator.Tests.Model;

namespace Etdz.Generator.Tests.Seeds;

/// <summary>The rules of the seeds hold, and mean something: a figure that a person would get wrong breaks one.</summary>
public sealed class RuleTests
{
    [Fact]
    public void The_seeds_hold_six_rules_and_more()
    {
        Rule[] rules = [.. Repository.Seeds().SelectMany(seed => ReadDocument.Of(seed.Text, seed.Path).Rules)];
        Assert.InRange(rules.Length, 6, 100);
        Assert.DoesNotContain(new Project(Repository.Seeds()).RunOnce().Ids, id => id.StartsWith("ETDZ04", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nation.facts.md", "[1/10]", "[11/10]", "'0 < Nation.FiscalRevenueShare < 1' does not hold: 'Nation.FiscalRevenueShare' is 1.1 and '1' is 1; ")]
    [InlineData("openness.facts.md", "[10.1万亿元]", "[10.1亿元]", "'Nation.Trade[2023] / Nation.TradeShare[2023]' is 4,020,000,000 to 4,060,000,000 CNY; ")]
    [InlineData("service.facts.md", "[2023年5月]", "[2013年5月]", "'Zones.Tianjin.PaintMaker.CenterOpened' is 2013-05-01 to 2013-05-31; ")]
    [InlineData("service.facts.md", "[十余万家]", "[十余家]", "'Zones.Tianjin.CasesResolved < Zones.Tianjin.CompaniesServed' does not hold: ")]
    [InlineData("east.facts.md", "[1.4万余家]", "[1.4亿余家]", "'Zones.Sco.Companies' is 140,000,000 to 149,999,999 and '100000' is 100000; ")]
    [InlineData("east.facts.md", "[98.9%]", "[989%]", "'Zones.Xiaoshan.NewMaterialsShare' is 9.885 to 9.895 and '1' is 1; ")]
    [InlineData("west.facts.md", "[10家]", "[300家]", "'Zones.Zhangye.PartnerZones' is 300 and 'Nation.Zones[2024]' is 229; ")]
    public void A_slip_of_the_pen_breaks_a_rule(string document, string right, string wrong, string rule)
    {
        var project = new Project(Repository.Seeds());
        project.Edit(Assert.Single(Repository.Seeds(), s => s.Path.EndsWith("/" + document, StringComparison.Ordinal)).Path, t => t.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains(project.RunOnce().Diagnostics, d => d.Id == "ETDZ0401" && d.GetMessage().Contains(rule, StringComparison.Ordinal));
    }
}
