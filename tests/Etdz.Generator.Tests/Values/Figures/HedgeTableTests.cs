using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>
/// The table of bounds, reckoned here from its own rules: figures of every kind under every one of its hedges. A row has words, kind and unit, value, step,
/// and what the words admit to either side by themselves.
/// </summary>
public sealed class HedgeTableTests
{
    private const string Chinese = """
        14家 | count | 14 | 1 | 0
        三百二十 | count | 320 | 10 | 0
        1,400名 | count | 1400 | 100 | 0
        一千四百人 | count | 1400 | 100 | 0
        1.4万家 | count | 14000 | 1000 | 500
        25万6千 | count | 256000 | 1000 | 500
        10.1万亿元 | money CNY | 10100000000000 | 100000000000 | 50000000000
        30亿美元 | money USD | 3000000000 | 1000000000 | 50000000
        98.9% | ratio | 0.989 | 0.001 | 0.0005
        百分之三十 | ratio | 0.3 | 0.1 | 0.05
        5‰ | ratio | 0.005 | 0.001 | 0.0005
        三成 | ratio | 0.3 | 0.1 | 0.05
        四分之一 | ratio | 0.25 | 0.25 | 0
        一半 | ratio | 0.5 | 0.5 | 0
        2.4个百分点 | ratio | 0.024 | 0.001 | 0.0005
        500平方公里 | measure km2 | 500 | 100 | 0
        40周年 | measure a | 40 | 10 | 0
        3小时 | measure h | 3 | 1 | 0
        三千米 | measure km | 3 | 1 | 0
        2.3千克 | measure kg | 2.3 | 0.1 | 0.05
        3万千瓦 | measure kW | 30000 | 10000 | 5000
        5亿千瓦时 | measure kW.h | 500000000 | 100000000 | 50000000
        120万吨 | measure t | 1200000 | 100000 | 5000
        500亩 | measure [mu_cn] | 500 | 100 | 0
        3.5 | number | 3.5 | 0.1 | 0.05
        三点五 | number | 3.5 | 0.1 | 0.05
        壹佰贰拾家 | count | 120 | 10 | 0
        １４家 | count | 14 | 1 | 0
        14萬家 | count | 140000 | 10000 | 5000
        3億元 | money CNY | 300000000 | 100000000 | 50000000
        3倍 | number | 3 | 1 | 0
        30岁 | measure a | 30 | 10 | 0
        25摄氏度 | measure Cel | 25 | 1 | 0
        五元三角 | money CNY | 5.3 | 0.1 | 0
        十万 | count | 100000 | 100000 | 50000
        千亿元 | money CNY | 100000000000 | 100000000000 | 50000000000
        20欧元 | money EUR | 20 | 10 | 0
        120公里/小时 | measure km/h | 120 | 10 | 0
        3吨标准煤 | measure [tce] | 3 | 1 | 0
        12个 | count | 12 | 1 | 0
        两千五 | count | 2500 | 100 | 0
        一百五 | count | 150 | 10 | 0
        5兆元 | money CNY | 5000000000000 | 1000000000000 | 500000000000
        5兆瓦 | measure MW | 5 | 1 | 0
        七折 | ratio | 0.7 | 0.1 | 0.05
        一亿五千万 | count | 150000000 | 10000000 | 5000000
        3千家 | count | 3000 | 1000 | 500
        5百 | count | 500 | 100 | 50
        廿五家 | count | 25 | 1 | 0
        2个月 | measure mo | 2 | 1 | 0
        """;

