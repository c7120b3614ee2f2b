using Spectre.Console;
using Spectre.Console.Rendering;

namespace Etdz.Record;

/// <summary>Each zone's figures, with their units.</summary>
internal static class ZoneFigures
{
    public static IRenderable Draw()
    {
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumn(new TableColumn("经开区 · zone").NoWrap());
        table.AddColumn("什么 · what");
        table.AddColumn(new TableColumn("多少 · how much").RightAligned());

        Zone(
            table,
            In(Zones.Dalian.Name, Zones.Dalian.Province),
            ("建区周年 · anniversary", Figures.Plain(Zones.Dalian.Anniversary.Years) + " years"));
        Zone(
            table,
            In(Zones.Sco.Name, Zones.Sco.Province),
            ("企业 · companies", Figures.Plain(Zones.Sco.Companies) + " and some"),
            ("制度创新 · innovations", "nearly " + Figures.Plain(Zones.Sco.Innovations)),
            ("合作国家 · partner countries", Figures.Plain(Zones.Sco.PartnerCountries)),
            ("合作园区和机构 · partner parks and bodies", Figures.Plain(Zones.Sco.PartnerParks)),
            ("国际公共产品 · kinds of public goods", Figures.Plain(Zones.Sco.PublicGoodKinds)),
            ("电机厂出口占比 · motors exported", "about " + Figures.Percent(Zones.Sco.MotorMaker.ExportShare)));
        Zone(
            table,
            In(Zones.Guangzhou.Name, Zones.Guangzhou.Province),
            ("面积 · area", "under " + Figures.Plain(Zones.Guangzhou.Area.Km2) + " km²"),
            ("实际外资 · foreign investment, 2023", "over " + Figures.Scaled(Zones.Guangzhou.ForeignInvestment.In2023.Usd) + " USD"),
            ("院士 · academicians", Figures.Plain(Zones.Guangzhou.Academicians)),
            ("高层次人才 · talents", "over " + Figures.Plain(Zones.Guangzhou.Talents)),
            ("“小巨人” · little giants", Figures.Plain(Zones.Guangzhou.LittleGiants)),
            ("纳米中心方向 · the nano centre's directions", Figures.Plain(Zones.Guangzhou.NanoCenter.Directions)));
        Zone(
            table,
            Zones.Beijing.Name,
            ("去天津省时 · saved on the way to Tianjin", "nearly " + Figures.Plain(Zones.Beijing.YizhuangStation.TimeSaved.Hours) + " h"));
        Zone(
            table,
            Zones.Tianjin.Name,
            ("氢能重卡 · hydrogen trucks, August 2024", Figures.Plain(Zones.Tianjin.HydrogenTrucks.In2024_08)),
            ("协调难题 · cases resolved", Figures.Plain(Zones.Tianjin.CasesResolved) + " and some"),
            ("服务企业 · companies served", Figures.Plain(Zones.Tianjin.CompaniesServed) + " and more"),
            ("企业服务局 · the service bureau's age", Figures.Plain(Zones.Tianjin.ServiceBureau.Age.Years) + " years"),
            ("涂料企业扎根 · a paint maker's stay", Figures.Plain(Zones.Tianjin.PaintMaker.Tenure.Years) + " years"));
        Zone(
            table,
            In(Zones.Zhangye.Name, Zones.Zhangye.Province),
            ("共建伙伴 · partner zones", Figures.Plain(Zones.Zhangye.PartnerZones)),
            ("主导产业 · leading industries", Figures.Plain(Zones.Zhangye.LeadingIndustries)));
        Zone(
            table,
            In(Zones.Xiaoshan.Name, Zones.Xiaoshan.Province),
            ("连续跃升 · rising for", Figures.Plain(Zones.Xiaoshan.RisingYears.Years) + " years"),
            ("新材料集聚度 · new materials", Figures.Percent(Zones.Xiaoshan.NewMaterialsShare)),
            ("铝制球壳减重 · weight cut of a ball housing", Figures.Percent(Zones.Xiaoshan.BallHousing.WeightCut)));
        Zone(
            table,
            Zones.Chongqing.Name,
            ("支柱产业 · pillar industries", Each(Zones.Chongqing.PillarIndustries, Zones.Chongqing.PillarIndustryScale.Cny)),
            ("特色产业 · specialty industries", Each(Zones.Chongqing.SpecialtyIndustries, Zones.Chongqing.SpecialtyIndustryScale.Cny)));

        return new Rows(table, new Text("同行者 · and with them: " + string.Join(" · ", Others)));
    }

    private static string[] Others =>
    [
        In(Zones.Handan.Name, Zones.Handan.Province),
        In(Zones.Nantong.Name, Zones.Nantong.Province),
        In(Zones.Lianyungang.Name, Zones.Lianyungang.Province),
        In(Zones.Keqiao.Name, Zones.Keqiao.Province),
        In(Zones.Lishui.Name, Zones.Lishui.Province),
        In(Zones.Zhangzhou.Name, Zones.Zhangzhou.Province),
        In(Zones.Wuhan.Name, Zones.Wuhan.Province),
        In(Zones.Zhengzhou.Name, Zones.Zhengzhou.Province),
        In(Zones.Kunming.Name, Zones.Kunming.Province),
        In(Zones.Zhundong.Name, Zones.Zhundong.Province),
    ];

    private static string Each(int industries, decimal cny) => Figures.Plain(industries) + " at " + Figures.Scaled(cny) + " CNY";

    private static string In(string zone, string province) => $"{zone}（{province}）";

    private static void Zone(Table table, string name, params (string What, string Figure)[] figures)
    {
        if (table.Rows.Count > 0)
        {
            table.AddEmptyRow();
        }

        foreach ((string what, string figure) in figures)
        {
            table.AddRow(new Text(name, new Style(decoration: Decoration.Bold)), new Text(what), new Text(figure));
            name = "";
        }
    }
}
