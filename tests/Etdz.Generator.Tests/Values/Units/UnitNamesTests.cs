using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary>Which unit a name means.</summary>
public sealed class UnitNamesTests
{
    [Theory]
    [InlineData("元 块 圆 人民币 块钱 RMB rmb yuan ¥ ￥ CNY cny 元人民币 人民幣", "CNY")]
    [InlineData("美元 美圆 美金 US$ us$ USD usd", "USD")]
    [InlineData("港元 港币 港幣 HK$ hkd", "HKD")]
    [InlineData("欧元 歐元 € EUR euro euros", "EUR")]
    [InlineData("日元 日圆 日圓 yen JPY", "JPY")]
    [InlineData("英镑 英鎊 GBP", "GBP")]
    [InlineData("新台币 新臺幣 台币 NT$ TWD", "TWD")]
    [InlineData("韩元 韓元 ₩ won", "KRW")]
    [InlineData("奈拉 ₦", "NGN")]
    [InlineData("瑞士法郎 瑞郎", "CHF")]
    [InlineData("平方公里 平方千米 km2 km² KM2 ㎢", "km2")]
    [InlineData("平方米 平米 ㎡ m²", "m2")]
    [InlineData("公顷 公頃", "har")]
    [InlineData("亩 畝", "[mu_cn]")]
    [InlineData("公里 千米 km ㎞", "km")]
    [InlineData("米 公尺", "m")]
    [InlineData("厘米 公分 釐米", "cm")]
    [InlineData("吨 噸 公吨 t", "t")]
    [InlineData("公斤 千克 kg KG", "kg")]
    [InlineData("斤 市斤", "[jin_cn]")]
    [InlineData("两 兩", "[liang_cn]")]
    [InlineData("年 周年 週年 岁 周岁 歲 个年头", "a")]
    [InlineData("个月 個月", "mo")]
    [InlineData("周 週 星期 礼拜 周大 个星期", "wk")]
    [InlineData("天 日 天大", "d")]
    [InlineData("小时 小時 钟头 鐘頭 个小时 个钟头", "h")]
    [InlineData("分钟 分鐘", "min")]
    [InlineData("千瓦时 千瓦時 度电 千瓦·时 kWh kwh", "kW.h")]
    [InlineData("吨标准煤 吨标煤", "[tce]")]
    [InlineData("千瓦", "kW")]
    [InlineData("兆瓦 MW", "MW")]
    [InlineData("兆字节 MB", "MBy")]
    [InlineData("比特", "bit")]
    [InlineData("摄氏度 攝氏度 ℃ °C °c", "Cel")]
    [InlineData("华氏度 ℉", "[degF]")]
    [InlineData("度 °", "deg")]
    [InlineData("海里", "[nmi_i]")]
    [InlineData("光年", "[ly]")]
    [InlineData("标准箱 标箱 TEU", "[teu]")]
    public void Chinese_names(string names, string code)
    {
        foreach (string name in names.Split(' '))
        {
            Assert.Equal((name, code), (name, NamesOfTable.After(name, NamesOfTable.Chinese).Unit?.Code));
        }
    }

