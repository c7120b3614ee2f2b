using System.Text;
using Etdz.Generator.Values;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary>What holds for every row of the table.</summary>
public sealed class UnitRowsTests
{
    // ISO 4217, list one, without funds, metals, baskets and test codes; ANG and BGN, which left it in 2025 and 2026, are read still.
    private const string Iso4217 = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP
        DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
        KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR
        RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND
        VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
        ANG BGN
        """;

    // Nothing decides between the units of these names, in either language.
    private static readonly string[] OfSeveral =
    [
        "franc", "francs", "法郎", "rupee", "rupees", "rs.", "₨", "卢比", "paisa", "paise", "ruble", "rubles", "rouble", "roubles", "卢布", "peso", "pesos", "比索",
        "centavo", "centavos", "dirham", "dirhams", "迪拉姆", "迪尔汗", "guilder", "guilders", "ƒ", "manat", "manats", "马纳特", "dinar", "dinars", "第纳尔", "colones",
        "科朗", "crown", "crowns", "克朗", "krone", "kroner", "krones", "kr.", "øre", "rial", "rials", "﷼", "里亚尔", "krona", "kronas", "shilling", "shillings", "先令",
        "som", "soms", "leu", "lei", "列伊", "kwacha", "kwachas", "克瓦查", "riyal", "riyals", "cfa franc", "cfa francs", "镑", "分", "kt", "dram", "drams",
    ];

    private static readonly string[] OfSeveralInChinese =
        ["$", "dollar", "dollars", "cent", "cents", "£", "pound", "pounds", "penny", "pennies", "ton", "tons", "hundredweight", "hundredweights", "cwt"];

    private static readonly string[] OfSeveralInEnglish = ["¥"];

    [Fact]
    public void All_active_currencies_are_there_and_come_first()
    {
        string[] expected = [.. Iso4217.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
        Assert.Equal(157, expected.Length);
        Assert.Equal(expected, NamesOfTable.Units.Where(u => u.IsCurrency).Select(u => u.Code).Order(StringComparer.Ordinal));
        Assert.All(NamesOfTable.Units.Take(expected.Length), u => Assert.True(u.IsCurrency));
    }

    [Fact]
    public void Each_currency_is_a_dimension_of_its_own_named_by_its_code()
    {
        Assert.All(NamesOfTable.Units.Where(u => u.IsCurrency), u =>
        {
            Assert.Equal(u.Code, u.Dimension);
            Assert.Equal(u.Code, u.Plural);
            Assert.Equal(u.Code[0] + u.Code[1..].ToLowerInvariant(), u.Member);
        });
    }

    [Fact]
    public void Codes_and_members_are_unique_and_members_are_identifiers()
    {
        Assert.Equal(NamesOfTable.Units.Length, NamesOfTable.Units.Select(u => u.Code).Distinct().Count());
        Assert.Equal(NamesOfTable.Units.Length, NamesOfTable.Units.Select(u => u.Member).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(NamesOfTable.Units, u => Assert.True(SyntaxFacts.IsValidIdentifier(u.Member) && char.IsAsciiLetterUpper(u.Member[0]), u.Member));
    }

    [Fact]
    public void Each_dimension_has_a_unit_of_factor_one_and_factors_are_more_than_zero()
    {
        Assert.All(NamesOfTable.Units, u => Assert.True(u.Factor > 0, u.Code));
        string[] derived = ["length/time", "data/time", "volume/length", "energy/length"];
        Assert.All(
            NamesOfTable.Units.GroupBy(u => u.Dimension).Where(d => !derived.Contains(d.Key)),
            d => Assert.Contains(d, u => u.Factor == Number.One));
    }

    [Fact]
    public void Names_are_written_as_texts_are_folded()
    {
        foreach (char c in Encoding.UTF8.GetString(UnitRows.Text).Where(c => c is not ('\n' or '-')))
        {
            Assert.True(UnitText.Fold(c) == c, $"'{c}' is folded");
        }
    }

    [Fact]
    public void Rows_and_names_keep_within_what_the_index_takes()
    {
        Assert.DoesNotContain('\r', Encoding.UTF8.GetString(UnitRows.Text));
        Assert.All(NamesOfTable.All, n =>
        {
            Assert.InRange(n.Text.Length, 1, UnitIndex.LongestName);
            Assert.Equal(n.Text.Trim(), n.Text);
            Assert.DoesNotContain(n.Text, c => c is '@' or '*' or '~' or '?' or '(' or ')' && !n.Is(NameMarks.Code));
        });
    }

    [Fact]
    public void A_row_has_a_name_twice_only_where_singular_and_plural_are_one_word()
    {
        string[] twice = [.. NamesOfTable.Rows.SelectMany(row => NamesOfTable.Of(row).Skip(1)
            .GroupBy(n => (n.Text, n.Scale, n.Marks & (NameMarks.Chinese | NameMarks.English | NameMarks.British)))
            .Where(g => g.Count() > 1)
            .Select(g => g.Key.Text))];
        Assert.Equal(
            [
                "chi", "cun", "dan", "gigahertz", "hertz", "horsepower", "jin", "kilohertz", "li", "liang", "lux", "megahertz", "metric horsepower", "millihertz", "mu",
                "per minute", "ping", "qian", "qing", "stone", "taiwan jin", "terahertz", "zhang", "zimbabwe gold",
            ],
            twice.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_name_is_of_one_unit_but_those_that_are_of_several()
    {
        Assert.Equal(Sorted([.. OfSeveral, .. OfSeveralInChinese]), Ambiguous(NamesOfTable.Chinese));
        Assert.Equal(Sorted([.. OfSeveral, .. OfSeveralInEnglish]), Ambiguous(NamesOfTable.English));
        Assert.Equal(Sorted([.. OfSeveral, .. OfSeveralInEnglish]), Ambiguous(NamesOfTable.British));

        static string[] Sorted(string[] names) => [.. names.Order(StringComparer.Ordinal)];
        static string[] Ambiguous(Language language) =>
            Sorted([.. NamesOfTable.All.Select(n => n.Text).Distinct()
                .Where(t => UnitTable.TryMatchAfter(t, language, UnitSort.Any, null, out UnitMatch match) && match.Length == t.Length && match.Unit is null)]);
    }

    [Fact]
    public void Each_name_finds_its_unit_where_a_unit_like_it_is_sought()
    {
        foreach (NameOfTable name in NamesOfTable.All.Where(n => !n.Is(NameMarks.AttributeOnly)))
        {
            Language language = name.Is(NameMarks.Chinese) ? NamesOfTable.Chinese : name.Is(NameMarks.British) ? NamesOfTable.British : NamesOfTable.English;
            UnitMatch match = NamesOfTable.After(name.Text, language, UnitSort.Any, name.Unit);
            Assert.True(Equals(name.Unit, match.Unit) && name.Scale == match.Scale, $"{name.Text} is {match.Scale} {match.Unit?.Code}, not {name.Scale} {name.Unit.Code}");
        }
    }

    [Fact]
    public void Each_code_and_each_member_finds_its_unit_in_the_attribute()
    {
        Language[] languages = [NamesOfTable.Chinese, NamesOfTable.English, NamesOfTable.British, new(Tongue.Other)];
        foreach (Language language in languages)
        {
            // Mm is the code of megametres.
            Assert.All(NamesOfTable.Units.Where(u => u.Member != "Mm"), u => Assert.Same(u, NamesOfTable.Find(u.Member, language)));
            Assert.All(NamesOfTable.Units, u => Assert.Same(u, NamesOfTable.Find(u.Code, language)));
        }
    }

    [Theory]
    [InlineData("CNY", "Cny", "CNY")]
    [InlineData("km2", "Km2", "square kilometres")]
    [InlineData("m2", "M2", "square metres")]
    [InlineData("cm2", "Cm2", "square centimetres")]
    [InlineData("m3", "M3", "cubic metres")]
    [InlineData("km", "Km", "kilometres")]
    [InlineData("m", "M", "metres")]
    [InlineData("cm", "Cm", "centimetres")]
    [InlineData("mm", "Mm", "millimetres")]
    [InlineData("kg", "Kg", "kilograms")]
    [InlineData("g", "G", "grams")]
    [InlineData("a", "Years", "years")]
    [InlineData("mo", "Months", "months")]
    [InlineData("h", "Hours", "hours")]
    [InlineData("t", "Tonnes", "tonnes")]
    [InlineData("[mu_cn]", "Mu", "mu")]
    [InlineData("[jin_cn]", "Jin", "jin")]
    [InlineData("[liang_cn]", "Liang", "liang")]
    [InlineData("[mi_i]", "Miles", "miles")]
    [InlineData("[ft_i]", "Feet", "feet")]
    [InlineData("kW.h", "KilowattHours", "kilowatt hours")]
    [InlineData("km/h", "KilometresPerHour", "kilometres per hour")]
    [InlineData("Cel", "DegreesCelsius", "degrees Celsius")]
    [InlineData("har", "Hectares", "hectares")]
    [InlineData("By", "Bytes", "bytes")]
    [InlineData("Hz", "Hertz", "hertz")]
    public void Members_and_words_are_an_interface(string code, string member, string plural)
    {
        Unit unit = NamesOfTable.Find(code);
        Assert.Equal((code, member, plural), (unit.Code, unit.Member, unit.Plural));
    }
}