    private const string English = """
        14 | count | 14 | 1 | 0
        1,400 | count | 1400 | 100 | 0
        twelve | count | 12 | 1 | 0
        three hundred and twenty | count | 320 | 10 | 0
        1.4 million | count | 1400000 | 100000 | 50000
        2.5 billion | count | 2500000000 | 100000000 | 50000000
        5k | count | 5000 | 1000 | 500
        $1.45 billion | money USD | 1450000000 | 10000000 | 5000000
        €20 | money EUR | 20 | 10 | 0
        98.9% | ratio | 0.989 | 0.001 | 0.0005
        30 percent | ratio | 0.3 | 0.1 | 0.005
        30 per cent | ratio | 0.3 | 0.1 | 0.005
        half | ratio | 0.5 | 0.5 | 0
        a quarter | ratio | 0.25 | 0.25 | 0
        two thirds | ratio | 2/3 | 1/3 | 0
        500 square kilometres | measure km2 | 500 | 100 | 0
        3 weeks | measure wk | 3 | 1 | 0
        3 hours 20 minutes | measure h | 10/3 | 1/6 | 0
        6 feet 2 inches | measure [ft_i] | 37/6 | 1/12 | 0
        30 years old | measure a | 30 | 10 | 0
        3.5 | number | 3.5 | 0.1 | 0.05
        5 1/4 | number | 5.25 | 0.25 | 0
        three lakh | count | 300000 | 100000 | 50000
        2 crore | count | 20000000 | 10000000 | 5000000
        3 dozen | count | 36 | 12 | 0
        10 trillion yuan | money CNY | 10000000000000 | 10000000000000 | 500000000000
        £5 | money GBP | 5 | 1 | 0
        75 USD million | money USD | 75000000 | 1000000 | 500000
        5 miles an hour | measure [mi_i]/h | 5 | 1 | 0
        60 mph | measure [mi_i]/h | 60 | 10 | 0
        2 cups | measure [cup_us] | 2 | 1 | 0
        3 tablespoons | measure [tbs_us] | 3 | 1 | 0
        5 acres | measure [acr_br] | 5 | 1 | 0
        20 barrels | measure [bbl_us] | 20 | 10 | 0
        36.6 degrees celsius | measure Cel | 36.6 | 0.1 | 0.05
        one in four | ratio | 0.25 | 0.25 | 0
        5 swiss francs | money CHF | 5 | 1 | 0
        300 people | count | 300 | 100 | 0
        two and a half hours | measure h | 2.5 | 0.5 | 0
        """;

    private static readonly (string Words, Func<Number, Number, Interval> Admits)[] Hedges =
    [
        ("近_|将近_|接近_|nearly _|almost _|just under _", (x, step) => Interval.Between(x - Number.Min(step, x * Number.Decimal(1, -1)), x, End.Closed, End.Open)),
        ("超_|超过_|突破_|大于_|多于_|高于_|超过了_|more than _|over _|above _|exceeding _|exceeds _|exceed _|surpassing _|larger than _|bigger than _|higher than _", (x, _) => Interval.MoreThan(x)),
        ("_以上|_之上|不少于_|不低于_|至少_|最少_|至少有_|at least _|no fewer than _|_ or more", (x, _) => Interval.AtLeast(x)),
        ("不到_|不足_|少于_|小于_|低于_|under _|less than _|fewer than _|smaller than _", (x, _) => Interval.LessThan(x)),
        ("_以下|_之下|至多_|不超过_|最多_|at most _|up to _|_ or less", (x, _) => Interval.AtMost(x)),
        ("约_|大约_|_左右|_上下|about _|around _|some _|roughly _", (x, step) => Interval.Around(x, Number.Min(step * Number.Decimal(5, -1), x * Number.Decimal(1, -1)))),
    ];

    [Theory]
    [InlineData(Chinese, "zh")]
    [InlineData(English, "en")]
    public void A_figure_admits_what_the_table_says(string rows, string language)
    {
        List<string> wrong = [];
        int count = 0;
        foreach (string row in rows.Split('\n'))
        {
            string[] cells = [.. row.Split(" | ").Select(c => c.Trim())];
            Number value = Value(cells[2]);
            Check(cells[0], cells, Interval.Around(value, Value(cells[4])));
            foreach ((string words, Func<Number, Number, Interval> admits) in Hedges)
            {
                foreach (string hedge in words.Split('|').Where(h => h.Any(Glyph.IsHan) == (language == "zh")))
                {
                    Check(hedge.Replace("_", cells[0], StringComparison.Ordinal), cells, admits(value, Value(cells[3])));
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(count > 1000);

        void Check(string words, string[] cells, Interval admits)
        {
            count++;
            string expected = $"{cells[1]} {Value(cells[2])} {Notation.Write(admits)}";
            string found = Notation.Read(words, language: language);
            if (found != expected)
            {
                wrong.Add($"{words} => {found}, and not {expected}");
            }
        }
    }

    // As UnitFactor reads a decimal or a fraction.
    private static Number Value(string text) => UnitFactor.Read(System.Text.Encoding.ASCII.GetBytes(text));
}