    [Theory]
    [InlineData("dollar|dollars|$|US$|us $|u.s. $|U.S. dollars|us dollars|USD|usd|usd$|bucks", "USD")]
    [InlineData("pounds|£|pounds sterling|british pounds|GBP", "GBP")]
    [InlineData("yuan|chinese yuan|RMB|renminbi", "CNY")]
    [InlineData("canadian dollars|c $|c$|C$|cad$|CAD", "CAD")]
    [InlineData("australian dollars|aud$|A$", "AUD")]
    [InlineData("nzd$|new zealand dollars|NZ$", "NZD")]
    [InlineData("mex$|mxn$|mexican pesos", "MXN")]
    [InlineData("hk $|hong kong dollars", "HKD")]
    [InlineData("swiss francs", "CHF")]
    [InlineData("turkish lira|lira|₺", "TRY")]
    [InlineData("indian rupees|₹", "INR")]
    [InlineData("₡", "CRC")]
    [InlineData("₭", "LAK")]
    [InlineData("swedish kronor|swedish krona", "SEK")]
    [InlineData("south african rand", "ZAR")]
    [InlineData("brazilian reais|R$", "BRL")]
    [InlineData("square kilometres|square kilometers|square-kilometre|sq km|sq. km|sq.km|km2|km^2|square  kilometres|Square Kilometres", "km2")]
    [InlineData("square feet|square foot|sq ft|sq. ft.|ft2", "[sft_i]")]
    [InlineData("acre|acres", "[acr_br]")]
    [InlineData("metre|metres|meter|meters|m", "m")]
    [InlineData("feet|foot|ft|ft.", "[ft_i]")]
    [InlineData("inch|inches|in|in.", "[in_i]")]
    [InlineData("light years|light-year|light-years", "[ly]")]
    [InlineData("nautical miles|nautical mile", "[nmi_i]")]
    [InlineData("picometer|picometers", "pm")]
    [InlineData("litre|liters|L|l", "L")]
    [InlineData("ml|mL|millilitres", "mL")]
    [InlineData("cubic centimeters|cubic centimetre|cc|cm3", "cm3")]
    [InlineData("cubic feet", "[cft_i]")]
    [InlineData("cup|cups", "[cup_us]")]
    [InlineData("tablespoons|tbsp", "[tbs_us]")]
    [InlineData("teaspoons|tsp.", "[tsp_us]")]
    [InlineData("fluid ounces|fl oz|fl. oz.", "[foz_us]")]
    [InlineData("gallon|gallons", "[gal_us]")]
    [InlineData("pints|pint", "[pt_us]")]
    [InlineData("barrels|bbl", "[bbl_us]")]
    [InlineData("kilogram|kilogramme|kilos|kg", "kg")]
    [InlineData("microgram|μg|µg|ug|mcg", "ug")]
    [InlineData("ounces|oz", "[oz_av]")]
    [InlineData("lb|lbs|lbs.", "[lb_av]")]
    [InlineData("metric tons|metric ton|metric tonnes|tonnes|t|MT", "t")]
    [InlineData("ton|tons|short tons", "[ston_av]")]
    [InlineData("long tons", "[lton_av]")]
    [InlineData("years|year|yrs|y|Y|years old|year-old|years of age|yo|yr", "a")]
    [InlineData("months|month|months of age", "mo")]
    [InlineData("weeks|weeks old|weeks of age|wk", "wk")]
    [InlineData("hours|hour|hr|hrs|hrs.|h", "h")]
    [InlineData("minutes|min|mins", "min")]
    [InlineData("seconds|sec|s", "s")]
    [InlineData("ms|milliseconds", "ms")]
    [InlineData("mph|miles per hour|miles an hour|miles/hour|mi/h", "[mi_i]/h")]
    [InlineData("kph|kmph|km/hr|km/h|kilometres per hour|kilometers an hour", "km/h")]
    [InlineData("knots|knot", "[kn_i]")]
    [InlineData("m/s|metres per second|meters per second", "m/s")]
    [InlineData("kWh|kilowatt-hours|kilowatt hours|kW h|kW·h", "kW.h")]
    [InlineData("kcal|Cal", "kcal")]
    [InlineData("BTU|btu", "[Btu_IT]")]
    [InlineData("kW|KW|kilowatts", "kW")]
    [InlineData("hp|horsepower", "[HP]")]
    [InlineData("bit|bits", "bit")]
    [InlineData("MB|megabytes", "MBy")]
    [InlineData("Mb|megabits", "Mbit")]
    [InlineData("GiB", "GiBy")]
    [InlineData("degree|degrees|deg|deg.|°", "deg")]
    [InlineData("rad|radians", "rad")]
    [InlineData("degrees celsius|degree Celsius|celsius|° C|deg c|deg. C|degrees c|degrees centigrade|C", "Cel")]
    [InlineData("degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|°F|deg F", "[degF]")]
    [InlineData("kelvin|K", "K")]
    [InlineData("MHz|MHZ|megahertz", "MHz")]
    [InlineData("psi|pounds per square inch", "[psi]")]
    [InlineData("mmHg", "mm[Hg]")]
    [InlineData("V|v|volts", "V")]
    [InlineData("mAh|milliamp hours", "mA.h")]
    public void English_names(string names, string code)
    {
        foreach (string name in names.Split('|'))
        {
            Assert.Equal((name, code), (name, NamesOfTable.After(name, NamesOfTable.English).Unit?.Code));
        }
    }

    [Theory]
    [InlineData("角", "CNY", "0.1")]
    [InlineData("毛", "CNY", "0.1")]
    [InlineData("cents", "USD", "0.01")]
    [InlineData("¢", "USD", "0.01")]
    [InlineData("pence", "GBP", "0.01")]
    [InlineData("euro cents", "EUR", "0.01")]
    [InlineData("美分", "USD", "0.01")]
    [InlineData("便士", "GBP", "0.01")]
    [InlineData("戈比", "RUB", "0.01")]
    [InlineData("centuries", "a", "100")]
    [InlineData("decades", "a", "10")]
    [InlineData("个世纪", "a", "100")]
    [InlineData("fortnight", "wk", "2")]
    [InlineData("刻钟", "min", "15")]
    public void A_name_may_be_a_part_or_a_multiple_of_its_unit(string name, string code, string scale)
    {
        UnitMatch match = NamesOfTable.After(name, NamesOfTable.English);
        Assert.Equal((code, scale), (match.Unit?.Code, match.Scale.ToString()));
    }

