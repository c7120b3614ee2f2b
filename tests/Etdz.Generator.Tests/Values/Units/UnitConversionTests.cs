using System.Text;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Units;

/// <summary>Factors are exact, and units convert within their dimension alone.</summary>
public sealed class UnitConversionTests
{
    [Theory]
    [InlineData("[mi_i]", "km", "1", "1.609344")]
    [InlineData("[in_i]", "cm", "1", "2.54")]
    [InlineData("[ft_i]", "[in_i]", "1", "12")]
    [InlineData("[yd_i]", "[ft_i]", "1", "3")]
    [InlineData("[mi_i]", "[ft_i]", "1", "5280")]
    [InlineData("[fur_us]", "[mi_i]", "8", "1")]
    [InlineData("[fth_i]", "[ft_i]", "1", "6")]
    [InlineData("[zhang_cn]", "[chi_cn]", "1", "10")]
    [InlineData("[chi_cn]", "[cun_cn]", "1", "10")]
    [InlineData("[li_cn]", "[zhang_cn]", "1", "150")]
    [InlineData("[mu_cn]", "m2", "3", "2000")]
    [InlineData("har", "[mu_cn]", "1", "15")]
    [InlineData("km2", "har", "1", "100")]
    [InlineData("[qing_cn]", "[mu_cn]", "1", "100")]
    [InlineData("[smi_us]", "[acr_br]", "1", "640")]
    [InlineData("[acr_br]", "[sft_i]", "1", "43560")]
    [InlineData("[sft_i]", "[sin_i]", "1", "144")]
    [InlineData("[syd_i]", "[sft_i]", "1", "9")]
    [InlineData("m3", "L", "1", "1000")]
    [InlineData("L", "mL", "1", "1000")]
    [InlineData("cm3", "mL", "1", "1")]
    [InlineData("[gal_us]", "[cin_i]", "1", "231")]
    [InlineData("[gal_us]", "[qt_us]", "1", "4")]
    [InlineData("[qt_us]", "[pt_us]", "1", "2")]
    [InlineData("[pt_us]", "[cup_us]", "1", "2")]
    [InlineData("[cup_us]", "[foz_us]", "1", "8")]
    [InlineData("[foz_us]", "[tbs_us]", "1", "2")]
    [InlineData("[tbs_us]", "[tsp_us]", "1", "3")]
    [InlineData("[gil_us]", "[foz_us]", "1", "4")]
    [InlineData("[bbl_us]", "[gal_us]", "1", "42")]
    [InlineData("[bu_us]", "[pk_us]", "1", "4")]
    [InlineData("[foz_us]", "[fdr_us]", "1", "8")]
    [InlineData("[fdr_us]", "[min_us]", "1", "60")]
    [InlineData("[crd_us]", "[cft_i]", "1", "128")]
    [InlineData("[acr_ft]", "[cft_i]", "1", "43560")]
    [InlineData("[cyd_i]", "[cft_i]", "1", "27")]
    [InlineData("[cft_i]", "[cin_i]", "1", "1728")]
    [InlineData("[cmi_i]", "[cyd_i]", "1", "5451776000")]
    [InlineData("[gal_br]", "[qt_br]", "1", "4")]
    [InlineData("[gal_br]", "[pt_br]", "1", "8")]
    [InlineData("[pt_br]", "[cup_br]", "1", "2")]
    [InlineData("[pt_br]", "[foz_br]", "1", "20")]
    [InlineData("[gal_br]", "L", "1", "4.54609")]
    [InlineData("t", "[jin_cn]", "1", "2000")]
    [InlineData("[jin_cn]", "[liang_cn]", "1", "10")]
    [InlineData("[liang_cn]", "[qian_cn]", "1", "10")]
    [InlineData("[dan_cn]", "[jin_cn]", "1", "100")]
    [InlineData("[lb_av]", "[oz_av]", "1", "16")]
    [InlineData("[oz_av]", "[dr_av]", "1", "16")]
    [InlineData("[lb_av]", "[gr]", "1", "7000")]
    [InlineData("[oz_tr]", "[gr]", "1", "480")]
    [InlineData("[oz_tr]", "[pwt_tr]", "1", "20")]
    [InlineData("[stone_av]", "[lb_av]", "1", "14")]
    [InlineData("[ston_av]", "[lb_av]", "1", "2000")]
    [InlineData("[ston_av]", "[scwt_av]", "1", "20")]
    [InlineData("[lton_av]", "[lb_av]", "1", "2240")]
    [InlineData("[lton_av]", "[lcwt_av]", "1", "20")]
    [InlineData("[lb_av]", "kg", "1", "0.45359237")]
    [InlineData("a", "mo", "1", "12")]
    [InlineData("mo", "a", "18", "1.5")]
    [InlineData("wk", "d", "2", "14")]
    [InlineData("d", "s", "1", "86400")]
    [InlineData("h", "min", "1.5", "90")]
    [InlineData("s", "ms", "1", "1000")]
    [InlineData("km/h", "m/s", "18", "5")]
    [InlineData("[mi_i]/h", "km/h", "100", "160.9344")]
    [InlineData("[kn_i]", "km/h", "1", "1.852")]
    [InlineData("kW.h", "MJ", "1", "3.6")]
    [InlineData("kcal", "J", "1", "4184")]
    [InlineData("[tce]", "[kgce]", "1", "1000")]
    [InlineData("[tce]", "GJ", "1", "29.3076")]
    [InlineData("MM[Btu_IT]", "[Btu_IT]", "1", "1000000")]
    [InlineData("MW", "kW", "1", "1000")]
    [InlineData("[HP]", "W", "1", "745.69987158227022")]
    [InlineData("[HP_m]", "kW", "1", "0.73549875")]
    [InlineData("By", "bit", "1", "8")]
    [InlineData("GBy", "MBy", "1", "1000")]
    [InlineData("GiBy", "MiBy", "1", "1024")]
    [InlineData("PiBy", "TiBy", "1", "1024")]
    [InlineData("MiBy", "By", "1", "1048576")]
    [InlineData("deg", "''", "1", "3600")]
    [InlineData("Cel", "[degF]", "100", "212")]
    [InlineData("Cel", "[degF]", "-40", "-40")]
    [InlineData("[degF]", "Cel", "98.6", "37")]
    [InlineData("[degF]", "Cel", "101", "115/3")]
    [InlineData("Cel", "K", "0", "273.15")]
    [InlineData("[degF]", "K", "-459.67", "0")]
    [InlineData("Hz", "/min", "1", "60")]
    [InlineData("bar", "kPa", "1", "100")]
    [InlineData("atm", "Pa", "1", "101325")]
    [InlineData("kgf", "N", "1", "9.80665")]
    [InlineData("A.h", "mA.h", "1", "1000")]
    [InlineData("kV", "V", "110", "110000")]
    [InlineData("Mbit/s", "kbit/s", "1", "1000")]
    public void Conversions_are_exact(string from, string to, string value, string expected)
    {
        Unit unit = NamesOfTable.Find(from, NamesOfTable.Chinese);
        Unit other = NamesOfTable.Find(to, NamesOfTable.Chinese);
        Number number = value.StartsWith('-') ? -UnitFactor.Decimal(Encoding.UTF8.GetBytes(value[1..])) : UnitFactor.Decimal(Encoding.UTF8.GetBytes(value));
        Assert.True(unit.ConvertsTo(other));
        Number there = unit.Convert(number, other);
        Assert.Equal(expected, there.ToString());
        Assert.Equal(number, other.Convert(there, unit));
    }

