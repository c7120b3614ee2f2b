using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary>Look-ups by the attribute, what messages offer, and what look-ups cost.</summary>
public sealed class UnitLookUpTests
{
    [Theory]
    [InlineData("km2", "km2")]
    [InlineData(" km2 ", "km2")]
    [InlineData("Km2", "km2")]
    [InlineData("平方公里", "km2")]
    [InlineData("square kilometres", "km2")]
    [InlineData("KilowattHours", "kW.h")]
    [InlineData("KilometresPerHour", "km/h")]
    [InlineData("usd", "USD")]
    [InlineData("Usd", "USD")]
    [InlineData("TOP", "TOP")]
    [InlineData("a", "a")]
    [InlineData("h", "h")]
    [InlineData("t", "t")]
    [InlineData("C", "Cel")]
    [InlineData("mu", "[mu_cn]")]
    [InlineData("元", "CNY")]
    [InlineData("时", "h")]
    [InlineData("t/a", "t/a")]
    [InlineData("kg/m2", "kg/m2")]
    [InlineData("吨每年", "t/a")]
    public void The_attribute_takes_codes_names_and_members(string name, string code) => Assert.Equal(code, NamesOfTable.Find(name).Code);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("kmm")]
    [InlineData("franc")]
    [InlineData("km2 and more")]
    [InlineData("家")]
    [InlineData("1")]
    public void The_attribute_takes_nothing_else(string name)
    {
        Assert.False(UnitTable.TryFind(name, NamesOfTable.English, out Unit? unit));
        Assert.Null(unit);
    }

    [Theory]
    [InlineData("平方功里", "平方公里")]
    [InlineData("kilometrs", "kilometre")]
    [InlineData("sqare metres", "square metres")]
    [InlineData("dolars", "dollars")]
    [InlineData("kmh2", "kmh")]
    [InlineData("哈萨克斯坦坚果", "哈萨克斯坦坚戈")]
    public void Near_names_are_offered(string word, string offered) => Assert.Contains(offered, UnitTable.Nearest(word).Split([", ", " or "], StringSplitOptions.None));

    [Theory]
    [InlineData("m")]
    [InlineData("月")]
    [InlineData("pound")]
    [InlineData("dollars")]
    [InlineData("kilometer")]
    public void A_name_is_neither_offered_for_itself_nor_twice_nor_empty(string word)
    {
        string offered = UnitTable.Nearest(word);
        string[] names = offered.Length == 0 ? [] : offered.Split([", ", " or "], StringSplitOptions.None);
        Assert.DoesNotContain(word, names);
        Assert.DoesNotContain("", names);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void At_most_three_names_are_offered_each_of_another_unit_and_none_where_none_is_near()
    {
        string[] offered = UnitTable.Nearest("kilometrs").Split([", ", " or "], StringSplitOptions.None);
        Assert.Equal(3, offered.Length);
        Assert.Equal(3, offered.Select(NamesOfTable.Find).Distinct().Count());
        Assert.Equal("", UnitTable.Nearest("zzzzzzzz"));
        Assert.Equal("", UnitTable.Nearest(""));
        Assert.Equal("", UnitTable.Nearest("科"));
        Assert.Equal("", UnitTable.Nearest("q"));
        Assert.Equal("", UnitTable.Nearest(new string('m', 100)));
    }

    [Theory]
    [InlineData("francs", "CHF, BIF, CDF or others")]
    [InlineData("$", "USD, HKD, TWD or others")]
    [InlineData("分", "CNY or min")]
    [InlineData("leu", "MDL or RON")]
    [InlineData("ton", "t, [ston_av] or [lton_av]")]
    [InlineData("km", "km")]
    [InlineData("none", "")]
    public void A_name_of_several_says_whose_it_is(string name, string codes) => Assert.Equal(codes, UnitTable.Claimants(name, NamesOfTable.Chinese));

    [Fact]
    public void Look_ups_allocate_nothing()
    {
        string[] texts = ["平方公里", "square kilometres", "元", "$", "km/h", "公里/小时", "centimetres per millisecond", "角", "francs", "nothing", "吨以上", "度"];
        for (int i = 0; i < 100; i++)
        {
            LookUp(texts);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            LookUp(texts);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void LookUp(string[] texts)
        {
            foreach (string text in texts)
            {
                UnitTable.TryMatchAfter(text, NamesOfTable.Chinese, UnitSort.Any, null, out _);
                UnitTable.TryMatchAfter(text, NamesOfTable.English, UnitSort.Measure, null, out _);
                UnitTable.TryMatchBefore(text, NamesOfTable.English, null, out _);
            }
        }
    }

    [Fact]
    public void A_look_up_ends_however_long_the_text_is()
    {
        string[] texts = ["square" + new string(' ', 1_000_000) + "km", new string('平', 1_000_000), new string('m', 1_000_000), "km" + new string('/', 1_000_000), "$" + new string('.', 1_000_000)];
        foreach (string text in texts)
        {
            UnitTable.TryMatchAfter(text, NamesOfTable.Chinese, UnitSort.Any, null, out UnitMatch match);
            Assert.InRange(match.Length, 0, UnitIndex.LongestName);
            UnitTable.TryMatchBefore(text, NamesOfTable.Chinese, null, out match);
            Assert.InRange(match.Length, 0, UnitIndex.LongestName);
        }
    }

    [Fact]
    public void No_text_makes_a_look_up_throw_or_match_beyond_its_end()
    {
        string[] pieces = [.. NamesOfTable.All.Select(n => n.Text).Distinct(), " ", ".", "/", "per ", "每", "(", ")", "\0", "\uD800", "\uFFFF", "*", "@", "'"];
        Gen<string> texts = Gen.OneOf(Gen.String[0, 60], Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 5].Select(string.Concat));
        texts.Sample(
            text =>
            {
                foreach (Language language in (Language[])[NamesOfTable.Chinese, NamesOfTable.British])
                {
                    if (UnitTable.TryMatchAfter(text, language, UnitSort.Any, null, out UnitMatch match))
                    {
                        Assert.InRange(match.Length, 1, text.Length);
                        Assert.True(match.Scale > 0);
                    }

                    UnitTable.TryMatchBefore(text, language, null, out match);
                    UnitTable.TryFind(text, language, out _);
                }
            },
            iter: 3000);
        texts.Sample(text => UnitTable.Nearest(text), iter: 50);
    }

    [Fact]
    public void Full_width_and_traditional_forms_read_as_their_twins()
    {
        foreach ((string form, string twin) in ((string, string)[])[("ｋｍ", "km"), ("ＵＳ＄", "US$"), ("￥", "¥"), ("平方公里／年", "平方公里/年"), ("攝氏溫度", "摄氏温度"), ("馬幣", "马币"), ("盧布", "卢布")])
        {
            Assert.Equal(NamesOfTable.After(twin, NamesOfTable.Chinese), NamesOfTable.After(form, NamesOfTable.Chinese));
        }
    }
}