    [Theory]
    [InlineData("公里以上", 2)]
    [InlineData("平方公里的土地", 4)]
    [InlineData("metric tons of steel", 11)]
    [InlineData("km, and more", 2)]
    [InlineData("km/year", 7)]
    [InlineData("km/yearly", 2)]
    [InlineData("hrs. or so", 4)]
    [InlineData("m2", 2)]
    [InlineData("m2/s", 4)]
    [InlineData("square  -  metres", 17)]
    public void The_longest_name_wins_and_the_rest_is_left(string text, int length)
    {
        Assert.True(UnitTable.TryMatchAfter(text, NamesOfTable.English, UnitSort.Any, null, out UnitMatch match));
        Assert.Equal(length, match.Length);
    }

    [Theory]
    [InlineData("million")]
    [InlineData("minor")]
    [InlineData("kmx")]
    [InlineData("mü")]
    [InlineData("M")]
    [InlineData("G")]
    [InlineData("3")]
    [InlineData("家")]
    [InlineData("名")]
    [InlineData("个")]
    [InlineData("万")]
    [InlineData(" km")]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("#")]
    [InlineData("=")]
    [InlineData("")]
    [InlineData("per cent")]
    [InlineData("percent")]
    [InlineData("p.m.")]
    [InlineData("pm")]
    [InlineData("a")]
    [InlineData("an hour")]
    [InlineData("m m", 1)]
    [InlineData("m in", 1)]
    public void What_is_no_name_is_none(string text, int length = 0)
    {
        Assert.Equal(length > 0, UnitTable.TryMatchAfter(text, NamesOfTable.English, UnitSort.Any, null, out UnitMatch match));
        Assert.Equal(length, match.Length);
    }

    [Theory]
    [InlineData("mW", "mW")]
    [InlineData("MW", "MW")]
    [InlineData("mw", null)]
    [InlineData("Mb", "Mbit")]
    [InlineData("MB", "MBy")]
    [InlineData("mb", null)]
    [InlineData("mm", "mm")]
    [InlineData("Mm", "Mm")]
    [InlineData("CUP", "CUP")]
    [InlineData("cup", "[cup_us]")]
    [InlineData("mPa", "mPa")]
    [InlineData("MPa", "MPa")]
    [InlineData("Cal", "kcal")]
    [InlineData("cal", "cal")]
    [InlineData("nm", "nm")]
    [InlineData("Nm", "N.m")]
    [InlineData("N·m", "N.m")]
    public void Case_decides_where_two_units_differ_by_it(string name, string? code)
    {
        Assert.Equal(code is not null, UnitTable.TryMatchAfter(name, NamesOfTable.English, UnitSort.Any, null, out UnitMatch match));
        Assert.Equal(code, match.Unit?.Code);
    }

    [Theory]
    [InlineData("$", null, "USD", "USD", null)]
    [InlineData("dollars", null, "USD", "USD", null)]
    [InlineData("¥", "CNY", null, null, null)]
    [InlineData("£", null, "GBP", "GBP", null)]
    [InlineData("tons", null, "[ston_av]", "[lton_av]", null)]
    [InlineData("吨", "t", "t", "t", "t")]
    [InlineData("tonnes", "t", "t", "t", "t")]
    [InlineData("gallons", "[gal_us]", "[gal_us]", "[gal_br]", "[gal_us]")]
    [InlineData("pints", "[pt_us]", "[pt_us]", "[pt_br]", "[pt_us]")]
    [InlineData("cups", "[cup_us]", "[cup_us]", "[cup_br]", "[cup_us]")]
    [InlineData("francs", null, null, null, null)]
    [InlineData("krone", null, null, null, null)]
    [InlineData("yuan", "CNY", "CNY", "CNY", "CNY")]
    public void The_language_decides_what_is_of_several(string name, string? zh, string? en, string? gb, string? other)
    {
        Language[] languages = [NamesOfTable.Chinese, NamesOfTable.English, NamesOfTable.British, new(Tongue.Other)];
        Assert.Equal([zh, en, gb, other], languages.Select(l => NamesOfTable.After(name, l).Unit?.Code));
    }

    [Theory]
    [InlineData("分", "h", "min")]
    [InlineData("分", "CNY", "CNY")]
    [InlineData("分", "USD", "USD")]
    [InlineData("cents", "EUR", "EUR")]
    [InlineData("元", "HKD", "HKD")]
    [InlineData("元", "CNY", "CNY")]
    [InlineData("元", "km", "CNY")]
    [InlineData("度", "[degF]", "[degF]")]
    [InlineData("度", "Cel", "Cel")]
    [InlineData("度", "kW.h", "kW.h")]
    [InlineData("degrees", "[degF]", "[degF]")]
    [InlineData("francs", "CHF", "CHF")]
    [InlineData("pounds", "kg", "[lb_av]")]
    [InlineData("$", "CAD", "CAD")]
    public void A_unit_that_is_sought_decides(string name, string like, string code) =>
        Assert.Equal(code, NamesOfTable.After(name, NamesOfTable.Chinese, UnitSort.Any, NamesOfTable.Find(like)).Unit?.Code);

    [Fact]
    public void The_sort_that_is_sought_decides()
    {
        Assert.Equal("GBP", NamesOfTable.After("pounds", NamesOfTable.English).Unit?.Code);
        Assert.Equal("GBP", NamesOfTable.After("pounds", NamesOfTable.English, UnitSort.Money).Unit?.Code);
        Assert.Equal("[lb_av]", NamesOfTable.After("pounds", NamesOfTable.English, UnitSort.Measure).Unit?.Code);
        Assert.Equal("deg", NamesOfTable.After("度", NamesOfTable.Chinese, UnitSort.Measure).Unit?.Code);
        Assert.Equal("min", NamesOfTable.After("分", NamesOfTable.Chinese, UnitSort.Measure).Unit?.Code);
        Assert.False(UnitTable.TryMatchAfter("时", NamesOfTable.Chinese, UnitSort.Any, null, out _));
        Assert.Equal("h", NamesOfTable.After("时", NamesOfTable.Chinese, UnitSort.Measure).Unit?.Code);
        Assert.False(UnitTable.TryMatchAfter("月", NamesOfTable.Chinese, UnitSort.Any, null, out _));
    }

    [Theory]
    [InlineData("$20", "USD", 1)]
    [InlineData("US$ 5", "USD", 3)]
    [InlineData("hk $ 5", "HKD", 4)]
    [InlineData("u.s. $5", "USD", 6)]
    [InlineData("€20", "EUR", 1)]
    [InlineData("EUR 125", "EUR", 3)]
    [InlineData("usd50", "USD", 3)]
    [InlineData("GBP 350", "GBP", 3)]
    [InlineData("Mex$ 10 million", "MXN", 4)]
    [InlineData("RMB 5", "CNY", 3)]
    [InlineData("人民币5亿元", "CNY", 3)]
    [InlineData("港币100元", "HKD", 2)]
    [InlineData("华氏51度", "[degF]", 2)]
    [InlineData("华氏温度51度", "[degF]", 4)]
    [InlineData("摄氏20度", "Cel", 2)]
    [InlineData("＄20", "USD", 1)]
    [InlineData("Rs. 500", null, 3)]
    [InlineData("kr 100", null, 2)]
    public void Names_before_a_numeral(string text, string? code, int length)
    {
        Assert.True(UnitTable.TryMatchBefore(text, NamesOfTable.English, null, out UnitMatch match));
        Assert.Equal((code, length), (match.Unit?.Code, match.Length));
    }

    [Theory]
    [InlineData("TOP 10")]
    [InlineData("top 500")]
    [InlineData("all 14")]
    [InlineData("ALL 14")]
    [InlineData("try 3")]
    [InlineData("dollars 5")]
    [InlineData("won 3")]
    [InlineData("元5")]
    [InlineData("km 5")]
    [InlineData("度5")]
    [InlineData("in 2023")]
    [InlineData("5")]
    [InlineData("")]
    public void Other_words_stand_before_no_numeral(string text) => Assert.False(UnitTable.TryMatchBefore(text, NamesOfTable.English, null, out _));

    [Fact]
    public void A_sign_before_a_numeral_is_of_several_in_Chinese()
    {
        Assert.True(UnitTable.TryMatchBefore("$20", NamesOfTable.Chinese, null, out UnitMatch match));
        Assert.Null(match.Unit);
        Assert.True(UnitTable.TryMatchBefore("$20", NamesOfTable.Chinese, NamesOfTable.Find("CAD"), out match));
        Assert.Equal("CAD", match.Unit?.Code);
    }
}