    [Theory]
    [InlineData("a", "d")]
    [InlineData("mo", "wk")]
    [InlineData("CNY", "USD")]
    [InlineData("deg", "rad")]
    [InlineData("deg", "Cel")]
    [InlineData("kW", "kW.h")]
    [InlineData("m", "m2")]
    [InlineData("kg", "N")]
    [InlineData("CNY", "km")]
    [InlineData("V.A", "W")]
    public void Others_do_not_convert(string from, string to) => Assert.False(NamesOfTable.Find(from).ConvertsTo(NamesOfTable.Find(to)));

    [Fact]
    public void A_pound_a_square_inch_is_its_force_over_its_area() => Assert.Equal(
        NamesOfTable.Find("[lbf_av]").Factor / NamesOfTable.Find("[sin_i]").Factor,
        NamesOfTable.Find("[psi]").Factor);

    [Fact]
    public void Prefixes_of_the_SI_are_powers_of_ten()
    {
        (string Prefix, int Power)[] prefixes =
            [("p", -12), ("n", -9), ("u", -6), ("m", -3), ("c", -2), ("d", -1), ("h", 2), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("P", 15), ("E", 18), ("Z", 21)];
        int checkedUnits = 0;
        foreach (string stem in (string[])["m", "g", "s", "L", "W", "J", "W.h", "Hz", "Pa", "bar", "N", "V", "A", "A.h", "By", "bit", "bit/s", "cal", "eV", "V.A", "Ohm", "Sv", "mol"])
        {
            foreach ((string prefix, int power) in prefixes)
            {
                Unit? unit = UnitIndex.OfCode(prefix + stem);
                Unit of = UnitIndex.OfCode(stem)!;
                if (unit is not null && unit.Dimension == of.Dimension)
                {
                    Assert.Equal((unit.Code, of.Factor * Number.PowerOfTen(power)), (unit.Code, unit.Factor));
                    checkedUnits++;
                }
            }
        }

        Assert.InRange(checkedUnits, 70, 150);
    }
}
