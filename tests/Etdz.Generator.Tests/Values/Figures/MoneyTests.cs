namespace Etdz.Generator.Tests.Values.Figures;

/// <summary>Amounts of money: where the currency stands, scale words around it, sub-units, and names that several currencies share.</summary>
public sealed class MoneyTests
{
    [Theory]
    [InlineData("10.1万亿元", "money CNY 10100000000000 [10050000000000, 10150000000000]")]
    [InlineData("30亿美元", "money USD 3000000000 [2950000000, 3050000000]")]
    [InlineData("突破30亿美元", "money USD 3000000000 (3000000000, ∞)")]
    [InlineData("人民币100元", "money CNY 100 [100, 100]")]
    [InlineData("人民币约5亿元", "money CNY 500000000 [450000000, 550000000]")]
    [InlineData("约30万新台币", "money TWD 300000 [270000, 330000]")]
    [InlineData("5人民币", "money CNY 5 [5, 5]")]
    [InlineData("€20", "money EUR 20 [20, 20]")]
    [InlineData("20 €", "money EUR 20 [20, 20]")]
    [InlineData("$1.45 billion", "money USD 1450000000 [1445000000, 1455000000]")]
    [InlineData("hk $ 20", "money HKD 20 [20, 20]")]
    [InlineData("u.s. $ 20", "money USD 20 [20, 20]")]
    [InlineData("75 USD million", "money USD 75000000 [74500000, 75500000]")]
    [InlineData("one-yen", "money JPY 1 [1, 1]")]
    [InlineData("-$5", "money USD -5 [-5, -5]")]
    [InlineData("$-5", "money USD -5 [-5, -5]")]
    [InlineData("50兆元", "money CNY 50000000000000 [49500000000000, 50500000000000]")]
    public void A_currency_stands_before_or_after_its_amount(string words, string expected) => Assert.Equal(expected, Notation.Read(words));

    [Theory]
    [InlineData("$5m", "money USD 5000000 [4500000, 5500000]")]
    [InlineData("£3.5m", "money GBP 3500000 [3450000, 3550000]")]
    [InlineData("$5bn", "money USD 5000000000 [4500000000, 5500000000]")]
    [InlineData("5m usd", "money USD 5000000 [4500000, 5500000]")]
    [InlineData("5m", "measure m 5 [5, 5]")]
    public void Letters_are_scale_words_beside_a_currency_alone(string words, string expected) => Assert.Equal(expected, Notation.Read(words));

    [Theory]
    [InlineData("五元三角", "money CNY 5.3 [5.3, 5.3]")]
    [InlineData("五元三毛", "money CNY 5.3 [5.3, 5.3]")]
    [InlineData("五元三角五分", "money CNY 5.35 [5.35, 5.35]")]
    [InlineData("5角3分", "money CNY 0.53 [0.53, 0.53]")]
    [InlineData("三块又五毛", "money CNY 3.5 [3.5, 3.5]")]
    [InlineData("thirteen dollars and forty-five cents", "money USD 13.45 [13.45, 13.45]")]
    [InlineData("thirteen dollars forty-five cents", "money USD 13.45 [13.45, 13.45]")]
    [InlineData("5 pounds 20 pence", "money GBP 5.2 [5.2, 5.2]")]
    [InlineData("两元半", "money CNY 2.5 [2.5, 2.5]")]
    public void Sub_units_add_to_one_amount(string words, string expected) => Assert.Equal(expected, Notation.Read(words));

    [Theory]
    [InlineData("5至10亿元", "range of money CNY 500000000 [450000000, 550000000] to 1000000000 [950000000, 1050000000]")]
    [InlineData("$5-10 million", "range of money USD 5000000 [4500000, 5500000] to 10000000 [9500000, 10500000]")]
    [InlineData("$5 to $10", "range of money USD 5 [5, 5] to 10 [10, 10]")]
    [InlineData("3至5角", "range of money CNY 0.3 [0.3, 0.3] to 0.5 [0.5, 0.5]")]
    public void A_currency_at_one_end_belongs_to_both(string words, string expected) => Assert.Equal(expected, Notation.Read(words));

    [Theory]
    [InlineData("$20", "zh", "", "ETDZ0306 at '$'")]
    [InlineData("20 francs", "en", "", "ETDZ0306 at 'francs'")]
    [InlineData("20 francs", "en", "CHF", "money CHF 20 [20, 20]")]
    [InlineData("20 swiss francs", "en", "", "money CHF 20 [20, 20]")]
    [InlineData("$20", "zh", "USD", "money USD 20 [20, 20]")]
    [InlineData("$20", "en", "", "money USD 20 [20, 20]")]
    [InlineData("￥100", "zh", "", "money CNY 100 [100, 100]")]
    [InlineData("¥100日元", "zh", "", "money JPY 100 [100, 100]")]
    [InlineData("$5 CAD", "en", "", "money CAD 5 [5, 5]")]
    [InlineData("20 bitcoins", "en", "", "ETDZ0302 at 'bitcoins'")]
    public void A_name_of_several_currencies_asks_for_the_unit(string words, string language, string unit, string expected) =>
        Assert.Equal(expected, Notation.Read(words, language: language, unit: unit));
}
